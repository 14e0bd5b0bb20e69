// The page on which lists combine: kind, criterion, unit, year and value at once.
import Diagnostics
import Model
import Template

/// The page. Every choice is a page of its own as well, for browsers without scripts.
struct FilterView: View {
  let site: Made<SiteView>
  let page: HeadView
  let total: Int
  let kinds: [ChoiceView]
  let criteria: [FilterChoiceView]
  let units: [FilterChoiceView]
  let years: [FilterChoiceView]
  let values: [FilterChoiceView]
  /// The scripts with the stories, one a year, the latest first.
  let shards: [String]

  static let name = "filter"
  static let fields: [ViewField<FilterView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("total", .init("số bài", "how many stories")) { String($0.total) },
    .list("kinds", of: ChoiceView.self, .init("các loại bài", "the kinds")) { $0.kinds },
    .list("criteria", of: FilterChoiceView.self, .init("các tiêu chí", "the criteria")) { $0.criteria },
    .list("units", of: FilterChoiceView.self, .init("các đơn vị", "the units")) { $0.units },
    .list("years", of: FilterChoiceView.self, .init("các năm", "the years")) { $0.years },
    .list("values", of: FilterChoiceView.self, .init("các giá trị", "the values")) { $0.values },
    .list("shards", .address, .init("các tệp có bài, mỗi năm một tệp", "the scripts with the stories, one a year")) {
      $0.shards
    },
  ]
}

/// Something to choose by.
struct FilterChoiceView: View {
  /// What the stories in the scripts name it by.
  let key: String
  let label: String
  let address: String
  let count: Int

  static let name = "filter-choice"
  static let fields: [ViewField<FilterChoiceView>] = [
    .text("key", .init("mã", "its key")) { $0.key },
    .text("label", .init("tên", "its name")) { $0.label },
    .address("address", .init("danh sách riêng", "its own list")) { $0.address },
    .text("count", .init("số bài", "how many stories")) { String($0.count) },
  ]
}

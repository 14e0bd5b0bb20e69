// A criterion's page, and the list of criteria.
import Diagnostics
import Model
import Template

/// The five contents of emulation.
struct CriteriaView: View {
  let site: Made<SiteView>
  let page: HeadView
  let criteria: [CriterionCountView]

  static let name = "criteria"
  static let fields: [ViewField<CriteriaView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("criteria", of: CriterionCountView.self, .init("các tiêu chí", "the criteria")) { $0.criteria },
  ]
}

/// A criterion's page.
struct CriterionView: View {
  let site: Made<SiteView>
  let page: HeadView
  let badge: BadgeView
  let text: String
  let document: BasisView?
  let items: [CriterionItemView]
  let others: [Made<CardView>]
  let coverage: [CoverageRowView]
  let averages: [AverageView]

  static let name = "criterion"
  static let fields: [ViewField<CriterionView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("badge", BadgeView.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .text("text", .init("nội dung theo kế hoạch", "the plan's text")) { $0.text },
    .optional("document", .record(BasisView.self), .init("văn bản làm căn cứ", "the document behind it")) {
      $0.document
    },
    .list("items", of: CriterionItemView.self, .init("các mục", "its items")) { $0.items },
    .list(
      "others", of: Made<CardView>.self, .init("bài thuộc tiêu chí, không theo mục nào", "stories of no single item")
    ) {
      $0.others
    },
    .list("coverage", of: CoverageRowView.self, .init("số bài theo đơn vị và mục", "stories by unit and item")) {
      $0.coverage
    },
    .list("averages", of: AverageView.self, .init("điểm trung bình từng kỳ", "averages by period")) { $0.averages },
  ]
}

/// An item of a criterion with its stories.
struct CriterionItemView: View {
  let item: CriterionItem
  let document: BasisView?
  let stories: [Made<CardView>]

  static let name = "criterion-item"
  static let fields: [ViewField<CriterionItemView>] = [
    .text("id", .init("neo, như c2.1", "its anchor")) { $0.item.id.text.lowercased() },
    .text("code", .init("mã, như C2.1", "its id")) { $0.item.id.text },
    .text("name", .init("tên ngắn", "its short name")) { $0.item.name },
    .text("text", .init("nội dung theo kế hoạch", "the plan's text")) { $0.item.text },
    .optional("document", .record(BasisView.self), .init("văn bản làm căn cứ", "the document behind it")) {
      $0.document
    },
    .list("stories", of: Made<CardView>.self, .init("các bài", "its stories")) { $0.stories },
  ]
}

/// A unit's row in the table of coverage.
struct CoverageRowView: View {
  let unit: Made<UnitView>
  let cells: [Int]
  let total: Int

  static let name = "coverage-row"
  static let fields: [ViewField<CoverageRowView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .list("cells", .text, .init("số bài từng mục", "stories of each item")) { $0.cells.map(String.init) },
    .text("total", .init("tổng", "the total")) { String($0.total) },
  ]
}

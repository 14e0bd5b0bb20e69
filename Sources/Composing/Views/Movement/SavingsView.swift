// What was saved, by year, by unit of the agency and by unit of measure, each sum with its terms (R7).
import Diagnostics
import Model
import Template

/// The page.
struct SavingsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let years: [SavingsYearView]
  let downloads: [LinkView]

  static let name = "savings"
  static let fields: [ViewField<SavingsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("years", of: SavingsYearView.self, .init("từng năm, năm mới trước", "years, the latest first")) { $0.years },
    .list("downloads", of: LinkView.self, .init("bảng tải về", "tables to take away")) { $0.downloads },
  ]
}

/// A year.
struct SavingsYearView: View {
  let year: String
  let sums: [SavingSumView]
  let groups: [SaversView]

  static let name = "savings-year"
  static let fields: [ViewField<SavingsYearView>] = [
    .text("year", .init("năm", "the year")) { $0.year },
    .list("sums", of: SavingSumView.self, .init("cả cơ quan", "the whole agency's sums")) { $0.sums },
    .list("groups", of: SaversView.self, .init("từng đơn vị", "by units")) { $0.groups },
  ]
}

/// A unit, or units that did something together.
struct SaversView: View {
  let units: [Made<UnitView>]
  let sums: [SavingSumView]

  static let name = "savers"
  static let fields: [ViewField<SaversView>] = [
    .list("units", of: Made<UnitView>.self, .init("đơn vị; nhiều đơn vị là làm chung", "the units")) { $0.units },
    .list("sums", of: SavingSumView.self, .init("tiết kiệm được", "their sums")) { $0.sums },
  ]
}

/// A sum in one unit of measure.
struct SavingSumView: View {
  let total: String?
  let measure: String
  /// Such as `6.350.000 + 4.800.000 = 11.150.000`; nil for one term alone.
  let formula: String?
  let parts: [SavingPartView]

  static let name = "saving-sum"
  static let fields: [ViewField<SavingSumView>] = [
    .optional("total", .text, .init("tổng", "the total")) { $0.total },
    .text("measure", .init("đơn vị đo", "unit of measure")) { $0.measure },
    .optional("formula", .text, .init("phép cộng", "the addition")) { $0.formula },
    .list("parts", of: SavingPartView.self, .init("từng khoản", "its terms")) { $0.parts },
  ]
}

/// A term of a sum.
struct SavingPartView: View {
  let story: LinkView
  let saving: SavingView

  static let name = "saving-part"
  static let fields: [ViewField<SavingPartView>] = [
    .record("story", LinkView.self, .init("bài viết", "the story")) { $0.story },
    .record("saving", SavingView.self, .init("khoản tiết kiệm", "what it saved")) { $0.saving },
  ]
}

// A unit's page, and the list of units.
import Diagnostics
import Exact
import Model
import Template

/// The list of units.
struct UnitsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let units: [UnitSummaryView]

  static let name = "units"
  static let fields: [ViewField<UnitsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("units", of: UnitSummaryView.self, .init("các đơn vị", "the units")) { $0.units },
  ]
}

/// A unit in the list.
struct UnitSummaryView: View {
  let unit: Made<UnitView>
  let isLeadership: Bool
  let head: PersonView?
  let stories: Int
  let copied: Int
  let copies: Int
  let closed: Day?

  static let name = "unit-summary"
  static let fields: [ViewField<UnitSummaryView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .flag("isLeadership", .init("là ban lãnh đạo", "the leadership")) { $0.isLeadership },
    .optional("head", .record(PersonView.self), .init("người đứng đầu", "who answers for it")) { $0.head },
    .text("stories", .init("số bài", "how many stories")) { String($0.stories) },
    .text("copied", .init("số lần đơn vị khác làm theo", "how often others copied it")) { String($0.copied) },
    .text("copies", .init("số việc làm theo đơn vị khác", "how often it copied others")) { String($0.copies) },
    .optional("closed", .record(DateView.self), .init("ngày thôi hoạt động", "when it ended")) {
      $0.closed.map(DateView.init(day:))
    },
  ]
}

/// A unit's page.
struct UnitPageView: View {
  let site: Made<SiteView>
  let page: HeadView
  let unit: Made<UnitView>
  let heads: [HeadshipView]
  let closed: Day?
  let successor: Made<UnitView>?
  let did: [Made<CardView>]
  let total: Int
  let copied: [Made<CardView>]
  let copies: [Made<CardView>]
  let members: [PersonView]
  let criteria: [CriterionCountView]
  let averages: [AverageView]

  static let name = "unit-page"
  static let fields: [ViewField<UnitPageView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .list("heads", of: HeadshipView.self, .init("những người đứng đầu", "its heads")) { $0.heads },
    .optional("closed", .record(DateView.self), .init("ngày thôi hoạt động", "when it ended")) {
      $0.closed.map(DateView.init(day:))
    },
    .optional("successor", .record(Made<UnitView>.self), .init("đơn vị kế thừa", "what it became")) { $0.successor },
    .list("did", of: Made<CardView>.self, .init("việc đã làm", "what it did")) { $0.did },
    .text("total", .init("số bài", "how many stories")) { String($0.total) },
    .list("copied", of: Made<CardView>.self, .init("việc đơn vị khác làm theo", "what others took from it")) {
      $0.copied
    },
    .list("copies", of: Made<CardView>.self, .init("việc học từ đơn vị khác", "what it took from others")) {
      $0.copies
    },
    .list("members", of: PersonView.self, .init("người được ghi nhận", "its recognised people")) { $0.members },
    .list("criteria", of: CriterionCountView.self, .init("số bài theo tiêu chí", "stories by criterion")) {
      $0.criteria
    },
    .list("averages", of: AverageView.self, .init("điểm trung bình cả đợt", "averages over the movement")) {
      $0.averages
    },
  ]
}

/// A head with the days in which they answer for the unit.
struct HeadshipView: View {
  let person: PersonView
  let from: Day
  let to: Day?

  static let name = "headship"
  static let fields: [ViewField<HeadshipView>] = [
    .record("person", PersonView.self, .init("người đứng đầu", "the head")) { $0.person },
    .record("from", DateView.self, .init("từ ngày", "since")) { DateView(day: $0.from) },
    .optional("to", .record(DateView.self), .init("đến ngày", "until")) { $0.to.map(DateView.init(day:)) },
  ]
}

/// An average that enough people stand behind, with the sum it is made of.
struct AverageView: View {
  let badge: BadgeView
  let period: String
  let mean: String
  let max: String
  let sum: String
  let count: Int

  static let name = "average"
  static let fields: [ViewField<AverageView>] = [
    .record("badge", BadgeView.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .text("period", .init("kỳ", "the period")) { $0.period },
    .text("mean", .init("điểm trung bình", "the mean")) { $0.mean },
    .text("max", .init("điểm tối đa", "the most there is")) { $0.max },
    .text("sum", .init("tổng điểm", "the sum")) { $0.sum },
    .text("count", .init("số phiếu", "how many sheets")) { String($0.count) },
  ]
}

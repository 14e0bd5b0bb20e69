// What was changed in periods after they had been closed, and by which decision.
import Diagnostics
import Exact
import Model
import Template

/// The list.
struct AdjustmentsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let closings: [ClosingView]
  let adjustments: [AdjustmentView]
  let downloads: [LinkView]

  static let name = "adjustments"
  static let fields: [ViewField<AdjustmentsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("closings", of: ClosingView.self, .init("các kỳ đã chốt", "the closed periods")) { $0.closings },
    .list("adjustments", of: AdjustmentView.self, .init("các điều chỉnh", "the adjustments")) { $0.adjustments },
    .list("downloads", of: LinkView.self, .init("tệp để tải về", "files to take away")) { $0.downloads },
  ]
}

/// A closed period.
struct ClosingView: View {
  let period: LinkView
  let on: Day
  let until: Day?
  let decision: LinkView?
  let totals: Int

  static let name = "closing"
  static let fields: [ViewField<ClosingView>] = [
    .record("period", LinkView.self, .init("kỳ", "the period")) { $0.period },
    .record("on", DateView.self, .init("ngày chốt", "when it was closed")) { DateView(day: $0.on) },
    .optional("until", .record(DateView.self), .init("hạn kiến nghị", "the last day for petitions")) {
      $0.until.map(DateView.init(day:))
    },
    .optional("decision", .record(LinkView.self), .init("quyết định", "the decision")) { $0.decision },
    .text("totals", .init("số người được chốt điểm", "how many totals were kept")) { String($0.totals) },
  ]
}

/// A change.
struct AdjustmentView: View {
  let person: PersonView
  let period: String
  let old: String?
  let new: String?
  /// Such as `93,75 − 98,75 = −5`; nil when there was no total before or is none after.
  let formula: String?
  let reason: String
  let number: String
  let decision: LinkView?
  let day: Day

  static let name = "adjustment"
  static let fields: [ViewField<AdjustmentView>] = [
    .record("person", PersonView.self, .init("của ai", "whose")) { $0.person },
    .text("period", .init("kỳ", "the period")) { $0.period },
    .optional("old", .text, .init("điểm cũ", "the old total")) { $0.old },
    .optional("new", .text, .init("điểm mới", "the new total")) { $0.new },
    .optional("formula", .text, .init("chênh lệch", "the difference")) { $0.formula },
    .text("reason", .init("lý do", "why")) { $0.reason },
    .text("number", .init("số hoặc mã quyết định", "the decision's number or id")) { $0.number },
    .optional("decision", .record(LinkView.self), .init("trang của quyết định", "the decision's page")) {
      $0.decision
    },
    .record("date", DateView.self, .init("ngày", "its date")) { DateView(day: $0.day) },
  ]
}

// The pages that the office works with, in the manager edition alone, and the ways between them.
import Diagnostics
import Model
import Template

/// A page of the office.
enum OfficePage: String, Sendable, Hashable, CaseIterable {
  case work, chasing, inspections, nominations, council, scorecards, dossiers, adjustments, results

  var address: String {
    switch self {
    case .work: Addresses.work
    case .chasing: Addresses.chasing
    case .inspections: Addresses.inspections
    case .nominations: Addresses.nominations
    case .council: Addresses.council
    case .scorecards: Addresses.scorecards
    case .dossiers: Addresses.dossiers
    case .adjustments: Addresses.adjustments
    case .results: Addresses.results
    }
  }
}

/// The way to a page of the office.
struct OfficeLinkView: View {
  let page: OfficePage
  let isCurrent: Bool

  static let name = "office-link"
  static let fields: [ViewField<OfficeLinkView>] = [
    .symbol("office", of: OfficePage.self, .init("trang nghiệp vụ", "the page")) { $0.page },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.page.address },
    .flag("current", .init("đang ở trang này", "whether it is this one")) { $0.isCurrent },
  ]
}

/// A heading of a column of periods.
struct PeriodHeadView: View {
  let period: Period

  static let name = "period-head"
  static let fields: [ViewField<PeriodHeadView>] = [
    .symbol("period", of: PeriodKind.self, .init("loại kỳ", "the kind of period")) { PeriodKind($0.period) },
    .text("number", .init("tháng, quý thứ mấy; năm nào", "the month's or quarter's number, or the year")) {
      switch $0.period {
      case .month(_, let number), .quarter(_, let number), .half(_, let number): String(number)
      case .year(let year): String(year)
      }
    },
    .text("name", .init("tên kỳ", "the period's name")) { periodName($0.period) },
  ]
}

/// How firm a period's results are.
struct StatusView: View {
  let table: Table

  static let name = "result-status"
  static let fields: [ViewField<StatusView>] = [
    .symbol("status", of: ResultStatus.self, .init("dự kiến hay chính thức", "expected or official")) {
      $0.table.status
    },
    .optional("until", .record(DateView.self), .init("hạn kiến nghị", "the last day for petitions")) {
      $0.table.appealsUntil.map(DateView.init(day:))
    },
  ]
}

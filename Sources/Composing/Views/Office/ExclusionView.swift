// Why somebody with the points for a band is not nominated.
import Diagnostics
import Exact
import Model
import Template

/// Somebody with the points for the band who is not nominated, and why.
struct ExclusionView: View {
  let person: PersonView
  let rank: String?
  let total: String
  let state: StandingState
  let missing: [String]
  let scored: Int
  let needed: Int
  let causes: [CauseView]
  let leaves: [LeaveView]
  let leaveMonths: Int
  let highest: String
  let sum: WorkedSumView

  static let name = "exclusion"
  static let fields: [ViewField<ExclusionView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .text("total", .init("điểm", "the points")) { $0.total },
    .symbol("standing", of: StandingState.self, .init("vì sao không đề nghị", "why not nominated")) { $0.state },
    .list("missing", .text, .init("các kỳ thiếu phiếu", "periods without a sheet")) { $0.missing },
    .text("scored", .init("số kỳ được chấm", "how many periods were scored")) { String($0.scored) },
    .text("needed", .init("số kỳ phải có", "how many there must be")) { String($0.needed) },
    .list("causes", of: CauseView.self, .init("các vi phạm", "what ruled them out")) { $0.causes },
    .list("leaves", of: LeaveView.self, .init("các lần nghỉ", "when they were away")) { $0.leaves },
    .text("leaveMonths", .init("nghỉ từ mấy tháng thì hạ mức", "months away that lower the band")) {
      String($0.leaveMonths)
    },
    .text("highest", .init("mức cao nhất khi nghỉ dài", "the highest band after long leave")) { $0.highest },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
  ]
}

/// A violation that rules somebody out.
struct CauseView: View {
  let rule: String
  let day: Day
  let reason: String

  static let name = "cause"
  static let fields: [ViewField<CauseView>] = [
    .text("rule", .init("quy tắc", "the rule")) { $0.rule },
    .record("date", DateView.self, .init("ngày", "when")) { DateView(day: $0.day) },
    .text("reason", .init("lý do ghi trong phiếu", "the sheet's reason")) { $0.reason },
  ]
}

/// A time away.
struct LeaveView: View {
  let absence: Absence

  static let name = "leave"
  static let fields: [ViewField<LeaveView>] = [
    .symbol("absence", of: AbsenceKind.self, .init("nghỉ vì gì", "its kind")) { $0.absence.kind },
    .record("from", DateView.self, .init("từ ngày", "since")) { DateView(day: $0.absence.from) },
    .record("to", DateView.self, .init("đến ngày", "until")) { DateView(day: $0.absence.to) },
  ]
}

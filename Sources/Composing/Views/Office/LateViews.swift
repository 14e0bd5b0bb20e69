// What is owed line by line: sheets, signatures and closings, each with whose it is and since when.
import Diagnostics
import Exact
import Model
import Template

/// A sheet that is not there, with who answers for it and since when it is due.
struct MissingSheetView: View {
  /// Nil: the unit's own sheet.
  let person: PersonView?
  let unit: Made<UnitView>
  let period: String
  let responsible: PersonView?
  let due: Day
  let days: Int

  static let name = "missing-sheet"
  static let fields: [ViewField<MissingSheetView>] = [
    .optional("person", .record(PersonView.self), .init("của ai", "whose")) { $0.person },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .text("period", .init("kỳ", "the period")) { $0.period },
    .optional("responsible", .record(PersonView.self), .init("người phụ trách", "who answers for it")) {
      $0.responsible
    },
    .record("due", DateView.self, .init("hạn", "the last day in time")) { DateView(day: $0.due) },
    .optional("days", .text, .init("quá hạn mấy ngày", "how many days late")) { $0.days > 0 ? String($0.days) : nil },
  ]
}

/// A sheet that does not count.
struct AnnulledView: View {
  /// Nil: the unit's own sheet.
  let person: PersonView?
  let unit: Made<UnitView>
  let period: String
  let reason: String
  let decision: LinkView?

  static let name = "annulled"
  static let fields: [ViewField<AnnulledView>] = [
    .optional("person", .record(PersonView.self), .init("của ai", "whose")) { $0.person },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .text("period", .init("kỳ", "the period")) { $0.period },
    .text("reason", .init("vì sao", "why")) { $0.reason },
    .optional("decision", .record(LinkView.self), .init("quyết định", "the decision")) { $0.decision },
  ]
}

/// The late signatures of one role.
struct LateGroupView: View {
  let role: SignoffRole
  let rows: [LateView]

  static let name = "late-group"
  static let fields: [ViewField<LateGroupView>] = [
    .symbol("signing", of: SignoffRole.self, .init("vai trò ký", "the role")) { $0.role },
    .list("rows", of: LateView.self, .init("từng chữ ký", "each signature")) { $0.rows },
    .text("count", .init("bao nhiêu", "how many")) { String($0.rows.count) },
    .text("waiting", .init("bao nhiêu chưa ký", "how many are waited for")) { view in
      String(view.rows.count { $0.signed == nil })
    },
  ]
}

/// A late signature.
struct LateView: View {
  let person: PersonView?
  let unit: Made<UnitView>
  let period: String
  let responsible: PersonView?
  let due: Day
  let signed: Day?
  let days: Int

  static let name = "late-signature"
  static let fields: [ViewField<LateView>] = [
    .optional("person", .record(PersonView.self), .init("phiếu của ai", "whose sheet")) { $0.person },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .text("period", .init("kỳ", "the period")) { $0.period },
    .optional("responsible", .record(PersonView.self), .init("ai phải ký", "who has to sign")) { $0.responsible },
    .record("due", DateView.self, .init("hạn ký", "the last day in time")) { DateView(day: $0.due) },
    .optional("signed", .record(DateView.self), .init("ngày ký", "when it was signed")) {
      $0.signed.map(DateView.init(day:))
    },
    .text("days", .init("chậm mấy ngày", "how many days late")) { String($0.days) },
  ]
}

/// By when a role signs.
struct DeadlineView: View {
  let deadline: Deadline

  static let name = "deadline"
  static let fields: [ViewField<DeadlineView>] = [
    .symbol("signing", of: SignoffRole.self, .init("vai trò ký", "the role")) { $0.deadline.role },
    .text("days", .init("mấy ngày sau kỳ", "how many days after the period")) { String($0.deadline.days) },
  ]
}

/// A period that is over and open still.
struct UnclosedView: View {
  let period: Period
  let address: String
  let missing: Int

  static let name = "unclosed"
  static let fields: [ViewField<UnclosedView>] = [
    .record("period", LinkView.self, .init("kỳ", "the period")) {
      LinkView(label: periodName($0.period), address: $0.address)
    },
    .text("command", .init("lệnh chốt kỳ", "the command that closes it")) { "guong close \($0.period.text)" },
    .record("ended", DateView.self, .init("ngày hết kỳ", "its last day")) {
      DateView(day: $0.period.days.upperBound)
    },
    .optional("missing", .text, .init("số phiếu còn thiếu", "how many sheets are missing")) {
      $0.missing > 0 ? String($0.missing) : nil
    },
  ]
}

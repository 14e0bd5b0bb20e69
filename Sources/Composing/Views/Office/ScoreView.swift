// A sheet in full: official points beside those somebody gave themselves, what was taken and added, who signed when.
import Diagnostics
import Exact
import Model
import Template

/// The score of a period.
struct ScoreView: View {
  let total: String
  let sum: WorkedSumView
  let isDisqualified: Bool
  let items: [ScoredItemView]
  let taken: [TakenView]
  let bonuses: [BonusView]
  let bonusSum: String?
  let signatures: [SignatureView]
  /// File and line.
  let source: String

  static let name = "score"
  static let fields: [ViewField<ScoreView>] = [
    .text("total", .init("điểm chính thức", "the official total")) { $0.total },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
    .flag("isDisqualified", .init("không bình xét", "ruled out")) { $0.isDisqualified },
    .list("items", of: ScoredItemView.self, .init("từng mục: tự chấm và chính thức", "each item")) { $0.items },
    .list("taken", of: TakenView.self, .init("điểm trừ", "what was taken off")) { $0.taken },
    .list("bonuses", of: BonusView.self, .init("điểm thưởng", "what was added")) { $0.bonuses },
    .optional("bonusSum", .text, .init("phép cộng điểm thưởng", "how the bonus is added up")) { $0.bonusSum },
    .list("signatures", of: SignatureView.self, .init("các chữ ký", "who signed")) { $0.signatures },
    .text("source", .init("tệp và dòng của phiếu", "the sheet's file and line")) { $0.source },
  ]
}

/// An item's points. What somebody gave themselves stands beside the official points and is never added up (R5).
struct ScoredItemView: View {
  let badge: Made<BadgeView>
  let code: String
  let label: String
  let own: String?
  let points: String
  let max: String
  let differs: Bool

  static let name = "scored-item"
  static let fields: [ViewField<ScoredItemView>] = [
    .record("badge", Made<BadgeView>.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .text("code", .init("mã, như C2.1", "its id")) { $0.code },
    .text("label", .init("tên mục", "its name")) { $0.label },
    .optional("own", .text, .init("tự chấm", "what they gave themselves")) { $0.own },
    .text("points", .init("điểm chính thức", "the official points")) { $0.points },
    .text("max", .init("tối đa", "the most there is")) { $0.max },
    .flag("differs", .init("tự chấm khác chính thức", "whether the two differ")) { $0.differs },
  ]
}

/// Points taken off.
struct TakenView: View {
  /// Nil: off the total.
  let item: String?
  let rule: String
  /// Such as `1 × 2 = 2`.
  let formula: String
  let day: Day
  let reason: String
  let evidence: String

  static let name = "taken"
  static let fields: [ViewField<TakenView>] = [
    .optional("item", .text, .init("mục bị trừ; vắng: trừ vào tổng", "the item; absent: off the total")) { $0.item },
    .text("rule", .init("quy tắc", "the rule")) { $0.rule },
    .text("formula", .init("phép nhân", "the product")) { $0.formula },
    .record("date", DateView.self, .init("ngày", "when")) { DateView(day: $0.day) },
    .text("reason", .init("lý do", "why")) { $0.reason },
    .text("evidence", .init("minh chứng", "its evidence")) { $0.evidence },
  ]
}

/// A bonus.
struct BonusView: View {
  let type: String
  let points: String
  let basis: LinkView?
  let isVoid: Bool

  static let name = "bonus-entry"
  static let fields: [ViewField<BonusView>] = [
    .text("type", .init("loại thưởng", "its type")) { $0.type },
    .text("points", .init("điểm", "the points")) { $0.points },
    .optional("basis", .record(LinkView.self), .init("quyết định làm căn cứ", "the decision it rests on")) { $0.basis },
    .flag("isVoid", .init("căn cứ đã bị thu hồi", "whether it rests on nothing any more")) { $0.isVoid },
  ]
}

/// A signature under a sheet, given or waited for.
struct SignatureView: View {
  let role: SignoffRole
  let by: PersonView?
  let decision: LinkView?
  let on: Day?
  let due: Day?
  let days: Int?

  static let name = "signature"
  static let fields: [ViewField<SignatureView>] = [
    .symbol("signing", of: SignoffRole.self, .init("vai trò ký", "the role")) { $0.role },
    .optional("by", .record(PersonView.self), .init("ai ký", "who signed")) { $0.by },
    .optional("decision", .record(LinkView.self), .init("quyết định", "the decision")) { $0.decision },
    .optional("on", .record(DateView.self), .init("ngày ký", "when")) { $0.on.map(DateView.init(day:)) },
    .optional("due", .record(DateView.self), .init("hạn ký, nếu chậm", "the last day in time, where late")) {
      $0.due.map(DateView.init(day:))
    },
    .optional("days", .text, .init("chậm mấy ngày", "how many days late")) { $0.days.map(String.init) },
  ]
}

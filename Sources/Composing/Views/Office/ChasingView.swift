// What is missing and who is late: the gap matrices and the lists behind them (R30, R66).
import Diagnostics
import Exact
import Model
import Template

/// The page.
struct ChasingView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let periods: [PeriodHeadView]
  let units: [GapRowView]
  let missing: [MissingSheetView]
  let unitSheets: [MissingSheetView]
  let keepsUnitSheets: Bool
  let annulled: [AnnulledView]
  let late: [LateGroupView]
  let deadlines: [DeadlineView]
  let unclosed: [UnclosedView]
  let months: [PeriodHeadView]
  let coverage: [UnitCoverageView]

  static let name = "chasing"
  static let fields: [ViewField<ChasingView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("periods", of: PeriodHeadView.self, .init("các kỳ đã bắt đầu", "the periods that have begun")) {
      $0.periods
    },
    .list("units", of: GapRowView.self, .init("phiếu của từng đơn vị theo kỳ", "sheets by unit and period")) {
      $0.units
    },
    .list("missing", of: MissingSheetView.self, .init("phiếu còn thiếu", "missing sheets")) { $0.missing },
    .list("unitSheets", of: MissingSheetView.self, .init("phiếu đơn vị còn thiếu", "units' own missing sheets")) {
      $0.unitSheets
    },
    .flag("keepsUnitSheets", .init("có đơn vị nào có phiếu đơn vị", "whether any unit keeps sheets of its own")) {
      $0.keepsUnitSheets
    },
    .list("annulled", of: AnnulledView.self, .init("phiếu bị hủy", "sheets that were annulled")) { $0.annulled },
    .list("late", of: LateGroupView.self, .init("chữ ký quá hạn, theo vai trò", "late signatures by role")) { $0.late },
    .list("deadlines", of: DeadlineView.self, .init("hạn ký của từng vai trò", "by when each role signs")) {
      $0.deadlines
    },
    .list("unclosed", of: UnclosedView.self, .init("kỳ đã hết mà chưa chốt", "periods over and not closed")) {
      $0.unclosed
    },
    .list("months", of: PeriodHeadView.self, .init("các tháng của phong trào", "the movement's months so far")) {
      $0.months
    },
    .list("coverage", of: UnitCoverageView.self, .init("bài theo đơn vị, tiêu chí, tháng", "stories by unit")) {
      $0.coverage
    },
  ]
}

/// A unit's row of the matrix of sheets.
struct GapRowView: View {
  let unit: Made<UnitView>
  let head: PersonView?
  let cells: [GapCellView]

  static let name = "gap-row"
  static let fields: [ViewField<GapRowView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .optional("head", .record(PersonView.self), .init("người đứng đầu", "who answers for it")) { $0.head },
    .list("cells", of: GapCellView.self, .init("từng kỳ", "by period")) { $0.cells },
  ]
}

/// How a unit stands to a period.
enum CellState: String, Sendable, Hashable, CaseIterable {
  /// Every sheet is there; some are missing; the period is not over; none is due.
  case full, gaps, open, none
}

/// A cell: how many are scored of how many that should be.
struct GapCellView: View {
  let scored: Int
  let missing: Int
  let open: Int
  let away: Int
  let void: Int

  static let name = "gap-cell"
  static let fields: [ViewField<GapCellView>] = [
    .symbol("cell", of: CellState.self, .init("đủ, thiếu, đang mở, không có", "full, gaps, open, none")) { $0.state },
    .text("share", .init("đã chấm trên phải có, như 7/8", "scored of expected, such as 7/8")) {
      "\($0.scored)/\($0.scored + $0.missing + $0.open)"
    },
    .optional("missing", .text, .init("số phiếu thiếu", "how many are missing")) { counted($0.missing) },
    .optional("away", .text, .init("số người nghỉ cả kỳ", "how many are on leave")) { counted($0.away) },
    .optional("void", .text, .init("số phiếu bị hủy", "how many were annulled")) { counted($0.void) },
  ]

  private var state: CellState {
    if missing > 0 { return .gaps }
    if open > 0 { return .open }
    return scored > 0 ? .full : .none
  }

  private static func counted(_ number: Int) -> String? { number > 0 ? String(number) : nil }
}

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
    .optional("responsible", .record(PersonView.self), .init("người phải lo", "who answers for it")) {
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
  let missing: Int
  var address: String { Addresses.results(period) }

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

/// A unit's stories by criterion and month.
struct UnitCoverageView: View {
  let unit: Made<UnitView>
  let head: PersonView?
  let lines: [CoverageLineView]

  static let name = "unit-coverage"
  static let fields: [ViewField<UnitCoverageView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .optional("head", .record(PersonView.self), .init("người đứng đầu", "who answers for it")) { $0.head },
    .list("lines", of: CoverageLineView.self, .init("từng tiêu chí", "by criterion")) { $0.lines },
  ]
}

/// A criterion's months.
struct CoverageLineView: View {
  let badge: Made<BadgeView>
  let cells: [Int]
  let gaps: String

  static let name = "coverage-line"
  static let fields: [ViewField<CoverageLineView>] = [
    .record("badge", Made<BadgeView>.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .list("cells", .text, .init("số bài từng tháng", "stories by month")) { line in
      line.cells.map { $0 == 0 ? "–" : String($0) }
    },
    .optional("gaps", .text, .init("các tháng chưa có bài", "months without any")) { $0.gaps.isEmpty ? nil : $0.gaps },
  ]
}

// Matrices with gaps: sheets by unit and period, stories by unit, criterion and month.
import Diagnostics
import Model
import Template

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

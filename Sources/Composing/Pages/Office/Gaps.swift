// Composes the matrices with gaps: sheets by unit and period, stories by unit, criterion and month (R30).
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The months of a window that have begun.
  func months(of window: ClosedRange<Day>) -> [Period] {
    let years = window.lowerBound.year...window.upperBound.year
    return years.flatMap { year in (1...12).map { Period.month(year: year, $0) } }
      .filter { $0.hasBegun(in: window, by: edition.asOf) }
  }

  /// A row for each unit that keeps sheets; who is away all of a period counts where they worked at its end.
  func gapRows(_ book: Book) -> [GapRowView] {
    var cells: [ID<Unit>: [Period: [PersonPeriodState]]] = [:]
    for state in book.ledger.states {
      let day = min(state.period.days.upperBound, edition.asOf)
      guard let unit = state.unit ?? people[state.person]?.membership(on: day)?.unit.value else { continue }
      cells[unit, default: [:]][state.period, default: []].append(state.state)
    }
    return edition.units.compactMap { unit in
      guard let own = cells[unit.id], own.values.contains(where: isScored), let view = unitView(unit.id)
      else { return nil }
      return GapRowView(
        unit: view, head: head(of: unit.id, on: edition.asOf).flatMap { filed($0, on: edition.asOf) },
        cells: book.periods.map { GapCellView(own[$0] ?? []) })
    }
  }

  /// Whether a sheet is there or due: a unit that keeps none has no row.
  private func isScored(_ states: [PersonPeriodState]) -> Bool {
    states.contains { $0 == .scored || $0 == .missing || $0 == .open || $0 == .void }
  }

  /// Stories of each unit by criterion and month of the deed, for the units that could have told one.
  func coverage(in months: [Period]) -> [UnitCoverageView] {
    spread.units.compactMap { id in
      guard let unit = unitView(id) else { return nil }
      let own = toldHere(by: id)
      return UnitCoverageView(
        unit: unit, head: head(of: id, on: edition.asOf).flatMap { filed($0, on: edition.asOf) },
        lines: chapter.badges.map { criterion, badge in
          let dates = own.filter { $0.criteria.contains { criteria[$0.value]?.id == criterion } }.map(\.date.value)
          let cells = months.map { month in dates.count { month.days.contains($0) } }
          return CoverageLineView(badge: badge, cells: cells, gaps: gaps(in: zip(months, cells).map { $0 }))
        })
    }
  }

  /// The numbers of months without stories, runs joined: `2, 4–6`.
  private func gaps(in cells: [(month: Period, count: Int)]) -> String {
    var runs: [ClosedRange<Int>] = []
    for (month, count) in cells where count == 0 {
      let number = month.months.lowerBound
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}

extension GapCellView {
  fileprivate init(_ states: [PersonPeriodState]) {
    func count(_ state: PersonPeriodState) -> Int { states.count { $0 == state } }
    self.init(
      scored: count(.scored), missing: count(.missing), open: count(.open), away: count(.leave), void: count(.void))
  }
}

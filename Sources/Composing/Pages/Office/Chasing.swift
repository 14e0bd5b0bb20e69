// Composes what is missing and who is late (R30, R66).
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The gap matrices and the lists behind them.
  func chasingPage(_ book: Book) -> Page {
    let months = months(of: edition.campaign.window)
    let view = ChasingView(
      site: site(.work), page: head("", path: Addresses.chasing), office: office(.chasing),
      periods: book.periods.map(PeriodHeadView.init(period:)), units: gapRows(book),
      missing: book.missing.compactMap { missingSheet($0, book) },
      unitSheets: book.ledger.unitGaps.compactMap { missingSheet($0, book) },
      keepsUnitSheets: !book.ledger.unitScores.isEmpty || !book.ledger.unitGaps.isEmpty,
      annulled: book.ledger.sheets.compactMap(annulled), late: lateGroups(book),
      deadlines: book.rubric.deadlines.map(DeadlineView.init(deadline:)), unclosed: unclosed(book),
      months: months.map(PeriodHeadView.init(period:)), coverage: coverage(in: months))
    return Page(path: Addresses.chasing, template: "chasing", view: view.record())
  }

  /// The months of a window that have begun.
  private func months(of window: ClosedRange<Day>) -> [Period] {
    let years = window.lowerBound.year...window.upperBound.year
    return years.flatMap { year in (1...12).map { Period.month(year: year, $0) } }
      .filter { $0.days.overlaps(window) && $0.days.clamped(to: window).lowerBound <= edition.asOf }
  }

  /// Periods that are over, have results and are neither closed nor a part of one that is.
  func unclosed(_ book: Book) -> [UnclosedView] {
    let open = Set(edition.tables.filter { $0.status == .open }.map(\.period))
    return book.periods.filter { open.contains($0) && $0.days.upperBound < edition.asOf }.map { period in
      UnclosedView(period: period, missing: book.missing.count { $0.period == period })
    }
  }

  private func gapRows(_ book: Book) -> [GapRowView] {
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

  private func missingSheet(_ state: PersonPeriod, _ book: Book) -> MissingSheetView? {
    state.unit.flatMap { missingSheet(of: state.person, in: $0, state.period, book) }
  }

  private func missingSheet(_ gap: UnitGap, _ book: Book) -> MissingSheetView? {
    missingSheet(of: nil, in: gap.unit, gap.period, book)
  }

  private func missingSheet(
    of person: ID<Person>?, in unit: ID<Unit>, _ period: Period, _ book: Book
  ) -> MissingSheetView? {
    guard let view = unitView(unit) else { return nil }
    let due = person == nil ? period.days.upperBound : book.due(period)
    return MissingSheetView(
      person: person.flatMap { filed($0, on: period.days.upperBound) }, unit: view, period: periodName(period),
      responsible: responsible(for: person, in: unit, on: due).flatMap { filed($0, on: due) }, due: due,
      days: due.days(until: edition.asOf))
  }

  private func annulled(_ sheet: Sheet) -> AnnulledView? {
    guard let void = sheet.void, let unit = unitView(sheet.unit.value) else { return nil }
    return AnnulledView(
      person: sheet.person.flatMap { filed($0.value, on: sheet.period.value.days.upperBound) }, unit: unit,
      period: periodName(sheet.period.value), reason: void.reason,
      decision: void.decision.flatMap { decisionLink($0.value) })
  }

  private func lateGroups(_ book: Book) -> [LateGroupView] {
    SignoffRole.allCases.compactMap { role in
      let rows = book.ledger.late.filter { $0.role == role }.compactMap(lateSignature)
      return rows.isEmpty ? nil : LateGroupView(role: role, rows: rows)
    }
  }

  /// A late signature, with how many days passed until it was given, or until the edition's day.
  func lateSignature(_ late: LateSignoff) -> LateView? {
    unitView(late.unit).map { unit in
      LateView(
        person: late.person.flatMap { filed($0, on: late.period.days.upperBound) }, unit: unit,
        period: periodName(late.period), responsible: late.responsible.flatMap { filed($0, on: late.due) },
        due: late.due, signed: late.signed, days: late.due.days(until: late.signed ?? edition.asOf))
    }
  }

  /// Stories of each unit by criterion and month of the deed, for the units that could have told one.
  private func coverage(in months: [Period]) -> [UnitCoverageView] {
    spread.units.compactMap { id in
      guard let unit = unitView(id) else { return nil }
      let own = storiesByUnit[id] ?? []
      return UnitCoverageView(
        unit: unit, head: head(of: id, on: edition.asOf).flatMap { filed($0, on: edition.asOf) },
        lines: badges.map { criterion, badge in
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

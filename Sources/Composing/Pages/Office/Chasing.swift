// Composes what is missing and who is late (R30, R66).
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The gap matrices and the lists behind them.
  func chasingPage(_ book: Book) -> Page {
    let months = months(of: movement.campaign.window)
    let view = ChasingView(
      site: site(.work), page: head("", path: Addresses.chasing), office: office(.chasing),
      periods: book.periods.map(PeriodHeadView.init(period:)), units: gapRows(book),
      missing: book.missing.compactMap { missingSheet($0, book) },
      unitSheets: book.ledger.unitGaps.compactMap { missingSheet($0, book) },
      keepsUnitSheets: !book.ledger.unitScores.isEmpty || !book.ledger.unitGaps.isEmpty,
      annulled: book.ledger.sheets.compactMap(annulled), late: lateGroups(book),
      downloads: downloads(Addresses.chasing, OfficeExport.missing.rawValue),
      lateDownloads: downloads(Addresses.chasing, OfficeExport.late.rawValue),
      deadlines: book.rubric.deadlines.map(DeadlineView.init(deadline:)), unclosed: unclosed(book),
      months: months.map(PeriodHeadView.init(period:)), coverage: coverage(in: months))
    return Page(path: Addresses.chasing, template: "chasing", view: view.record())
  }

  /// Periods that are over, have results and are neither closed nor a part of one that is.
  func unclosed(_ book: Book) -> [UnclosedView] {
    let open = Set(movement.tables.filter { $0.status == .open }.map(\.period))
    return book.periods.filter { open.contains($0) && $0.days.upperBound < edition.asOf }.map { period in
      UnclosedView(
        period: period, address: chapter.results(period), missing: book.missing.count { $0.period == period })
    }
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
    let due = due(person, period, book)
    return MissingSheetView(
      person: person.flatMap { filed($0, on: period.days.upperBound) }, unit: view, period: periodName(period),
      responsible: responsible(for: person, in: unit, on: due).flatMap { filed($0, on: due) }, due: due,
      days: due.days(until: edition.asOf))
  }

  /// The last day in time for somebody's sheet; a unit's own is due when its period ends.
  func due(_ person: ID<Person>?, _ period: Period, _ book: Book) -> Day {
    person == nil ? period.days.upperBound : book.due(period)
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

}

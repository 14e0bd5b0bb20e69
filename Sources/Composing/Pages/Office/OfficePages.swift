// Plans the office's pages: what only the manager edition holds a ledger for.
import Model
import Template

extension Desk {
  /// What the office works with: the inspections, if any, and with a ledger the lists of all movements and what is to
  /// be done in the one under way.
  func officePlans() -> [PagePlan] {
    let inspected = hasInspections ? [PagePlan(Addresses.inspections, inspectionsPage)] : []
    guard let book else { return inspected }
    return inspected + [
      PagePlan(Addresses.work) { workPage(book) }, PagePlan(Addresses.chasing) { chasingPage(book) },
      PagePlan(Addresses.nominations, nominationsPage), PagePlan(Addresses.council) { councilPage(book) },
      PagePlan(Addresses.scorecards, scorecardsPage),
    ]
  }

  /// What a movement's ledger holds for good.
  func recordPlans() -> [PagePlan] {
    guard let book else { return [] }
    return [
      PagePlan(chapter.at(Addresses.dossiers)) { dossiersPage(book) },
      PagePlan(chapter.at(Addresses.adjustments)) { adjustmentsPage(book) },
    ]
      + movement.tables.flatMap { table in
        [
          PagePlan(chapter.nominations(table.period)) { nominationPage(table, book) },
          PagePlan(chapter.scorecards(table.period)) { scorecardPage(table, book) },
        ]
      }
      + edition.people.filter { scores[$0.id] != nil }.map { person in
        PagePlan(chapter.dossier(person.id)) { dossierPage(person, book) }
      }
      + edition.people.filter { scores[$0.id] != nil }.map { person in
        PagePlan(chapter.achievements(person.id)) { achievementsPage(person, book) }
      } + letterPlans()
  }

  /// The tables of all movements, the latest first.
  var everyTable: [(chapter: Chapter, table: Table)] {
    chapters.flatMap { chapter in chapter.movement.tables.reversed().map { (chapter, $0) } }
  }

  /// The ways between the office's pages; the results only where there are tables, the inspections where there are any,
  /// and nothing else where no movement has a ledger.
  func office(_ current: OfficePage) -> [OfficeLinkView] {
    let hasLedger = chapters.contains { $0.book != nil }
    return OfficePage.allCases.filter { page in
      switch page {
      case .results: !everyTable.isEmpty
      case .inspections: hasInspections
      default: hasLedger
      }
    }.map { OfficeLinkView(page: $0, isCurrent: $0 == current) }
  }
}

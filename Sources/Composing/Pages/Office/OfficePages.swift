// Plans the office's pages: what only the manager edition holds a ledger for.
import Model
import Template

extension Desk {
  /// What the office works with: the lists of all movements, and what is to be done in the one under way; none without
  /// a ledger.
  func officePlans() -> [PagePlan] {
    guard let book else { return [] }
    return [
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
  }

  /// The tables of all movements, the latest first.
  var everyTable: [(chapter: Chapter, table: Table)] {
    chapters.flatMap { chapter in chapter.movement.tables.reversed().map { (chapter, $0) } }
  }

  /// The ways between the office's pages; the results only where there are tables.
  func office(_ current: OfficePage) -> [OfficeLinkView] {
    OfficePage.allCases.filter { $0 != .results || !everyTable.isEmpty }
      .map { OfficeLinkView(page: $0, isCurrent: $0 == current) }
  }
}

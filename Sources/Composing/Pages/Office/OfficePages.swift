// Plans the office's pages: what only the manager edition holds a ledger for.
import Model
import Template

extension Desk {
  /// Every page of the office; none without a ledger.
  func officePlans() -> [PagePlan] {
    guard let book else { return [] }
    return [
      PagePlan(Addresses.work) { workPage(book) }, PagePlan(Addresses.chasing) { chasingPage(book) },
      PagePlan(Addresses.nominations, nominationsPage), PagePlan(Addresses.council) { councilPage(book) },
      PagePlan(Addresses.scorecards, scorecardsPage), PagePlan(Addresses.dossiers) { dossiersPage(book) },
      PagePlan(Addresses.adjustments) { adjustmentsPage(book) },
    ]
      + edition.tables.flatMap { table in
        [
          PagePlan(Addresses.nominations(table.period)) { nominationPage(table, book) },
          PagePlan(Addresses.scorecards(table.period)) { scorecardPage(table, book) },
        ]
      }
      + edition.people.filter { scores[$0.id] != nil }.map { person in
        PagePlan(Addresses.dossier(person.id)) { dossierPage(person, book) }
      }
  }

  /// The ways between the office's pages; the results only where there are tables.
  func office(_ current: OfficePage) -> [OfficeLinkView] {
    OfficePage.allCases.filter { $0 != .results || !edition.tables.isEmpty }
      .map { OfficeLinkView(page: $0, isCurrent: $0 == current) }
  }
}

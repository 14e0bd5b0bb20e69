// Composes the report on somebody's achievements that is sent with a nomination (R64).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// A sheet to print, sign and send: the deeds of the open movement with their numbers, its results, and all awards.
  func achievementsPage(_ person: Person, _ book: Book) -> Page {
    let id = person.id
    let path = chapter.achievements(id)
    let day = min(edition.asOf, movement.campaign.window.upperBound)
    let unit = person.membership(around: day)?.unit.value
    let view = AchievementsView(
      site: site(.work), page: head(person.name.full, path: path), dossier: chapter.dossier(id),
      person: self.view(of: person, on: day), campaign: movement.campaign, day: day,
      deeds: toldHere(storiesByPerson[id] ?? []).filter(\.isExample).reversed().map(deed),
      standings: longer(of: id, book),
      awards: awards.of(id).compactMap { awardView($0.award, of: $0.decision) },
      head: unit.flatMap { head(of: $0, on: day) }.flatMap { self.person($0, on: day) })
    return Page(path: path, template: "achievements", view: view.record())
  }

  func deed(_ story: Story) -> DeedView {
    DeedView(
      story: link(story), kind: story.kind, day: story.date.value, summary: story.summary,
      results: story.results.map(result), savings: story.savings.map(saving),
      adopted: spread.reach(of: story).adopted)
  }
}

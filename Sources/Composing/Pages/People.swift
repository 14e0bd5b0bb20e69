// Composes the people: from A to Y by given name, and a page for each who is recognised.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The recognised people, by the first letter of the given name (vietnamese.md, "Persons").
  func peoplePage() -> Page {
    var letters: [LetterView] = []
    for person in recognisedByName {
      guard let view = self.person(person.id, on: edition.asOf) else { continue }
      let listed = ListedPersonView(person: view, stories: storiesByPerson[person.id]?.count ?? 0)
      let letter = person.name.indexLetter
      if let last = letters.last, last.letter == letter {
        letters[letters.count - 1] = LetterView(letter: letter, id: last.id, people: last.people + [listed])
      } else {
        letters.append(LetterView(letter: letter, id: "chu-\(letters.count + 1)", people: [listed]))
      }
    }
    let view = PeopleView(
      site: site(.people), page: head("", path: Addresses.people), total: recognisedByName.count, letters: letters)
    return Page(path: Addresses.people, template: "people", view: view.record())
  }

  /// A recognised person's page.
  func personPage(_ person: Person) -> Page {
    let id = person.id
    let path = Addresses.person(id)
    let own = storiesByPerson[id] ?? []
    let page = PersonPageView(
      site: site(.people), page: head(person.name.full, path: path), person: view(of: person, on: edition.asOf),
      memberships: person.memberships.sorted { $0.from > $1.from }.compactMap { membership in
        unitView(membership.unit.value).map { MembershipView(position: membership.position, unit: $0) }
      }, awards: awards(of: id), honours: honours(of: id), stories: own.map(card),
      copied: own.filter { !spread.takeUps(of: $0.id).isEmpty }.map(card))
    return Page(path: path, template: "person", view: page.record())
  }

  private func awards(of id: ID<Person>) -> [AwardView] {
    awards.of(id).compactMap { awardView($0.award, of: $0.decision) }
  }

  /// The rolls on which somebody stands, the latest first.
  private func honours(of id: ID<Person>) -> [PersonHonourView] {
    (honoursByPerson[id] ?? []).reversed().map { roll, entry in
      PersonHonourView(
        roll: LinkView(label: periodName(roll), address: Addresses.honours(roll)), total: points(entry.value),
        rank: entry.rank.map(String.init), isShared: entry.shared)
    }
  }
}

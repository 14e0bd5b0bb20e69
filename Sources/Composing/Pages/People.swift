// Composes the people: from A to Y by given name, and a page for each who is recognised.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The recognised people, by the first letter of the given name (vietnamese.md, "Persons").
  func peoplePage() -> Page {
    let letters = byLetter(recognisedByName).map { group in
      LetterView(
        letter: group.letter, id: group.id,
        people: group.people.map { person in
          ListedPersonView(
            person: self.view(of: person, on: edition.asOf), stories: storiesByPerson[person.id]?.count ?? 0)
        })
    }
    let view = PeopleView(
      site: site(.people), page: head("", path: Addresses.people), total: recognisedByName.count, letters: letters)
    return Page(path: Addresses.people, template: "people", view: view.record())
  }

  /// People who are in order of their names, by the first letter of the given name, each letter with its anchor.
  func byLetter(_ people: [Person]) -> [(letter: String, id: String, people: [Person])] {
    var groups: [(letter: String, id: String, people: [Person])] = []
    for person in people {
      if groups.last?.letter == person.name.indexLetter {
        groups[groups.count - 1].people.append(person)
      } else {
        groups.append((person.name.indexLetter, "chu-\(groups.count + 1)", [person]))
      }
    }
    return groups
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
        roll: roll, total: points(entry.value),
        rank: entry.rank.map(String.init), isShared: entry.shared)
    }
  }
}

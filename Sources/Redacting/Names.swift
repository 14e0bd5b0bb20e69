// Whose name an edition may say, and who has a page in it.
import Diagnostics
import Model

/// People who may be named, and those among them who are recognised.
struct Names {
  /// In a story, on an honour roll, by an award, at the head of a unit, as a signatory, under a decision.
  let mentioned: Set<ID<Person>>
  /// The first three of these.
  let recognised: Set<ID<Person>>

  init(
    _ library: Library, units: [Unit], stories: [Story], decisions: [Decision], honours: [HonourRoll],
    _ consents: ConsentRegister, _ options: RedactionOptions
  ) {
    var recognised: Set<ID<Person>> = []
    for story in stories { recognised.formUnion(story.people.map(\.person.value)) }
    for award in decisions.flatMap(\.awards) {
      if case .person(let id) = award.recipient { recognised.insert(id.value) }
    }
    for roll in honours { recognised.formUnion(roll.entries.map(\.person)) }
    var officials: Set<ID<Person>> = Set(units.flatMap(\.heads).map(\.person.value))
    officials.formUnion(library.site.signatories.filter { hasBegun($0.from, options) }.map(\.person.value))
    officials.formUnion(decisions.compactMap { $0.signer?.value })
    officials.formUnion(library.reviews.filter { isShown($0, options: options) }.compactMap { $0.signer?.value })
    officials.formUnion(stories.compactMap { $0.nurture?.mentor?.value })
    for ballot in decisions.flatMap(\.items) {
      if case .person(let id) = ballot.subject { officials.insert(id.value) }
    }
    // An office is held in public inside the agency; outside it, even a head is named only with consent.
    if options.audience == .public { officials = officials.filter(consents.hasAgreed) }
    if options.audience == .manager { officials.formUnion(library.people.map(\.id)) }
    self.recognised = recognised
    mentioned = recognised.union(officials)
  }

  /// The people who may be named, where they worked so far, and without their absences: why somebody was away is
  /// nobody's business.
  func people(of library: Library, _ options: RedactionOptions) -> [Person] {
    library.people.filter { mentioned.contains($0.id) }.map { person in
      var person = person
      person.memberships = person.memberships.filter { hasBegun($0.from, options) }
      if options.audience != .manager { person.absences = [] }
      return person
    }.sorted { $0.id < $1.id }
  }
}

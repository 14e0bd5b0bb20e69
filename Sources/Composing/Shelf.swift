// The parts of an edition, each where it is found at once.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// An edition, and its parts by what they are looked up by.
struct Shelf: Sendable {
  let edition: Edition
  /// All movements, the one under way first.
  let chapters: [Chapter]
  let units: [ID<Unit>: Unit]
  let unitViews: [ID<Unit>: Made<UnitView>]
  let people: [ID<Person>: Person]
  let stories: [ID<Story>: Story]
  let decisions: [ID<Decision>: Decision]
  /// The documents on which the movements rest: each id once, as the movement under way has it.
  let documents: [ID<BasisDocument>: BasisDocument]
  let recognised: Set<ID<Person>>
  let pictures: [String: Picture]
  let routes: Routes
  let spread: Spread
  /// Stories of a person and of a unit, newest first.
  let storiesByPerson: [ID<Person>: [Story]]
  let storiesByUnit: [ID<Unit>: [Story]]
  let kindCounts: [StoryKind: Int]
  /// By the year of the deed.
  let yearCounts: [Int: Int]
  /// Stories that somebody took up, newest first.
  let spreading: [Story]
  /// The recognised people in Vietnamese order of names.
  let recognisedByName: [Person]
  let honoursByPerson: [ID<Person>: [(roll: LinkView, entry: Honour)]]
  let awards: AwardList
  let terms: TermIndex
  /// Whether any story tells of a saving.
  let hasSavings: Bool

  init(_ edition: Edition) {
    self.edition = edition
    chapters = edition.movements.enumerated().map { Chapter(edition, $1, place: $0) }
    units = Dictionary(edition.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitViews = units.mapValues { Made(UnitView(unit: $0)) }
    people = Dictionary(edition.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    stories = Dictionary(edition.stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    decisions = Dictionary(edition.decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      edition.movements.flatMap(\.campaign.basis).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    recognised = Set(edition.recognised)
    pictures = Dictionary(edition.pictures.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    routes = Routes(stories: edition.stories, pages: edition.pages, pictures: edition.pictures)
    spread = Spread(edition)
    storiesByPerson = grouped(edition.stories) { $0.people.map(\.person.value) }
    storiesByUnit = grouped(edition.stories) { $0.units.map(\.value) }
    kindCounts = Dictionary(grouping: edition.stories, by: \.kind).mapValues(\.count)
    yearCounts = edition.stories.reduce(into: [:]) { $0[$1.date.value.year, default: 0] += 1 }
    spreading = edition.stories.filter { [spread] in !spread.takeUps(of: $0.id).isEmpty }
    recognisedByName = edition.recognised.compactMap { [people] in people[$0] }.sorted {
      ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id)
    }
    honoursByPerson = Dictionary(
      grouping: chapters.reversed().flatMap { chapter in
        chapter.movement.honours.flatMap { roll in roll.entries.map { (roll: chapter.link(roll), entry: $0) } }
      }, by: \.entry.person)
    awards = AwardList(edition.decisions)
    terms = TermIndex(edition)
    hasSavings = edition.hasSavings
  }
}

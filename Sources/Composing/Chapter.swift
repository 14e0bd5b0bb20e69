// One movement of an edition with its parts at hand: the site is a book, and each year's movement is a chapter of it.
import Diagnostics
import Exact
import Model
import Template

/// What composers look up about a movement: its criteria, its stories, its results.
struct Chapter: Sendable {
  let movement: Movement
  /// Whether it is the movement under way.
  let isPresent: Bool
  /// The folder of the pages that only this movement has; empty for the movement under way.
  let folder: String
  /// The windows of the movements before it in which scores were kept: their periods have the plain addresses.
  private let windowsBefore: [ClosedRange<Day>]
  /// Its stories, newest first.
  let stories: [Story]
  /// Criteria by the id that a story may cite: the criterion's own or one of its items'.
  let criteria: [String: Criterion]
  let storiesByCriterion: [String: [Story]]
  /// Finished stories, news aside, newest first: what is counted when the movement's progress is.
  let examples: [Story]
  let bands: [ID<Band>: Band]
  /// The year that averages are shown for: the last that has a table.
  let latestYear: Period?
  /// Everybody's scores, each in time's order: of managers' editions alone.
  let scores: [ID<Person>: [PeriodScore]]
  /// Nil outside the manager edition, and where nothing is scored.
  let book: Book?
  /// Criteria in the plan's order, each with its badge.
  let badges: [(criterion: ID<Criterion>, badge: Made<BadgeView>)]

  /// - Parameter place: the movement's, among all of the edition.
  init(_ edition: Edition, _ movement: Movement, place: Int) {
    self.movement = movement
    let campaign = movement.campaign
    isPresent = place == 0
    folder = isPresent ? "" : Addresses.folder(of: campaign.id)
    windowsBefore = edition.movements.filter {
      $0.rubric != nil && $0.campaign.window.lowerBound < campaign.window.lowerBound
    }.map(\.campaign.window)
    stories =
      edition.earlier.isEmpty
      ? edition.stories
      : edition.stories.filter { edition.placeOfMovement(on: $0.date.value) == place }
    criteria = Dictionary(
      campaign.criteria.flatMap { criterion in
        [(criterion.id.text, criterion)] + criterion.items.map { ($0.id.text, criterion) }
      }, uniquingKeysWith: { first, _ in first })
    storiesByCriterion = grouped(stories) { $0.criteria.map(\.value) }
    examples = stories.filter(\.isExample)
    latestYear = movement.honours.map(\.period).last { PeriodKind($0) == .year }
    bands = Dictionary((movement.rubric?.bands ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    scores = Dictionary(grouping: movement.scores, by: \.person)
    book = Book(movement)
    badges = campaign.criteria.map { [folder] in ($0.id, Made(BadgeView(criterion: $0, folder: folder))) }
  }
}

extension Chapter {
  var id: ID<Campaign> { movement.campaign.id }

  /// Where a page stands that every movement has one of.
  func at(_ path: String) -> String { Addresses.within(folder, path) }

  /// Where the page of a period stands. Two movements may share a calendar year: the later one's page has its name.
  func at(_ path: String, for period: Period) -> String {
    windowsBefore.contains { $0.overlaps(period.days) } ? Addresses.page(path, of: movement.campaign.id) : path
  }

  func honours(_ period: Period) -> String { at(Addresses.honours(period), for: period) }

  func results(_ period: Period) -> String { at(Addresses.results(period), for: period) }

  func nominations(_ period: Period) -> String { at(Addresses.nominations(period), for: period) }

  func scorecards(_ period: Period) -> String { at(Addresses.scorecards(period), for: period) }

  /// A roll as a link.
  func link(_ roll: HonourRoll) -> LinkView { LinkView(label: periodName(roll.period), address: honours(roll.period)) }

  func achievements(_ id: ID<Person>) -> String { at(Addresses.achievements(id)) }

  func thanks(_ id: ID<Person>) -> String { at(Addresses.thanks(id)) }

  func dossier(_ id: ID<Person>) -> String { at(Addresses.dossier(id)) }
}

/// Things under each of the keys they have, in their order; a thing is listed once under a key.
func grouped<Thing, Key: Hashable>(_ things: [Thing], by keys: (Thing) -> [Key]) -> [Key: [Thing]] {
  var groups: [Key: [Thing]] = [:]
  for thing in things {
    let keys = keys(thing)
    for (index, key) in keys.enumerated() where !keys[..<index].contains(key) {
      groups[key, default: []].append(thing)
    }
  }
  return groups
}

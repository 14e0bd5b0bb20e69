// The fifth stage: which pages an edition has, and what each of them says.
import Diagnostics
import Exact
package import Model
import Template
import Vietnamese

/// Every page of an edition, in order of address. Each is made only when it is asked for: nobody has to hold all.
package struct Composition: Sendable {
  /// Where links of content lead in this edition.
  package let routes: Routes
  private let plans: [PagePlan]

  init(_ plans: [PagePlan], routes: Routes) {
    self.plans = plans.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.routes = routes
  }

  /// The addresses of the pages, in their order.
  package var paths: [String] { plans.map(\.path) }

  /// How many pages there are.
  package var count: Int { plans.count }

  /// The place of an address in the order; nil when no page has it.
  package func index(of path: String) -> Int? {
    var (low, high) = (0, plans.count)
    while low < high {
      let middle = (low + high) / 2
      if plans[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < plans.count && plans[low].path.utf8.elementsEqual(path.utf8) ? low : nil
  }

  /// A page, by its place in the order.
  package subscript(index: Int) -> Page {
    let page = plans[index].make()
    precondition(page.path == plans[index].path, "a page stands where it was planned")
    return page
  }
}

/// A page that is known by its address and not made yet.
struct PagePlan: Sendable {
  let path: String
  let make: @Sendable () -> Page

  init(_ path: String, _ make: @escaping @Sendable () -> Page) {
    self.path = path
    self.make = make
  }
}

/// Which pages an edition has.
package func compose(_ edition: Edition) -> Composition {
  let desk = Desk(edition)
  var plans = desk.fixedPlans() + desk.listPlans() + desk.storyPlans() + desk.removedPlans() + desk.redirectPlans()
  plans += edition.units.map { unit in PagePlan(Addresses.unit(unit.id)) { desk.unitPage(unit) } }
  plans += edition.recognised.compactMap { id in
    desk.people[id].map { person in PagePlan(Addresses.person(id)) { desk.personPage(person) } }
  }
  plans += edition.campaign.criteria.map { criterion in
    PagePlan(Addresses.criterion(criterion.id)) { desk.criterionPage(criterion) }
  }
  plans += edition.honours.map { roll in PagePlan(Addresses.honours(roll.period)) { desk.honourPage(roll) } }
  plans += edition.decisions.map { decision in
    PagePlan(Addresses.decision(decision.id)) { desk.decisionPage(decision) }
  }
  plans += edition.pages.map { page in PagePlan(Addresses.page(page.id)) { desk.plainPage(page) } }
  plans += desk.resultPlans() + desk.movementPlans() + desk.officePlans()
  plans += desk.machinePlans(addresses: plans.map(\.path))
  plans += desk.movementFilePlans() + desk.exportPlans() + desk.savingExportPlans()
  plans += desk.reviewExportPlans() + desk.officeExportPlans()
  return Composition(plans, routes: desk.routes)
}

extension Desk {
  /// The pages that every site has, and the method where scores are made by one.
  fileprivate func fixedPlans() -> [PagePlan] {
    [
      PagePlan(Addresses.home, homePage), PagePlan(Addresses.movement, movementPage),
      PagePlan(Addresses.notFound, missingPage), PagePlan(Addresses.criteria, criteriaPage),
      PagePlan(Addresses.units, unitsPage), PagePlan(Addresses.people, peoplePage),
      PagePlan(Addresses.honours, honoursPage), PagePlan(Addresses.decisions, decisionsPage),
    ] + (edition.rubric.map { rubric in [PagePlan(Addresses.method) { self.methodPage(rubric) }] } ?? [])
  }
}

/// An edition with its parts at hand: what composers look things up in.
struct Desk: Sendable {
  let edition: Edition
  let frames: Frames
  let units: [ID<Unit>: Unit]
  let unitViews: [ID<Unit>: Made<UnitView>]
  let people: [ID<Person>: Person]
  let stories: [ID<Story>: Story]
  let decisions: [ID<Decision>: Decision]
  let recognised: Set<ID<Person>>
  let pictures: [String: Picture]
  let routes: Routes
  let spread: Spread
  /// Stories of a person and of a unit, newest first.
  let storiesByPerson: [ID<Person>: [Story]]
  let storiesByUnit: [ID<Unit>: [Story]]
  /// Criteria by the id that a story may cite: the criterion's own or one of its items'.
  let criteria: [String: Criterion]
  let storiesByCriterion: [String: [Story]]
  let kindCounts: [StoryKind: Int]
  /// Finished stories, news aside, newest first: what is counted when the movement's progress is.
  let examples: [Story]
  /// Stories that somebody took up, newest first.
  let spreading: [Story]
  /// The recognised people in Vietnamese order of names.
  let recognisedByName: [Person]
  let honoursByPerson: [ID<Person>: [(roll: Period, entry: Honour)]]
  /// The names of values by their ids.
  let valueNames: [String: String]
  let bands: [ID<Band>: Band]
  let awards: AwardList
  /// The year that averages are shown for: the last that has a table.
  let latestYear: Period?
  /// Everybody's scores, each in time's order: of managers' editions alone.
  let scores: [ID<Person>: [PeriodScore]]
  /// Nil outside the manager edition, and where nothing is scored.
  let book: Book?
  /// Criteria in the plan's order, each with its badge.
  let badges: [(criterion: ID<Criterion>, badge: Made<BadgeView>)]
  /// Every story's card, which many pages show.
  private(set) var cards: [ID<Story>: Made<CardView>] = [:]

  init(_ edition: Edition) {
    self.edition = edition
    frames = Frames(edition)
    units = Dictionary(edition.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitViews = units.mapValues { Made(UnitView(unit: $0)) }
    people = Dictionary(edition.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    stories = Dictionary(edition.stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    decisions = Dictionary(edition.decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    recognised = Set(edition.recognised)
    pictures = Dictionary(edition.pictures.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    routes = Routes(stories: edition.stories, pages: edition.pages, pictures: edition.pictures)
    spread = Spread(edition)
    storiesByPerson = grouped(edition.stories) { $0.people.map(\.person.value) }
    storiesByUnit = grouped(edition.stories) { $0.units.map(\.value) }
    criteria = Dictionary(
      edition.campaign.criteria.flatMap { criterion in
        [(criterion.id.text, criterion)] + criterion.items.map { ($0.id.text, criterion) }
      }, uniquingKeysWith: { first, _ in first })
    storiesByCriterion = grouped(edition.stories) { $0.criteria.map(\.value) }
    kindCounts = Dictionary(grouping: edition.stories, by: \.kind).mapValues(\.count)
    examples = edition.stories.filter(\.isExample)
    spreading = edition.stories.filter { [spread] in !spread.takeUps(of: $0.id).isEmpty }
    recognisedByName = edition.recognised.compactMap { [people] in people[$0] }.sorted {
      ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id)
    }
    honoursByPerson = Dictionary(
      grouping: edition.honours.flatMap { roll in roll.entries.map { (roll: roll.period, entry: $0) } },
      by: \.entry.person)
    valueNames = Dictionary(
      edition.campaign.values.flatMap(\.words).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    latestYear = edition.honours.map(\.period).last { PeriodKind($0) == .year }
    bands = Dictionary((edition.rubric?.bands ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    awards = AwardList(edition.decisions)
    scores = Dictionary(grouping: edition.scores, by: \.person)
    book = Book(edition)
    badges = edition.campaign.criteria.map { ($0.id, Made(BadgeView(criterion: $0))) }
    cards = Dictionary(edition.stories.map { ($0.id, Made(cardView($0))) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Stories under each of the keys they have, in their order; a story is listed once under a key.
private func grouped<Key: Hashable>(_ stories: [Story], by keys: (Story) -> [Key]) -> [Key: [Story]] {
  var groups: [Key: [Story]] = [:]
  for story in stories {
    let keys = keys(story)
    for (index, key) in keys.enumerated() where !keys[..<index].contains(key) {
      groups[key, default: []].append(story)
    }
  }
  return groups
}

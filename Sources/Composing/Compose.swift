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

  /// The same with files that were made elsewhere.
  package func with(_ files: [Page]) -> Composition {
    Composition(plans + files.map { file in PagePlan(file.path) { file } }, routes: routes)
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
  let chapters = desk.chapters.indices.map(desk.turned(to:))
  var plans =
    desk.fixedPlans() + desk.listPlans() + desk.filterPlans() + desk.termPlans() + desk.storyPlans()
    + desk.posterPlans()
    + desk.removedPlans()
    + desk.redirectPlans()
  plans += edition.units.map { unit in PagePlan(Addresses.unit(unit.id)) { desk.unitPage(unit) } }
  plans += edition.recognised.compactMap { id in
    desk.people[id].map { person in PagePlan(Addresses.person(id)) { desk.personPage(person) } }
  }
  plans += edition.decisions.map { decision in
    PagePlan(Addresses.decision(decision.id)) { desk.decisionPage(decision) }
  }
  plans += desk.commendationPlans()
  plans += edition.pages.map { page in PagePlan(Addresses.page(page.id)) { desk.plainPage(page) } }
  let reviews = chapters.map { $0.reviewPlans() }
  let digests = desk.digestPlans()
  plans +=
    digests.pages + desk.slidePlans() + desk.overallPlans() + desk.officePlans()
    + chapters.flatMap { $0.chapterPlans() } + reviews.flatMap(\.pages)
  plans += desk.machinePlans(addresses: plans.map(\.path))
  plans +=
    desk.filterFilePlans() + desk.feedPlans() + digests.files + desk.slideFilePlans()
    + chapters.flatMap { $0.chapterFilePlans() }
    + reviews.flatMap(\.files)
    + desk.savingExportPlans()
    + desk.officeExportPlans()
  return Composition(plans, routes: desk.routes)
}

extension Desk {
  /// The pages that every site has one of.
  fileprivate func fixedPlans() -> [PagePlan] {
    [
      PagePlan(Addresses.home, homePage), PagePlan(Addresses.notFound, missingPage),
      PagePlan(Addresses.units, unitsPage), PagePlan(Addresses.people, peoplePage),
      PagePlan(Addresses.honours, honoursPage), PagePlan(Addresses.decisions, decisionsPage),
      PagePlan(Addresses.search, searchPage),
    ]
  }

  /// The pages that each movement has its own of.
  fileprivate func chapterPlans() -> [PagePlan] {
    var plans = [
      PagePlan(chapter.at(Addresses.movement), movementPage), PagePlan(chapter.at(Addresses.criteria), criteriaPage),
    ]
    if let rubric = movement.rubric {
      plans.append(PagePlan(chapter.at(Addresses.method)) { methodPage(rubric) })
    }
    plans += movement.campaign.criteria.map { criterion in
      PagePlan(chapter.at(Addresses.criterion(criterion.id))) { criterionPage(criterion) }
    }
    plans += movement.honours.map { roll in PagePlan(chapter.honours(roll.period)) { honourPage(roll) } }
    return plans + rollPosterPlans() + resultPlans() + movementPlans() + recordPlans()
  }

  /// What stands beside them and is no page by itself.
  fileprivate func chapterFilePlans() -> [PagePlan] {
    criterionFeedPlans() + movementFilePlans() + exportPlans() + statisticExportPlans() + recordExportPlans()
  }
}

/// An edition with its parts at hand: what composers look things up in.
struct Desk: Sendable {
  let edition: Edition
  /// All movements, the one under way first.
  let chapters: [Chapter]
  /// Which of them is open: the movement whose pages are made.
  private var open = 0
  private(set) var frames: Frames
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
  /// Every story's card, which many pages show.
  private(set) var cards: [ID<Story>: Made<CardView>] = [:]

  init(_ edition: Edition) {
    self.edition = edition
    chapters = edition.movements.enumerated().map { Chapter(edition, $1, place: $0) }
    frames = Frames(edition, chapters[0])
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
    cards = Dictionary(edition.stories.map { ($0.id, Made(cardView($0))) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same with another movement's chapter open.
  func turned(to chapter: Int) -> Desk {
    var desk = self
    desk.open = chapter
    desk.frames = Frames(edition, chapters[chapter])
    return desk
  }

  /// The one that is open.
  var chapter: Chapter { chapters[open] }

  /// The movement that a story belongs to, by the day of its deed.
  func chapter(of story: Story) -> Chapter { chapter(on: story.date.value) }

  /// The movement that a day belongs to.
  func chapter(on day: Day) -> Chapter { chapters[edition.placeOfMovement(on: day)] }
}

/// What is looked up in the open chapter.
extension Desk {
  var movement: Movement { chapter.movement }
  var criteria: [String: Criterion] { chapter.criteria }
  var storiesByCriterion: [String: [Story]] { chapter.storiesByCriterion }
  var examples: [Story] { chapter.examples }
  var bands: [ID<Band>: Band] { chapter.bands }
  var latestYear: Period? { chapter.latestYear }
  var scores: [ID<Person>: [PeriodScore]] { chapter.scores }
  var book: Book? { chapter.book }
}

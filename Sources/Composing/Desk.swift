// An edition on a composer's desk: everything that pages look up, and the movement whose chapter is open.
import Diagnostics
import Exact
import Model
import Template

/// What composers look things up in. All it has is shared: thousands of plans hold a copy, and pages ask it often.
struct Desk: Sendable {
  private let shelf: Shelf
  /// Which chapter is open: the movement whose pages are made.
  private let open: Int
  private let frames: Frames
  /// Every story's card, which many pages show.
  let cards: [ID<Story>: Made<CardView>]

  private init(_ shelf: Shelf, open: Int, cards: [ID<Story>: Made<CardView>]) {
    self.shelf = shelf
    self.open = open
    self.cards = cards
    frames = Frames(shelf.edition, shelf.chapters[open], hasSavings: shelf.hasSavings)
  }

  /// With the chapter of the movement under way open.
  init(_ edition: Edition) {
    let shelf = Shelf(edition)
    let bare = Desk(shelf, open: 0, cards: [:])
    let cards = edition.stories.map { ($0.id, Made(bare.cardView($0))) }
    self.init(shelf, open: 0, cards: Dictionary(cards, uniquingKeysWith: { first, _ in first }))
  }

  /// The same with another movement's chapter open.
  func turned(to chapter: Int) -> Desk { chapter == open ? self : Desk(shelf, open: chapter, cards: cards) }

  /// The site around a page of a section.
  func site(_ section: MenuSection?) -> Made<SiteView> { frames[section] }

  /// The one that is open.
  var chapter: Chapter { shelf.chapters[open] }

  /// The movement that a story belongs to, by the day of its deed.
  func chapter(of story: Story) -> Chapter { chapter(on: story.date.value) }

  /// The movement that a day belongs to.
  func chapter(on day: Day) -> Chapter { shelf.chapters[shelf.edition.placeOfMovement(on: day)] }
}

/// What stands on the shelf.
extension Desk {
  var edition: Edition { shelf.edition }
  var chapters: [Chapter] { shelf.chapters }
  var units: [ID<Unit>: Unit] { shelf.units }
  var unitViews: [ID<Unit>: Made<UnitView>] { shelf.unitViews }
  var people: [ID<Person>: Person] { shelf.people }
  var stories: [ID<Story>: Story] { shelf.stories }
  var decisions: [ID<Decision>: Decision] { shelf.decisions }
  var documents: [ID<BasisDocument>: BasisDocument] { shelf.documents }
  var recognised: Set<ID<Person>> { shelf.recognised }
  var pictures: [String: Picture] { shelf.pictures }
  var routes: Routes { shelf.routes }
  var spread: Spread { shelf.spread }
  var storiesByPerson: [ID<Person>: [Story]] { shelf.storiesByPerson }
  var storiesByUnit: [ID<Unit>: [Story]] { shelf.storiesByUnit }
  var kindCounts: [StoryKind: Int] { shelf.kindCounts }
  var yearCounts: [Int: Int] { shelf.yearCounts }
  var spreading: [Story] { shelf.spreading }
  var recognisedByName: [Person] { shelf.recognisedByName }
  var honoursByPerson: [ID<Person>: [(roll: LinkView, entry: Honour)]] { shelf.honoursByPerson }
  var awards: AwardList { shelf.awards }
  var terms: TermIndex { shelf.terms }
  var hasSavings: Bool { shelf.hasSavings }
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

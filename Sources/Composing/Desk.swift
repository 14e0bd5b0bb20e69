// An edition on a composer's desk: everything that pages look up, and the movement whose chapter is open.
import Diagnostics
import Exact
import Model
import Template

/// What composers look things up in. All it has is shared: thousands of plans hold a copy, and pages ask it often.
struct Desk: Sendable {
  /// An array of one, which copies share.
  private let shared: [Shelf]
  /// Which chapter is open: the movement whose pages are made.
  private let open: Int
  private let frames: Frames
  /// Every story's card, which many pages show.
  let cards: [ID<Story>: Made<CardView>]

  private init(_ shared: [Shelf], open: Int, cards: [ID<Story>: Made<CardView>]) {
    self.shared = shared
    self.open = open
    self.cards = cards
    frames = Frames(shared[0].edition, shared[0].chapters[open], hasSavings: shared[0].hasSavings)
  }

  /// With the chapter of the movement under way open.
  init(_ edition: Edition) {
    let shared = [Shelf(edition)]
    let bare = Desk(shared, open: 0, cards: [:])
    let cards = edition.stories.map { ($0.id, Made(bare.cardView($0))) }
    self.init(shared, open: 0, cards: Dictionary(cards, uniquingKeysWith: { first, _ in first }))
  }

  /// The same with another movement's chapter open.
  func turned(to chapter: Int) -> Desk { chapter == open ? self : Desk(shared, open: chapter, cards: cards) }

  /// The site around a page of a section.
  func site(_ section: MenuSection?) -> Made<SiteView> { frames[section] }

  /// The one that is open.
  var chapter: Chapter { _read { yield shared[0].chapters[open] } }

  /// The movement that a story belongs to, by the day of its deed.
  func chapter(of story: Story) -> Chapter { chapter(on: story.date.value) }

  /// The movement that a day belongs to.
  func chapter(on day: Day) -> Chapter { chapters[edition.placeOfMovement(on: day)] }
}

/// What stands on the shelf.
extension Desk {
  /// Lent and not copied: it has many parts.
  var edition: Edition { _read { yield shared[0].edition } }
  var chapters: [Chapter] { shared[0].chapters }
  var units: [ID<Unit>: Unit] { shared[0].units }
  var unitViews: [ID<Unit>: Made<UnitView>] { shared[0].unitViews }
  var people: [ID<Person>: Person] { shared[0].people }
  var stories: [ID<Story>: Story] { shared[0].stories }
  var decisions: [ID<Decision>: Decision] { shared[0].decisions }
  var documents: [ID<BasisDocument>: BasisDocument] { shared[0].documents }
  var recognised: Set<ID<Person>> { shared[0].recognised }
  var pictures: [String: Picture] { shared[0].pictures }
  var routes: Routes { shared[0].routes }
  var spread: Spread { shared[0].spread }
  var storiesByPerson: [ID<Person>: [Story]] { shared[0].storiesByPerson }
  var storiesByUnit: [ID<Unit>: [Story]] { shared[0].storiesByUnit }
  var kindCounts: [StoryKind: Int] { shared[0].kindCounts }
  var yearCounts: [Int: Int] { shared[0].yearCounts }
  var spreading: [Story] { shared[0].spreading }
  var recognisedByName: [Person] { shared[0].recognisedByName }
  var honoursByPerson: [ID<Person>: [(roll: LinkView, entry: Honour)]] { shared[0].honoursByPerson }
  var awards: AwardList { shared[0].awards }
  var terms: TermIndex { shared[0].terms }
  var hasSavings: Bool { shared[0].hasSavings }
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

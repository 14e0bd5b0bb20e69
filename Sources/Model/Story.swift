// A write-up of an exemplary person, collective, deed, initiative or practice: `content/stories/…`.
package import Diagnostics
package import Exact
import Markdown

/// A story. It has many facts, so copies of a story share them until one of the copies is changed.
package struct Story: Sendable, Hashable {
  /// An array of one: the language's own storage that is copied only when it is written to.
  private var shared: [StoryFacts]

  package init(_ facts: StoryFacts) {
    shared = [facts]
  }

  /// All of them as one value.
  package var facts: StoryFacts { _read { yield shared[0] } }

  fileprivate var one: StoryFacts {
    _read { yield shared[0] }
    _modify { yield &shared[0] }
  }
}

/// Its facts, by the names that `StoryFacts` explains.
extension Story {
  package var id: ID<Story> {
    get { one.id }
    set { one.id = newValue }
  }
  package var file: String {
    get { one.file }
    set { one.file = newValue }
  }
  package var title: Placed<String> {
    get { one.title }
    set { one.title = newValue }
  }
  package var kind: StoryKind {
    get { one.kind }
    set { one.kind = newValue }
  }
  package var date: Placed<Day> {
    get { one.date }
    set { one.date = newValue }
  }
  package var published: Placed<Day> {
    get { one.published }
    set { one.published = newValue }
  }
  package var discovered: Placed<Day>? {
    get { one.discovered }
    set { one.discovered = newValue }
  }
  package var criteria: [Placed<String>] {
    get { one.criteria }
    set { one.criteria = newValue }
  }
  package var people: [Credit] {
    get { one.people }
    set { one.people = newValue }
  }
  package var units: [Placed<ID<Unit>>] {
    get { one.units }
    set { one.units = newValue }
  }
  package var summary: String {
    get { one.summary }
    set { one.summary = newValue }
  }
  package var stage: Placed<Stage> {
    get { one.stage }
    set { one.stage = newValue }
  }
  package var status: Status {
    get { one.status }
    set { one.status = newValue }
  }
  package var values: [Placed<String>] {
    get { one.values }
    set { one.values = newValue }
  }
  package var field: Placed<String>? {
    get { one.field }
    set { one.field = newValue }
  }
  package var toward: [Placed<String>] {
    get { one.toward }
    set { one.toward = newValue }
  }
  package var movements: [Placed<ID<Campaign>>] {
    get { one.movements }
    set { one.movements = newValue }
  }
  package var tags: [String] {
    get { one.tags }
    set { one.tags = newValue }
  }
  package var results: [Measurement] {
    get { one.results }
    set { one.results = newValue }
  }
  package var savings: [Saving] {
    get { one.savings }
    set { one.savings = newValue }
  }
  package var evidence: [Evidence] {
    get { one.evidence }
    set { one.evidence = newValue }
  }
  package var adopts: Placed<ID<Story>>? {
    get { one.adopts }
    set { one.adopts = newValue }
  }
  package var adoptions: [Adoption] {
    get { one.adoptions }
    set { one.adoptions = newValue }
  }
  package var nurture: NurturePlan? {
    get { one.nurture }
    set { one.nurture = newValue }
  }
  package var decision: Placed<ID<Decision>>? {
    get { one.decision }
    set { one.decision = newValue }
  }
  package var award: Placed<ID<Award>>? {
    get { one.award }
    set { one.award = newValue }
  }
  package var documents: [Placed<ID<BasisDocument>>] {
    get { one.documents }
    set { one.documents = newValue }
  }
  package var photos: [Photo] {
    get { one.photos }
    set { one.photos = newValue }
  }
  package var consents: [Placed<ID<Consent>>] {
    get { one.consents }
    set { one.consents = newValue }
  }
  package var embargo: Day? {
    get { one.embargo }
    set { one.embargo = newValue }
  }
  package var expires: Day? {
    get { one.expires }
    set { one.expires = newValue }
  }
  package var aliases: [Placed<String>] {
    get { one.aliases }
    set { one.aliases = newValue }
  }
  package var body: Body {
    get { one.body }
    set { one.body = newValue }
  }
}

extension Story {
  /// Where in its file something stands.
  package func place(_ spot: Spot) -> Place { Place(file: self.file, spot) }

  /// The folder of the file, without a `/` at its end: photos are named from here.
  package var folder: String {
    let file = self.file
    return file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }

  /// Shown only with `--drafts`.
  package var isDraft: Bool { self.status == .draft || self.status == .review }

  /// Finished, and no news: what counts when the movement's progress is counted.
  package var isExample: Bool { self.kind != .news && !isDraft }

  /// The front matter's pictures: those that the text places itself, and those that stand beside it.
  package var photosByPlace: (inBody: [Photo], beside: [Photo]) {
    let (file, photos) = (self.file, self.photos)
    guard !photos.isEmpty else { return ([], []) }
    let placed = Set(self.body.images.compactMap { Routes.resolve($0.destination, from: file) })
    func isPlaced(_ photo: Photo) -> Bool { Routes.resolve(photo.file.value, from: file).map(placed.contains) ?? false }
    return (photos.filter(isPlaced), photos.filter { !isPlaced($0) })
  }
}

// A write-up of an exemplary person, collective, deed, initiative or practice: `content/stories/…`.
package import Diagnostics
package import Exact
import Markdown

/// A story's facts. Fields and their meaning are content.md's.
package struct Story: Sendable, Hashable {
  package var id: ID<Story>
  package var file: String
  package var title: Placed<String>
  package var kind: StoryKind
  /// The day of the deed.
  package var date: Placed<Day>
  /// The day from which it is shown.
  package var published: Placed<Day>
  /// The day it came to notice.
  package var discovered: Placed<Day>?
  /// Ids of criteria or their items: `C2`, `C2.2`.
  package var criteria: [Placed<String>]
  package var people: [Credit]
  package var units: [Placed<ID<Unit>>]
  /// At most 300 characters; empty when neither the author nor the body gives one.
  package var summary: String
  package var stage: Placed<Stage>
  package var status: Status
  package var values: [Placed<String>]
  package var field: Placed<String>?
  package var toward: [Placed<String>]
  package var movements: [Placed<ID<Campaign>>]
  package var tags: [String]
  package var results: [Measurement]
  package var savings: [Saving]
  package var evidence: [Evidence]
  package var adopts: Placed<ID<Story>>?
  package var adoptions: [Adoption]
  package var nurture: NurturePlan?
  package var decision: Placed<ID<Decision>>?
  package var award: Placed<ID<Award>>?
  package var photos: [Photo]
  package var consents: [Placed<ID<Consent>>]
  package var embargo: Day?
  package var expires: Day?
  package var aliases: [Placed<String>]
  package var body: Body

  package init(
    id: ID<Story>, file: String, title: Placed<String>, kind: StoryKind, date: Placed<Day>, published: Placed<Day>,
    discovered: Placed<Day>?, criteria: [Placed<String>], people: [Credit], units: [Placed<ID<Unit>>], summary: String,
    stage: Placed<Stage>, status: Status, values: [Placed<String>], field: Placed<String>?, toward: [Placed<String>],
    movements: [Placed<ID<Campaign>>], tags: [String], results: [Measurement], savings: [Saving], evidence: [Evidence],
    adopts: Placed<ID<Story>>?, adoptions: [Adoption], nurture: NurturePlan?, decision: Placed<ID<Decision>>?,
    award: Placed<ID<Award>>?, photos: [Photo], consents: [Placed<ID<Consent>>], embargo: Day?, expires: Day?,
    aliases: [Placed<String>], body: Body
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.kind = kind
    self.date = date
    self.published = published
    self.discovered = discovered
    self.criteria = criteria
    self.people = people
    self.units = units
    self.summary = summary
    self.stage = stage
    self.status = status
    self.values = values
    self.field = field
    self.toward = toward
    self.movements = movements
    self.tags = tags
    self.results = results
    self.savings = savings
    self.evidence = evidence
    self.adopts = adopts
    self.adoptions = adoptions
    self.nurture = nurture
    self.decision = decision
    self.award = award
    self.photos = photos
    self.consents = consents
    self.embargo = embargo
    self.expires = expires
    self.aliases = aliases
    self.body = body
  }

  /// Where in its file something stands.
  package func place(_ spot: Spot) -> Place { Place(file: file, spot) }

  /// The folder of the file, without a `/` at its end: photos are named from here.
  package var folder: String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }
}

extension Story {
  /// The front matter's pictures: those that the text places itself, and those that stand beside it.
  package var photosByPlace: (inBody: [Photo], beside: [Photo]) {
    let placed = Set(body.images.compactMap { Routes.resolve($0.destination, from: file) })
    func isPlaced(_ photo: Photo) -> Bool { Routes.resolve(photo.file.value, from: file).map(placed.contains) ?? false }
    return (photos.filter(isPlaced), photos.filter { !isPlaced($0) })
  }
}

// What is told of a write-up: the fields of its front matter and the facts of its body.
package import Diagnostics
package import Exact

/// A story's facts. Fields and their meaning are content.md's.
package struct StoryFacts: Sendable, Hashable {
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
  /// What it was done under, from the register of documents (R2).
  package var documents: [Placed<ID<BasisDocument>>]
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
    award: Placed<ID<Award>>?, documents: [Placed<ID<BasisDocument>>] = [], photos: [Photo],
    consents: [Placed<ID<Consent>>], embargo: Day?, expires: Day?, aliases: [Placed<String>], body: Body
  ) {
    (self.id, self.file, self.title, self.kind) = (id, file, title, kind)
    (self.date, self.published, self.discovered, self.criteria) = (date, published, discovered, criteria)
    (self.people, self.units, self.summary, self.stage) = (people, units, summary, stage)
    (self.status, self.values, self.field, self.toward) = (status, values, field, toward)
    (self.movements, self.tags, self.results, self.savings) = (movements, tags, results, savings)
    (self.evidence, self.adopts, self.adoptions, self.nurture) = (evidence, adopts, adoptions, nurture)
    (self.decision, self.award, self.documents) = (decision, award, documents)
    (self.photos, self.consents) = (photos, consents)
    (self.embargo, self.expires, self.aliases, self.body) = (embargo, expires, aliases, body)
  }
}

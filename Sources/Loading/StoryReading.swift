// From a story's file to its facts: front matter by the schema, body by its outline.
import Diagnostics
import Exact
import Markdown
import Model
import Notation
import Vietnamese

/// Reads a Markdown file with front matter; nil with findings when it has no fields at all. A story with errors comes
/// along with them, so that its references are checked in the same run.
func readStory(_ file: SourceFile, id: ID<Story>) -> (story: Story?, diagnostics: [Diagnostic]) {
  var draft = MarkdownFile(file)
  guard let node = draft.frontMatter,
    let reader = RecordReader(node, of: StoryFields.shape, &draft.findings)
  else { return (nil, draft.diagnostics) }
  let story = story(reader, &draft.findings, id: id, file: file.name, body: draft.body)
  return (story, draft.diagnostics + [longDeed(story, words: draft.words)].compactMap(\.self))
}

/// The facts, field by field. What every story needs and this one lacks is stood in for by what contradicts nothing.
private func story(
  _ reader: RecordReader, _ findings: inout Findings, id: ID<Story>, file: String, body: Body
) -> Story {
  let title = reader.read(StoryFields.title, &findings)
  let kind = reader.read(StoryFields.kind, &findings)
  let date = reader.read(StoryFields.date, &findings)
  let spot = title?.spot ?? .wholeFile
  let photo = reader.read(StoryFields.photo, &findings)?.value
  let rest = StoryRest(
    published: reader.read(StoryFields.published, &findings),
    discovered: reader.read(StoryFields.discovered, &findings),
    stage: reader.read(StoryFields.stage, &findings) ?? Placed(.discovered, at: spot),
    status: reader.read(StoryFields.status, &findings)?.value ?? .published,
    summary: reader.read(StoryFields.summary, &findings)?.value ?? shortened(body.summary, to: 300),
    photos: (photo.map { [$0] } ?? []) + reader.values(StoryFields.photos, &findings))
  let lists = StoryLists(reader, &findings)
  let ties = StoryTies(reader, shownFrom: rest.published ?? date, &findings)
  let known = date ?? rest.discovered ?? rest.published ?? Placed(firstDay, at: spot)
  let facts = StoryFacts(
    id: id, file: file, title: title ?? Placed(id.text, at: spot), kind: date == nil ? .news : kind?.value ?? .deed,
    date: known, published: rest.published ?? known,
    discovered: rest.discovered, criteria: lists.criteria, people: lists.people, units: lists.units,
    summary: rest.summary, stage: rest.stage, status: rest.status, values: lists.values, field: ties.field,
    toward: lists.toward, movements: lists.movements, tags: lists.tags, results: lists.results,
    savings: lists.savings, evidence: lists.evidence, adopts: ties.adopts, adoptions: lists.adoptions,
    nurture: ties.nurture, decision: ties.decision, award: ties.award, documents: lists.documents,
    photos: rest.photos, consents: lists.consents, embargo: ties.embargo, expires: ties.expires,
    aliases: lists.aliases, body: body)
  return Story(facts)
}

/// Before every other day.
private let firstDay = Period.year(1900).days.lowerBound

/// Fields with something to fall back on.
private struct StoryRest {
  let published: Placed<Day>?
  let discovered: Placed<Day>?
  let stage: Placed<Stage>
  let status: Status
  let summary: String
  let photos: [Photo]
}

/// Fields that hold several values; absent means none.
private struct StoryLists {
  let criteria: [Placed<String>]
  let people: [Credit]
  let units: [Placed<ID<Unit>>]
  let values: [Placed<String>]
  let toward: [Placed<String>]
  let movements: [Placed<ID<Campaign>>]
  let tags: [String]
  let results: [Measurement]
  let savings: [Saving]
  let evidence: [Evidence]
  let adoptions: [Adoption]
  let documents: [Placed<ID<BasisDocument>>]
  let consents: [Placed<ID<Consent>>]
  let aliases: [Placed<String>]

  init(_ reader: RecordReader, _ findings: inout Findings) {
    criteria = reader.read(StoryFields.criteria, &findings)?.value ?? []
    people = reader.values(StoryFields.people, &findings)
    units = reader.read(StoryFields.units, &findings)?.value ?? []
    values = reader.read(StoryFields.values, &findings)?.value ?? []
    toward = reader.read(StoryFields.toward, &findings)?.value ?? []
    movements = reader.read(StoryFields.movements, &findings)?.value ?? []
    tags = reader.values(StoryFields.tags, &findings)
    results = reader.values(StoryFields.results, &findings)
    savings = reader.values(StoryFields.savings, &findings)
    evidence = reader.values(StoryFields.evidence, &findings)
    adoptions = reader.values(StoryFields.adoptions, &findings)
    documents = reader.read(StoryFields.documents, &findings)?.value ?? []
    consents = reader.read(StoryFields.consent, &findings)?.value ?? []
    aliases = reader.read(StoryFields.aliases, &findings)?.value ?? []
  }
}

/// Fields that tie a story to one other thing or day.
private struct StoryTies {
  let field: Placed<String>?
  let adopts: Placed<ID<Story>>?
  let nurture: NurturePlan?
  let decision: Placed<ID<Decision>>?
  let award: Placed<ID<Award>>?
  let embargo: Day?
  let expires: Day?

  init(_ reader: RecordReader, shownFrom: Placed<Day>?, _ findings: inout Findings) {
    field = reader.read(StoryFields.field, &findings)
    adopts = reader.read(StoryFields.adopts, &findings)
    nurture = reader.read(StoryFields.nurture, &findings)?.value
    decision = reader.read(StoryFields.decision, &findings)
    award = reader.read(StoryFields.award, &findings)
    embargo = reader.read(StoryFields.embargo, &findings)?.value
    expires = reader.end(StoryFields.expires, after: shownFrom, &findings)
  }
}

// Small editions for the tests of indexing, and the sample's own.
import Diagnostics
import Exact
import Loading
import Markdown
import Model
import Redacting
import Scoring
import Testing
import Vietnamese

func day(_ text: String) -> Day { Day(iso: text)! }

func at<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: .wholeFile) }

func unit(_ id: String, _ name: String) -> Unit {
  Unit(
    id: ID(id), file: "content/organisation.yaml", spot: .wholeFile, name: name, short: name, from: nil, to: nil,
    successor: nil, isLeadership: false, heads: [])
}

func person(_ id: String, _ name: String, position: String = "") -> Person {
  Person(
    id: ID(id), file: "content/organisation.yaml", spot: .wholeFile, name: PersonName(name),
    memberships: [Membership(unit: at(ID("a")), position: position, from: day("2016-01-01"), to: nil)], absences: [])
}

func story(
  _ id: String, _ title: String, published: String = "2022-05-01", text: String = "", people: [String] = [],
  units: [String] = [], change: (inout Story) -> Void = { _ in }
) -> Story {
  let file = "content/stories/2022/\(id)/index.md"
  let source = Source(bytes: Array(text.utf8), file: file)
  let facts = StoryFacts(
    id: ID(id), file: file, title: at(title), kind: .practice, date: at(day("2022-04-01")),
    published: at(day(published)), discovered: nil, criteria: [],
    people: people.map { Credit(person: at(ID($0)), role: .subject) }, units: units.map { at(ID($0)) }, summary: "",
    stage: at(.discovered), status: .published, values: [], field: nil, toward: [], movements: [], tags: [],
    results: [], savings: [], evidence: [], adopts: nil, adoptions: [], nurture: nil, decision: nil, award: nil,
    photos: [], consents: [], embargo: nil, expires: nil, aliases: [],
    body: Body(source: source, outline: outline(of: source, options: OutlineOptions(slug: slug)).0))
  var story = Story(facts)
  change(&story)
  return story
}

/// An edition whose stories stand as given: the newest first is the caller's to keep.
func edition(_ stories: [Story] = [], people: [Person] = [], recognised: [String] = []) -> Edition {
  Edition(
    audience: .staff, asOf: day("2022-12-31"),
    site: Site(
      file: "content/site.yaml", title: "Gương", agency: "Sở", parentAgency: nil, notice: nil, address: nil,
      theme: at("guong"), privacy: Privacy(), corrections: nil, signatories: [], menu: []),
    movement: Movement(
      campaign: Campaign(
        id: ID("c"), file: "content/campaigns/c.yaml", name: "Phong trào", lead: nil,
        window: day("2022-02-01")...day("2022-12-31"), basis: [], purpose: [], criteria: [],
        values: [ValueGroup(name: "", words: [Term(id: "tan-tuy", name: "tận tụy")])], fields: [], toward: [],
        milestones: [], targets: [])),
    units: [unit("a", "Phòng Lãnh sự")], people: people, recognised: recognised.map { ID($0) }, stories: stories,
    removed: [], decisions: [], pages: [], pictures: [])
}

/// The sample's edition for an audience, at the end of its year.
func sample(_ audience: Audience) throws -> Edition {
  let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let library = try #require(try load(content: project + "/content").library)
  let campaign = try #require(library.campaigns.last)
  return redact(
    library, campaign: campaign, results: [], options: RedactionOptions(audience: audience, asOf: day("2022-12-31")))
}

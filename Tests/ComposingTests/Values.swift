// Small editions for the tests of composing, and the sample's own.
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

func fixed(_ text: String) -> Fixed { Fixed(text)! }

func at<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: .wholeFile) }

func unit(_ id: String, from: String? = nil, to: String? = nil, isLeadership: Bool = false) -> Unit {
  Unit(
    id: ID(id), file: "content/organisation.yaml", spot: .wholeFile, name: "Phòng " + id, short: id,
    from: from.map(day), to: to.map(day), successor: nil, isLeadership: isLeadership, heads: [])
}

func person(_ id: String, _ name: String, unit: String = "a", to: String? = nil) -> Person {
  Person(
    id: ID(id), file: "content/organisation.yaml", spot: .wholeFile, name: PersonName(name),
    memberships: [Membership(unit: at(ID(unit)), position: "", from: day("2016-01-01"), to: to.map(day))], absences: [])
}

func story(
  _ id: String, _ unit: String = "a", kind: StoryKind = .practice, published: String = "2022-05-01",
  text: String = "", change: (inout Story) -> Void = { _ in }
) -> Story {
  let file = "content/stories/2022/\(id)/index.md"
  let source = Source(bytes: Array(text.utf8), file: file)
  let facts = StoryFacts(
    id: ID(id), file: file, title: at("Bài " + id), kind: kind, date: at(day("2022-04-01")),
    published: at(day(published)), discovered: nil, criteria: [], people: [], units: [at(ID(unit))], summary: "",
    stage: at(.discovered), status: .published, values: [], field: nil, toward: [], movements: [], tags: [],
    results: [],
    savings: [], evidence: [], adopts: nil, adoptions: [], nurture: nil, decision: nil, award: nil, photos: [],
    consents: [], embargo: nil, expires: nil, aliases: [],
    body: Body(source: source, outline: outline(of: source, options: OutlineOptions(slug: slug)).0))
  var story = Story(facts)
  change(&story)
  return story
}

func adoption(_ unit: String, _ date: String = "2022-05-01") -> Adoption {
  Adoption(unit: at(ID(unit)), date: at(day(date)), adaptation: nil, result: nil, evidence: nil)
}

let site = Site(
  file: "content/site.yaml", title: "Gương", agency: "Sở", parentAgency: nil, notice: nil,
  address: "https://guong.songbe.example/", theme: at("guong"), privacy: Privacy(), corrections: nil, signatories: [],
  menu: [])

let campaign = Campaign(
  id: ID("c"), file: "content/campaigns/c.yaml", name: "Phong trào", lead: nil,
  window: day("2022-02-01")...day("2022-12-31"), basis: [], purpose: [],
  criteria: ["C1", "C2"].map { id in
    Criterion(
      id: ID(id), name: id, text: "",
      items: (1...2).map { CriterionItem(id: ID("\(id).\($0)"), name: "", text: "") })
  }, values: [], fields: [], toward: [], milestones: [], targets: [])

/// An edition whose stories stand as given: the newest first is the caller's to keep.
func edition(
  _ stories: [Story] = [], units: [Unit] = [unit("a")], people: [Person] = [], recognised: [String] = [],
  asOf: String = "2022-12-31", removed: [RemovedStory] = [], honours: [HonourRoll] = []
) -> Edition {
  Edition(
    audience: .staff, asOf: day(asOf), site: site, movement: Movement(campaign: campaign, honours: honours),
    units: units, people: people, recognised: recognised.map { ID($0) }, stories: stories, removed: removed,
    decisions: [], pages: [], pictures: [])
}

/// The sample's edition for an audience, at the end of its year.
func sample(_ audience: Audience) throws -> Edition {
  let (library, results) = try sampleScored.get()
  return redact(
    library, campaign: try #require(library.campaigns.last), results: [results],
    options: RedactionOptions(audience: audience, asOf: sampleDay))
}

/// The sample, read and not redacted.
func sampleLibrary() throws -> Library { try sampleScored.get().0 }

/// Every page of that edition.
func samplePages(_ audience: Audience) throws -> [Page] {
  switch audience {
  case .staff: try ComposedSample.staff.get()
  case .manager: try ComposedSample.manager.get()
  case .public: try ComposedSample.public.get()
  }
}

/// Composed once each, for everybody who looks at the pages.
private enum ComposedSample {
  static let staff = Result { composed(try sample(.staff)) }
  static let manager = Result { composed(try sample(.manager)) }
  static let `public` = Result { composed(try sample(.public)) }
}

private let sampleDay = day("2022-12-31")

/// Read and scored once, for everybody who looks at the sample.
private let sampleScored = Result { () throws -> (Library, Results) in
  let project = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let library = try #require(try load(content: "/" + project + "/content").library)
  let campaign = try #require(library.campaigns.last)
  let rubric = try #require(library.rubrics.last)
  return (library, score(library, campaign: campaign, rubric: rubric, asOf: sampleDay))
}

/// Somebody alone on a roll, with nothing to say of how it was reckoned.
func honour(_ person: String) -> Honour {
  Honour(
    person: ID(person), unit: ID("a"), rank: 1, shared: false, value: fixed("90"), band: nil,
    mean: Mean(terms: [], missing: [], numerator: fixed("90"), denominator: 1), criteria: [], bonus: .none)
}

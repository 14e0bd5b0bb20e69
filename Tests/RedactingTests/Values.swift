// Small libraries and results for the tests of redaction: short ways to say who, what, when and for whom.
import Archive
import Diagnostics
import Exact
import Markdown
import Model
import Redacting
import Vietnamese

/// The edition's day in these tests, when nothing else is said.
let today = day("2022-06-30")

func day(_ text: String) -> Day { Day(iso: text)! }

func fixed(_ text: String) -> Fixed { Fixed(text)! }

func at<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: .wholeFile) }

func options(_ audience: Audience, _ asOf: Day = today, drafts: Bool = false) -> RedactionOptions {
  RedactionOptions(audience: audience, asOf: asOf, drafts: drafts)
}

// MARK: - Who

func person(
  _ id: String, unit: String = "a", from: String = "2016-01-01", to: String? = nil, absences: [Absence] = []
) -> Person {
  Person(
    id: ID(id), file: "content/organisation.yaml", spot: .wholeFile, name: PersonName("Người " + id),
    memberships: [Membership(unit: at(ID(unit)), position: "Chuyên viên", from: day(from), to: to.map(day))],
    absences: absences)
}

func head(_ person: String, from: String = "2016-01-01", to: String? = nil) -> Headship {
  Headship(person: at(ID(person)), from: day(from), to: to.map(day))
}

func unit(
  _ id: String, from: String? = nil, to: String? = nil, isLeadership: Bool = false, heads: [Headship] = []
) -> Unit {
  Unit(
    id: ID(id), file: "content/organisation.yaml", spot: .wholeFile, name: "Phòng " + id, short: id,
    from: from.map(day), to: to.map(day), successor: nil, isLeadership: isLeadership, heads: heads)
}

func consent(
  _ person: String, _ scope: ConsentScope = .intranet, from: String = "2022-01-01", until: String? = nil
) -> Consent {
  Consent(
    id: ID("dy-" + person), file: "content/consents.yaml", person: at(ID(person)), scope: scope, from: day(from),
    until: until.map(day), form: "phieu-\(person)")
}

// MARK: - What

func body(_ text: String, file: String) -> Body {
  let source = Source(bytes: Array(text.utf8), file: file)
  return Body(source: source, outline: outline(of: source, options: OutlineOptions { $0 }).0)
}

/// A published deed of 2022-05-01 that names some people and cites the consent of each.
func story(
  _ id: String, _ people: [String] = [], status: Status = .published, published: String = "2022-05-10",
  text: String = "", change: (inout Story) -> Void = { _ in }
) -> Story {
  let file = "content/stories/2022/\(id)/index.md"
  let facts = StoryFacts(
    id: ID(id), file: file, title: at("Bài " + id), kind: .deed, date: at(day("2022-05-01")),
    published: at(day(published)), discovered: nil, criteria: [],
    people: people.map { Credit(person: at(ID($0)), role: .subject) }, units: [at(ID("a"))], summary: "",
    stage: at(.discovered), status: status, values: [], field: nil, toward: [], movements: [], tags: [], results: [],
    savings: [], evidence: [], adopts: nil, adoptions: [], nurture: nil, decision: nil, award: nil, photos: [],
    consents: people.map { at(ID("dy-" + $0)) }, embargo: nil, expires: nil, aliases: [], body: body(text, file: file))
  var story = Story(facts)
  change(&story)
  return story
}

func photo(_ file: String, _ people: [String]) -> Photo {
  Photo(file: at(file), alt: "ảnh", credit: nil, caption: nil, people: people.map { at(ID($0)) }, taken: nil)
}

func picture(of story: String, _ name: String) -> Picture {
  Picture(file: "content/stories/2022/\(story)/\(name)", type: .png, width: 4, height: 3, print: Fingerprint([1]))
}

func evidence(_ reference: String, _ audience: Audience?) -> Evidence {
  Evidence(type: .record, reference: reference, date: nil, audience: audience)
}

func adoption(_ unit: String, _ date: String = "2022-06-01") -> Adoption {
  Adoption(unit: at(ID(unit)), date: at(day(date)), adaptation: nil, result: "tốt", evidence: "sổ")
}

func ballot(_ subject: Subject, _ question: String = "Khen?", passed: Bool = true) -> Ballot {
  Ballot(subject: subject, question: question, agree: 5, against: 1, blank: 1, passed: passed)
}

func award(_ id: String, to recipient: Subject, story: String? = nil, revoked: String? = nil) -> Award {
  Award(
    id: ID(id), form: "Giấy khen", level: .agency, recipient: recipient, story: story.map { at(ID($0)) },
    achievement: nil, reason: "vì việc tốt", revoked: revoked.map(day))
}

func decision(
  _ id: String, _ date: String = "2022-05-20", items: [Ballot] = [], awards: [Award] = [], signer: String? = nil,
  revoked: String? = nil
) -> Decision {
  Decision(
    id: ID(id), file: "content/decisions/\(id).yaml", number: id, title: "Quyết định " + id, type: "award",
    date: day(date), campaign: nil, session: nil, items: items, awards: awards, signer: signer.map { at(ID($0)) },
    revoked: revoked.map(day))
}

func someone(_ id: String) -> Subject { .person(at(ID(id))) }

// MARK: - By which numbers

let rubric = Rubric(
  id: ID("r"), file: "content/scores/r/rubric.json", campaign: ID("c"),
  effective: day("2022-02-01")...day("2022-12-31"),
  scale: at(fixed("100")), decimals: 2, criteria: [], bonus: BonusRules(cap: fixed("10"), types: []),
  bands: [Band(id: ID("nhat"), name: nil, min: fixed("90")), Band(id: ID("nhi"), name: nil, min: fixed("0"))], caps: [],
  annual: AnnualRules(weights: .equal, minScored: 1))

func score(_ person: String, _ unit: String = "a", _ period: String = "2022-03", points: String = "91") -> PeriodScore {
  PeriodScore(
    person: ID(person), unit: ID(unit), period: Period(period)!,
    tally: Tally(
      criteria: [CriterionScore(criterion: ID("C1"), max: fixed("100"), items: [], points: fixed(points))],
      bonus: BonusScore(entries: [], sum: .zero, cap: fixed("10"), points: .zero), total: fixed(points),
      disqualified: nil, source: Place(file: "content/scores/r/\(period)/\(unit).json")))
}

func standing(
  _ person: String, _ unit: String = "a", value: String = "91", rank: Int? = 1, shared: Bool = false,
  honoured: Bool = true, band: String? = "nhat"
) -> Standing {
  Standing(
    person: ID(person), unit: ID(unit), mean: Mean(terms: [], missing: [], numerator: fixed(value), denominator: 1),
    value: fixed(value), band: band.map { ID($0) }, state: .final, rank: rank, shared: shared, honoured: honoured)
}

func table(_ period: String, _ standings: [Standing] = []) -> Table {
  Table(period: Period(period)!, standings: standings, quotas: [])
}

func results(_ scores: [PeriodScore] = [], _ tables: [Table] = []) -> Results {
  Results(rubric: rubric, scores: scores, tables: tables)
}

// MARK: - All together

let campaign = Campaign(
  id: ID("c"), file: "content/campaigns/c.yaml", name: "Phong trào", lead: nil,
  window: day("2022-02-01")...day("2022-12-31"), basis: [], purpose: [], criteria: [], values: [], fields: [],
  toward: [], milestones: [], targets: [])

func site(consent: Bool = true, minGroup: Int = 5, ranks: RankVisibility = .recognised) -> Site {
  Site(
    file: "content/site.yaml", title: "Gương", agency: "Sở", parentAgency: nil, notice: nil, address: nil,
    theme: at("guong"), privacy: Privacy(consentRequired: consent, minGroup: minGroup, ranks: ranks), corrections: nil,
    signatories: [], menu: [])
}

func library(
  _ stories: [Story] = [], people: [Person] = [], units: [Unit] = [unit("a")], decisions: [Decision] = [],
  consents: [Consent] = [], pictures: [Picture] = [], site: Site = site()
) -> Library {
  Library(
    site: site, campaigns: [campaign], units: units, people: people, stories: stories, pages: [], decisions: decisions,
    consents: consents, rubrics: [rubric], sheets: [], pictures: pictures, unread: [])
}

func edition(
  _ library: Library, _ audience: Audience = .staff, _ asOf: Day = today, drafts: Bool = false,
  results: Results? = nil
) -> Edition {
  redact(
    library, campaign: campaign, results: results.map { [$0] } ?? [], options: options(audience, asOf, drafts: drafts))
}

extension Edition {
  /// The ids of its stories, in its order.
  var storyIDs: [String] { stories.map(\.id.text) }
  /// The ids of those it may name.
  var names: [String] { people.map(\.id.text) }
}

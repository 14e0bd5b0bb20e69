// Stories, pages and findings with every field filled, for tests of what is kept of them.
import Archive
import Diagnostics
import Exact
import Markdown
import Model

/// Values that stand at one spot of one file; two sets with different spots differ in nothing else.
struct EveryValue {
  let spot: Spot
  /// What the bodies' text is.
  let text: String
  let file = "content/stories/2022/một-bài.md"
  let day = Day(year: 2022, month: 2, day: 28)!
  let later = Day(year: 9999, month: 12, day: 31)!

  func placed<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: spot) }
  func id<Subject>(_ text: String) -> Placed<ID<Subject>> { placed(ID(text)) }

  var body: Body {
    Body(
      text: BodyText(file: file, print: Fingerprint(Array(text.utf8))),
      headings: [2, 6].map { Heading(level: $0, text: "Đầu đề", id: "dau-de", spot: spot, hasWords: $0 == 6) },
      links: [Link(destination: "../bai", text: "bài", spot: spot)],
      images: [Image(destination: "a.png", alt: "Ảnh", title: "Chú thích", spot: spot)], summary: "Một đoạn.",
      computed: [placed(.adoptions), placed(.results)],
      mentions: MentionKind.allCases.map { Mention($0, "anh Nam", at: spot) },
      likeness: Likeness(first: 0, second: .max))
  }

  /// Every field has a value, and each kind, stage and status is met once.
  var fullStories: [Reading] {
    StoryKind.allCases.enumerated().map { number, kind in
      var story = emptyStory
      story.kind = kind
      story.stage = placed(Stage.allCases[number % Stage.allCases.count])
      story.status = Status.allCases[number % Status.allCases.count]
      fill(&story)
      fillReferences(&story)
      return Reading(facts: .story(story))
    }
  }

  /// Only what a story must have.
  var emptyStory: Story {
    Story(
      StoryFacts(
        id: ID("một-bài"), file: file, title: placed("Một bài"), kind: .deed, date: placed(day),
        published: placed(later),
        discovered: nil, criteria: [], people: [], units: [], summary: "", stage: placed(.discovered), status: .draft,
        values: [], field: nil, toward: [], movements: [], tags: [], results: [], savings: [], evidence: [],
        adopts: nil,
        adoptions: [], nurture: nil, decision: nil, award: nil, photos: [], consents: [], embargo: nil, expires: nil,
        aliases: [], body: body))
  }

  private func fill(_ story: inout Story) {
    story.discovered = placed(day)
    story.criteria = [placed("C2"), placed("C2.2")]
    story.summary = "Tóm tắt dài hơn mười lăm byte, e\u{301}"
    story.values = [placed("ky-cuong")]
    story.field = placed("doi-ngoai")
    story.toward = [placed("nhan-dan")]
    story.tags = ["một", ""]
    story.results = [
      Measurement(
        metric: "Thời gian", unit: "ngày", before: Fixed(unscaled: -950, scale: 2), after: Fixed(unscaled: .max),
        period: "2022", source: "Sổ"),
      Measurement(metric: "", unit: "", before: .zero, after: Fixed(unscaled: 1, scale: 9), period: nil, source: nil),
    ]
    story.savings = [
      Saving(what: "Giấy", amount: Fixed(unscaled: 12), unit: "ram", source: "Sổ"),
      Saving(what: "Giấy", amount: Fixed(unscaled: 12), unit: "ram", source: nil),
    ]
    story.nurture = NurturePlan(
      mentor: id("nguoi-1"), actions: ["Kèm cặp"], milestones: [NurtureMilestone(date: day, text: "Mốc")], review: day)
    story.embargo = day
    story.expires = later
    story.aliases = [placed("bai-cu")]
  }

  private func fillReferences(_ story: inout Story) {
    story.people = CreditRole.allCases.map { Credit(person: id("nguoi-1"), role: $0) }
    story.units = [id("phong-1"), id("phong-2")]
    story.movements = [id("phong-trao-2022")]
    story.evidence = EvidenceType.allCases.flatMap { type in
      (Audience.allCases + [nil]).map {
        Evidence(type: type, reference: "số 5", date: $0 == nil ? nil : day, audience: $0)
      }
    }
    story.adopts = id("bài-khác")
    story.adoptions = [
      Adoption(unit: id("phong-2"), date: placed(day), adaptation: "a", result: "b", evidence: "c"),
      Adoption(unit: id("phong-2"), date: placed(day), adaptation: nil, result: nil, evidence: nil),
    ]
    story.decision = id("qd-1")
    story.award = id("gk-1")
    story.documents = [id("van-ban-1"), id("van-ban-2")]
    story.photos = [
      Photo(file: placed("a.png"), alt: "Ảnh", credit: "A", caption: "B", people: [id("nguoi-1")], taken: day),
      Photo(file: placed("b.png"), alt: "Ảnh", credit: nil, caption: nil, people: [], taken: nil),
    ]
    story.consents = [id("dong-y-1")]
  }

  /// A plain page, a picture of each type, and findings without facts.
  var others: [Reading] {
    let words = Bilingual("sai", "wrong")
    let place = Place(file: file, spot)
    let findings = [
      Diagnostic(.error, rule: "a-rule", at: place, words, hint: words, notes: [Note(at: place, words)]),
      Diagnostic(.warning, rule: "a-rule", at: Place(file: "content/khác.md"), words),  // another file in between
      Diagnostic(.warning, rule: "a-rule", at: place, words), Diagnostic(.error, rule: "a-rule", at: nil, words),
    ]
    return [
      Reading(), Reading(diagnostics: findings, unread: [file, "một-bài"]),
      Reading(
        facts: .page(PlainPage(id: ID("gioi-thieu"), file: file, title: placed("A"), summary: "B", body: body)),
        diagnostics: findings),
      Reading(facts: .page(PlainPage(id: ID(""), file: "", title: placed(""), summary: nil, body: body))),
    ]
      + PictureType.allCases.map {
        Reading(
          facts: .picture(Picture(file: "content/stories/a", type: $0, width: 1, height: 4000, print: Fingerprint([1])))
        )
      }
  }
}

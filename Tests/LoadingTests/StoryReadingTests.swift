// Every field of a story, read once, with the right value; and stories in which something is wrong.
import Diagnostics
import Exact
import Loading
import Markdown
import Model
import SampleSites
import Testing

@Suite("story reading")
struct StoryReadingTests {
  static let path = "stories/2022/phieu-mot-trang/index.md"

  static let whole = """
    ---
    title: Một tờ giấy
    kind: practice
    date: 1/3/2022
    discovered: 2022-03-04
    published: 2022-03-15
    stage: replicated
    status: archived
    criteria: [C1, C1.2]
    people:
      - le-van-an
      - {id: tran-thi-bich, role: co-author}
    units: van-phong
    summary: Tóm tắt.
    values: [tan-tuy]
    field: lanh-su
    toward: nhan-dan
    movements: pt-2022
    tags: [một cửa]
    results:
      - {metric: Số lượt, unit: lượt, before: "2.3", after: 1, period: Quý I, source: Sổ}
    savings: [{what: Giấy, amount: "12.5", unit: ram, source: Kho}]
    evidence: [{type: record, ref: Sổ số 1, date: 2022-03-02, audience: manager}]
    adopts: viec-tot
    adoptions: [{unit: thanh-tra, date: 2022-06-01, adaptation: Đổi mẫu, result: Nhanh, evidence: Sổ 2}]
    nurture:
      mentor: do-van-cuong
      actions: Kèm cặp
      milestones: [{date: 2022-04-01, text: Xem lại}]
      review: 2022-05-01
    decision: qd-01
    award: bd-01
    photo: {file: a.png, alt: Một tờ, credit: Minh họa, caption: Tờ phiếu, people: le-van-an, taken: 2022-03-01}
    photos: [{file: b.png, alt: Hai tờ}]
    consent: [dy-an, dy-bich]
    embargo: 2022-03-10
    expires: 2023-03-10
    aliases: tin/cu
    ---
    Đoạn đầu.

    ## Kết quả

    Chữ [bài](viec-tot) ![một](a.png)
    """

  @Test("every field has its value")
  func fields() throws {
    let (library, found) = try read(SampleSite.smallest.with([StoryReadingTests.path: StoryReadingTests.whole]))
    #expect(found == [])
    let story = try #require(library.stories.first { $0.id == ID("phieu-mot-trang") })
    #expect(story.file == "content/" + StoryReadingTests.path)
    #expect(story.title == Placed("Một tờ giấy", at: Spot(line: 2, column: 8, width: 11)))
    #expect(story.kind == .practice)
    #expect([story.date.value, story.published.value].map(\.iso) == ["2022-03-01", "2022-03-15"])
    #expect(
      [story.discovered?.value, story.embargo, story.expires].map { $0?.iso } == [
        "2022-03-04", "2022-03-10", "2023-03-10",
      ])
    #expect(story.stage.value == .replicated)
    #expect(story.status == .archived)
    #expect(story.criteria.map(\.value) == ["C1", "C1.2"])
    #expect(story.people.map(\.person.value.text) == ["le-van-an", "tran-thi-bich"])
    #expect(story.people.map(\.role) == [.subject, .coAuthor])
    #expect(story.units.map(\.value.text) == ["van-phong"])
    #expect(story.summary == "Tóm tắt.")
    #expect(story.values.map(\.value) == ["tan-tuy"])
    #expect(story.field?.value == "lanh-su")
    #expect(story.toward.map(\.value) == ["nhan-dan"])
    #expect(story.movements.map(\.value.text) == ["pt-2022"])
    #expect(story.tags == ["một cửa"])
    #expect(
      [story.adopts?.value.text, story.decision?.value.text, story.award?.value.text] == ["viec-tot", "qd-01", "bd-01"])
    #expect(story.consents.map(\.value.text) == ["dy-an", "dy-bich"])
    #expect(story.aliases.map(\.value) == ["tin/cu"])
  }

  @Test("every part has its values")
  func parts() throws {
    let (library, _) = try read(SampleSite.smallest.with([StoryReadingTests.path: StoryReadingTests.whole]))
    let story = try #require(library.stories.first { $0.id == ID("phieu-mot-trang") })
    let (one, more) = (try #require(Fixed("2.3")), try #require(Fixed("12.5")))
    #expect(
      story.results == [
        Measurement(
          metric: "Số lượt", unit: "lượt", before: one, after: Fixed(unscaled: 1), period: "Quý I", source: "Sổ")
      ])
    #expect(story.savings == [Saving(what: "Giấy", amount: more, unit: "ram", source: "Kho")])
    #expect(
      story.evidence == [
        Evidence(type: .record, reference: "Sổ số 1", date: Day(iso: "2022-03-02"), audience: .manager)
      ])
    let adoption = try #require(story.adoptions.first)
    #expect([adoption.unit.value.text, adoption.date.value.iso] == ["thanh-tra", "2022-06-01"])
    #expect([adoption.adaptation, adoption.result, adoption.evidence] == ["Đổi mẫu", "Nhanh", "Sổ 2"])
    let plan = try #require(story.nurture)
    #expect(plan.mentor?.value.text == "do-van-cuong")
    #expect(plan.actions == ["Kèm cặp"])
    #expect(plan.milestones.map { $0.date.iso + " " + $0.text } == ["2022-04-01 Xem lại"])
    #expect(plan.review == Day(iso: "2022-05-01"))
    #expect(story.photos.map(\.file.value) == ["a.png", "b.png"])
    #expect(story.photos.map(\.alt) == ["Một tờ", "Hai tờ"])
    let photo = try #require(story.photos.first)
    #expect([photo.credit, photo.caption, photo.taken?.iso] == ["Minh họa", "Tờ phiếu", "2022-03-01"])
    #expect(photo.people.map(\.value.text) == ["le-van-an"])
  }

  @Test("the body's facts have the file's lines")
  func body() throws {
    let (library, _) = try read(SampleSite.smallest.with([StoryReadingTests.path: StoryReadingTests.whole]))
    let body = try #require(library.stories.first { $0.id == ID("phieu-mot-trang") }?.body)
    #expect(body.headings.map(\.id) == ["ket-qua"])
    #expect(body.headings.map(\.spot.line) == [42])
    #expect(body.links.map(\.destination) == ["viec-tot"])
    #expect(body.links.map(\.spot.line) == [44])
    #expect(body.images.map(\.destination) == ["a.png"])
    #expect(body.summary == "Đoạn đầu.")
  }

  @Test("what is left out has its standard")
  func standards() throws {
    let (library, _) = try read(SampleSite.smallest)
    let story = try #require(library.stories.first { $0.id == ID("viec-tot") })
    #expect(story.published == story.date)
    #expect(story.stage.value == .discovered)
    #expect(story.status == .published)
    #expect(story.summary == "Chị ở lại giúp dân.")
    #expect(story.discovered == nil && story.nurture == nil && story.adopts == nil && story.embargo == nil)
    #expect(story.results.isEmpty && story.photos.isEmpty && story.aliases.isEmpty && story.tags.isEmpty)
  }

  @Test("a long first paragraph is shortened to a summary")
  func summary() throws {
    let body = String(repeating: "Chị ở lại giúp dân. ", count: 40)
    let (library, _) = try read(SampleSite.smallest.with(["stories/2022/viec-tot.md": story(body: body)]))
    let summary = try #require(library.stories.last?.summary)
    #expect(summary.count <= 300)
    #expect(summary.count > 200)
  }

  @Test(
    "a wrong field is an error where its value stands",
    arguments: [
      ("no-such-day", ["date": "👉31/02/2022"]), ("month-first", ["date": "👉12/31/2022"]),
      ("day-form", ["published": "👉hôm qua"]), ("unknown-word", ["kind": "👉ded"]), ("unknown-word", ["stage": "👉new"]),
      ("unknown-word", ["status": "👉Published"]), ("criterion-id", ["criteria": "[C1.1, 👉K2]"]),
      ("identifier", ["people": "[👉Trần Thị Bích]"]), ("identifier", ["units": "👉văn phòng"]),
      ("text-length", ["summary": "👉" + String(repeating: "chữ ", count: 80)]),
      ("number-comma", ["results": "[{metric: A, unit: B, before: 👉\"2,5\", after: 1}]"]),
      ("number-thousands", ["savings": "[{what: A, unit: đồng, amount: 👉1.500.000}]"]),
      ("number-form", ["savings": "[{what: A, unit: đồng, amount: 👉nhiều}]"]),
      ("unknown-word", ["evidence": "[{type: 👉paper, ref: A}]"]),
      ("missing-key", ["photo": "👉{file: a.png}"]), ("missing-key", ["adoptions": "[👉{unit: thanh-tra}]"]),
      ("unknown-key", ["👉titel": "A"]), ("unknown-key", ["photo": "{file: a.png, alt: A, 👉crdit: B}"]),
      ("wrong-kind", ["people": "[{id: le-van-an, role: 👉[author]}]"]), ("wrong-kind", ["title": "👉[A]"]),
      ("wrong-kind", ["results": "👉nhiều"]), ("no-such-day", ["nurture": "{review: 👉2022-13-01}"]),
    ])
  func wrong(rule: String, fields: [String: String]) throws {
    try expect(rule, in: ["stories/2022/viec-tot.md": story(fields)])
  }

  @Test("a field that is left empty is an error at its key", arguments: ["title", "kind", "date"])
  func empty(key: String) throws {
    let found = try findings(["stories/2022/viec-tot.md": story([key: " "])])
    #expect(found.map(\.rule) == ["empty-value"])
    #expect(found.map { $0.place?.spot.column } == [1])
  }

  @Test("every mistake of a file is told in one run")
  func all() throws {
    let text = """
      ---
      title: Bài
      kind: 👉ded
      date: 👉2022-02-30
      criteria: [👉c1, 👉2]
      👉peple: [a]
      photo: 👉{file: a.png, 👉atl: A}
      ---
      Chữ ![](👉a.png).
      """
    let marks = Marked(["stories/2022/viec-tot.md": text])
    let found = try findings(marks.texts)
    #expect(
      found.map(\.rule).sorted() == [
        "alt-missing", "criterion-id", "criterion-id", "missing-key", "no-such-day", "unknown-key", "unknown-key",
        "unknown-word",
      ])
    #expect(Set(found.compactMap { $0.place?.spot.line }) == [3, 4, 5, 6, 7, 9])
  }

  @Test(
    "a file without facts is an error at its first line",
    arguments: ["Chữ.\n", "", "---\ntitle: A\n", "\n---\ntitle: A\n---\n"])
  func noFacts(text: String) throws {
    let found = try findings(["stories/2022/viec-tot.md": text])
    #expect(found.map(\.rule) == ["front-matter"])
    #expect(found.map { $0.place?.spot.line } == [1])
  }

  @Test("a story without title, kind or date is kept all the same", arguments: ["title", "kind", "date"])
  func keptWithoutCore(key: String) throws {
    let (library, found) = try read(SampleSite.smallest.with(["stories/2022/viec-tot.md": story([key: ""])]))
    #expect(found.map(\.rule) == ["missing-key"])
    #expect(library.stories.map(\.id.text) == ["phieu-mot-trang", "viec-tot"])
  }

  @Test("a story with a mistake is kept, marked as unread, so that its references are looked at too")
  func kept() throws {
    let (library, _) = try read(SampleSite.smallest.with(["stories/2022/viec-tot.md": story(["titel": "A"])]))
    #expect(library.stories.map(\.id.text) == ["phieu-mot-trang", "viec-tot"])
    #expect(library.unread == ["content/stories/2022/viec-tot.md", "viec-tot"])
  }
}

// Rule: every story but news says which criteria it serves and who did it.
import Diagnostics
import SampleSites
import Testing

@Suite("missing fields")
struct MissingFieldsTests {
  static let kinds = ["person", "collective", "deed", "initiative", "practice", "emerging"]

  @Test("a story without criteria is an error at its title", arguments: kinds.filter { $0 != "emerging" })
  func noCriteria(kind: String) throws {
    let found = try expect("missing-key", in: [deed: story(["title": "👉Bài", "kind": kind, "criteria": ""])])
    #expect(found.map(\.message.en) == ["'criteria' is missing from this story"])
  }

  @Test("a story without people and units is an error at its title", arguments: kinds)
  func nobody(kind: String) throws {
    let fields = ["title": "👉Bài", "kind": kind, "people": "", "units": "", "consent": ""]
    let found = try expect("missing-key", in: [deed: story(fields)])
    #expect(found.map(\.message.en) == ["'people' is missing from this story"])
  }

  @Test("people or units are enough", arguments: [["units": ""], ["people": "", "consent": ""]])
  func either(fields: [String: String]) throws {
    try expectNothing(in: [deed: story(fields)])
  }

  @Test("a new example is taken down in three lines: what, when, who")
  func threeLines() throws {
    try expectNothing(in: [
      "stories/2022/moi.md": "---\ntitle: Chị Bích giữ sổ hẹn\nkind: emerging\ndate: 2022-05-10\n"
        + "people: [tran-thi-bich]\nconsent: [dy-bich]\n---\nChị ghi lại từng lời hẹn với người dân.\n"
    ])
  }

  @Test("news need neither")
  func news() throws {
    try expectNothing(in: [deed: story(["kind": "news", "criteria": "", "people": "", "units": "", "consent": ""])])
  }

  @Test("a withdrawn story needs neither")
  func withdrawn() throws {
    let fields = ["status": "withdrawn", "criteria": "", "people": "", "units": "", "consent": ""]
    try expectNothing(in: [deed: story(fields)])
  }

  @Test("what could not be read is not missing as well", arguments: ["criteria": "[👉c9]", "people": "[👉Chị Bích]"])
  func unreadIsNotMissing(field: (key: String, value: String)) throws {
    let marks = Marked([deed: story([field.key: field.value, "units": ""])])
    let found = try judge(marks.texts)
    #expect(found.map { start(of: $0.place) } == marks.places)
  }

  @Test("a story without title, kind or date is an error at its beginning", arguments: ["title", "kind", "date"])
  func noCore(key: String) throws {
    let found = try judge([deed: story([key: "", "discovered": "2022-05-12", "published": "2022-05-20"])])
    #expect(found.map(\.rule) == ["missing-key"])
    #expect(found.map { start(of: $0.place) } == [Place(file: "content/" + deed, Spot(line: 2, column: 1))])
  }

  @Test("what else is wrong with such a story is told too", arguments: ["title", "kind", "date"])
  func noCoreAndMore(key: String) throws {
    let fields = [key: "", "units": "[khong-co]", "values": "[khong-co]"]
    let found = try judge([deed: story(fields, body: "[a](khong-co)")])
    #expect(found.map(\.rule).sorted() == ["dead-link", "missing-key", "unknown-unit", "unknown-word"])
  }
}

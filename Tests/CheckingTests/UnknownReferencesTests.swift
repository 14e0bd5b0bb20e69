// Rule: whatever a story refers to exists.
import Diagnostics
import SampleSites
import Testing

@Suite("unknown references")
struct UnknownReferencesTests {
  @Test(
    "an id that nobody declared is an error where it is written",
    arguments: [
      ("unknown-person", ["people": "[tran-thi-bich, 👉tran-thi-bin]"]),
      ("unknown-person", ["people": "[tran-thi-bich, {id: 👉khong-ai, role: helper}]"]),
      ("unknown-person", ["nurture": "{mentor: 👉khong-ai, actions: [Kèm cặp]}"]),
      ("unknown-unit", ["units": "👉van-phon"]),
      ("unknown-unit", ["adoptions": "[{unit: 👉phong-la, date: 2022-06-01}]"]),
      ("unknown-movement", ["movements": "[pt-2022, 👉pt-2021]"]),
      ("unknown-consent", ["consent": "[dy-bich, 👉dy-khong-co]"]),
      ("unknown-story", ["adopts": "👉khong-co-bai-nay"]),
      ("unknown-decision", ["decision": "👉qd-02"]),
      ("unknown-award", ["award": "👉bd-99"]),
      ("unknown-document", ["documents": "👉kh-09"]),
    ])
  func unknown(rule: String, fields: [String: String]) throws {
    try expect(rule, in: [deed: story(fields)])
  }

  @Test("people in pictures are looked up too")
  func peopleInPictures() throws {
    let fields = ["photo": "{file: anh.png, alt: Hai người, people: [👉khong-ai]}"]
    let marks = Marked([practice: story(fields)])
    let found = try judge(marks.texts).filter { $0.rule == "unknown-person" }
    #expect(found.map { start(of: $0.place) } == marks.places)
  }

  @Test(
    "the near id is suggested",
    arguments: [
      (["people": "[tran-thi-bic]"], "tran-thi-bich"), (["units": "[van_phong]"], nil),
      (["units": "[thanhtra]"], "thanh-tra"), (["decision": "qd-10"], "qd-01"), (["award": "db-01"], "bd-01"),
      (["adopts": "phieu-mot-tran"], "phieu-mot-trang"), (["decision": "hoan-toan-khac"], nil),
    ])
  func near(fields: [String: String], meant: String?) throws {
    let found = try judge([deed: story(fields)]).filter { $0.rule.hasPrefix("unknown-") }
    #expect(
      found.map { $0.hint?.en } == (fields["units"] == "[van_phong]" ? [] : [meant.map { "did you mean '\($0)'?" }]))
  }

  @Test("messages say what was written, what it is, and where it is declared")
  func words() throws {
    let found = try expect("unknown-person", in: [deed: story(["people": "[tran-thi-bich, 👉ai-do]"])])
    #expect(found.map(\.message.en) == ["no person 'ai-do' in organisation.yaml"])
    #expect(found.map(\.message.vi) == ["Chưa có người nào có mã 'ai-do' trong organisation.yaml"])
  }

  @Test(
    "ids that exist are no error",
    arguments: [
      ["people": "tran-thi-bich"], ["movements": "pt-2022"], ["adopts": "phieu-mot-trang"],
      ["decision": "qd-01", "award": "bd-01"], ["adoptions": "[{unit: thanh-tra, date: 2022-06-01}]"],
      ["nurture": "{mentor: do-van-cuong}"],
    ])
  func known(fields: [String: String]) throws {
    try expectNothing(in: [deed: story(fields)])
  }

  @Test("a unit's id is no person's id")
  func kindsAreApart() throws {
    try expect("unknown-person", in: [deed: story(["people": "[tran-thi-bich, 👉van-phong]"])])
  }

  @Test("several mistakes in one story are told in one run")
  func allAtOnce() throws {
    let marks = Marked([
      deed: story([
        "units": "[van-phong, 👉phong-x]", "adopts": "👉bai-x", "decision": "👉qd-x", "tags": "[a, b]",
        "values": "[👉khong-co]",
      ])
    ])
    let found = try judge(marks.texts)
    #expect(found.map { start(of: $0.place) } == marks.places)
    #expect(Set(found.map(\.rule)) == ["unknown-unit", "unknown-story", "unknown-decision", "unknown-word"])
  }

  @Test("a misspelt key does not hide the story's other mistakes")
  func keyAndReference() throws {
    let marks = Marked([deed: story(["👉titel": "x", "units": "[👉phong-x]"])])
    let found = try judge(marks.texts)
    #expect(found.map { start(of: $0.place) } == marks.places)
    #expect(found.map(\.rule) == ["unknown-unit", "unknown-key"])
  }
}

// Rule: a story tells what was done and what came of it, not praise only.
import Diagnostics
import SampleSites
import Testing

@Suite("missing sections")
struct MissingSectionsTests {
  @Test(
    "a story without what was done, or what came of it, is a warning at its title",
    arguments: ["person", "collective", "initiative", "practice"])
  func missing(kind: String) throws {
    let fields = ["title": "👉Chỉ có lời khen", "kind": kind]
    let found = try expect("section-missing", in: [deed: story(fields, body: "## Kết quả\n\nRất tốt.")])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.message) == [
        .init("Bài còn thiếu mục 'Việc đã làm'", "the story lacks a section: 'Việc đã làm'")
      ])
    #expect(found.map(\.hint?.vi) == ["thêm đề mục '## Việc đã làm'"])
    let none = try judge([deed: story(["kind": kind], body: "Anh rất tốt.")])
    #expect(none.map(\.hint?.en) == ["add a heading: '## Việc đã làm', '## Kết quả'"])
  }

  @Test(
    "headings in other words, case or spelling serve as well",
    arguments: ["## Việc làm\n\n## Hiệu quả", "## VIỆC ĐÃ LÀM\n\n### Kết quả ban đầu", "## Cách làm\n\n## Ket qua"])
  func otherWords(body: String) throws {
    try expectNothing(in: [deed: story(["kind": "practice"], body: body)])
  }

  @Test("how to do it again is not what was done")
  func steps() throws {
    try expect(
      "section-missing",
      in: [deed: story(["title": "👉Phiếu", "kind": "practice"], body: "## Cách làm lại\n\n## Kết quả")])
  }

  @Test("a recognised practice tells others how to do it again")
  func recognised() throws {
    let fields = ["title": "👉Phiếu", "kind": "practice", "stage": "recognised", "award": "bd-01"]
    try expect("section-missing", in: [deed: story(fields, body: practiceBody)])
    let whole = practiceBody + "\n\n## Cách làm lại\n\n1. Làm."
    try expectNothing(in: [deed: story(fields, body: whole).replacing("👉", with: "")])
  }

  @Test("deeds, new factors, news and what is withdrawn need no sections")
  func short() throws {
    for kind in ["deed", "emerging", "news"] { try expectNothing(in: [deed: story(["kind": kind])]) }
    try expectNothing(in: [deed: story(["kind": "person", "status": "withdrawn"])])
  }

  @Test("a deed of sixty words builds with its six fields, one of more than 150 words is a warning")
  func length() throws {
    let sixty = Array(repeating: "việc", count: 60).joined(separator: " ")
    try expectNothing(in: [deed: story(["consent": "[dy-bich]"], body: sixty)])
    let limit = Array(repeating: "làm", count: 150).joined(separator: " ")
    try expectNothing(in: [deed: story(body: limit)])
    let found = try expect("deed-long", in: [deed: story(["title": "👉Dài"], body: limit + " thêm")])
    #expect(
      found.map(\.message) == [
        .init("Việc tốt dài 151 chữ, quá mức 150 chữ", "a deed of 151 words is longer than 150")
      ])
    try expectNothing(in: [deed: story(["kind": "practice"], body: practiceBody + "\n\n" + limit + " thêm")])
  }
}

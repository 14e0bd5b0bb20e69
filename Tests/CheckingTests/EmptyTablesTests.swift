// Rule: a body places a computed table only where there is one.
import Diagnostics
import SampleSites
import Testing

@Suite("empty tables")
struct EmptyTablesTests {
  private static let results = "[{metric: Thời gian, unit: phút, before: 30, after: 20}]"
  private static let adoptions = "[{unit: thanh-tra, date: 2022-06-01, result: Tốt.}]"

  @Test(
    "a table of a story that has none is an error where it is placed",
    arguments: ["Chữ.\n\n👉```results\n```", "Chữ.\n\n👉~~~ adoptions\n~~~", "👉```results\n```\n\n👉```adoptions\n```"])
  func none(body: String) throws {
    try expect("block-without-table", in: [deed: story(body: "Chị ở lại giúp dân.\n\n" + body)])
  }

  @Test("a table that the story has is none")
  func some() throws {
    try expectNothing(in: [deed: story(["results": EmptyTablesTests.results], body: "Chữ.\n\n```results\n```")])
    try expectNothing(in: [deed: story(["adoptions": EmptyTablesTests.adoptions], body: "Chữ.\n\n```adoptions\n```")])
  }

  @Test("a table of another kind does not fill it")
  func other() throws {
    try expect(
      "block-without-table",
      in: [deed: story(["results": EmptyTablesTests.results], body: "Chữ.\n\n👉```adoptions\n```")])
  }

  @Test("a story that another one adopts has a table")
  func adopted() throws {
    let other = story([
      "title": "Phiếu một trang", "kind": "practice", "people": "[le-van-an]", "consent": "[dy-an]",
      "units": "[thanh-tra]", "adopts": "viec-tot", "date": "2022-06-10",
    ])
    let found = try judge([deed: story(body: "Chữ.\n\n```adoptions\n```"), practice: other])
    #expect(!found.contains { $0.rule == "block-without-table" })
  }

  @Test("a plain page has no table")
  func page() throws {
    try expect(
      "block-without-table",
      in: ["pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nChữ.\n\n👉```results\n```\n\n👉```adoptions\n```\n"])
  }
}

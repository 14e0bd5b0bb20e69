// Rule: whoever is named in a text is declared beside it.
import Diagnostics
import SampleSites
import Testing

@Suite("undeclared people")
struct UndeclaredPeopleTests {
  @Test(
    "somebody named in a body who is not declared is an error at the name",
    arguments: [
      "Chị cùng 👉Đỗ Văn Cường ở lại.", "👉Đỗ Văn Cường ở lại.", "Nhờ anh 👉Đỗ Văn Cường.", "Anh 👉Đỗ Văn Cường giúp.",
      "THƯ KHEN CỦA 👉ĐỖ VĂN CƯỜNG GỬI SỞ", "- Một dòng\n- Có 👉ĐỖ VĂN CƯỜNG\n", "Thư gửi **👉Đỗ Văn Cường**.",
      "Của 👉Do Van Cuong gửi.",
      "Hai dòng: 👉Đỗ Văn\nCường.", "> Lời của 👉Đỗ\n> Văn Cường", "| a | b |\n|---|---|\n| 👉Đỗ Văn Cường | 2 |",
      "Trưởng phòng 👉Đỗ Văn Cường Thanh tra", "(👉Đỗ Văn Cường) và “Đỗ Văn Cường”",
      "Có 👉Đỗ\u{A0}Văn\u{A0}Cường.", "Viết rời: 👉Đô\u{303} Văn Cươ\u{300}ng.",
    ])
  func named(body: String) throws {
    // Marks are counted in the composed text, which is what an author's editor shows.
    let composed = body.replacing("ô\u{303}", with: "ỗ").replacing("ơ\u{300}", with: "ờ")
    let marks = Marked([deed: story(body: composed)])
    let found = try judge([deed: story(body: body.replacing("👉", with: ""))]).filter { $0.rule != "fixed-space" }
    #expect(found.map(\.rule) == ["person-undeclared"])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map { start(of: $0.place) } == marks.places)
  }

  @Test(
    "somebody named in a field is an error there",
    arguments: [
      ["title": "👉Đỗ Văn Cường làm gì"], ["summary": "\"Do 👉Đỗ Văn Cường kể\""],
      ["results": "[{metric: Số việc, unit: lần, before: 2, after: 1, source: Sổ của 👉Đỗ Văn Cường}]"],
      ["adoptions": "[{unit: thanh-tra, date: 2022-06-01, result: Nhờ 👉anh Trần Văn Xa và Đỗ Văn Cường}]"],
    ])
  func inFields(fields: [String: String]) throws {
    // The unit that adopts has no head here, so nobody of it is let pass.
    let found = try judge(Marked([deed: story(fields)]).texts).filter { $0.rule == "person-undeclared" }
    #expect(found.count == 1)
    if fields["adoptions"] == nil {
      #expect(found.map { start(of: $0.place) } == Marked([deed: story(fields)]).places)
    }
  }

  @Test(
    "nobody is mistaken for somebody",
    arguments: [
      "Chị Trần Thị Bích ở lại.", "Chánh Văn phòng Lê Văn An khen chị.", "Đường Đỗ Văn Cường, trường Đỗ Văn Cường.",
      "Có Đỗ Văn Cường Thịnh.", "Có Lê Đỗ Văn Cường.", "Có Đỗ Văn. Cường độ cao.", "đỗ văn cường", "Đỗ Văn\n\nCường",
      "Sở Ngoại vụ, Văn phòng Sở, Thanh tra Sở.", "Ở Việt Nam, tỉnh Bình Phước.", "Cường quốc", "Đỗ xe, Văn thư, Cường",
      "Đỗ Văn Cương", "[Phòng](https://vi.example/Đỗ_Văn)",
    ])
  func others(body: String) throws {
    try expectNothing(in: [deed: story(body: body)])
  }

  @Test("a name without marks that may be two people's is nobody's")
  func ambiguous() throws {
    let people = try #require(SampleSite.smallest.files["organisation.yaml"])
    let more =
      String(decoding: people, as: UTF8.self)
      + "\n  - {id: cuong-2, name: Đỗ Văn Cưỡng, memberships: [{unit: thanh-tra, position: Phó, from: 2020-01-01}]}"
    try expectNothing(in: ["organisation.yaml": more, deed: story(body: "Do Van Cuong giúp.")])
    try expect(
      "person-undeclared", in: ["organisation.yaml": more, deed: story(body: "Anh 👉Đỗ Văn Cưỡng giúp.")])
  }

  @Test("somebody called by tên is a warning, when it can be nobody else")
  func called() throws {
    let found = try expect("person-undeclared", in: [deed: story(body: "Chị nhờ 👉anh Cường.")])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.message.vi) == ["'anh Cường' có thể là Đỗ Văn Cường, người chưa được khai báo"])
    try expect("person-undeclared", in: [deed: story(body: "Chị nhờ 👉anh Văn Cường.")])
    try expect("person-undeclared", in: [deed: story(body: "Chị nhờ 👉đồng chí Cường.")])
    try expectNothing(in: [deed: story(body: "Chị Bích nhờ bà Cường, anh Dũng, anh An.")])
  }

  @Test("once is enough, and a name counts for more than tên")
  func once() throws {
    try expect("person-undeclared", in: [deed: story(body: "Anh Cường và 👉Đỗ Văn Cường, Đỗ Văn Cường, anh Cường.")])
  }

  @Test("what is not shown is a warning, what was withdrawn is nothing")
  func notShown() throws {
    let draft = try expect(
      "person-undeclared", in: [deed: story(["status": "draft"], body: "Nhờ anh 👉Đỗ Văn Cường.")])
    #expect(draft.map(\.severity) == [.warning])
    try expectNothing(in: [deed: story(["status": "withdrawn"], body: "Nhờ anh Đỗ Văn Cường.")])
  }

  @Test("a mentor, a picture's people, and whoever signed or was rewarded are declared by that")
  func byTies() throws {
    try expectNothing(in: [
      deed: story(
        ["stage": "nurtured", "nurture": "{mentor: do-van-cuong, actions: [Kèm cặp]}"],
        body: "Anh Đỗ Văn Cường kèm chị.")
    ])
    try expectNothing(in: [
      practice: story(
        ["title": "Phiếu", "kind": "practice", "people": "[le-van-an]", "consent": "[dy-an]", "award": "bd-01"],
        body: practiceBody + "\n\nNhư chị Trần Thị Bích.")
    ])
  }

  @Test("a plain page names nobody but heads")
  func pages() throws {
    let page = "---\ntitle: Giới thiệu\n---\n"
    let found = try expect("person-undeclared", in: ["pages/gioi-thieu.md": page + "Hỏi chị 👉Trần Thị Bích."])
    #expect(
      found.map(\.hint?.vi) == [
        "viết chức danh hoặc đơn vị thay cho tên, hoặc kể thành một bài có 'people:' và 'consent:'"
      ])
    try expectNothing(in: ["pages/gioi-thieu.md": page + "Hỏi anh Lê Văn An, Chánh Văn phòng."])
  }

  @Test("both messages quote the name and say what to do")
  func words() throws {
    let found = try judge([deed: story(body: "Nhờ anh Đỗ Văn Cường.")])
    #expect(
      found.map(\.message) == [
        .init(
          "'Đỗ Văn Cường' được nêu tên mà chưa khai báo", "'Đỗ Văn Cường' is named without being declared")
      ])
    #expect(
      found.map(\.hint) == [
        .init(
          "thêm 'do-van-cuong' vào 'people:' cùng phiếu đồng ý ở 'consent:', hoặc viết chức danh thay cho tên",
          "add 'do-van-cuong' under 'people:' with their consent, or write their position instead")
      ])
  }

  @Test("a name has its place at the end of a line of thousands, behind claims and numbers")
  func longLine() throws {
    let names = (0..<5_000).map { "Ân N\($0) Ê" }.joined(separator: ", ")
    try expect("person-undeclared", in: [deed: story(["kind": "news"], body: names + ", tốt nhất 👉Đỗ Văn Cường.")])
  }

  @Test("an organisation with errors blames nobody")
  func unread() throws {
    let found = try judge(["organisation.yaml": "units: [\n", deed: story(body: "Nhờ anh Đỗ Văn Cường.")])
    #expect(!found.contains { $0.rule == "person-undeclared" })
  }
}

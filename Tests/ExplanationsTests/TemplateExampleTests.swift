// The examples about themes: the wrong one breaks its rule when the theme is read and compiled, the right one none.
import Diagnostics
import Explanations
import Loading
import Rendering
import SampleSites
import Template
import Testing

private struct Person: View {
  static let name = "person"
  static let fields: [ViewField<Person>] = [.text("name", .init("tên", "name")) { _ in "An" }]
}

/// A view with the names that the examples use.
private struct StoryPage: View {
  static let name = "story"
  static let fields: [ViewField<StoryPage>] = [
    .text("title", .init("tên bài", "title")) { _ in "a" },
    .optional("summary", .text, .init("tóm tắt", "summary")) { _ in nil },
    .html("body", .init("thân bài", "body")) { _ in .slot(1) },
    .address("link", .init("địa chỉ", "address")) { _ in "a/index.html" },
    .symbol("kind", Vocabulary(name: "kind", cases: ["deed", "news"]), .init("loại bài", "kind")) { _ in 0 },
    .list("people", of: Person.self, .init("người", "people")) { _ in [] },
  ]
}

/// A theme of two pages with nothing wrong: all that is in it is drawn on by the second.
private let soundTheme: [String: String] = [
  "templates/story.html": "<h1>{{title}}</h1>",
  "templates/story-card.html": "<p>Bài khác</p>",
  "templates/layout.html": "{{$main}}{{/main}}",
  "templates/index.html": "{{<layout}}{{$main}}{{>story-card}}{{words.readMore}} {{kind}}{{/main}}{{/layout}}",
  "words.yaml": """
  readMore: Đọc tiếp
  kind: {deed: Việc tốt, news: Tin}
  body:
    notes: Chú thích
    note: Xem chú thích
    back: Về chỗ đang đọc
    done: Đã xong
    open: Chưa xong
  """,
]

@Suite("explanations of themes")
struct TemplateExampleTests {
  private static let examples = explanations.filter { $0.example?.subject == .theme }

  @Test("a wrong theme breaks exactly its rule, a right one none", arguments: examples)
  func holds(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    let wrong = try rules(example, example.wrong)
    #expect(Set(wrong) == [explanation.rule])
    #expect(try rules(example, example.right) == [])
  }

  private func rules(_ example: Example, _ part: Example.Part) throws -> [String] {
    var files: [String: [UInt8]] = [:]
    for (file, text) in soundTheme { files["guong/" + file] = Array(text.utf8) }
    for part in example.beside + [part] {
      let file = try #require(part.file?.split(separator: "/", maxSplits: 1).last.map(String.init))
      files[file] = try part.bytes(instead: files[file])
    }
    return try withScratchFolder { folder in
      for (file, bytes) in files { try place(bytes, at: file, below: folder) }
      let (theme, found) = try loadTheme(
        themes: folder, name: Placed("guong", at: .wholeFile), namedIn: "content/site.yaml")
      let schema = StoryPage.schema
      let drawing = theme.map { compile($0, kinds: [("story", schema), ("index", schema)]).diagnostics } ?? []
      return (found + drawing).map(\.rule)
    }
  }
}

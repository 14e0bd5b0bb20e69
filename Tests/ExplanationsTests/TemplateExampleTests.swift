// The examples about templates: the wrong one breaks its rule when it is compiled, the right one none.
import Diagnostics
import Explanations
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
    .list("people", of: Person.self, .init("người", "people")) { _ in [] },
  ]
}

@Suite("explanations of templates")
struct TemplateExampleTests {
  private static let examples = explanations.filter { $0.example?.isTemplate ?? false }

  @Test("a wrong template breaks exactly its rule, a right one none", arguments: examples)
  func holds(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    #expect(Set(rules(of: example.wrong)) == [explanation.rule])
    #expect(rules(of: example.right) == [])
  }

  private func rules(of page: String) -> [String] {
    let texts = [("story", page), ("story-card", "<p></p>"), ("layout", "{{$main}}{{/main}}")]
    let set = TemplateSet(
      files: texts.map { (name: $0.0, path: $0.0, bytes: Array($0.1.utf8)) },
      words: ["readMore": Placed("Đọc tiếp", at: .wholeFile)], wordsPath: "words.yaml")
    return (set.findings + set.compile(page: "story", schema: StoryPage.schema).findings).map(\.rule)
  }
}

// What bodies show besides what their authors wrote is a theme's to say.
import Diagnostics
import Markdown
import Model
import Rendering
import Testing

@Suite("words of bodies")
struct BodyWordsTests {
  @Test("a theme without one of them is an error that names it", arguments: ["notes", "note", "back", "done", "open"])
  func missing(word: String) {
    let theme = Theme(
      name: "a", templates: [], wordsFile: "themes/a/words.yaml", words: words.filter { $0.key != "body.\(word)" },
      assets: [])
    let (compiled, found) = compile(theme, kinds: [])
    #expect(compiled == nil)
    #expect(found.map(\.rule) == ["word-missing"])
    #expect(found.first?.message.en.contains("'body.\(word)'") ?? false)
    #expect(found.first?.place?.file == "themes/a/words.yaml")
  }

  @Test("they are not called unused, though no template prints them")
  func used() {
    let theme = Theme(
      name: "a", templates: [], wordsFile: "themes/a/words.yaml",
      words: words.merging(["body.other": Placed("x", at: .wholeFile)]) { first, _ in first }, assets: [])
    let (compiled, found) = compile(theme, kinds: [])
    #expect(compiled?.bodyWords == BodyWords(notes: "notes", note: "note", back: "back", done: "done", open: "open"))
    #expect(found.map(\.rule) == ["word-unused"])
  }

  private var words: [String: Placed<String>] {
    Dictionary(
      uniqueKeysWithValues: ["notes", "note", "back", "done", "open"].map {
        ("body." + $0, Placed($0, at: Spot(line: 1, column: 1)))
      })
  }
}

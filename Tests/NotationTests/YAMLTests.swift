// What YAML becomes, and the place of everything that is refused.

import Diagnostics
import Notation
import Testing

struct Broken: Sendable, CustomTestStringConvertible {
  let text: String
  let finding: String

  init(_ text: String, _ finding: String) {
    self.text = text
    self.finding = finding
  }

  var testDescription: String { text.debugDescription }
}

@Suite("YAML") struct YAMLTests {
  @Test(
    "a mistake in YAML has its rule, its place and words in both languages",
    arguments: [
      Broken("title: {{ page.title }}", "yaml-key 1:8"), Broken("title: {{x}}", "yaml-key 1:8"),
      Broken("[a]: b", "yaml-key 1:1"), Broken("{[a]: b}", "yaml-key 1:2"), Broken("? [x]", "yaml-key 1:3"),
      Broken("!!set {[x]}", "yaml-tag 1:1"), Broken("a: !!int 3", "yaml-tag 1:4"),
      Broken("a: !quan trọng", "yaml-tag 1:4"),
      Broken("a: &x 1", "yaml-anchor 1:4"), Broken("&a b: c", "yaml-anchor 1:1"), Broken("b: *x", "yaml-alias 1:4"),
      Broken("x: 1\n*a : b", "yaml-alias 2:1"), Broken("a: **đậm**", "yaml-syntax 1:4"),
      Broken("a:\n  <<: {b: c}", "yaml-merge 2:3"), Broken("a: 1\n---\nb: 2", "yaml-documents 2:1"),
      Broken("a: 1\n...\nb: 2", "yaml-syntax 3:1"), Broken("a: 1\nb: 2\na: 3", "duplicate-key 3:1"),
      Broken("x:\n  'a': 1\n  a: 3", "duplicate-key 3:3"), Broken("1: a\n\"1\": b", "duplicate-key 2:1"),
      Broken("a: \"x\\e\"", "control-character 1:4"), Broken("a: \"x\\0y\"", "control-character 1:4"),
      Broken(#"a: "x\u200By""#, "invisible-character 1:4"), Broken(#"a: ["b", "\xAD"]"#, "invisible-character 1:10"),
      Broken(#"a: "\u200E1""#, "invisible-character 1:4"), Broken(#"a: "\u202E1""#, "control-character 1:4"),
      Broken("a: đ\u{1B}", "control-character 1:5"), Broken("a: b\u{2028}c", "control-character 1:5"),
      Broken("a: b\u{85}c", "control-character 1:5"), Broken("a: \0", "control-character 1:4"),
      Broken("people:\n\t- a", "yaml-syntax 2:1"), Broken("a: b\nkind person\nc: d", "yaml-syntax 2:1"),
      Broken("title: \"abc\nb: c", "yaml-syntax 1:8"), Broken("title: 'abc\nb: c", "yaml-syntax 1:8"),
      Broken("title: \"abc\nb: \"c\"\nd: e", "yaml-syntax 1:8"), Broken("a: 'x\nb: y's\nd: e", "yaml-syntax 1:4"),
      Broken("title: Họp: bàn", "yaml-syntax 1:11"), Broken("a: \"b\": c", "yaml-syntax 1:7"),
      Broken("a: b\n  c: d", "yaml-syntax 2:3"), Broken("a:\n  b: c\n d: e", "yaml-syntax 3:2"),
      Broken("a: b\n- c", "yaml-syntax 2:1"), Broken("a: - b", "yaml-syntax 1:4"),
      Broken("- a\nb: c", "yaml-syntax 2:1"),
      Broken("a:\n  - b\n  c: d", "yaml-syntax 3:3"), Broken("a: \"b\" c", "yaml-syntax 1:8"),
      Broken("a: \"nói \"được\" làm\"", "yaml-syntax 1:10"), Broken("a: 'it's'", "yaml-syntax 1:8"),
      Broken("a: {b: c: d}", "yaml-syntax 1:9"), Broken("a: [b: c: d]", "yaml-syntax 1:9"),
      Broken("a: [b, c\nd: e", "yaml-syntax 1:4"), Broken("a: [\n- b", "yaml-syntax 2:1"),
      Broken("a: {b: [", "yaml-syntax 1:8"), Broken("a: {b: c\nd: e", "yaml-syntax 1:4"),
      Broken("a: [b}", "yaml-syntax 1:6"), Broken("a: {b c}}", "yaml-syntax 1:9"), Broken("a: @x", "yaml-syntax 1:4"),
      Broken("a: `x`", "yaml-syntax 1:4"), Broken("a: %x", "yaml-syntax 1:4"), Broken("a: ]", "yaml-syntax 1:4"),
      Broken("a: ? b", "yaml-syntax 1:4"), Broken("a: \"C:\\path\"", "yaml-syntax 1:7"),
      Broken("a: | x\n b", "yaml-syntax 1:6"),
      Broken("%FOO\n---\na: b", "yaml-syntax 1:1"), Broken(": x", "yaml-syntax 1:1"),
      Broken("\"a\" b", "yaml-syntax 1:5"),
      Broken("a: \"\\ud800\"", "yaml-syntax 1:7"), Broken("a: !<x y", "yaml-syntax 1:4"),
      Broken(String(repeating: "- ", count: 17) + "a", "too-deep 1:33"),
    ])
  func mistakes(_ broken: Broken) throws {
    let first = try #require(yaml(broken.text).diagnostics.first)
    #expect(brief(first) == broken.finding)
    #expect(first.severity == .error)
    #expect(isWellWorded(first))
    #expect(first.hint != nil)
  }

  @Test(
    "a text stays what the author typed, whatever YAML 1.1 would make of it",
    arguments: [
      "no", "yes", "on", "010", "0o10", "12:30", "1_000", "1e400", ".nan", "1:1:1:1:1:1:1:1:1:1:1", "2026-13-45",
    ])
  func scalarsKeepTheirText(_ text: String) {
    #expect(outline(yaml("a: " + text).node) == "{a: '\(text)'}")
    #expect(yaml("a: " + text).diagnostics.isEmpty)
  }

  @Test(
    "an empty document is nil without findings",
    arguments: ["", "\n\n", "# ghi chú\n", "---\n", "\u{FEFF}", "---\n...\n"])
  func empty(_ text: String) {
    #expect(yaml(text).node == nil)
    #expect(yaml(text).diagnostics.isEmpty)
  }

  @Test(
    "a colon in a value between brackets is told to need quotation marks", arguments: ["a: {b: c: d}", "a: [b: c: d]"])
  func colonInBrackets(_ text: String) {
    let findings = parseYAML(Array(text.utf8), file: "").diagnostics
    #expect(findings.map(\.message.en) == ["colon here stands in text without quotation marks"])
  }

  @Test("lists, mappings and texts of every style become one tree")
  func tree() {
    let text = "a: [1, 'b', \"c\\td\"]\ne:\n- f: {g: h}\n- >\n  i\n  j\nk: |\n  l\n  m\nn:\n"
    #expect(outline(yaml(text).node) == "{a: ['1', 'b', 'c\td'], e: [{f: {g: 'h'}}, 'i j\n'], k: 'l\nm\n', n: ''}")
  }

  @Test("the second of two equal keys points at the first")
  func duplicateNote() throws {
    let (node, diagnostics) = yaml("a: 1\nb: 2\n\na: 3")
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.place == Place(file: "t.yaml", Spot(line: 1, column: 1, width: 1)))
    #expect(outline(node) == "{a: '1', b: '2'}")
  }

  @Test("keys that differ only in their bytes are two keys")
  func normalisation() {
    #expect(yaml("é: 1\ne\u{301}: 2").diagnostics.isEmpty)
    #expect(json("{\"é\":1,\"e\u{301}\":2}").diagnostics.isEmpty)
  }

  @Test("several refusals are found in one run")
  func several() {
    let found = yaml("a: &x 1\nb: *x\nc: !t d\na: 2\n").diagnostics.map(brief)
    #expect(found == ["yaml-anchor 1:4", "yaml-alias 2:4", "yaml-tag 3:4", "duplicate-key 4:1"])
  }

  @Test("what is too large is refused by its size")
  func limits() {
    let large = Array(repeating: UInt8(ascii: "a"), count: Limits.frontMatter + 1)
    #expect(parseYAML(large[...], file: "t").diagnostics.map(brief) == ["too-large 1:1"])
    #expect(parseYAML(large[1...], file: "t").diagnostics.isEmpty)
    #expect(parseYAML(large, file: "t").diagnostics.isEmpty)
  }

  @Test("nesting and aliases without end are refused at once")
  func bombs() {
    for sign in ["[", "{", "- ", "? ", "[a: ", "{a: "] {
      let (node, diagnostics) = yaml(String(repeating: sign, count: 100_000))
      #expect(node == nil)
      #expect(diagnostics.count == 1)
    }
    var bomb = "a: &a [x, x]\n"
    for name in ["b", "c", "d"] { bomb += "\(name): &\(name) [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n" }
    let (node, diagnostics) = yaml(bomb)
    #expect(diagnostics.count { $0.rule == "yaml-alias" } == 27)
    #expect(outline(node).utf8.count < 200)
  }

  @Test("findings stop at their limit and say so")
  func manyFindings() throws {
    let found = yaml(String(repeating: "a:\n", count: 10_000)).diagnostics
    #expect(found.count == Limits.findings)
    #expect(try #require(found.last).rule == "too-many-findings")
  }
}

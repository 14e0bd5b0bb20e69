// Templates made to break the engine: none may trap, hang or grow without bounds.

import Diagnostics
import Template
import Testing

/// Numbers that look random and are the same in each run (SplitMix64).
struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
  }
}

private let pieces = [
  "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{!", ".", "title", "people", "person", "photo",
  "summary", "yes",
  "no", "kind", "name", "words.hello", "words.stories.count", "body", "link", ".first", ".last", "rows", "maybes", "<",
  ">", "\"", "'", "=",
  "<a href=\"", "<script>", "</script>", "<!--", "-->", "\n", "\r\n", " ", "\u{301}", "ộ", "&", "/", "part", "page",
  "{{#people}}",
  "{{/people}}", "{{#yes}}", "{{/yes}}", "{{^yes}}", "{{title}}", "{{.}}", "{{name}}", "{{{body}}}", "{{>part}}",
  "{{<part}}", "{{/part}}",
  "{{$main}}", "{{/main}}", "{{#summary}}", "{{/summary}}",
]

@Test("mutated templates are compiled or refused, and what is compiled prints")
func survivesMutation() throws {
  var dice = Dice(state: 20_221_101)
  var compiled = 0
  let record = Sample().record()
  for _ in 0..<4_000 {
    var texts = ["", ""]
    for index in texts.indices {
      for _ in 0...dice.roll(index == 0 ? 14 : 5) { texts[index] += pieces[dice.roll(pieces.count)] }
    }
    let set = theme(texts[0], ["part": texts[1]])
    let result = set.compile(page: "page", schema: Sample.schema)
    guard let program = result.compiled else {
      #expect(!result.findings.isEmpty || !set.findings.isEmpty, "refused without a word: \(texts)")
      continue
    }
    compiled += 1
    var out: [UInt8] = []
    program.render(record, into: &out, links: .relative(prefix: [])) { _, _ in }
    #expect(result.findings.isEmpty, "compiled in spite of findings: \(texts)")
  }
  #expect(compiled > 100)
}

@Test("bytes cut, doubled and changed in a good template end in findings or in a page")
func survivesNoise() {
  let good = Array(
    "<p title=\"{{kind}}\">{{#people}}\n<a href=\"{{link}}\">{{name}}</a>{{^.last}}, {{/.last}}\n{{/people}}{{>part}}"
      .utf8)
  var dice = Dice(state: 7)
  for _ in 0..<4_000 {
    var bytes = good
    for _ in 0...dice.roll(3) {
      let at = dice.roll(bytes.count)
      switch dice.roll(3) {
      case 0: bytes.remove(at: at)
      case 1: bytes.insert(bytes[dice.roll(bytes.count)], at: at)
      default: bytes[at] = UInt8(dice.roll(256))
      }
    }
    let file = (name: "page", path: "page", bytes: bytes)
    let part = (name: "part", path: "part", bytes: Array("{{title}}".utf8))
    let set = TemplateSet(files: [file, part], words: sampleWords, wordsPath: "words")
    let result = set.compile(page: "page", schema: Sample.schema)
    #expect((result.compiled == nil) == !(result.findings + set.findings).isEmpty)
  }
}

@Test("sections nest 32 deep and no deeper")
func limitsSections() {
  func nested(_ depth: Int) -> String {
    String(repeating: "{{#yes}}", count: depth) + "x" + String(repeating: "{{/yes}}", count: depth)
  }
  #expect(printed(nested(32)) == "x")
  #expect(findings(nested(33)).map(\.rule).contains("template-depth"))
  #expect(findings(nested(100_000)).contains { $0.rule == "template-depth" && $0.place?.spot.column == 257 })
}

@Test("files include each other 32 deep and no deeper")
func limitsInclusion() {
  func chain(_ length: Int) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (1...length).map { ("f\($0)", $0 == length ? "x" : "{{>f\($0 + 1)}}") })
  }
  #expect(printed("{{>f1}}", chain(32)) == "x")
  #expect(findings("{{>f1}}", chain(33)).map(\.rule) == ["template-depth"])
}

@Test("partials that double each other are refused")
func limitsDoubling() {
  let files = Dictionary(
    uniqueKeysWithValues: (1...30).map { ("f\($0)", $0 == 30 ? "x" : "{{>f\($0 + 1)}}{{>f\($0 + 1)}}") })
  #expect(findings("{{>f1}}", files).map(\.rule) == ["template-size"])
}

@Test(
  "a long run of anything is dealt with in seconds, where a quadratic engine would take minutes",
  arguments: [
    "{{", "{{{", "{{!", "{{#yes}}", "{{/yes}}", "{{titel}}", "}}", "<", "<a ", "a", "\n", "{{! x }}", "<a title=\"",
    "<script></", " {{! x }} ", "{{#yes}}{{/yes}}", "{{$a}}{{/a}}", "{{words.nothing}}", "{{<part}}", "<a a='", "é",
    "{{#people}}<", "{{>part}}",
  ])
func isQuick(_ piece: String) {
  let text = String(repeating: piece, count: (256 << 10) / piece.utf8.count)
  let time = ContinuousClock().measure { _ = findings(text, ["part": "x"]) }
  #expect(time < .seconds(10))
}

@Test("a file has at most a hundred findings of one kind of check in one run")
func limitsFindings() {
  #expect(findings(String(repeating: "{{titel}} ", count: 5_000)).count == 100)
  #expect(findings(String(repeating: "{{ ", count: 5_000)).count == 100)
}

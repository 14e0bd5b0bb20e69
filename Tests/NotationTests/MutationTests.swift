// Thousands of damaged files: reading each returns, and either a tree or a finding comes back.

import Diagnostics
import Notation
import Testing

/// The generator of Knuth's MMIX: the same numbers on every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

private let snippets: [[UInt8]] =
  [
    "[", "]", "{", "}", ":", ": ", "- ", "\"", "'", "\\", "\n", "\r", "\t", "&a ", "*a", "!t ", "<<: ", "|", ">", "#",
    "%", "@", "`", "---\n",
    "...\n", "? ", ",", "\\u0000", "\\ud800", "1e9", "-", "0", "null", "\u{FEFF}", "\u{2028}", "e\u{301}", "😀", "{{x}}",
    "\0", "//",
  ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F]]

private func mutated(_ original: [UInt8], _ dice: inout Dice) -> [UInt8] {
  var bytes = original
  for _ in 0...dice.roll(below: 4) {
    let place = dice.roll(below: bytes.count + 1)
    switch dice.roll(below: 5) {
    case 0: bytes.insert(contentsOf: snippets[dice.roll(below: snippets.count)], at: place)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + dice.roll(below: 12)))
    case 2 where place < bytes.count: bytes[place] = UInt8(dice.roll(below: 256))
    case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + dice.roll(below: 60))], at: place)
    default: bytes.removeSubrange(place...)
    }
  }
  return bytes
}

/// Whether every place lies inside the text: no line beyond its last, no column beyond the longest line.
private func areInside(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) -> Bool {
  let lines = normalizedLineEnds(bytes).count { $0 == 0x0A } + 1
  return diagnostics.allSatisfy { finding in
    guard let spot = finding.place?.spot else { return false }
    return (1...lines).contains(Int(spot.line)) && (1...bytes.count + 1).contains(Int(spot.column))
  }
}

@Suite("Damaged files") struct MutationTests {
  @Test("3,000 damaged stories return a tree or a finding inside the file", arguments: [1, 2, 3] as [UInt64])
  func stories(seed: UInt64) {
    var dice = Dice(seed: seed)
    let title = Field<String>("title", .text, required: true, about: Bilingual(vi: "tên bài", en: "the title"))
    for _ in 0..<1_000 {
      let bytes = mutated(Array(storyFacts.utf8), &dice)
      let (node, diagnostics) = parseYAML(bytes, file: "t")
      if node == nil, diagnostics.isEmpty { #expect(isBlank(bytes), "\(bytes)") }
      if !areInside(diagnostics, bytes) || !diagnostics.allSatisfy(isWellWorded) {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)) \(diagnostics)")
      }
      var findings = Findings(file: "t")
      if let node, RecordReader(node, of: [title], &findings) == nil, node.kind != .refused {
        #expect(findings.hasErrors)
      }
      _ = FrontMatter.split(bytes, file: "t")
    }
  }

  @Test("3,000 damaged score sheets return a tree or a finding inside the file", arguments: [4, 5, 6] as [UInt64])
  func sheets(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<1_000 {
      let bytes = mutated(Array(scoreSheet.utf8), &dice)
      let (node, diagnostics) = parseJSON(bytes, file: "t")
      #expect(node != nil || !diagnostics.isEmpty)
      if !areInside(diagnostics, bytes) || !diagnostics.allSatisfy(isWellWorded) {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)) \(diagnostics)")
      }
    }
  }

  @Test("the undamaged files are without findings")
  func whole() {
    #expect(yaml(storyFacts).diagnostics.isEmpty)
    #expect(json(scoreSheet).diagnostics.isEmpty)
  }

  /// Whether a YAML text says nothing: blank lines, comments and document marks only.
  private func isBlank(_ bytes: [UInt8]) -> Bool {
    normalizedLineEnds(bytes).split(separator: 0x0A).allSatisfy { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      return text.isEmpty || text.first == UInt8(ascii: "#") || text.elementsEqual("---".utf8)
        || text.elementsEqual("...".utf8)
    }
  }
}

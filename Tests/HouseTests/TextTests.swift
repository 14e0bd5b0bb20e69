// Texts that may stand nowhere in the sources, not in a comment either.

import Foundation
import Testing

/// Attributes are written by the template engine, which knows how to escape them. Put together here so that a search
/// for the rest does not find this file.
private let attributes = ["=\"\\(", "=\\\"\\(", "='\\(", "=\"\\#("]
private let leftovers = ["/wo" + "rk/", "/t" + "mp/", "TO" + "DO", "FIX" + "ME"]

@Suite("texts")
struct TextTests {
  @Test("no attribute of HTML is put together by hand")
  func attributesByHand() { expectNone(House.sources.flatMap { places(of: attributes, in: $0) }) }

  @Test("no path of a machine and no promise to finish later stands in the sources")
  func leftoversByHand() { expectNone(House.sources.flatMap { places(of: leftovers, in: $0) }) }

  @Test("a planted text is found, in a comment too", arguments: attributes + leftovers)
  func findsTexts(text: String) {
    let planted = SourceFile(planted: "// A file.\n// \(text) //")
    #expect(places(of: attributes + leftovers, in: planted) == ["Sources/Model/Planted.swift:2: has \(text)"])
  }

  @Test("an attribute with fixed text is fine")
  func fixedTexts() {
    let planted = SourceFile(planted: "let a = \"<p class=\\\"b\\\">\\(c)</p>\" + #\"<i id=\"d\">\"#")
    #expect(places(of: attributes + leftovers, in: planted) == [])
  }
}

private func places(of texts: [String], in file: SourceFile) -> [String] {
  let bytes = Array(file.lines.joined(separator: "\n").utf8)
  guard texts.contains(where: { has(bytes, $0) }) else { return [] }
  return file.lines.enumerated().flatMap { index, line in
    texts.filter { has(Array(line.utf8), $0) }.map { "\(file.path):\(index + 1): has \($0)" }
  }
}

/// As bytes: a combining mark after a quote does not hide it.
private func has(_ bytes: [UInt8], _ text: String) -> Bool {
  Data(bytes).range(of: Data(text.utf8)) != nil
}

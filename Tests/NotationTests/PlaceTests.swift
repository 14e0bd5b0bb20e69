// Lines and columns: from 1, in scalars, as an editor shows them, whatever the line ends.

import Diagnostics
import Notation
import Testing

@Suite("Places in notation") struct PlaceTests {
  /// The place of the value of a key at the top, in short.
  private func place(of key: String, in text: String, firstLine: Int = 1) -> String {
    let node = parseYAML(Array(text.utf8)[...], file: "t", firstLine: firstLine).node
    guard case .mapping(let entries)? = node?.kind, let entry = entries.first(where: { $0.key == key }) else {
      return "none"
    }
    let (name, value) = (entry.keySpot, entry.value.spot)
    return "\(name.line):\(name.column)+\(name.width) \(value.line):\(value.column)+\(value.width)"
  }

  @Test(
    "places are the same under every line end and a byte order mark",
    arguments: [
      "a: 1\nb: xyz\n", "a: 1\r\nb: xyz\r\n", "a: 1\rb: xyz\r", "\u{FEFF}a: 1\nb: xyz", "a: 1\nb: xyz # ghi chú",
    ])
  func lineEnds(_ text: String) {
    #expect(place(of: "b", in: text) == "2:1+1 2:4+3")
    #expect(place(of: "a", in: text) == "1:1+1 1:4+1")
  }

  @Test("a column counts scalars: a letter with a combining mark is two, a tab is one")
  func scalars() {
    #expect(place(of: "đ", in: "đ: ưu tú") == "1:1+1 1:4+5")
    #expect(place(of: "e\u{301}", in: "e\u{301}: e\u{301}") == "1:1+2 1:5+2")
    #expect(place(of: "a", in: "a:\tb") == "1:1+1 1:4+1")
    #expect(place(of: "a", in: "a: '😀'") == "1:1+1 1:4+3")
  }

  @Test("the width is that of the written text, or 0 over several lines")
  func widths() {
    #expect(place(of: "a", in: "a: \"x\\ty\"\n") == "1:1+1 1:4+6")
    #expect(place(of: "a", in: "a: [b, c]\n") == "1:1+1 1:4+6")
    #expect(place(of: "a", in: "a: {b: c}\nd: e") == "1:1+1 1:4+6")
    #expect(place(of: "a", in: "a: b\n  c\n") == "1:1+1 1:4+0")
    #expect(place(of: "a", in: "a:\nb: c") == "1:1+1 1:3+0")
  }

  @Test("lines begin at the line that the text has in its file")
  func offset() {
    #expect(place(of: "b", in: "a: 1\nb: 2", firstLine: 7) == "8:1+1 8:4+1")
    let broken = parseYAML(Array("a: 1\nb: [".utf8)[...], file: "t", firstLine: 7)
    #expect(broken.diagnostics.map(brief) == ["yaml-syntax 8:4"])
    let control = parseYAML(Array("a: 1\r\nb: \u{7}".utf8)[...], file: "t", firstLine: 7)
    #expect(control.diagnostics.map(brief) == ["control-character 8:4"])
  }

  @Test("a byte that is not UTF-8 is found at its line and column")
  func invalidUTF8() {
    #expect(invalidUTF8Spot(Array("chữ đúng\n".utf8)) == nil)
    #expect(invalidUTF8Spot(Array("đ\r\nxđ".utf8) + [0xC3]) == Spot(line: 2, column: 3))
    #expect(invalidUTF8Spot([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) == Spot(line: 1, column: 2))
    #expect(invalidUTF8Spot([0x0A, 0xED, 0xA0, 0x80]) == Spot(line: 2, column: 1))
    #expect(invalidUTF8Spot([0xC0, 0xAF]) == Spot(line: 1, column: 1))
    #expect(invalidUTF8Spot([0xF4, 0x90, 0x80, 0x80]) == Spot(line: 1, column: 1))
    #expect(invalidUTF8Spot([0x0D, 0x0D, 0x80]) == Spot(line: 3, column: 1))
    let bytes = Array("a: \"x".utf8) + [0x92, 0x22]
    #expect(parseYAML(bytes, file: "t").diagnostics.map(brief) == ["not-utf8 1:6"])
    #expect(parseJSON(bytes, file: "t").diagnostics.map(brief) == ["not-utf8 1:6"])
  }

  @Test(
    "a UTF-16 file is told to be saved as UTF-8",
    arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func utf16(_ bytes: [UInt8]) throws {
    let finding = try #require(encodingFinding(bytes, file: "t"))
    #expect(finding.rule == "not-utf8")
    #expect(finding.message.en.contains("UTF-16"))
    #expect(isWellWorded(finding))
    #expect(parseJSON(bytes, file: "t").diagnostics == [finding])
    #expect(encodingFinding(Array("đúng".utf8), file: "t") == nil)
  }

  @Test("places in JSON follow lines, scalars and widths")
  func jsonPlaces() throws {
    let node = try #require(json("{\r\n  \"đ\": [\"ưu\", 10.5],\r\"b\": {\n}}").node)
    guard case .mapping(let entries) = node.kind, case .sequence(let items) = entries[0].value.kind else {
      Issue.record("not the tree")
      return
    }
    #expect(entries[0].keySpot == Spot(line: 2, column: 3, width: 3))
    #expect(items.map(\.spot) == [Spot(line: 2, column: 9, width: 4), Spot(line: 2, column: 15, width: 4)])
    #expect(entries[0].value.spot == Spot(line: 2, column: 8, width: 12))
    #expect(entries[1].keySpot == Spot(line: 3, column: 1, width: 3))
    #expect(entries[1].value.spot == Spot(line: 3, column: 6))
  }
}

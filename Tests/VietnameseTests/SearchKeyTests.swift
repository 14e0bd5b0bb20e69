// Searching compares syllables here as in the browser: both are held to Tests/Browser/folding.json.

import Foundation
import Testing

@testable import Vietnamese

/// The table that `Tests/Browser/search.py` reads too.
private struct SharedTable: Decodable {
  let keys: [[String]]
  let syllables: [Row]

  struct Row: Decodable {
    let text: String
    let parts: [String]

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      (text, parts) = (try row.decode(String.self), try row.decode([String].self))
    }
  }

  static func read() throws -> SharedTable {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Browser/folding.json")
    return try JSONDecoder().decode(SharedTable.self, from: Data(contentsOf: file))
  }
}

@Test("a syllable has the keys of the shared table")
func sharedKeys() throws {
  let rows = try SharedTable.read().keys
  #expect(rows.count >= 60)
  for row in rows {
    let keys = FoldLevel.allCases.map { searchKey(row[0], $0) }
    #expect(keys.map { Array($0.utf8) } == row.dropFirst().map { Array($0.utf8) }, "\(row[0]) gives \(keys)")
  }
}

@Test("a text falls into the syllables of the shared table")
func sharedSyllables() throws {
  for row in try SharedTable.read().syllables {
    let bytes = Array(row.text.utf8)
    var ranges: [Range<Int>] = []
    syllables(of: bytes, into: &ranges)
    #expect(ranges.map { Array(bytes[$0]) } == row.parts.map { Array($0.utf8) }, "\(row.text)")
  }
}

@Test("bytes that are no text make no syllable and no trap")
func brokenBytes() {
  var ranges: [Range<Int>] = []
  syllables(of: [0x61, 0xC3, 0xE1, 0xBB, 0xFF, 0x62], into: &ranges)
  #expect(ranges == [0..<1, 5..<6])
}

@Test("a key is added behind what stands there, which it does not change")
func appends() {
  var out = Array("qu".utf8)
  searchKey(Array("ỹ".utf8)[...], .exact, into: &out)
  #expect(String(decoding: out, as: UTF8.self) == "quỹ")
  out = Array("xð".utf8)
  searchKey(Array("ðy".utf8)[...], .exact, into: &out)
  #expect(String(decoding: out, as: UTF8.self) == "xðđi")
}

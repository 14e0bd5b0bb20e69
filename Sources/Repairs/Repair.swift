// What can be mended without asking what was meant: a list of repairs, each from bytes to bytes.
package import Diagnostics
package import Notation
import Vietnamese

/// How a file is written, for repairs that have to read it.
package struct FileShape: Sendable {
  package let description: FormatDescription
  package let notation: FileNotation
  /// Whether only its head, between two lines of `---`, is in that notation.
  package let hasFrontMatter: Bool

  package init(_ description: FormatDescription, in notation: FileNotation, hasFrontMatter: Bool) {
    self.description = description
    self.notation = notation
    self.hasFrontMatter = hasFrontMatter
  }
}

/// One repair. It leaves alone what it does not understand, and what it has mended it never changes again.
package struct Repair: Sendable {
  /// What it mends, as a phrase.
  package let name: Bilingual
  /// The mended bytes; the same ones when there is nothing to mend.
  let mend: @Sendable ([UInt8], FileShape) -> [UInt8]

  init(_ name: Bilingual, _ mend: @escaping @Sendable ([UInt8], FileShape) -> [UInt8]) {
    self.name = name
    self.mend = mend
  }

  /// A repair of characters: of bytes that are no UTF-8 it keeps its hands off.
  init(_ name: Bilingual, ofText mend: @escaping @Sendable (String) -> String) {
    self.init(name) { bytes, _ in
      String(validating: bytes, as: UTF8.self).map { Array(mend($0).utf8) } ?? bytes
    }
  }
}

/// Every repair, in the order in which they are made: first which characters the bytes are, then which characters
/// stay, last what they spell. Garbled words come before hidden characters, which are some of their letters.
package let repairs: [Repair] = [
  utf16, oldEncoding, byteOrderMark, lineEnds, garbledWords, hiddenCharacters, spaces, strokes, composition,
  misspeltKeys,
]

/// What became of a file.
package struct Mended: Sendable {
  /// All of the file.
  package let bytes: [UInt8]
  /// What was mended, in order.
  package let names: [Bilingual]
  /// The text before its characters were changed, with as many lines as the mended one: for showing what differs.
  package let before: [UInt8]
}

/// Makes every repair that a file needs; nil when it needs none, or is no text: a byte 0 stands in no text but UTF-16.
package func mended(_ bytes: [UInt8], _ shape: FileShape) -> Mended? {
  guard !bytes.contains(0) || isUTF16(bytes) else { return nil }
  var (now, before) = (bytes, bytes)
  var names: [Bilingual] = []
  // What one repair has mended may let another see more: a word without its hidden character is garbled after all.
  for round in 0..<mostRounds {
    let start = now
    for (index, repair) in repairs.enumerated() {
      let next = repair.mend(now, shape)
      if next != now, !names.contains(repair.name) { names.append(repair.name) }
      now = next
      if round == 0, index < repairsOfWholeFiles { before = now }
    }
    if now == start { break }
  }
  return names.isEmpty ? nil : Mended(bytes: now, names: names, before: before)
}

/// The first repairs change how all of a file is stored; the others change characters in its lines.
private let repairsOfWholeFiles = 4

/// Rounds of all repairs: the second of them mostly finds nothing to do.
private let mostRounds = 4

// An id where it stands as one: in an address, in quotation marks, in a list of YAML; not a word that is spelt like it.

/// An id as bytes.
struct WrittenID {
  let text: String
  private let bytes: [UInt8]
  /// Whether a word of a text may be spelt so: `an` is one, `tran-thi-bich` and `nv12` are none.
  private let isWord: Bool

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    isWord = bytes.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  /// Where it stands, in order.
  func ranges(in text: [UInt8]) -> [Range<Int>] {
    guard let first = bytes.first, text.count >= bytes.count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...(text.count - bytes.count) where text[start] == first {
      let range = start..<(start + bytes.count)
      if text[range].elementsEqual(bytes), stands(at: range, in: text) { found.append(range) }
    }
    return found
  }

  /// Where it stands so that it covers a range; nil when it does not.
  func range(around part: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    guard !bytes.isEmpty, part.count <= bytes.count else { return nil }
    for start in max(0, part.upperBound - bytes.count)...part.lowerBound where start + bytes.count <= text.count {
      let range = start..<(start + bytes.count)
      if text[range].elementsEqual(bytes), hasBorders(range, in: text) { return range }
    }
    return nil
  }

  private func stands(at range: Range<Int>, in text: [UInt8]) -> Bool {
    guard hasBorders(range, in: text) else { return false }
    guard isWord else { return true }
    let before = text[..<range.lowerBound].suffix(40).last { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "\n")
    let behind = text[range.upperBound...].prefix(40).first { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "\n")
    return WrittenID.openers.contains(before) && WrittenID.closers.contains(behind)
  }

  /// Whether no letter, digit, `-` or `_` goes on with it.
  private func hasBorders(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let behind = range.upperBound < text.count ? text[range.upperBound] : 0
    return !WrittenID.goesOn(before) && !WrittenID.goesOn(behind)
  }

  private static func goesOn(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static let openers = Array("\"'/#[{,;:=(->\n&?".utf8)
  private static let closers = Array("\"'/#]},;:)<\n\r&?.".utf8)
}

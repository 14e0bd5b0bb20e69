// Which bytes of a text node were written with a backslash or as an entity: they are words and never a sign.

/// Where the bytes of a text come from in its source.
struct Escapes {
  /// For each byte of the text the offset in the source, and whether it was escaped there; nil when it is all plain.
  private let origins: [(offset: Int, isEscaped: Bool)]?

  /// `source` is what the text was made of; libcmark's columns tell. Where the two do not fit, all counts as plain.
  init(of text: [UInt8], in source: ArraySlice<UInt8>) {
    origins = text.count == source.count ? nil : Escapes.aligned(text, Array(source))
  }

  func isEscaped(_ index: Int) -> Bool { origins?[index].isEscaped ?? false }

  /// Whether any byte of a range was.
  func isEscaped(_ range: Range<Int>) -> Bool { origins.map { $0[range].contains { $0.isEscaped } } ?? false }

  /// Where a byte stands in the source, counted from its start.
  func offset(_ index: Int) -> Int {
    guard let origins else { return index }
    return index < origins.count ? origins[index].offset : (origins.last?.offset ?? -1) + 1
  }

  private static func aligned(_ text: [UInt8], _ source: [UInt8]) -> [(offset: Int, isEscaped: Bool)]? {
    var origins: [(offset: Int, isEscaped: Bool)] = []
    origins.reserveCapacity(text.count)
    var at = 0
    while origins.count < text.count {
      guard at < source.count else { return nil }
      let byte = text[origins.count]
      if source[at] == UInt8(ascii: "\\"), at + 1 < source.count, source[at + 1] == byte, isASCIIPunctuation(byte) {
        origins.append((at + 1, true))
        at += 2
      } else if let end = entityEnd(source, at), source[at..<end] == [0x26, 0x61, 0x6D, 0x70, 0x3B] || byte != 0x26 {
        // `&amp;` alone gives a `&`; any other that does is no entity.
        for _ in 0..<scalarLength(byte) where origins.count < text.count { origins.append((at, true)) }
        at = end
      } else if source[at] == byte {
        origins.append((at, false))
        at += 1
      } else {
        return nil
      }
    }
    return origins
  }

  /// Behind `&name;` or `&#12;` at an offset.
  private static func entityEnd(_ source: [UInt8], _ start: Int) -> Int? {
    guard source[start] == UInt8(ascii: "&") else { return nil }
    var index = start + 1
    if index < source.count, source[index] == UInt8(ascii: "#") { index += 1 }
    let name = index
    while index < source.count, index - name < 32, isASCIIWord(source[index]) { index += 1 }
    return index > name && index < source.count && source[index] == UInt8(ascii: ";") ? index + 1 : nil
  }
}

/// How many bytes a scalar has, by its first.
func scalarLength(_ first: UInt8) -> Int { first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

/// A letter or digit of ASCII.
func isASCIIWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: false
  }
}

/// What a backslash takes the meaning of (CommonMark 2.4).
func isASCIIPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isASCIIWord(byte) }

// Footnotes: `[^name]` in the text, and a paragraph that begins with `[^name]:` and is the note.

/// A note as it is written.
struct Note {
  let name: NoteName
  /// Holds the note's words; taken out of the text.
  let paragraph: Node
  let stretch: Stretch
  let block: Block
}

/// What a note is called: without regard to the case of ASCII letters, and by bytes.
struct NoteName: Hashable {
  /// As it is written.
  let text: String
  private let key: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    text = String(decoding: bytes, as: UTF8.self)
    key = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  static func == (one: NoteName, other: NoteName) -> Bool { one.key == other.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// What stands between `[^` and `]`.
enum NoteMark {
  /// With the index behind the `]`.
  case name(NoteName, end: Int)
  /// Words with spaces, which no note can be called.
  case words(end: Int)
  case none

  /// Reads a `[^` at an index, counted from the first of the bytes.
  init(_ bytes: some RandomAccessCollection<UInt8>, at start: Int) {
    self = NoteMark.read(Array(bytes.dropFirst(start).prefix(NoteMark.longest + 3)), at: start)
  }

  /// The longest name in bytes: who writes more has forgotten a bracket.
  private static let longest = 100

  private static func read(_ bytes: [UInt8], at start: Int) -> NoteMark {
    guard bytes.starts(with: "[^".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")), close > 2 else {
      return .none
    }
    let name = bytes[2..<close]
    if name.allSatisfy(isNameByte) { return .name(NoteName(name), end: start + close + 1) }
    let isWords = name.allSatisfy { isNameByte($0) || isBlank($0) } && !isBlank(bytes[2]) && !isBlank(bytes[close - 1])
    return isWords ? .words(end: start + close + 1) : .none
  }

  /// Letters, digits, `-`, `_`, `.` and anything beyond ASCII: nothing that libcmark could take for a sign.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    isASCIIWord(byte) || byte >= 0x80 || "-_.".utf8.contains(byte)
  }
}

/// A text as libcmark is given it.
///
/// libcmark would read `[^1]: word` as the definition of a link and leave nothing of it. So where a line begins with
/// `[^…]:`, another byte stands in for the colon: one that the text does not hold, so that each can be put back.
struct MarkedText {
  let bytes: [UInt8]
  /// What stands in for colons; nil when nothing had to.
  let colon: UInt8?

  init(_ lines: Lines) {
    guard lines.signs.contains(.note), let free = MarkedText.freeByte(lines.bytes) else {
      (bytes, colon) = (lines.bytes, nil)
      return
    }
    let colons = lines.ranges.compactMap { MarkedText.colon(in: lines.bytes, $0) }
    var marked = lines.bytes
    for index in colons { marked[index] = free }
    (bytes, colon) = (marked, colons.isEmpty ? nil : free)
  }

  /// The first control character that a text does not hold and libcmark gives no meaning to.
  private static func freeByte(_ bytes: [UInt8]) -> UInt8? {
    var seen: UInt32 = 0
    for byte in bytes where byte < 0x20 { seen |= 1 << UInt32(byte) }
    return (UInt8(0x0E)..<0x20).first { seen & (1 << UInt32($0)) == 0 }
  }

  /// The colon of a line that begins with `[^…]:`, behind the marks of lists and quotes.
  private static func colon(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard let start = bytes[line].firstIndex(where: { !isMarker($0) }) else { return nil }
    guard case .name(_, let end) = NoteMark(bytes[start..<line.upperBound], at: 0) else { return nil }
    let colon = start + end
    return colon < line.upperBound && bytes[colon] == UInt8(ascii: ":") ? colon : nil
  }

  private static func isMarker(_ byte: UInt8) -> Bool {
    isBlank(byte) || ">-*+.)".utf8.contains(byte) || (0x30...0x39).contains(byte)
  }
}

// What stands in one text node besides words: signs of forms beyond CommonMark, from left to right.

/// A part of a text that is no plain words.
struct Piece {
  enum Sort {
    /// `~~`, and whether it can begin or end what is struck out.
    case tildes(opens: Bool, closes: Bool)
    case link(BareLink)
    /// An address that goes on behind the text, in words that emphasis took apart.
    case cutLink
    case reference(NoteName)
    /// The mark of a note with spaces in its name.
    case wrongName
  }

  let sort: Sort
  let range: Range<Int>
}

/// What a text stands beside and in, as far as its signs depend on it.
struct Surroundings {
  /// Behind its start and end: nothing or a line end, or else the mark of another node.
  let startsLine: Bool
  let endsLine: Bool
  /// Emphasis follows: an address at the end may go on in it.
  let emphasisFollows: Bool
  /// In a link there is no other, and no note.
  let isInLink: Bool
  /// How many bytes at its head are read already.
  let head: Int
}

/// Reads the pieces of one text, in linear time.
struct PieceReader {
  private let bytes: [UInt8]
  private let escapes: Escapes
  private let around: Surroundings
  private let links: BareLinks
  private(set) var pieces: [Piece] = []

  init(_ bytes: [UInt8], _ escapes: Escapes, _ around: Surroundings) {
    (self.bytes, self.escapes, self.around) = (bytes, escapes, around)
    links = BareLinks(bytes: bytes)
    var index = around.head
    while index < bytes.count { index = take(index) }
  }

  /// Looks at one byte, and gives the index of the next to look at.
  private mutating func take(_ index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "~"): return takeTildes(index)
    case UInt8(ascii: "["): return around.isInLink ? index + 1 : takeNote(index)
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      return around.isInLink ? index + 1 : take(links.web(at: index), signs: 8, from: index)
    case UInt8(ascii: "@"):
      return around.isInLink || escapes.isEscaped(index)
        ? index + 1 : take(links.mail(around: index, least: pieces.last?.range.upperBound ?? around.head), from: index)
    default: return index + 1
    }
  }

  /// Two tildes, no more and no less: one alone is how Vietnamese writes ranges, as in `8~10 giờ`.
  private mutating func takeTildes(_ start: Int) -> Int {
    let end = bytes[start...].firstIndex { $0 != UInt8(ascii: "~") } ?? bytes.count
    guard end - start == 2, !escapes.isEscaped(start..<end) else { return end }
    let (before, after) = (scalar(before: start, in: bytes), scalar(at: end, in: bytes))
    let spaceBefore = before?.isSpace ?? around.startsLine
    let spaceAfter = after?.isSpace ?? around.endsLine
    let markBefore = before?.isPunctuation ?? !around.startsLine
    let markAfter = after?.isPunctuation ?? !around.endsLine
    // Left- and right-flanking as for emphasis (CommonMark 6.2).
    let opens = !spaceAfter && (!markAfter || spaceBefore || markBefore)
    let closes = !spaceBefore && (!markBefore || spaceAfter || markAfter)
    if opens || closes { pieces.append(Piece(sort: .tildes(opens: opens, closes: closes), range: start..<end)) }
    return end
  }

  private mutating func takeNote(_ start: Int) -> Int {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "^") else { return start + 1 }
    switch NoteMark(bytes, at: start) {
    case .none: return start + 2
    case .name(let name, let end):
      guard !escapes.isEscaped(start..<end) else { return end }
      pieces.append(Piece(sort: .reference(name), range: start..<end))
      return end
    case .words(let end):
      guard !escapes.isEscaped(start..<end) else { return end }
      pieces.append(Piece(sort: .wrongName, range: start..<end))
      return end
    }
  }

  /// `signs` is how many bytes at the link's head make it one: escaped, they do not.
  private mutating func take(_ reading: BareLinkReading, signs: Int = 0, from start: Int) -> Int {
    guard case .link(let link) = reading else {
      if case .none(let until) = reading { return until }
      return start + 1
    }
    let end = link.words.upperBound
    guard !escapes.isEscaped(link.words.lowerBound..<min(link.words.lowerBound + signs, end)) else { return start + 1 }
    let address = link.prefix + String(decoding: bytes[link.words], as: UTF8.self)
    if case .refused = Address.judge(address) { return max(end, start + 1) }
    let isCut = end == bytes.count && around.emphasisFollows
    pieces.append(Piece(sort: isCut ? .cutLink : .link(link), range: link.words))
    return max(end, start + 1)
  }
}

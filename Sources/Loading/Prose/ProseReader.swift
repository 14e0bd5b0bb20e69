// One pass over the bytes of a text, word by word, for all that rules ask of its wording.
import Diagnostics
import Model

/// Where the first byte of a text stands in its file.
struct ProseOrigin {
  let spot: Spot
  /// False: places inside the text are not known, such as in a text over several lines of YAML.
  let isExact: Bool
}

/// A word of the text being read.
struct ProseWord {
  var start = 0
  var end = 0
  var hash: UInt64 = 0
  var isCapital = false
  /// The line it begins on, and the offset of that line's first byte.
  var line = 0
  var lineStart = 0
}

/// Gathers what texts mention. Bodies are not held, so what may concern a rule is kept when the file is read.
struct ProseReader {
  var mentions: [Mention] = []
  /// Of the texts that were read with `isBody`.
  var sketch = Sketch()
  var last = ProseWord()
  var beforeLast = ProseWord()
  var run = NameRun()
  /// Names that are among the mentions already, by their words.
  var seen: Set<UInt64> = []
  private var claims: Set<MentionKind> = []
  private var others = 0
  /// The place whose column was counted last, and how many scalars stand before it.
  private var measured = (lineStart: -1, offset: 0, scalars: 0)
  private(set) var origin = ProseOrigin(spot: .wholeFile, isExact: false)

  /// Reads one text.
  mutating func read(_ text: [UInt8], from origin: ProseOrigin, isBody: Bool = false) {
    self.origin = origin
    (last, beforeLast, run, measured) = (ProseWord(), ProseWord(), NameRun(), (-1, 0, 0))
    // As spans: arrays would be counted as used at each word.
    let (known, table) = (byteKinds, cues)
    let (bytes, kinds, firstSlots) = (text.span, known.span, table.keys.span)
    var (index, line, lineStart) = (0, 0, 0)
    while index < bytes.count {
      switch kinds[Int(bytes[index])] {
      case .letter:
        let word = word(at: index, line, lineStart, of: bytes, kinds)
        index = word.end
        if word.isCapital || run.count > 0 { extendRun(with: word, of: text) }
        (beforeLast, last, run.before) = (last, word, beforeLast)
        // Of most pairs the first look tells that they are no cue.
        let pair = WordHash.pair(beforeLast.hash, word.hash)
        if firstSlots[table.firstSlot(of: pair)] != 0 { take(table[pair], with: word, of: text) }
        if isBody { sketch.take(word.hash) }
      case .digit: index = number(at: index, ProseWord(start: index, line: line, lineStart: lineStart), of: text)
      case .lineEnd:
        index += 1
        (line, lineStart) = (line + 1, index)
      case .at:
        email(at: index, ProseWord(start: index, line: line, lineStart: lineStart), of: text)
        index += 1
      case .twoBytes: index += 2
      case .threeBytes: index += 3
      case .other: index += 1
      }
    }
    closeRun(of: text)
  }

  @inline(__always)
  private func word(
    at start: Int, _ line: Int, _ lineStart: Int, of bytes: Span<UInt8>, _ kinds: Span<ByteKind>
  ) -> ProseWord {
    var hash = WordHash()
    var index = start
    while index < bytes.count {
      guard kinds[Int(bytes[index])].isOfWords || isApostrophe(bytes, at: index) else { break }
      hash.take(bytes[index])
      index += 1
    }
    return ProseWord(
      start: start, end: index, hash: hash.value, isCapital: isCapital(bytes, at: start), line: line,
      lineStart: lineStart)
  }

  private mutating func take(_ cue: Cue?, with word: ProseWord, of text: [UInt8]) {
    guard let cue, beforeLast.end > 0, joins(beforeLast.end, word.start, text) else { return }
    take(cue, of: text)
  }

  /// Where a word stands in the file; its width in scalars when its text is on one line.
  private mutating func spot(from word: ProseWord, to end: Int, of text: [UInt8]) -> Spot {
    guard origin.isExact else { return origin.spot }
    let before = scalarsBefore(word, of: text)
    let own = text[word.start..<end]
    return Spot(
      line: Int(origin.spot.line) + word.line, column: (word.line == 0 ? Int(origin.spot.column) : 1) + before,
      width: own.contains(0x0A) ? 0 : scalars(own))
  }

  /// How many scalars stand before a word on its line. A long line is counted once, not once a mention.
  private mutating func scalarsBefore(_ word: ProseWord, of text: [UInt8]) -> Int {
    if measured.lineStart != word.lineStart { measured = (word.lineStart, word.lineStart, 0) }
    if word.start >= measured.offset {
      measured.scalars += scalars(text[measured.offset..<word.start])
    } else {
      measured.scalars -= scalars(text[word.start..<measured.offset])
    }
    measured.offset = word.start
    return measured.scalars
  }

  /// Keeps a mention; of claims the first is enough, and nobody reads more than a hundred of the rest.
  mutating func add(_ kind: MentionKind, from word: ProseWord, to end: Int, of text: [UInt8]) {
    switch kind {
    case .name: break
    case .superlative, .figure: guard claims.insert(kind).inserted else { return }
    default:
      guard others < 100 else { return }
      others += 1
    }
    let spot = spot(from: word, to: end, of: text)
    mentions.append(
      Mention(kind, onOneLine(text[word.start..<end]), at: spot))
  }
}

/// What a byte is to a reader of words.
enum ByteKind: UInt8 {
  case letter, digit, other, lineEnd, at, twoBytes, threeBytes

  /// Whether it is a letter or a digit.
  @inline(__always)
  var isOfWords: Bool { rawValue < 2 }
}

/// Letters beyond ASCII count as letters, but for the signs of Latin-1 and general punctuation.
let byteKinds: [ByteKind] = (0..<256).map { value in
  switch UInt8(value) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case 0x0A: .lineEnd
  case UInt8(ascii: "@"): .at
  case 0xC2: .twoBytes
  case 0xE2: .threeBytes
  case 0x80...0xFF: .letter
  default: .other
  }
}

/// Whether a Latin letter that begins at a place is upper case.
private func isCapital(_ bytes: Span<UInt8>, at index: Int) -> Bool {
  let lead = bytes[index]
  guard lead >= 0x80 else { return lead &- UInt8(ascii: "A") < 26 }
  guard index + 2 < bytes.count || (lead < 0xE0 && index + 1 < bytes.count) else { return false }
  let next = bytes[index + 1]
  return switch lead {
  case 0xC3: next < 0x9F && next != 0x97
  case 0xC4, 0xC5: next & 1 == 0
  case 0xC6: next == 0xA0 || next == 0xAF
  case 0xE1: next & 0xFC == 0xB8 && bytes[index + 2] & 1 == 0
  default: false
  }
}

/// Whether `'` stands inside a word, as in `Điểu K'Rứ`.
private func isApostrophe(_ bytes: Span<UInt8>, at index: Int) -> Bool {
  bytes[index] == UInt8(ascii: "'") && index + 1 < bytes.count && byteKinds[Int(bytes[index + 1])] == .letter
}

/// Whether nothing but white space, one line end at most and the mark of a quotation stand between two words.
func joins(_ end: Int, _ start: Int, _ text: [UInt8]) -> Bool {
  guard start - end <= 8 else { return false }
  var lineEnds = 0
  for byte in text[end..<start] {
    switch byte {
    case 0x0A: lineEnds += 1
    case UInt8(ascii: " "), 0x09, 0xC2, 0xA0: break
    case UInt8(ascii: ">"): if lineEnds == 0 { return false }
    default: return false
    }
  }
  return lineEnds < 2
}

/// How many Unicode scalars bytes of UTF-8 are.
func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.count { $0 & 0xC0 != 0x80 }
}

private func onOneLine(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(where: { $0 == 0x0A || $0 == 0xC2 || $0 == 0x09 }) else {
    return String(decoding: bytes, as: UTF8.self)
  }
  let words = bytes.split { $0 == 0x0A || $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    .replacing("\u{A0}", with: " ")
}

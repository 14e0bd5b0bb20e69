// One pass over the bytes of a text for the orders of a name: escapes undone, tags apart from what stands between them.
import Vietnamese

/// Looks for one pattern in one text.
struct Scan {
  private let bytes: [UInt8]
  private let pattern: Pattern
  private let hasLineEscapes: Bool
  private var text = Stream()
  private var tag = Stream()
  private var isInTag = false
  private var hits: [Hit] = []

  /// All places where the pattern stands, in no order.
  static func hits(of pattern: Pattern, in bytes: [UInt8], hasLineEscapes: Bool) -> [Hit] {
    var scan = Scan(bytes: bytes, pattern: pattern, hasLineEscapes: hasLineEscapes)
    scan.run()
    return scan.hits
  }

  private init(bytes: [UInt8], pattern: Pattern, hasLineEscapes: Bool) {
    (self.bytes, self.pattern, self.hasLineEscapes) = (bytes, pattern, hasLineEscapes)
  }

  private mutating func run() {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte & 0xDF >= 0x41, byte & 0xDF <= 0x5A, byte < 0x80 {
        letter(Int(byte & 0x1F), at, at + 1)
        at += 1
      } else {
        at = step(at)
      }
    }
    add(text.finished(pattern), inTag: false)
    add(tag.finished(pattern), inTag: true)
  }

  /// Takes what stands at a position and is no plain letter; gives the position behind it.
  private mutating func step(_ at: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 {
      if let escape = unescaped(bytes, at: at, hasLineEscapes: hasLineEscapes) {
        let next = at + escape.length
        take(escape.scalar, at, next)
        if let mark = escape.mark { take(mark, at, next) }
        return next
      }
      take(Unicode.Scalar(byte), at, at + 1)
      return at + 1
    }
    let (scalar, length) = scalar(in: bytes[...], at: at)
    take(scalar ?? "?", at, at + length)
    return at + length
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ start: Int, _ next: Int) {
    if scalar == "<", opensTag(at: next) {
      isInTag = true
      add(tag.finished(pattern), inTag: true)
      tag.restart()
      return
    }
    if scalar == ">", isInTag {
      isInTag = false
      add(tag.finished(pattern), inTag: true)
      tag.restart()
      text.passTag()
      return
    }
    let sign = Sign(scalar)
    guard sign.isLetter else {
      if isInTag { tag.other(sign, to: next) } else { text.other(sign, to: next) }
      return
    }
    letter(Int(sign.code & 0xFF), start, next)
    if sign.code > 0xFF { letter(Int(sign.code >> 8), start, next) }
  }

  @inline(__always)
  private mutating func letter(_ code: Int, _ start: Int, _ next: Int) {
    if isInTag {
      add(tag.letter(code, from: start, to: next, pattern), inTag: true)
    } else {
      add(text.letter(code, from: start, to: next, pattern), inTag: false)
    }
  }

  @inline(__always)
  private mutating func add(_ range: Range<Int>?, inTag: Bool) {
    if let range { hits.append(Hit(range: range, isInTag: inTag)) }
  }

  /// A tag, an end tag, a comment or an instruction: not every `<` of a text is one.
  private func opensTag(at next: Int) -> Bool {
    guard next < bytes.count else { return false }
    let byte = bytes[next]
    return (0x61...0x7A).contains(byte | 0x20) || "/!?".utf8.contains(byte)
  }
}

/// The words that stand in a range as they were written, escapes undone; tags are passed over outside of tags.
func writtenWords(_ bytes: [UInt8], _ hit: Hit, hasLineEscapes: Bool) -> [NameForms.Word] {
  var words: [[UInt8]] = [[]]
  var (at, isInTag) = (hit.range.lowerBound, false)
  while at < hit.range.upperBound {
    let escape = unescaped(bytes, at: at, hasLineEscapes: hasLineEscapes)
    let plain = scalar(in: bytes[...], at: at)
    let (found, length) = (escape?.scalar ?? plain.scalar ?? "?", escape?.length ?? plain.length)
    at += length
    if !hit.isInTag, found == "<" { isInTag = true }
    if !isInTag {
      let sign = Sign(found)
      if sign.isLetter || found.properties.canonicalCombiningClass != .notReordered {
        words[words.count - 1] += Array(found.utf8) + (escape?.mark.map { Array($0.utf8) } ?? [])
      } else if sign != .nothing {
        words.append([])
      }
    }
    if found == ">" { isInTag = false }
  }
  return words.filter { !$0.isEmpty }.map(NameForms.Word.init)
}

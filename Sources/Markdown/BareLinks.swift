// Addresses that stand in a text as they are (GFM 6.9): `https://…`, `http://…`, `www.…` and mail addresses.

/// An address found in a text.
struct BareLink: Equatable {
  /// The bytes that are the link's words.
  let words: Range<Int>
  /// What stands before the words in the address, such as `http://` before `www.`.
  let prefix: String
}

/// What comes of looking for an address.
enum BareLinkReading: Equatable {
  case link(BareLink)
  /// None; what was looked at need not be looked at again, up to an index.
  case none(until: Int)
}

/// Looks for addresses in one text. Asked from left to right, it takes linear time.
struct BareLinks {
  let bytes: [UInt8]

  /// An address that begins with `http://`, `https://` or `www.` at an index.
  ///
  /// Other than GFM's, it may stand behind a quotation mark or an opening bracket, and ends before a quotation mark,
  /// a `]` that it does not open, or the mark of a footnote; the host of `http://` may be one word, as in an intranet.
  func web(at start: Int) -> BareLinkReading {
    guard let (prefix, host) = scheme(at: start) else { return .none(until: start + 1) }
    let isShort = prefix.isEmpty
    let domain = domainEnd(host)
    guard mayStartBehind(scalar(before: start, in: bytes)), isDomain(host..<domain, isShort: isShort) else {
      return .none(until: max(domain, start + 1))
    }
    let end = trimmed(start..<pathEnd(domain), least: host + 1)
    return .link(BareLink(words: start..<end, prefix: prefix))
  }

  /// What goes before an address in print, and where its host starts; nil where none starts.
  private func scheme(at start: Int) -> (prefix: String, host: Int)? {
    if starts(with: "https://", at: start) { return ("", start + 8) }
    if starts(with: "http://", at: start) { return ("", start + 7) }
    return starts(with: "www.", at: start) ? ("http://", start) : nil
  }

  /// Without regard to case; `text` is in lower case.
  func starts(with text: String, at start: Int) -> Bool {
    guard start >= 0, bytes.count - start >= text.utf8.count else { return false }
    return zip(bytes[start...], text.utf8).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
  }

  private func mayStartBehind(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar.isSpace || "*_~([{\"'“‘«:,;>–—…".unicodeScalars.contains(scalar)
  }

  /// Behind the letters, digits, `-`, `_` and `.` from an index.
  private func domainEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        guard let scalar = scalar(at: index, in: bytes), !scalar.isSpace, !scalar.isPunctuation, !ends(scalar) else {
          return index
        }
        index += scalarLength(byte)
      } else if isASCIIWord(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E {
        index += 1
      } else {
        return index
      }
    }
    return bytes.count
  }

  /// Words joined by dots, of which the last two have no `_`; a short one is a single word.
  private func isDomain(_ range: Range<Int>, isShort: Bool) -> Bool {
    var range = range
    while !range.isEmpty, bytes[range.upperBound - 1] == UInt8(ascii: ".") {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard let first = bytes[range].first, first != UInt8(ascii: ".") else { return false }
    var (dots, index) = (0, range.upperBound)
    while index > range.lowerBound, dots < 2 {
      index -= 1
      if bytes[index] == UInt8(ascii: "_") { return false }
      if bytes[index] == UInt8(ascii: ".") { dots += 1 }
    }
    return isShort || dots > 0
  }

  /// Before white space, a control character, `<`, a quotation mark or the mark of a footnote.
  private func pathEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == 0x7F { return index }
      if byte == UInt8(ascii: "["), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "^") { return index }
      if byte >= 0x80, let scalar = scalar(at: index, in: bytes), scalar.isSpace || ends(scalar) { return index }
      index += scalarLength(byte)
    }
    return bytes.count
  }

  private func ends(_ scalar: Unicode.Scalar) -> Bool {
    "“”‘’«»".unicodeScalars.contains(scalar) || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Without the punctuation that belongs to the sentence: at the end, closing brackets that nothing opens, and what
  /// looks like an entity.
  private func trimmed(_ range: Range<Int>, least: Int) -> Int {
    var end = range.upperBound
    var open = (round: 0, square: 0)
    for byte in bytes[range] { count(byte, 1, &open) }
    while end > least {
      let byte = bytes[end - 1]
      switch byte {
      case UInt8(ascii: ")"): if open.round >= 0 { return end }
      case UInt8(ascii: "]"): if open.square >= 0 { return end }
      case UInt8(ascii: ";"):
        end = max(entityStart(end), least)
        continue
      case _ where "?!.,:*_~'\"".utf8.contains(byte): break
      // The last byte of `…`.
      case 0xA6:
        guard end - 3 >= least, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else { return end }
        end -= 2
      default: return end
      }
      count(byte, -1, &open)
      end -= 1
    }
    return end
  }

  /// Brackets opened and not closed.
  private func count(_ byte: UInt8, _ step: Int, _ open: inout (round: Int, square: Int)) {
    switch byte {
    case UInt8(ascii: "("): open.round += step
    case UInt8(ascii: ")"): open.round -= step
    case UInt8(ascii: "["): open.square += step
    case UInt8(ascii: "]"): open.square -= step
    default: break
    }
  }

  /// Where `&name;` starts that ends at an index; before its `;` when it is none.
  private func entityStart(_ end: Int) -> Int {
    var index = end - 2
    while index > 0, isASCIIWord(bytes[index]) { index -= 1 }
    return index >= 0 && index < end - 2 && bytes[index] == UInt8(ascii: "&") ? index : end - 1
  }
}

extension BareLinks {
  /// A mail address around the `@` at an index, which does not reach back beyond `least`.
  func mail(around at: Int, least: Int) -> BareLinkReading {
    var start = at
    while start > least, isLocal(bytes[start - 1]) { start -= 1 }
    let end = mailEnd(at + 1)
    // A letter with a mark before it is part of the name, and no mail address has one.
    let isCut = start > least && bytes[start - 1] >= 0x80 && !(scalar(before: start, in: bytes)?.isPunctuation ?? true)
    guard start < at, !isCut, let end else { return .none(until: at + 1) }
    if start - 7 >= least, starts(with: "mailto:", at: start - 7) {
      return .link(BareLink(words: start - 7..<end, prefix: ""))
    }
    return .link(BareLink(words: start..<end, prefix: "mailto:"))
  }

  private func isLocal(_ byte: UInt8) -> Bool { isASCIIWord(byte) || ".-_+".utf8.contains(byte) }

  /// Behind the host of a mail address: words joined by dots, one dot at least, a letter or digit at the end.
  private func mailEnd(_ start: Int) -> Int? {
    var index = start
    while index < bytes.count, isASCIIWord(bytes[index]) || "-_.".utf8.contains(bytes[index]) { index += 1 }
    var end = index
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > start, isASCIIWord(bytes[end - 1]), isASCIIWord(bytes[start]) else { return nil }
    let followed = index < bytes.count && (bytes[index] == UInt8(ascii: "@") || isLetterBeyondASCII(index))
    return bytes[start..<end].contains(UInt8(ascii: ".")) && !followed ? end : nil
  }

  private func isLetterBeyondASCII(_ index: Int) -> Bool {
    guard bytes[index] >= 0x80, let scalar = scalar(at: index, in: bytes) else { return false }
    return !scalar.isSpace && !scalar.isPunctuation
  }
}

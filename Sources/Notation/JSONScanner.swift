// The tokens of JSON over bytes, with lines and columns counted on the way.

import Diagnostics

/// A place in a JSON text that is known to be UTF-8, and the tokens from there on.
struct JSONScanner {
  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var lineStart: Int
  /// Bytes of this line so far that only continue a scalar: they are not columns.
  private var continuations = 0

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
    lineStart = start
  }

  /// The byte at hand; nil at the end.
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Where the byte at hand stands.
  var spot: Spot { Spot(line: line, column: column) }

  /// A spot that ends before the byte at hand: its width is known when the line is the same.
  func spot(from start: Spot) -> Spot {
    guard Int(start.line) == line else { return start }
    return Spot(line: line, column: Int(start.column), width: column - Int(start.column))
  }

  private var column: Int { index - lineStart - continuations + 1 }

  mutating func advance() { index += 1 }

  /// Steps over one sign when it is there.
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// Steps over spaces, tabs and line ends (LF, CRLF, a lone CR).
  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09:
        index += 1
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        index += 1
      case 0x0A, 0x0D:
        index += 1
        line += 1
        lineStart = index
        continuations = 0
      default:
        return
      }
    }
  }

  /// Only space may follow.
  mutating func expectEnd() throws(JSONMistake) {
    skipSpace()
    if let byte { throw .afterEnd(byte, at: spot) }
  }

  /// The string whose opening mark is at hand.
  mutating func string() throws(JSONMistake) -> (String, Spot) {
    let start = spot
    index += 1
    let first = index
    skipPlain()
    if byte == UInt8(ascii: "\"") {
      let text = String(decoding: bytes[first..<index], as: UTF8.self)
      index += 1
      return (text, spot(from: start))
    }
    var buffer = Array(bytes[first..<index])
    while byte != UInt8(ascii: "\"") {
      guard let byte, byte >= 0x20 else { throw .unclosedString(byte, start: start, at: spot) }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &buffer)
      } else {
        let run = index
        skipPlain()
        buffer.append(contentsOf: bytes[run..<index])
      }
    }
    index += 1
    return (String(decoding: buffer, as: UTF8.self), spot(from: start))
  }

  /// Steps over bytes of a string that stand for themselves.
  private mutating func skipPlain() {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return }
      if byte & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(JSONMistake) {
    let start = spot
    index += 1
    guard let sign = byte else { throw .escape(at: start) }
    index += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(sign)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"): buffer.append(contentsOf: try unicodeEscape(from: start))
    default: throw .escape(at: start)
    }
  }

  /// The UTF-8 of `\uXXXX`, or of a pair of them.
  private mutating func unicodeEscape(from start: Spot) throws(JSONMistake) -> [UInt8] {
    var value = try fourDigits(from: start)
    if (0xD800...0xDBFF).contains(value), skip("\\"), skip("u") {
      let low = try fourDigits(from: start)
      guard (0xDC00...0xDFFF).contains(low) else { throw .surrogate(at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw .surrogate(at: start) }
    return Array(String(scalar).utf8)
  }

  private mutating func fourDigits(from start: Spot) throws(JSONMistake) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = hexadecimalDigit(byte) else { throw .escape(at: start) }
      value = value << 4 + digit
      index += 1
    }
    return value
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

extension JSONScanner {
  /// The number at hand, exactly as written, and how many significant digits it has.
  mutating func number() throws(JSONMistake) -> (text: String, digits: Int, Spot) {
    let start = spot
    let first = index
    _ = skip("-")
    let isZero = byte == UInt8(ascii: "0")
    let whole = try digits(of: start)
    if isZero, whole > 1 { throw .leadingZero(at: start) }
    var significant = isZero ? 0 : whole
    if skip(".") { significant += try digits(of: start, isSignificant: significant > 0) }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      _ = try digits(of: start)
    }
    if let byte, isWord(byte) { throw .number(at: start) }
    return (String(decoding: bytes[first..<index], as: UTF8.self), significant, spot(from: start))
  }

  /// Steps over one digit or more; how many of them count (zeros before the first other digit may not).
  private mutating func digits(of start: Spot, isSignificant: Bool = true) throws(JSONMistake) -> Int {
    let first = index
    var zeros = 0
    while let byte, (0x30...0x39).contains(byte) {
      if !isSignificant, byte == 0x30, zeros == index - first { zeros += 1 }
      index += 1
    }
    guard index > first else { throw .number(at: start) }
    return index - first - zeros
  }

  /// `true`, `false` or `null`.
  mutating func literal() throws(JSONMistake) -> (String, Spot) {
    let start = spot
    let first = index
    while let byte, isWord(byte) { index += 1 }
    let text = String(decoding: bytes[first..<index], as: UTF8.self)
    guard text == "true" || text == "false" || text == "null" else { throw .value(byte, word: text, at: start) }
    return (text, spot(from: start))
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

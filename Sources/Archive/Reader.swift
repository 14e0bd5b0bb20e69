// Bytes as values again; bytes that nobody wrote so are an error and never a trap.

/// The bytes are not what a `Writer` wrote: a file was cut, changed, or is of another kind.
@usableFromInline package struct Damage: Error, Sendable, Hashable {
  @usableFromInline package init() {}
}

/// Reads what a `Writer` wrote, in the same order.
@usableFromInline package struct Reader: Sendable {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int
  /// The name that was read last.
  private var lastName = ""

  /// Reads a part of some bytes; a part that is not wholly in them is read as empty.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = range ?? bytes.indices
    let isInside = range.lowerBound >= 0 && range.upperBound <= bytes.count
    self.bytes = bytes
    at = isInside ? range.lowerBound : 0
    end = isInside ? range.upperBound : 0
  }

  /// Whether everything has been read.
  package var isAtEnd: Bool { at == end }

  /// How many bytes are left: no list is longer than that.
  @usableFromInline package var left: Int { end - at }

  /// One byte.
  package mutating func byte() throws(Damage) -> UInt8 {
    guard at < end else { throw Damage() }
    defer { at += 1 }
    return bytes[at]
  }

  /// A whole number.
  @usableFromInline package mutating func int() throws(Damage) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next < 2 else { throw Damage() }
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }

  /// Eight bytes, the least first.
  package mutating func fixed() throws(Damage) -> UInt64 {
    guard left >= 8 else { throw Damage() }
    var number: UInt64 = 0
    for index in 0..<8 { number |= UInt64(bytes[at + index]) << UInt64(8 * index) }
    at += 8
    return number
  }

  /// A text; bytes that are not UTF-8 are damage.
  package mutating func text() throws(Damage) -> String {
    let range = try run(of: try int())
    do {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      throw Damage()
    }
  }

  /// A name; one that is repeated shares its memory with the one before.
  package mutating func name() throws(Damage) -> String {
    switch try byte() {
    case 0: break
    case 1: lastName = try text()
    default: throw Damage()
    }
    return lastName
  }

  /// Where the writer forgot the name, so does the reader.
  package mutating func forgetName() {
    lastName = ""
  }

  /// As many bytes as were written with their length.
  package mutating func content() throws(Damage) -> [UInt8] {
    let range = try run(of: try int())
    return Array(bytes[range])
  }

  /// Where the next bytes stand; they count as read.
  package mutating func run(of count: Int) throws(Damage) -> Range<Int> {
    guard count >= 0, count <= left else { throw Damage() }
    defer { at += count }
    return at..<(at + count)
  }
}

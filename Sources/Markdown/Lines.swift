// Where the lines of a text stand.

/// The lines of one source, numbered from 1 as libcmark numbers them.
struct Lines {
  let bytes: [UInt8]
  let firstLine: Int
  /// Without their ends, in order. LF, CR and CRLF end lines, as for libcmark.
  private(set) var ranges: [Range<Int>] = []
  /// False means that no line can be a table row.
  private(set) var hasPipe = false
  private(set) var hasNUL = false
  /// How many `!` there are.
  private(set) var exclamations = 0
  /// Which forms beyond CommonMark the bytes could be.
  private(set) var signs: Signs = []

  /// Looks at every byte once, for all that is asked of bytes alone.
  init(of source: Source) {
    bytes = source.bytes
    firstLine = source.firstLine
    ranges.reserveCapacity(bytes.count / 64)
    let text = source.bytes.span
    var start = 0
    for block in stride(from: 0, to: text.count, by: Lines.blockSize) {
      let end = min(block + Lines.blockSize, text.count)
      guard holdsSign(text.extracting(block..<end)) else { continue }
      for index in block..<end { take(index, of: text, &start) }
    }
    if start < text.count { ranges.append(start..<text.count) }
  }

  /// As many bytes as are looked at together; most such blocks hold nothing that is asked for.
  private static let blockSize = 32

  /// Whether a block holds a line end or a sign that is counted; also true of the last, shorter one.
  @inline(__always)
  private func holdsSign(_ block: Span<UInt8>) -> Bool {
    guard block.count == Lines.blockSize else { return true }
    var found: UInt8 = 0
    // Without branches and an early end: so the compiler looks at all of them at once.
    for index in 0..<Lines.blockSize { found |= sign(block[index]) }
    return found != 0
  }

  /// Not 0 for a line end and for a sign that is counted.
  @inline(__always)
  private func sign(_ byte: UInt8) -> UInt8 {
    let endsLine: UInt8 = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 1 : 0
    let isNUL: UInt8 = byte == 0 ? 1 : 0
    let counts: UInt8 = byte == UInt8(ascii: "|") || byte == UInt8(ascii: "!") ? 1 : 0
    return endsLine | isNUL | counts | Signs.mayBegin(at: byte)
  }

  @inline(__always)
  private mutating func take(_ index: Int, of text: Span<UInt8>, _ start: inout Int) {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      // The second half of CRLF.
      let isHalf = byte == UInt8(ascii: "\n") && index > 0 && text[index - 1] == UInt8(ascii: "\r")
      if !isHalf { ranges.append(start..<index) }
      start = index + 1
    case UInt8(ascii: "|"): hasPipe = true
    case UInt8(ascii: "!"): exclamations += 1
    case 0: hasNUL = true
    default: signs.take(index, of: text)
    }
  }

  /// The bytes of a line without its end; empty when there is no such line.
  subscript(line: Int) -> Range<Int> {
    ranges.indices.contains(line - 1) ? ranges[line - 1] : bytes.count..<bytes.count
  }

  /// The line, from 1, that holds the so manieth sign that Markdown looks at inside of lines; nil when there are fewer.
  /// A line that is not empty counts as two: its words and its end are nodes of their own.
  func line(ofSign number: Int) -> Int? {
    guard 2 * bytes.count >= number else { return nil }
    var count = 0
    for (index, range) in ranges.enumerated() {
      if !range.isEmpty { count += 2 }
      for place in range where isSign(bytes[place]) { count += 1 }
      if count >= number { return index + 1 }
    }
    return nil
  }

  /// A sign of emphasis, deletions, links, code, escapes, entities, HTML or quotations.
  private func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x26, 0x27, 0x2A, 0x3C, 0x5B...0x5D, 0x5F, 0x60, 0x7E: true
    default: false
    }
  }

  /// What a paragraph inside so many quotes has on a line that continues it: no markers, no outer white space.
  func continuation(_ line: Int, quotes: Int) -> Range<Int> {
    var range = trimmed(self[line])
    for _ in 0..<quotes {
      guard range.lowerBound < range.upperBound, bytes[range.lowerBound] == UInt8(ascii: ">") else { break }
      range = trimmed(range.lowerBound + 1..<range.upperBound)
    }
    return range
  }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// How many Unicode scalars stand in a range.
  func scalars(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// Space and tab: what Markdown calls white space inside a line.
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

// Where the lines of a text stand.

/// The lines of one source, numbered from 1 as libcmark numbers them.
struct Lines {
  let bytes: [UInt8]
  let firstLine: Int
  private var ranges: [Range<Int>] = []

  init(of source: Source) {
    bytes = source.bytes
    firstLine = source.firstLine
    var start = 0
    while start < bytes.count {
      let end = lineEnd(in: bytes.span, from: start)
      ranges.append(start..<end.content)
      start = end.next
    }
  }

  /// The bytes of a line without its end; empty when there is no such line.
  subscript(line: Int) -> Range<Int> {
    ranges.indices.contains(line - 1) ? ranges[line - 1] : bytes.count..<bytes.count
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

/// The end of the line that starts at an offset, and the start of the next one. LF, CR and CRLF end lines, as for
/// libcmark.
func lineEnd(in bytes: Span<UInt8>, from start: Int) -> (content: Int, next: Int) {
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 10 { return (index, index + 1) }
    if byte == 13 { return (index, index + 1 < bytes.count && bytes[index + 1] == 10 ? index + 2 : index + 1) }
    index += 1
  }
  return (index, index)
}

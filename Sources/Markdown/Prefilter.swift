// Refuses, before libcmark sees them, the texts on which version 0.30.2 needs more than linear time.

/// What a look at the raw bytes tells. Everything is an upper bound of what libcmark will find.
struct Prefilter {
  enum Excess { case bytes, nesting, work, images, signs }

  /// The first limit a body breaks and the line, from 1, where it does.
  private(set) var excess: (Excess, line: Int)?
  /// The line, from 1, and the byte column of the first NUL.
  private(set) var firstNUL: (line: Int, column: Int)?
  private let limits: Limits
  /// Lists and quotes that may be open; how often lines met them; and `![` since the last blank line.
  private var depth = 0
  private var work = 0
  private var images = 0
  private var afterBlank = true

  init(_ lines: Lines, limits: Limits) {
    self.limits = limits
    let text = lines.bytes.span
    // Few texts hold what is looked for inside of lines.
    let looksInside = lines.hasNUL || lines.exclamations > limits.imagesInParagraph
    for (index, range) in lines.ranges.enumerated() where excess == nil {
      open(ContainerPrefix(text, range, most: limits.nesting))
      if looksInside { look(at: text, range, index + 1) }
      if depth > limits.nesting { excess = (.nesting, index + 1) }
      if work > limits.work { excess = (.work, index + 1) }
      if images > limits.imagesInParagraph { excess = (.images, index + 1) }
    }
  }

  /// A list item stays open over an indented line, a quote over its mark, both over a blank line and over a lazy one.
  private mutating func open(_ prefix: ContainerPrefix) {
    let shown = min(depth, prefix.white / 2) + prefix.markers
    depth = afterBlank && !prefix.isBlank ? shown : max(depth, shown)
    work += depth + 1
    if prefix.isBlank { images = 0 }
    afterBlank = prefix.isBlank
  }

  private mutating func look(at bytes: Span<UInt8>, _ range: Range<Int>, _ line: Int) {
    var last: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["): if last == UInt8(ascii: "!") { images += 1 }
      case 0: if firstNUL == nil { firstNUL = (line, index - range.lowerBound + 1) }
      default: break
      }
      last = byte
    }
  }
}

/// The marks of lists and quotes with which a line begins, and the white space between them.
private struct ContainerPrefix {
  private(set) var markers = 0
  /// In columns, a tab counting four; the space that belongs to a mark is left out.
  private(set) var white = 0
  /// True when nothing but quote marks is on the line, so that it ends a paragraph.
  ///
  /// An empty list item does not, nor does a quote mark that is indented like code.
  private(set) var isBlank = false

  /// Stops counting once there are more marks than allowed.
  init(_ bytes: Span<UInt8>, _ line: Range<Int>, most: Int) {
    var index = line.lowerBound
    var quotes = 0
    while index < line.upperBound, markers <= most {
      let byte = bytes[index]
      if Markdown.isBlank(byte) {
        white += byte == 9 ? 4 : 1
        index += 1
      } else if let end = ContainerPrefix.markerEnd(bytes, index..<line.upperBound) {
        markers += 1
        quotes += byte == UInt8(ascii: ">") ? 1 : 0
        index = end
      } else {
        return
      }
    }
    isBlank = index >= line.upperBound && (markers == 0 || quotes == markers && white < 4)
  }

  /// Behind a mark and the space after it; nil where none stands.
  private static func markerEnd(_ bytes: Span<UInt8>, _ rest: Range<Int>) -> Int? {
    var index = rest.lowerBound
    switch bytes[index] {
    case UInt8(ascii: ">"):
      index += 1
      return index < rest.upperBound && bytes[index] == UInt8(ascii: " ") ? index + 1 : index
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if isRule(bytes, rest) { return nil }
      index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < rest.upperBound, (48...57).contains(bytes[index]) { index += 1 }
      guard index < rest.upperBound, index - rest.lowerBound <= 9 else { return nil }
      guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
      index += 1
    default: return nil
    }
    guard index < rest.upperBound else { return index }
    guard Markdown.isBlank(bytes[index]) else { return nil }
    return bytes[index] == 9 ? index : index + 1
  }

  /// `- - -` is a line across the page and no list.
  private static func isRule(_ bytes: Span<UInt8>, _ rest: Range<Int>) -> Bool {
    let mark = bytes[rest.lowerBound]
    guard mark != UInt8(ascii: "+") else { return false }
    var count = 0
    for index in rest {
      if bytes[index] == mark { count += 1 } else if !Markdown.isBlank(bytes[index]) { return false }
    }
    return count >= 3
  }
}

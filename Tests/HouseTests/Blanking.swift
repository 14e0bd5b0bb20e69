// Swift source with everything that is not code turned to spaces, so that words in comments and texts do not count.

/// A source of the same length and lines: comments and the text of string literals are spaces, quotes stay, and so
/// does the code inside `\(…)`. Regex literals are not known; the house has none.
func blanked(_ source: [UInt8]) -> [UInt8] {
  var blanker = Blanker(source)
  blanker.readCode(insideText: false)
  return blanker.code
}

private struct Blanker {
  private let source: [UInt8]
  private(set) var code: [UInt8]
  private var at = 0

  init(_ source: [UInt8]) {
    self.source = source
    code = source
  }

  /// Code up to the end, or up to the parenthesis that ends an interpolation.
  mutating func readCode(insideText: Bool) {
    var depth = 0
    while at < source.count {
      if starts(with: "//") {
        while at < source.count, source[at] != UInt8(ascii: "\n") { blank(1) }
      } else if starts(with: "/*") {
        skipBlock()
      } else if let opening = opening() {
        readText(opening)
      } else {
        if source[at] == UInt8(ascii: "(") { depth += 1 }
        if source[at] == UInt8(ascii: ")") {
          if insideText, depth == 0 { return }
          depth -= 1
        }
        at += 1
      }
    }
  }

  /// How a string literal begins: with how many `#`, and with one quote or three.
  private func opening() -> (hashes: Int, quotes: Int)? {
    let hashes = source[at...].prefix { $0 == UInt8(ascii: "#") }.count
    let quotes = source[(at + hashes)...].prefix { $0 == UInt8(ascii: "\"") }.count
    return quotes == 0 ? nil : (hashes, quotes >= 3 ? 3 : 1)
  }

  private mutating func readText(_ opening: (hashes: Int, quotes: Int)) {
    let hashes = String(repeating: "#", count: opening.hashes)
    let end = String(repeating: "\"", count: opening.quotes) + hashes
    at += opening.hashes + opening.quotes
    while at < source.count {
      if starts(with: end) {
        at += opening.hashes + opening.quotes
        return
      }
      if opening.quotes == 1, source[at] == UInt8(ascii: "\n") { return }
      guard starts(with: "\\" + hashes) else {
        blank(1)
        continue
      }
      blank(1 + opening.hashes)
      if starts(with: "(") {
        at += 1
        readCode(insideText: true)
        at += 1
      } else {
        blank(1)
      }
    }
  }

  /// A `/* … */`, which may hold others.
  private mutating func skipBlock() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank(2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && at < source.count
  }

  private func starts(with text: String) -> Bool {
    source[min(at, source.count)...].starts(with: text.utf8)
  }

  private mutating func blank(_ count: Int) {
    for index in at..<min(at + count, source.count) where source[index] != UInt8(ascii: "\n") {
      code[index] = UInt8(ascii: " ")
    }
    at += count
  }
}

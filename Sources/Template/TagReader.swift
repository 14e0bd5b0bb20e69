// Reading a template's bytes into tags; what lies between two tags is text.

import Diagnostics

/// Goes once through a file's bytes and collects its tags and what is wrong with them.
struct TagReader {
  private let bytes: [UInt8]
  private let path: String
  private var cursor = Cursor()
  private(set) var tags: [Tag] = []
  private(set) var findings: [Diagnostic] = []

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func read() {
    var at = 0
    while let open = pair(UInt8(ascii: "{"), from: at) {
      cursor.advance(to: open, in: bytes)
      at = readTag(from: open)
    }
  }

  /// Reads the tag that begins at `open`; answers where to go on.
  private mutating func readTag(from open: Int) -> Int {
    let sigil = open + 2 < bytes.count ? bytes[open + 2] : 0
    if sigil == UInt8(ascii: "!") { return readComment(from: open) }
    let triple = sigil == UInt8(ascii: "{")
    let plain = Tag.Kind(sigil: sigil)
    let inside = open + (triple || plain != nil ? 3 : 2)
    let braces = triple ? 3 : 2
    guard let close = closing(braces, from: inside) else {
      report(.tagWithoutEnd(braces: braces, at: place(open, inside)))
      return inside
    }
    let kind = triple ? .markup : plain ?? .variable
    let name = String(decoding: bytes[inside..<close], as: UTF8.self).trimmingBlanks()
    if kind.accepts(name) {
      add(kind, name, open..<(close + braces))
    } else {
      let written = String(decoding: bytes[open..<(close + braces)], as: UTF8.self)
      report(.badTag(written, at: place(open, close + braces)))
    }
    return close + braces
  }

  private mutating func readComment(from open: Int) -> Int {
    guard let close = pair(UInt8(ascii: "}"), from: open + 3) else {
      report(.tagWithoutEnd(braces: 2, at: place(open, open + 3)))
      return bytes.count
    }
    add(.comment, "", open..<(close + 2))
    return close + 2
  }

  private mutating func add(_ kind: Tag.Kind, _ name: String, _ range: Range<Int>) {
    let prints = kind == .variable || kind == .markup
    let span = prints ? range : wholeLine(around: range) ?? range
    tags.append(Tag(kind: kind, name: name, spot: place(range.lowerBound, range.upperBound).spot, span: span))
  }

  /// The line that the tag stands on, if nothing but blanks stands there too.
  private func wholeLine(around range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == newline else { return nil }
    var end = range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == newline { end += 1 }
    guard end == bytes.count || bytes[end] == newline else { return nil }
    return start..<min(end + 1, bytes.count)
  }

  /// Where two of the byte stand side by side.
  private func pair(_ byte: UInt8, from start: Int) -> Int? {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == byte, bytes[at + 1] == byte { return at }
      at += 1
    }
    return nil
  }

  /// Where the closing braces stand: on the same line, before any other tag.
  private func closing(_ count: Int, from start: Int) -> Int? {
    var at = start
    while at < bytes.count, bytes[at] != newline, bytes[at] != UInt8(ascii: "{") {
      if bytes[at] == UInt8(ascii: "}") {
        let braces = bytes[at...].prefix(count)
        return braces.count == count && braces.allSatisfy { $0 == UInt8(ascii: "}") } ? at : nil
      }
      at += 1
    }
    return nil
  }

  private mutating func report(_ finding: Diagnostic) {
    if findings.count < findingLimit { findings.append(finding) }
  }

  private func place(_ start: Int, _ end: Int) -> Place {
    let width = bytes[start..<end].count(where: beginsScalar)
    return Place(file: path, Spot(line: cursor.line, column: cursor.column, width: width))
  }
}

/// How many findings of one kind of check a file may have before the rest are left for the next run.
let findingLimit = 100

/// An offset with its line and column, moved forward only.
private struct Cursor {
  var offset = 0
  var line = 1
  var column = 1

  mutating func advance(to target: Int, in bytes: [UInt8]) {
    while offset < target {
      if bytes[offset] == newline {
        line += 1
        column = 1
      } else if beginsScalar(bytes[offset]) {
        column += 1
      }
      offset += 1
    }
  }
}

private let newline = UInt8(ascii: "\n")

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

extension String {
  fileprivate func trimmingBlanks() -> String {
    var rest = utf8[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest) ?? self
  }
}

// A strict reader of HTML and XML: it sees what a browser would see, and tells of everything that is not plainly right.

/// The pieces of a page, by the rules of the HTML standard's tokenizer (13.2.5) as far as pages of ours can need them.
package struct Tokens: Sendable {
  package enum Dialect: Sendable { case html, xml }

  package private(set) var tokens: [Token] = []
  /// What a careful writer would not have written, such as a tag that is never closed; empty for a page of ours.
  package private(set) var faults: [String] = []
  private let bytes: [UInt8]
  private let dialect: Dialect
  private var index = 0

  package init(_ page: String, _ dialect: Dialect = .html) {
    self.init(Array(page.utf8), dialect)
  }

  package init(_ page: [UInt8], _ dialect: Dialect = .html) {
    bytes = page
    self.dialect = dialect
    while index < bytes.count { readPiece() }
    checkNesting()
    checkCharacters()
  }

  /// The start tags alone.
  package var tags: [Tag] {
    tokens.compactMap { token in
      if case .start(let tag) = token { return tag }
      return nil
    }
  }

  private mutating func readPiece() {
    guard bytes[index] == UInt8(ascii: "<") else { return readText() }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if isLetter(next) {
      index += 1
      readTag()
    } else if bytes[index...].starts(with: "<!--".utf8) {
      index += 4
      tokens.append(.comment(take(until: "-->")))
    } else if next == UInt8(ascii: "/"), index + 2 < bytes.count, isLetter(bytes[index + 2]) {
      index += 2
      readEnd()
    } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
      index += 2
      let text = take(until: ">")
      if next == UInt8(ascii: "/") { faults.append("an end tag without a name") }
      tokens.append(.declaration(text))
    } else {
      readText()
    }
  }

  private mutating func readText() {
    let start = index
    if bytes[index] == UInt8(ascii: "<") {
      faults.append("a '<' that begins no tag")
      index += 1
    }
    _ = take { $0 != UInt8(ascii: "<") }
    tokens.append(.text(resolved(bytes[start..<index])))
  }

  private mutating func readEnd() {
    let name = take(isNamePart).lowercased()
    if take({ $0 != UInt8(ascii: ">") }).contains(where: { $0 != " " }) { faults.append("</\(name) with attributes") }
    skip(">", in: "</\(name)")
    tokens.append(.end(name))
  }

  private mutating func readTag() {
    var tag = Tag(name: take(isNamePart).lowercased())
    while true {
      let spaces = take { isSpace($0) || $0 == UInt8(ascii: "/") }
      guard let byte = current, byte != UInt8(ascii: ">") else { break }
      if spaces.isEmpty { faults.append("<\(tag.name) has attributes without a space between them") }
      let name = readAttributeName()
      if tag[name] != nil { faults.append("<\(tag.name) has '\(name)' twice") }
      tag.attributes.append(Attribute(name: name, value: readValue(of: name, in: tag.name)))
    }
    let closesItself = bytes[index - 1] == UInt8(ascii: "/") && (dialect == .xml || Tokens.drawn.contains(tag.name))
    skip(">", in: "<\(tag.name)")
    tokens.append(.start(tag))
    if closesItself { tokens.append(.end(tag.name)) }
    if dialect == .html { readRaw(tag.name) }
  }

  private mutating func readAttributeName() -> String {
    var name = String(decoding: [bytes[index]], as: UTF8.self)
    index += 1
    name += take { !isSpace($0) && !"/>=".utf8.contains($0) }
    if name.utf8.contains(where: { "\"'<&".utf8.contains($0) }) { faults.append("an attribute named \(name)") }
    return name.lowercased()
  }

  private mutating func readValue(of name: String, in element: String) -> String {
    let mark = index
    _ = take(isSpace)
    guard current == UInt8(ascii: "=") else {
      index = mark
      if dialect == .xml { faults.append("'\(name)' of <\(element) has no value") }
      return ""
    }
    index += 1
    _ = take(isSpace)
    let start = index
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      faults.append("'\(name)' of <\(element) has no quotes")
      _ = take { !isSpace($0) && $0 != UInt8(ascii: ">") }
      return resolved(bytes[start..<index])
    }
    index += 1
    _ = take { $0 != quote }
    let value = bytes[(start + 1)..<index]
    if dialect == .xml, value.contains(UInt8(ascii: "<")) { faults.append("'<' in '\(name)' of <\(element)") }
    if index < bytes.count { index += 1 } else { faults.append("'\(name)' of <\(element) never ends") }
    return resolved(value)
  }

  /// The text of an element in which tags mean nothing.
  private mutating func readRaw(_ element: String) {
    let hasReferences = ["title", "textarea"].contains(element)
    guard hasReferences || ["script", "style", "xmp", "iframe", "noembed", "noframes", "noscript"].contains(element)
    else { return }
    let end = Array("</\(element)".utf8)
    let start = index
    while index < bytes.count, !bytes[index...].prefix(end.count).map(lowered).elementsEqual(end) { index += 1 }
    guard start < index else { return }
    let text = bytes[start..<index]
    tokens.append(.text(hasReferences ? resolved(text) : String(decoding: text, as: UTF8.self)))
  }
}

// The bytes of the page.
extension Tokens {
  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ matches: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = current, matches(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Everything up to a mark, and past it.
  private mutating func take(until mark: String) -> String {
    let (start, mark) = (index, Array(mark.utf8))
    while index < bytes.count, !bytes[index...].starts(with: mark) { index += 1 }
    if index == bytes.count { faults.append("a comment or declaration that never ends") }
    defer { index = min(bytes.count, index + mark.count) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skip(_ mark: Unicode.Scalar, in tag: String) {
    if current == UInt8(ascii: mark) { index += 1 } else { faults.append("\(tag) never ends") }
  }

  private mutating func resolved(_ text: ArraySlice<UInt8>) -> String {
    let (value, unknown) = resolvedReferences(String(decoding: text, as: UTF8.self), dialect)
    faults += unknown.map { "'&\($0)' is no reference" }
    return value
  }
}

// What is right piece by piece and wrong as a whole.
extension Tokens {
  /// Elements that HTML closes by itself.
  private static let void = ["meta", "link", "img", "br", "hr", "input", "source", "base", "wbr", "col"]

  /// Elements of SVG, which may close themselves in HTML too.
  private static let drawn = ["circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "use"]

  private mutating func checkNesting() {
    var open: [String] = []
    for token in tokens {
      switch token {
      case .start(let tag) where dialect == .html && Tokens.void.contains(tag.name): break
      case .start(let tag): open.append(tag.name)
      case .end(let name):
        if open.last == name { open.removeLast() } else { faults.append("</\(name)> closes <\(open.last ?? "-")>") }
      default: break
      }
    }
    faults += open.map { "<\($0)> is never closed" }
  }

  /// Neither a page nor a feed may hold control characters (HTML 13.2.3.5, XML 1.0 2.2), nor anything but UTF-8.
  private mutating func checkCharacters() {
    guard let text = String(validating: bytes, as: UTF8.self) else { return faults.append("not UTF-8") }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: break
      case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: faults.append("U+" + String(scalar.value, radix: 16))
      default: break
      }
    }
  }
}

func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
func isSpace(_ byte: UInt8) -> Bool { [9, 10, 12, 13, 32].contains(byte) }
private func isNamePart(_ byte: UInt8) -> Bool { !isSpace(byte) && !"/>".utf8.contains(byte) }
private func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }

// A strict reader of HTML: what a browser's tokenizer would make of a page, and what of it may not be there.

/// A start tag as a browser reads it.
struct Tag {
  var name = ""
  var attributes: [(name: String, value: String)] = []
}

/// The start tags of a page, by the rules of the HTML standard's tokenizer (13.2.5) for tags, comments and attributes.
struct Tokens {
  private(set) var tags: [Tag] = []
  private let bytes: [UInt8]
  private var index = 0

  init(_ html: String) {
    bytes = Array(html.utf8)
    while let open = seek("<") {
      index = open + 1
      guard let next = current else { break }
      if isLetter(next) {
        readTag()
      } else if next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        let comment = bytes[index...].starts(with: "!--".utf8)
        index = (comment ? after("-->") : seek(">")) ?? bytes.count
      }
    }
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func seek(_ mark: Unicode.Scalar) -> Int? { bytes[index...].firstIndex(of: UInt8(ascii: mark)) }

  private func after(_ text: String) -> Int? {
    let mark = Array(text.utf8)
    var at = index
    while at + mark.count <= bytes.count {
      if bytes[at..<at + mark.count].elementsEqual(mark) { return at + mark.count }
      at += 1
    }
    return nil
  }

  private mutating func readTag() {
    var tag = Tag(name: take { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") })
    while true {
      _ = take { isSpace($0) || $0 == UInt8(ascii: "/") }
      guard let byte = current, byte != UInt8(ascii: ">") else { break }
      var name = String(decoding: [byte], as: UTF8.self)
      index += 1
      name += take { !isSpace($0) && !"/>=".utf8.contains($0) }
      tag.attributes.append((name.lowercased(), readValue()))
    }
    tags.append(tag)
  }

  private mutating func readValue() -> String {
    let mark = index
    _ = take(isSpace)
    guard current == UInt8(ascii: "=") else {
      index = mark
      return ""
    }
    index += 1
    _ = take(isSpace)
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return decoded(take { !isSpace($0) && $0 != UInt8(ascii: ">") })
    }
    index += 1
    let value = take { $0 != quote }
    index += 1
    return decoded(value)
  }

  private mutating func take(_ matches: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = current, matches(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
private func isSpace(_ byte: UInt8) -> Bool { [9, 10, 12, 13, 32].contains(byte) }

/// Character references resolved: the numeric ones and the names that hide addresses.
func decoded(_ value: String) -> String {
  let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "Tab": "\t", "NewLine": "\n",
    "sol": "/", "bsol": "\\",
  ]
  var out = String.UnicodeScalarView()
  var rest = value.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "&", let end = rest.firstIndex(of: ";"), rest.distance(from: rest.startIndex, to: end) < 12 else {
      out.append(scalar)
      continue
    }
    let name = String(rest[..<end])
    if let known = names[name] ?? numeric(name) {
      out.append(known)
      rest = rest[rest.index(after: end)...]
    } else {
      out.append(scalar)
    }
  }
  return String(out)
}

private func numeric(_ name: String) -> Unicode.Scalar? {
  guard name.utf8.first == UInt8(ascii: "#") else { return nil }
  let digits = name.dropFirst()
  let isHex = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
  return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
}

/// What of a page could run, load from or lead to where it may not: empty for a safe page.
func dangers(in html: String) -> [String] {
  let allowed: [String: Set<String>] = [
    "a": ["href", "title"], "img": ["src", "alt", "title", "loading"], "h2": ["id"], "h3": ["id"], "h4": ["id"],
    "h5": ["id"], "h6": ["id"], "ol": ["start"], "code": ["class"], "div": ["class"], "td": ["class"],
    "th": ["class", "scope"], "p": [], "em": [], "strong": [], "ul": [], "li": [], "blockquote": [], "pre": [],
    "hr": [], "br": [], "table": [], "thead": [], "tbody": [], "tr": [], "figure": [], "figcaption": [],
  ]
  var found: [String] = []
  for tag in Tokens(html).tags {
    guard let names = allowed[tag.name] else {
      found.append("<\(tag.name)>")
      continue
    }
    for attribute in tag.attributes {
      if !names.contains(attribute.name) { found.append("\(tag.name) \(attribute.name)") }
      guard attribute.name == "href" || attribute.name == "src" else { continue }
      if let danger = danger(of: attribute.value) { found.append("\(attribute.name) \(danger)") }
    }
  }
  return found
}

/// Reads an address as a browser does: without tabs and line ends, and without what stands before and behind.
private func danger(of address: String) -> String? {
  let bytes = address.utf8.filter { ![9, 10, 13].contains($0) }
  let trimmed = Array(bytes.drop { $0 <= 32 })
  if trimmed.isEmpty { return "empty" }
  let turned = trimmed.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
  if turned.starts(with: "//".utf8) { return "//" }
  guard let end = trimmed.firstIndex(where: { ":/?#".utf8.contains($0) }), trimmed[end] == UInt8(ascii: ":") else {
    return nil
  }
  let scheme = String(decoding: trimmed[..<end], as: UTF8.self).lowercased()
  return ["http", "https", "mailto", "tel"].contains(scheme) ? nil : scheme + ":"
}

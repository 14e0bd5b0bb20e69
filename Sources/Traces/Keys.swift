// The keys of JSON and YAML under which places stand, found by looking at marks and indents alone: a broken file has
// places too.

/// Follows the objects of a JSON text.
struct JSONKeys {
  private let bytes: [UInt8]
  private var at = 0
  /// The last key of each object that is open, outermost first.
  private var keys: [String] = [""]
  /// The text in quotation marks that was passed last.
  private var last = 0..<0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The key whose value holds a range; of a range inside a key, the key of the object around it. Nil: none.
  mutating func key(of range: Range<Int>) -> String? {
    while at < range.lowerBound { advance(upTo: range.lowerBound) }
    let close = bytes[range.upperBound...].prefix(200).firstIndex(of: UInt8(ascii: "\""))
    let behind = close.flatMap { end in bytes[(end + 1)...].prefix(20).first { !" \n\r\t".utf8.contains($0) } }
    let isKey = behind == UInt8(ascii: ":")
    return (isKey ? keys.dropLast() : keys[...]).last { !$0.isEmpty }
  }

  private mutating func advance(upTo limit: Int) {
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\""): passText(upTo: limit)
    case UInt8(ascii: "{"): keys.append("")
    case UInt8(ascii: "}"): if keys.count > 1 { keys.removeLast() }
    case UInt8(ascii: ":"): keys[keys.count - 1] = String(decoding: bytes[last], as: UTF8.self)
    default: break
    }
  }

  /// Goes behind the end of a text, or to the limit when that comes first: the next place then lies in the text.
  private mutating func passText(upTo limit: Int) {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    at = min(at, bytes.count)
    last = start..<at
    at = min(at + 1, bytes.count)
  }
}

/// Follows the lines of a YAML text.
struct YAMLKeys {
  private let bytes: [UInt8]
  /// Where the line begins that is looked at, and where the next one does.
  private var (line, next) = (0, 0)
  /// The keys above and of the line, and how far each is indented.
  private var keys: [(indent: Int, key: Range<Int>)] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The key whose value holds a range; of a range inside a key, the key above it. Nil: none.
  mutating func key(of range: Range<Int>) -> String? {
    while next <= range.lowerBound, next < bytes.count { takeLine() }
    let inFlow = flowKey(before: range.lowerBound)
    let key = inFlow ?? keys.last { $0.key.upperBound <= range.lowerBound }?.key
    return key.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private mutating func takeLine() {
    line = next
    let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    next = min(end + 1, bytes.count)
    var start = line
    while start < end, " -".utf8.contains(bytes[start]) { start += 1 }
    guard start < end, bytes[start] != UInt8(ascii: "#") else { return }
    while let above = keys.last, above.indent >= start - line { keys.removeLast() }
    if let key = key(at: start, before: end) { keys.append((start - line, key)) }
  }

  /// The last key between `{`, `,` and the place, on its line: `{person: an, role: author}`.
  private func flowKey(before place: Int) -> Range<Int>? {
    let reach = max(line, place - 400)..<place
    guard let open = bytes[reach].lastIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ",") }) else {
      return nil
    }
    var start = open + 1
    while start < place, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return key(at: start, before: place)
  }

  /// A plain or quoted key and its colon.
  private func key(at start: Int, before end: Int) -> Range<Int>? {
    let quote = start < end && "\"'".utf8.contains(bytes[start]) ? 1 : 0
    let name = bytes[(start + quote)..<max(start + quote, end)].prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "-_.".utf8.contains($0)
    }
    let colon = name.endIndex + quote
    guard !name.isEmpty, colon < end, bytes[colon] == UInt8(ascii: ":") else { return nil }
    let isSpaced = colon + 1 >= bytes.count || " \n\r".utf8.contains(bytes[colon + 1])
    return isSpaced ? name.startIndex..<name.endIndex : nil
  }
}

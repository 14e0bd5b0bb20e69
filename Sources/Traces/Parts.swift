// Which part of a file a place lies in: a field of YAML or JSON, an attribute, a property, or text.

/// A part of a file, as its authors call it.
package enum Part: Sendable, Hashable {
  /// A field of YAML, JSON or a calendar.
  case field(String)
  /// An attribute of HTML or XML.
  case attribute(String)
  /// What is read as text, or what no better name is known for.
  case text
}

/// Finds the parts of places that come in order, in one pass.
struct Parts {
  private let bytes: [UInt8]
  private let kind: TextKind
  private var json: JSONKeys
  private var yaml: YAMLKeys
  /// Where the front matter of Markdown ends.
  private let bodyStart: Int

  init(_ bytes: [UInt8], _ kind: TextKind) {
    (self.bytes, self.kind) = (bytes, kind)
    json = JSONKeys(bytes)
    yaml = YAMLKeys(bytes)
    bodyStart = kind == .markdown ? Parts.endOfFrontMatter(bytes) : bytes.count
  }

  /// The part of a range that does not begin before the last one.
  mutating func part(of range: Range<Int>, isInTag: Bool) -> Part {
    switch kind {
    case .json: json.key(of: range).map(Part.field) ?? .text
    case .yaml: yaml.key(of: range).map(Part.field) ?? .text
    case .markdown where range.lowerBound < bodyStart: yaml.key(of: range).map(Part.field) ?? .text
    case .calendar: property(before: range.lowerBound)
    default: isInTag ? attribute(before: range.lowerBound) : .text
    }
  }

  private static func endOfFrontMatter(_ bytes: [UInt8]) -> Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "---".utf8) else { return 0 }
    var line = start
    while let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) {
      line = end + 1
      if bytes[line...].starts(with: "---".utf8) { return line }
    }
    return bytes.count
  }

  /// `SUMMARY` of `SUMMARY;LANGUAGE=vi:…`.
  private func property(before place: Int) -> Part {
    let reach = bytes[max(0, place - 2_000)..<place]
    let line = reach[(reach.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? reach.startIndex)...]
    let name = line.prefix { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
    return name.isEmpty ? .text : .field(String(decoding: name, as: UTF8.self))
  }

  /// `alt` of `<img alt="…`.
  private func attribute(before place: Int) -> Part {
    var reach = bytes[max(0, place - 2_000)..<place]
    if let open = reach.lastIndex(of: UInt8(ascii: "<")) { reach = reach[open...] }
    let equals = reach.indices.dropLast().last {
      reach[$0] == UInt8(ascii: "=") && "\"'".utf8.contains(reach[$0 + 1])
    }
    guard let equals else { return .text }
    let name = reach[..<equals].suffix(while: { (0x61...0x7A).contains($0 | 0x20) || "-:".utf8.contains($0) })
    return name.isEmpty ? .text : .attribute(String(decoding: name, as: UTF8.self))
  }
}

extension ArraySlice<UInt8> {
  /// The longest end of the slice all of whose bytes are so.
  fileprivate func suffix(while isSo: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isSo($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}

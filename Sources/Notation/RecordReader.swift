// Reads a mapping against its declared fields: says what is unknown or missing, then hands out typed values.

// Public, because what is inlined into other rooms names its types.
public import Diagnostics

/// The declared keys of a record, in a form that is quick to compare with.
package struct RecordShape: Sendable {
  let keys: [String]
  let required: [FieldDescription]

  /// To be made once for records that are read often.
  package init(_ fields: [any FieldDeclaration]) {
    keys = fields.map(\.key)
    required = fields.filter(\.required).map(\.description)
  }
}

extension Entry {
  /// Whether there is no colon behind the key, or a space in it: no key is written so.
  fileprivate var looksLikeWords: Bool {
    let isBare = value.isEmpty && value.spot.line == keySpot.line && value.spot.column <= keySpot.column + keySpot.width
    return isBare || key.utf8.contains(UInt8(ascii: " "))
  }

  /// Key and value as the one text that they may have been.
  fileprivate var asWords: String {
    guard case .scalar(let scalar) = value.kind, !value.isEmpty else { return key }
    return key + ": " + scalar.text
  }
}

private func isNumber(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

/// A mapping whose keys have been checked.
@usableFromInline
package struct RecordReader: Sendable {
  /// Where the record begins.
  package let spot: Spot
  private let entries: [Entry]

  /// Reports unknown keys and required ones that are missing or empty. Nil, and reported, when it is no mapping.
  package init?(_ node: Node, of shape: [any FieldDeclaration], _ findings: inout Findings) {
    self.init(node, of: RecordShape(shape), &findings)
  }

  /// The same, for a shape that was made before.
  package init?(_ node: Node, of shape: RecordShape, _ findings: inout Findings) {
    guard let entries = node.entries(&findings) else { return nil }
    self.entries = entries
    spot = node.spot
    let unknown = entries.filter { entry in !shape.keys.contains { sameBytes($0, entry.key) } }
    if !unknown.isEmpty { report(unknown, shape.keys, &findings) }
    for field in shape.required {
      reportMissing(field, &findings)
    }
  }

  /// The value of a field; nil when it is absent, left empty, or wrong and thus already reported.
  ///
  /// Inlined where a schema is read, so that its types are known there and not looked up for each field.
  @inlinable
  package func read<Value>(_ field: Field<Value>, _ findings: inout Findings) -> Placed<Value>? {
    guard let node = written(field.key) else { return nil }
    let outer = findings.subject
    findings.subject = field.key
    defer { findings.subject = outer }
    guard let value = field.format.read(node, &findings) else { return nil }
    return Placed(value, at: node.spot)
  }

  /// What stands behind a key; nil when it is absent or left empty.
  @usableFromInline
  func written(_ key: String) -> Node? {
    for index in entries.indices where sameBytes(entries[index].key, key) {
      return entries[index].value.isEmpty ? nil : entries[index].value
    }
    return nil
  }

  /// Where a key's value is written; nil when the key is absent.
  package func spot(of key: String) -> Spot? {
    entry(of: key)?.value.spot
  }

  private func entry(of key: String) -> Entry? {
    entries.first { sameBytes($0.key, key) }
  }

  private func report(_ unknown: [Entry], _ keys: [String], _ findings: inout Findings) {
    // A key that is already there is no likely meaning of another.
    let free = keys.filter { entry(of: $0) == nil }
    for entry in unknown where !findings.isFull {
      findings.error(
        "unknown-key", at: entry.keySpot,
        Bilingual(vi: "\(quoted(entry.key)) không phải tên trường ở đây", en: "\(quoted(entry.key)) is not a key here"),
        hint: parted(entry, from: keys) ?? suggestion(for: entry.key, among: free))
    }
  }

  /// What to do when a key is no key but the words behind a comma of a value in braces; nil when it looks like a key.
  private func parted(_ entry: Entry, from keys: [String]) -> Bilingual? {
    guard let index = entries.firstIndex(where: { $0.keySpot == entry.keySpot }), entry.looksLikeWords,
      nearest(to: entry.key, among: keys) == nil,
      let start = entries[..<index].lastIndex(where: { before in keys.contains { sameBytes($0, before.key) } }),
      entries[start].keySpot.line == entry.keySpot.line, case .scalar(let first) = entries[start].value.kind,
      first.style == .plain
    else { return nil }
    let key = entries[start].key
    let rest = entries[(start + 1)...index].map(\.asWords)
    if rest.count == 1, isNumber(first.text), isNumber(rest[0]) {
      let number = "\(key): \"\(first.text).\(rest[0])\""
      return Bilingual(vi: "số lẻ viết bằng dấu chấm: \(number)", en: "write decimals with a point: \(number)")
    }
    let whole = quoted(([first.text] + rest).joined(separator: ", ")).dropFirst().dropLast()
    return Bilingual(
      vi: "nếu đây là chữ sau dấu phẩy của '\(key)', đặt cả giá trị trong dấu ngoặc kép: \(key): \"\(whole)\"",
      en: "if these words belong to '\(key)', put the whole value in quotation marks: \(key): \"\(whole)\"")
  }

  private func reportMissing(_ field: FieldDescription, _ findings: inout Findings) {
    guard let entry = entry(of: field.key) else {
      findings.error(
        "missing-key", at: spot, Bilingual(vi: "Thiếu '\(field.key)'", en: "'\(field.key)' is missing"),
        hint: Bilingual(
          vi: "thêm '\(field.key): …' – \(field.about.vi)", en: "add '\(field.key): …' – \(field.about.en)"))
      return
    }
    guard entry.value.isEmpty else { return }
    let outer = findings.subject
    findings.subject = field.key
    defer { findings.subject = outer }
    findings.reportEmpty(
      at: entry.keySpot, hint: Bilingual(vi: "điền \(field.about.vi)", en: "fill in \(field.about.en)"))
  }
}

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
        hint: suggestion(for: entry.key, among: free))
    }
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

// Formats made of formats: lists, tables, records, and a short form beside a full one.

package import Diagnostics

extension Format {
  /// A list; nil when any item is wrong, after all of them were looked at.
  package static func list<Item: Sendable>(of item: Format<Item>) -> Format where Value == [Placed<Item>] {
    Format(.list(item.description)) { node, findings in
      switch node.kind {
      case .sequence(let nodes):
        return items(nodes, item, &findings)
      case .scalar(let scalar):
        findings.reportShape(
          listExpected, found: Bilingual(vi: quoted(scalar.text), en: quoted(scalar.text)), at: node.spot,
          hint: Bilingual(vi: "viết [\(scalar.text)]", en: "write [\(scalar.text)]"))
      case .mapping:
        findings.reportShape(
          listExpected, found: Bilingual(vi: "một nhóm trường", en: "a group of keys"), at: node.spot,
          hint: Bilingual(vi: "thêm '- ' trước mỗi mục", en: "add '- ' before each item"))
      case .refused:
        break
      }
      return nil
    }
  }

  /// A list, or a single item without the list around it.
  package static func oneOrMany<Item: Sendable>(of item: Format<Item>) -> Format where Value == [Placed<Item>] {
    Format(.oneOrMany(item.description)) { node, findings in
      if case .sequence(let nodes) = node.kind { return items(nodes, item, &findings) }
      return items([node], item, &findings)
    }
  }

  /// A mapping whose keys the author chooses, in the order of the file.
  package static func table<Key: Sendable, Item: Sendable>(
    keys: Format<Key>, values: Format<Item>
  ) -> Format where Value == [TableRow<Key, Item>] {
    Format(.table(keys: keys.description, values: values.description)) { node, findings in
      guard let entries = node.entries(&findings) else { return nil }
      let outer = findings.subject
      defer { findings.subject = outer }
      var rows: [TableRow<Key, Item>] = []
      for entry in entries {
        findings.subject = outer
        let key = keys.read(Node(.scalar(Scalar(entry.key, .quoted)), at: entry.keySpot), &findings)
        findings.subject = entry.key
        let value = values.read(entry.value, &findings)
        guard let key, let value else { continue }
        rows.append(TableRow(key: Placed(key, at: entry.keySpot), value: Placed(value, at: entry.value.spot)))
      }
      return rows.count == entries.count ? rows : nil
    }
  }

  /// A record: a mapping with these keys. `make` builds the value from what was read, nil when something is missing.
  package static func record(
    _ shape: [any FieldDeclaration], _ make: @escaping @Sendable (RecordReader, inout Findings) -> Value?
  ) -> Format {
    let keys = RecordShape(shape)
    return Format(.record(shape.map(\.description))) { node, findings in
      guard let reader = RecordReader(node, of: keys, &findings) else { return nil }
      return make(reader, &findings)
    }
  }

  /// A short form, written as one text, or a full form, written as a record or list.
  package static func either(_ short: Format, _ full: Format) -> Format {
    Format(.either(short.description, full.description)) { node, findings in
      if case .scalar = node.kind { return short.read(node, &findings) }
      return full.read(node, &findings)
    }
  }

  private static func items<Item: Sendable>(
    _ nodes: [Node], _ item: Format<Item>, _ findings: inout Findings
  ) -> [Placed<Item>]? {
    var found: [Placed<Item>] = []
    found.reserveCapacity(nodes.count)
    for node in nodes {
      if let value = item.read(node, &findings) { found.append(Placed(value, at: node.spot)) }
    }
    return found.count == nodes.count ? found : nil
  }
}

/// A key and its value in a table.
package struct TableRow<Key: Sendable, Item: Sendable>: Sendable {
  /// The key and where it is written.
  package let key: Placed<Key>
  /// The value and where it is written.
  package let value: Placed<Item>

  /// One row.
  package init(key: Placed<Key>, value: Placed<Item>) {
    self.key = key
    self.value = value
  }
}

private let listExpected = Bilingual(vi: "một danh sách", en: "a list")

extension Node {
  /// The entries of a node that must be a mapping; nil when it is not, which is then reported.
  func entries(_ findings: inout Findings) -> [Entry]? {
    let expected = Bilingual(vi: "một nhóm trường 'tên: giá trị'", en: "a group of 'key: value'")
    switch kind {
    case .mapping(let entries): return entries
    case .refused: break
    case .sequence:
      findings.reportShape(expected, found: Bilingual(vi: "một danh sách", en: "a list"), at: spot)
    case .scalar(let scalar):
      guard !isEmpty else {
        findings.reportEmpty(at: spot)
        break
      }
      findings.reportShape(expected, found: Bilingual(vi: quoted(scalar.text), en: quoted(scalar.text)), at: spot)
    }
    return nil
  }
}

// Reads what pages say: every record in a page with the names of its fields, and every address.
import Composing
import Model
import Template

/// A record with its schema, so that fields can be asked for by name.
struct Part {
  let schema: Schema
  let values: [Value]

  subscript(name: String) -> Value {
    schema.fields.firstIndex { $0.name == name }.map { values[$0] } ?? .none
  }

  func text(_ name: String) -> String {
    if case .text(let text) = self[name] { return text }
    return ""
  }

  func address(_ name: String) -> String? {
    if case .address(let address) = self[name] { return address }
    return nil
  }

  func flag(_ name: String) -> Bool { self[name] == .flag(true) }

  func parts(_ name: String) -> [Part] {
    guard let field = schema.fields.first(where: { $0.name == name }) else { return [] }
    return Part.children(self[name], field.shape)
  }

  func texts(_ name: String) -> [String] {
    guard case .list(let items) = self[name] else { return [] }
    return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// This record and all inside it.
  var all: [Part] {
    [self] + zip(schema.fields, values).flatMap { Part.children($1, $0.shape) }.flatMap(\.all)
  }

  /// Every address in this record, not in those inside it.
  var addresses: [(field: String, address: String)] {
    zip(schema.fields, values).compactMap { field, value in
      if case .address(let address) = value { (field.name, address) } else { nil }
    }
  }

  private static func children(_ value: Value, _ shape: Shape) -> [Part] {
    switch (value, shape) {
    case (.record(let record), .record(let schema)), (.made(let record, _), .record(let schema)):
      [Part(schema: schema, values: record.values)]
    case (.list(let items), .list(let shape)): items.flatMap { children($0, shape) }
    case (_, .optional(let shape)): children(value, shape)
    default: []
    }
  }
}

extension Page {
  /// What the page says, by the names that its template uses.
  var part: Part {
    // A table to take away has no names that a theme could use.
    if plainText != nil { return Part(schema: Schema(name: "", fields: []), values: []) }
    guard let kind = PageKind.all.first(where: { $0.template == template }) else {
      preconditionFailure("a page is of a kind")
    }
    return Part(schema: kind.schema, values: view.values)
  }
}

extension [Page] {
  /// The page at an address.
  func at(_ path: String) -> Part? { first { $0.path == path }?.part }
}

/// Every page of an edition.
func composed(_ edition: Edition) -> [Page] {
  let pages = compose(edition)
  return (0..<pages.count).map { pages[$0] }
}

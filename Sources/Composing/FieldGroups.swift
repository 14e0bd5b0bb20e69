// The fields of pages and of the groups in them, gathered from the schemas that templates are checked against.
import Archive
import Diagnostics
import Template

/// Fields under one name: those of a kind of page, or of a group of values that pages hold.
struct FieldGroup: Sendable, Hashable {
  /// One of them.
  struct Line: Sendable, Hashable {
    let name: String
    let shape: Shape
    let about: Bilingual
  }

  /// Of the template, or of the group.
  let name: String
  /// What the pages are; nil for a group.
  let about: Bilingual?
  let lines: [Line]
  /// The groups in it, in the order of the fields that are the first to hold them.
  let inner: [Schema]

  init(_ kind: PageKind) {
    self.init(kind.template, kind.about ?? Bilingual("", ""), kind.schema)
  }

  init(_ schema: Schema) { self.init(schema.name, nil, schema) }

  private init(_ name: String, _ about: Bilingual?, _ schema: Schema) {
    (self.name, self.about) = (name, about)
    lines = schema.fields.map { field in
      Line(name: field.name, shape: field.shape, about: field.about)
    }
    inner = schema.fields.compactMap(\.shape.schema)
  }

  /// The kinds of pages, by name.
  static var kinds: [FieldGroup] { PageKind.all.map { FieldGroup($0) } }

  /// The groups that some others hold, and those in these, each once, in the order of their names.
  static func groups(in outer: [FieldGroup]) -> [FieldGroup] {
    var found: [String: FieldGroup] = [:]
    var open = outer.flatMap(\.inner)
    while let schema = open.popLast() {
      guard found[schema.name] == nil else { continue }
      let group = FieldGroup(schema)
      found[schema.name] = group
      open += group.inner
    }
    return found.values.sorted { precedes($0.name, $1.name) }
  }
}

extension Shape {
  /// What theme makers call it; `named` is how the name of a group is written.
  func words(_ named: (String) -> String) -> Bilingual {
    switch self {
    case .text: return Bilingual("chữ", "text")
    case .html: return Bilingual("HTML", "HTML")
    case .address: return Bilingual("địa chỉ", "address")
    case .flag: return Bilingual("có hoặc không", "yes or no")
    case .symbol(let vocabulary):
      let tokens = vocabulary.cases.joined(separator: ", ")
      return Bilingual("một trong \(tokens)", "one of \(tokens)")
    case .record(let schema): return Bilingual("nhóm \(named(schema.name))", "group \(named(schema.name))")
    case .list(let item):
      let inner = item.words(named)
      return Bilingual("nhiều \(inner.vi)", "many: \(inner.en)")
    case .optional(let item):
      let inner = item.words(named)
      return Bilingual("\(inner.vi), có thể vắng", "\(inner.en), may be absent")
    }
  }

  /// The schema of the group that it is, or is a list of.
  fileprivate var schema: Schema? {
    switch self {
    case .record(let schema): schema
    case .list(let inner), .optional(let inner): inner.schema
    case .text, .html, .address, .flag, .symbol: nil
    }
  }
}

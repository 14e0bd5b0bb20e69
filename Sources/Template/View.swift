// A view: a Swift type that declares once what templates may print of it.

// Public, because what is inlined into other rooms names `Bilingual`.
public import Diagnostics

/// A type that templates can print. Declare `fields` as `static let`, so that they are made once, not for each record:
///
///     struct StoryCard: View {
///       static let name = "story-card"
///       static let fields: [ViewField<StoryCard>] = [
///         .text("title", Bilingual(vi: "tên bài", en: "the title")) { $0.title },
///         .optional("photo", .record(Photo.self), Bilingual(vi: "ảnh", en: "the picture")) { $0.photo },
///       ]
///     }
///
/// A view may hold other views but not itself, directly or through others: a schema is finite.
@usableFromInline
package protocol View: Sendable {
  /// What the kind of view is called in messages; unlike any other.
  static var name: String { get }
  /// What templates can name, in the order of the record's values.
  static var fields: [ViewField<Self>] { get }
  /// The values as templates print them.
  func record() -> Record
  /// The same as one value.
  var value: Value { get }
}

extension View {
  /// The fields as templates are checked against them. Made anew at each call: for compiling, not for each page.
  @usableFromInline
  package static var schema: Schema {
    Schema(name: name, fields: fields.map(\.field))
  }

  /// The values as templates print them, each read in turn.
  @inlinable
  package func record() -> Record {
    let fields = Self.fields
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    // By index: an element taken whole would copy the field's name, shape and words for each value.
    for index in fields.indices { values.append(fields[index].value(self)) }
    return Record(schema: Self.name, values: values)
  }

  /// The record.
  @inlinable
  package var value: Value { .record(record()) }
}

/// One field of a view: its name and shape, and how to read it.
@usableFromInline
package struct ViewField<Subject>: Sendable {
  /// The name and the shape.
  @usableFromInline
  package let field: Schema.Field
  /// Reads the field's value, which has its shape.
  @usableFromInline
  package let value: @Sendable (Subject) -> Value

  /// The function gives values of the field's shape.
  @inlinable
  package init(field: Schema.Field, value: @escaping @Sendable (Subject) -> Value) {
    self.field = field
    self.value = value
  }
}

/// The makers of fields are inlined where a view declares them, so that reading a value is one call.
extension ViewField {
  /// A field of any form; the others below are this one with a shorter name.
  @inlinable
  package static func field<Content>(
    _ name: String, _ form: Form<Content>, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Content
  ) -> ViewField {
    ViewField(field: Schema.Field(name, form.shape, about)) { form.value(read($0)) }
  }

  /// Words, printed escaped.
  @inlinable
  package static func text(
    _ name: String, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> String
  ) -> ViewField {
    field(name, .text, about, read)
  }

  /// A path inside the site, a `#fragment`, or an outside address; already percent-encoded.
  @inlinable
  package static func address(
    _ name: String, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> String
  ) -> ViewField {
    field(name, .address, about, read)
  }

  /// Markup of our own making.
  @inlinable
  package static func html(
    _ name: String, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Markup
  ) -> ViewField {
    field(name, .html, about, read)
  }

  /// Yes or no.
  @inlinable
  package static func flag(
    _ name: String, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Bool
  ) -> ViewField {
    field(name, .flag, about, read)
  }

  /// The index of a token in a vocabulary.
  @inlinable
  package static func symbol(
    _ name: String, _ vocabulary: Vocabulary, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Int
  ) -> ViewField {
    field(name, .symbol(vocabulary), about, read)
  }

  /// The fields of another view.
  @inlinable
  package static func record<Part: View>(
    _ name: String, _ view: Part.Type, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Part
  ) -> ViewField {
    field(name, .record(view), about, read)
  }

  /// Any number of views.
  @inlinable
  package static func list<Part: View>(
    _ name: String, of view: Part.Type, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> [Part]
  ) -> ViewField {
    field(name, .list(.record(view)), about, read)
  }

  /// Any number of things of one form, such as `.text`.
  @inlinable
  package static func list<Item>(
    _ name: String, _ item: Form<Item>, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> [Item]
  ) -> ViewField {
    field(name, .list(item), about, read)
  }

  /// A thing of one form that may be absent.
  @inlinable
  package static func optional<Item>(
    _ name: String, _ item: Form<Item>, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Item?
  ) -> ViewField {
    field(name, .optional(item), about, read)
  }
}

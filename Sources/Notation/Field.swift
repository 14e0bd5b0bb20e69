// A key of a record with its format, declared once.

package import Diagnostics

/// A field of any type, as records list them.
package protocol FieldDeclaration: Sendable {
  /// As authors write it.
  var key: String { get }
  /// Whether a record without it is wrong.
  var required: Bool { get }
  /// What to write there, as one phrase.
  var about: Bilingual { get }
  /// The field as a value.
  var description: FieldDescription { get }
}

/// A key and how its value is read.
@usableFromInline
package struct Field<Value: Sendable>: FieldDeclaration {
  /// As authors write it.
  @usableFromInline
  package let key: String
  /// How the value is written and read.
  @usableFromInline
  package let format: Format<Value>
  /// Whether a record without it is wrong.
  package let required: Bool
  /// What to write there, as one phrase without a full stop.
  package let about: Bilingual

  /// A field; `about` is shown in hints, forms and the reference.
  package init(_ key: String, _ format: Format<Value>, required: Bool = false, about: Bilingual) {
    self.key = key
    self.format = format
    self.required = required
    self.about = about
  }

  /// The field without its type.
  package var description: FieldDescription {
    FieldDescription(key: key, format: format.description, required: required, about: about)
  }
}

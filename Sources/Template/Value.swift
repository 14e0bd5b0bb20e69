// What a page says, as plain values: the filling of the shapes.

// Public, because what is inlined into other rooms names `Value`, and so `Fingerprint`.
public import Archive

/// A thing to print or to ask about; which case is right is the field's `Shape`.
@usableFromInline
package enum Value: Sendable, Hashable {
  /// Words, not escaped yet.
  case text(String)
  /// Markup already made, in UTF-8.
  case html([UInt8])
  /// Markup that the caller of `render` writes when its turn comes, known by a number of the caller's choosing.
  case slot(Int)
  /// Percent-encoded, not escaped yet.
  case address(String)
  /// Yes or no.
  case flag(Bool)
  /// The index of a token in its vocabulary, from 0.
  case symbol(Int)
  /// A group of values.
  case record(Record)
  /// A group of values that many pages share, and the fingerprint that stands for it where values are written.
  indirect case made(Record, Fingerprint)
  /// Values of one shape.
  case list([Value])
  /// An optional thing that is absent.
  case none
}

/// The values of one schema's fields, in the order of the schema.
@usableFromInline
package struct Record: Sendable, Hashable {
  /// The name of the schema that the values follow.
  @usableFromInline
  package let schema: String
  /// One for each field.
  @usableFromInline
  package let values: [Value]

  /// There is one value for each field; `View.record()` makes records that cannot disagree with their schema.
  @inlinable
  package init(schema: String, values: [Value]) {
    self.schema = schema
    self.values = values
  }
}

/// Markup for a field of shape `html`: here already, or to be written in its place later.
@usableFromInline
package enum Markup: Sendable, Hashable {
  /// UTF-8, well formed, made by us.
  case bytes([UInt8])
  /// The number that `render` hands to its `slots`.
  case slot(Int)
}

extension Value {
  /// The values of the group that it is; none for any other value.
  var fields: [Value] {
    switch self {
    case .record(let record), .made(let record, _): record.values
    default: []
    }
  }
}

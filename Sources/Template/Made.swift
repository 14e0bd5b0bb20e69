// A view made once: what stands on thousands of pages is not read anew for each of them.

/// A view as its value, for parts that many pages share. Templates see no difference; where a page is written for its
/// key, a fingerprint stands for the part.
@usableFromInline
package struct Made<Part: View>: View {
  @usableFromInline
  let made: Record
  /// What stands for the record.
  @usableFromInline
  package let value: Value

  /// Reads every field, now and never again.
  @inlinable
  package init(_ part: Part) {
    made = part.record()
    value = Value(making: made)
  }

  /// The part's.
  @inlinable
  package static var name: String { Part.name }

  /// The part's, read from the record.
  @inlinable
  package static var fields: [ViewField<Made>] {
    Part.fields.indices.map { index in ViewField(field: Part.fields[index].field) { $0.made.values[index] } }
  }

  /// The record, which copies share.
  @inlinable
  package func record() -> Record { made }
}

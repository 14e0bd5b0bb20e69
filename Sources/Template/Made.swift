// A view made once: what stands on thousands of pages is not read anew for each of them.

/// A view as its record, for parts that many pages share. Templates see no difference.
package struct Made<Part: View>: View {
  private let made: Record

  /// Reads every field, now and never again.
  package init(_ part: Part) {
    made = part.record()
  }

  /// The part's.
  package static var name: String { Part.name }

  /// The part's, read from the record.
  package static var fields: [ViewField<Made>] {
    Part.fields.indices.map { index in ViewField(field: Part.fields[index].field) { $0.made.values[index] } }
  }

  /// The record, which copies share.
  package func record() -> Record { made }
}

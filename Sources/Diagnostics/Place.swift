// Where in a file something stands: line and column, counted as an editor shows them.

/// A position inside one file, without the file's name.
@usableFromInline
package struct Spot: Sendable, Hashable, Comparable {
  /// From 1; 0 means "the file as a whole".
  package let line: Int32
  /// From 1, counted in Unicode scalars of the line as it is stored.
  package let column: Int32
  /// How many scalars are meant; 0 when unknown.
  package let width: Int32

  package init(line: Int, column: Int, width: Int = 0) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.width = Int32(clamping: width)
  }

  /// The file as a whole.
  package static let wholeFile = Spot(line: 0, column: 0)

  @usableFromInline
  package static func < (one: Spot, other: Spot) -> Bool {
    (one.line, one.column, one.width) < (other.line, other.column, other.width)
  }
}

/// A position in a named file.
package struct Place: Sendable, Hashable, Comparable {
  /// The path as the author knows it, with `/`, such as `content/organisation.yaml`.
  package let file: String
  package let spot: Spot

  package init(file: String, _ spot: Spot = .wholeFile) {
    self.file = file
    self.spot = spot
  }

  /// By bytes: `String ==` would take a composed and a decomposed name for one file.
  package static func == (one: Place, other: Place) -> Bool {
    one.spot == other.spot && one.file.utf8.elementsEqual(other.file.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(spot)
    for byte in file.utf8 { hasher.combine(byte) }
  }

  package static func < (one: Place, other: Place) -> Bool {
    if one.file.utf8.elementsEqual(other.file.utf8) { return one.spot < other.spot }
    return one.file.utf8.lexicographicallyPrecedes(other.file.utf8)
  }
}

/// A value together with where it was written.
@usableFromInline
package struct Placed<Value> {
  @usableFromInline
  package let value: Value
  @usableFromInline
  package let spot: Spot

  @inlinable
  package init(_ value: Value, at spot: Spot) {
    self.value = value
    self.spot = spot
  }

  /// The same place, another value.
  @inlinable
  package func map<Other>(_ change: (Value) -> Other) -> Placed<Other> {
    Placed<Other>(change(value), at: spot)
  }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}

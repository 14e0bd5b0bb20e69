// What can be kept as bytes and read back the same.

/// A value that is written and read field by field. Reading back what was written gives an equal value.
///
/// What is generic here is inlinable: other rooms then read lists and absent values of their own types twice as fast.
@usableFromInline package protocol Archived {
  /// Appends the value.
  func write(to writer: inout Writer)
  /// Reads a value that was written so.
  init(from reader: inout Reader) throws(Damage)
}

extension Writer {
  /// A value of whatever type it is.
  @inlinable package mutating func write(_ value: some Archived) {
    value.write(to: &self)
  }
}

extension Reader {
  /// The next value, of whatever type is wanted.
  @inlinable package mutating func read<Value: Archived>() throws(Damage) -> Value {
    try Value(from: &self)
  }
}

extension Int: Archived {
  /// As `Writer` writes it.
  @usableFromInline package func write(to writer: inout Writer) { writer.write(self) }

  @usableFromInline package init(from reader: inout Reader) throws(Damage) { self = try reader.int() }
}

extension String: Archived {
  /// As `Writer` writes it.
  @usableFromInline package func write(to writer: inout Writer) { writer.write(self) }

  @usableFromInline package init(from reader: inout Reader) throws(Damage) { self = try reader.text() }
}

extension Bool: Archived {
  /// One byte, 0 or 1.
  @usableFromInline package func write(to writer: inout Writer) { writer.write(byte: self ? 1 : 0) }

  @usableFromInline package init(from reader: inout Reader) throws(Damage) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw Damage()
    }
  }
}

extension Optional: Archived where Wrapped: Archived {
  /// Whether there is a value, then the value.
  @inlinable package func write(to writer: inout Writer) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }

  @inlinable package init(from reader: inout Reader) throws(Damage) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

extension Array: Archived where Element: Archived {
  /// How many there are, then each.
  @inlinable package func write(to writer: inout Writer) {
    writer.write(count)
    for element in self { element.write(to: &writer) }
  }

  /// A length that the bytes left cannot hold is damage. Room is made for a few at most before they are read, because
  /// a wrong length is often small enough for the bytes and too large for the memory.
  @inlinable package init(from reader: inout Reader) throws(Damage) {
    let count = try reader.int()
    guard count >= 0, count <= reader.left else { throw Damage() }
    self = []
    reserveCapacity(Swift.min(count, 64))
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension ClosedRange: Archived where Bound: Archived {
  /// Both ends.
  @inlinable package func write(to writer: inout Writer) {
    lowerBound.write(to: &writer)
    upperBound.write(to: &writer)
  }

  /// Ends in the wrong order are damage.
  @inlinable package init(from reader: inout Reader) throws(Damage) {
    let (first, last) = (try Bound(from: &reader), try Bound(from: &reader))
    guard first <= last else { throw Damage() }
    self = first...last
  }
}

/// A word of a closed list, for enums that say they are `Archived`.
extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// Its place in the list: one byte. Another order of the cases is another form.
  @inlinable package func write(to writer: inout Writer) {
    writer.write(Self.allCases.firstIndex(of: self) ?? -1)
  }

  /// A place outside the list is damage.
  @inlinable package init(from reader: inout Reader) throws(Damage) {
    let (index, all) = (try reader.int(), Self.allCases)
    guard all.indices.contains(index) else { throw Damage() }
    self = all[index]
  }
}

extension Fingerprint: Archived {
  /// Its two halves.
  @usableFromInline package func write(to writer: inout Writer) {
    writer.write(fixed: first)
    writer.write(fixed: second)
  }

  @usableFromInline package init(from reader: inout Reader) throws(Damage) {
    self.init(first: try reader.fixed(), second: try reader.fixed())
  }
}

extension Range: Archived where Bound == Int {
  /// Its two ends.
  @inlinable package func write(to writer: inout Writer) {
    writer.write(lowerBound)
    writer.write(count)
  }

  /// An end before the beginning is damage, as is one that no number holds.
  @inlinable package init(from reader: inout Reader) throws(Damage) {
    let (start, count) = (try reader.int(), try reader.int())
    let (end, overflow) = start.addingReportingOverflow(count)
    guard count >= 0, !overflow else { throw Damage() }
    self = start..<end
  }
}

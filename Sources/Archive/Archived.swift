// What can be kept as bytes and read back the same.

/// A value that is written and read field by field. Reading back what was written gives an equal value.
package protocol Archived {
  /// Appends the value.
  func write(to writer: inout Writer)
  /// Reads a value that was written so.
  init(from reader: inout Reader) throws(Damage)
}

extension Reader {
  /// The next value, of whatever type is wanted.
  package mutating func read<Value: Archived>() throws(Damage) -> Value {
    try Value(from: &self)
  }
}

extension Int: Archived {
  /// As `Writer` writes it.
  package func write(to writer: inout Writer) { writer.write(self) }

  package init(from reader: inout Reader) throws(Damage) { self = try reader.int() }
}

extension String: Archived {
  /// As `Writer` writes it.
  package func write(to writer: inout Writer) { writer.write(self) }

  package init(from reader: inout Reader) throws(Damage) { self = try reader.text() }
}

extension Bool: Archived {
  /// One byte, 0 or 1.
  package func write(to writer: inout Writer) { writer.write(byte: self ? 1 : 0) }

  package init(from reader: inout Reader) throws(Damage) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw Damage()
    }
  }
}

extension Optional: Archived where Wrapped: Archived {
  /// Whether there is a value, then the value.
  package func write(to writer: inout Writer) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

extension Array: Archived where Element: Archived {
  /// How many there are, then each.
  package func write(to writer: inout Writer) {
    writer.write(count)
    for element in self { element.write(to: &writer) }
  }

  /// A length that the bytes left cannot hold is damage, and costs no memory.
  package init(from reader: inout Reader) throws(Damage) {
    let count = try reader.int()
    guard count >= 0, count <= reader.left else { throw Damage() }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension RawRepresentable where RawValue == String {
  /// A word of a closed list is kept as that word.
  package func write(to writer: inout Writer) { writer.write(rawValue) }

  /// Reads a word of the list; any other is damage.
  package init(from reader: inout Reader) throws(Damage) {
    guard let value = Self(rawValue: try reader.text()) else { throw Damage() }
    self = value
  }
}

extension Fingerprint: Archived {
  /// Its two halves.
  package func write(to writer: inout Writer) {
    writer.write(fixed: first)
    writer.write(fixed: second)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(first: try reader.fixed(), second: try reader.fixed())
  }
}

extension Range: Archived where Bound == Int {
  /// Its two ends.
  package func write(to writer: inout Writer) {
    writer.write(lowerBound)
    writer.write(count)
  }

  /// An end before the beginning is damage, as is one that no number holds.
  package init(from reader: inout Reader) throws(Damage) {
    let (start, count) = (try reader.int(), try reader.int())
    let (end, overflow) = start.addingReportingOverflow(count)
    guard count >= 0, !overflow else { throw Damage() }
    self = start..<end
  }
}

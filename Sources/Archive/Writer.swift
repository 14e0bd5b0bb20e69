// Values as bytes: whole numbers, texts and lists one after another, the same on every machine.

/// Appends values to a growing array of bytes; `Reader` reads them back in the same order.
package struct Writer: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8]

  /// Starts with room for so many bytes.
  package init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// One byte, such as the number of an enum's case.
  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// A whole number in as few groups of seven bits as it needs; small negative ones are short too.
  package mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Eight bytes, the least first: for numbers that use all their bits.
  package mutating func write(fixed number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// A length and the bytes of a text.
  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A length and so many bytes.
  package mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes.append(contentsOf: content)
  }

  /// Bytes as they are: whoever reads them knows how many there are.
  package mutating func write(raw content: some Collection<UInt8>) {
    bytes.append(contentsOf: content)
  }

  /// Forgets everything and keeps the room.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
  }
}

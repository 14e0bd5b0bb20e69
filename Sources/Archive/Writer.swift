// Values as bytes: whole numbers, texts and lists one after another, the same on every machine.

/// Appends values to a growing array of bytes; `Reader` reads them back in the same order.
@usableFromInline package struct Writer: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8]
  /// Whether values leave out what `Omission.places` names.
  package let omitsPlaces: Bool
  /// The name that was written last.
  private var lastName = ""

  /// Starts with room for so many bytes. What is written with an omission is for comparing and cannot be read back.
  package init(capacity: Int = 0, omitting omission: Omission? = nil) {
    bytes = []
    omitsPlaces = omission == .places
    bytes.reserveCapacity(capacity)
  }

  /// One byte, such as the number of an enum's case.
  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// A whole number in as few groups of seven bits as it needs; small negative ones are short too.
  @usableFromInline package mutating func write(_ number: Int) {
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
    bytes.append(utf8: text)
  }

  /// A text that is often the one named before, such as the file that values come from: named again it is one byte.
  package mutating func write(name: String) {
    let isRepeated = name.utf8.elementsEqual(lastName.utf8)
    write(byte: isRepeated ? 0 : 1)
    guard !isRepeated else { return }
    write(name)
    lastName = name
  }

  /// Names the next name in full, so that what follows can be read without what stands before it.
  package mutating func forgetName() {
    lastName = ""
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
}

/// What a writing leaves out.
package enum Omission: Sendable, Hashable {
  /// Where in its file something stands (`Spot`), and the fingerprint of a body's text (`BodyText.print`); all else is
  /// written. Two readings of one file that are equal so have equal facts and findings, wherever these stand: lines
  /// have moved, or words of the body have changed that are in no heading, link, image or summary.
  case places
}

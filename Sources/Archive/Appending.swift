// Bytes appended in one move, without a count of who uses what they come from.

extension [UInt8] {
  /// Appends a text in UTF-8.
  package mutating func append(utf8 text: String) {
    unsafe text.utf8.span.withUnsafeBufferPointer { bytes in unsafe append(contentsOf: bytes) }
  }

  /// Appends a part of other bytes.
  package mutating func append(_ range: Range<Int>, of whole: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= whole.count, "a part lies inside its whole")
    unsafe whole.withUnsafeBufferPointer { bytes in
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }
}

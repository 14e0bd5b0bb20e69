// The characters of a text one by one, forwards and backwards: what stands beside a sign says what it is.

/// The scalar that starts at an index; nil at the end.
func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
  guard bytes.indices.contains(index) else { return nil }
  let end = min(index + scalarLength(bytes[index]), bytes.count)
  return String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
}

/// The scalar that ends before an index; nil at the start.
func scalar(before index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
  guard index > 0 else { return nil }
  var start = index - 1
  while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  return scalar(at: start, in: bytes)
}

extension Unicode.Scalar {
  /// White space as CommonMark 2.1 has it.
  var isSpace: Bool {
    switch value {
    case 9, 10, 12, 13, 32: true
    case ..<0x80: false
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// Punctuation as CommonMark 2.1 has it.
  var isPunctuation: Bool {
    if value < 0x80 { return isASCIIPunctuation(UInt8(value)) }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}

// Reading one Unicode scalar out of UTF-8 bytes that may be broken.

/// The scalar that begins at a position and how many bytes it takes; nil and 1 where no well-formed one begins.
package func scalar(in bytes: ArraySlice<UInt8>, at start: Int) -> (scalar: Unicode.Scalar?, length: Int) {
  let lead = bytes[start]
  if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
  let (length, least): (Int, UInt32) =
    switch lead {
    case 0xC2...0xDF: (2, 0x80)
    case 0xE0...0xEF: (3, 0x800)
    case 0xF0...0xF4: (4, 0x10000)
    default: (1, 0)
    }
  guard length > 1, bytes.endIndex - start >= length else { return (nil, 1) }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for byte in bytes[(start + 1)..<(start + length)] {
    guard byte & 0xC0 == 0x80 else { return (nil, 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard value >= least, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
  return (scalar, length)
}

extension [UInt8] {
  /// Adds the UTF-8 bytes of a scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    append(contentsOf: scalar.utf8)
  }
}

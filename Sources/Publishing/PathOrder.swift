// Two paths compared where their bytes lie.
import Archive

enum PathOrder {
  /// Below zero when one comes first in order of bytes, above when the other does, zero when they are the same.
  static func bytes(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    order(one, other)
  }

  /// The same for capitals made small and `/` before every other byte; among paths that are then the same, by bytes.
  static func tree(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    let end = min(one.count, other.count)
    var index = 0
    while index < end {
      let (a, b) = (key(one[index]), key(other[index]))
      if a != b { return Int(a) - Int(b) }
      index += 1
    }
    return one.count == other.count ? bytes(one, other) : one.count - other.count
  }

  /// The byte as `tree` compares it.
  static func key(_ byte: UInt8) -> UInt8 {
    byte == OutputPath.slash ? 0 : OutputPath.small(byte)
  }
}

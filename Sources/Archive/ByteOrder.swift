// The order of texts by their bytes, which is the same on every machine and in every language.

/// Whether a text's UTF-8 stands before another's, the first byte that differs deciding.
package func precedes(_ one: String, _ other: String) -> Bool { order(one.utf8.span, other.utf8.span) < 0 }

/// Whether two texts are the same bytes: `é` in one and in two scalars are not.
package func isSame(_ one: String, _ other: String) -> Bool {
  one.utf8.count == other.utf8.count && order(one.utf8.span, other.utf8.span) == 0
}

/// Below zero when the first bytes stand before the others, above when behind them, zero when they are the same.
package func order(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
  let shorter = min(one.count, other.count)
  var at = 0
  while at + 8 <= shorter {
    let (left, right) = (eight(at, of: one), eight(at, of: other))
    if left != right { return left < right ? -1 : 1 }
    at += 8
  }
  while at < shorter {
    if one[at] != other[at] { return Int(one[at]) - Int(other[at]) }
    at += 1
  }
  return one.count - other.count
}

/// Eight bytes as a number, the first counting most. The load traps outside of the bytes.
@inline(__always)
private func eight(_ at: Int, of bytes: Span<UInt8>) -> UInt64 {
  UInt64(bigEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
}

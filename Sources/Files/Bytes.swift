// Bytes compared as fast as the machine can, and numbers of several bytes.
import Glibc

extension Array where Element == UInt8 {
  /// Whether two contents are the same, without a step in Swift for each byte.
  package func isSame(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return unsafe isEmpty || memcmp(self, other, count) == 0
  }
}

/// A number whose low byte comes first; of seven bytes at most.
package func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
}

/// A number whose high byte comes first; of seven bytes at most.
package func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 << 8 | Int($1) }
}

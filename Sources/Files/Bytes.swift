// Bytes compared as fast as the machine can.
import Glibc

extension Array where Element == UInt8 {
  /// Whether two contents are the same, without a step in Swift for each byte.
  package func isSame(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return unsafe isEmpty || memcmp(self, other, count) == 0
  }
}

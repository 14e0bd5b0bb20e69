// Line ends: Windows and old Macintosh ones become LF before any text is cut into lines.

/// The text with each CRLF and each lone CR turned into one LF; the same array when there is no CR.
package func normalizedLineEnds(_ bytes: [UInt8]) -> [UInt8] {
  guard let first = bytes.firstIndex(of: 0x0D) else { return bytes }
  var result = [UInt8]()
  result.reserveCapacity(bytes.count)
  result.append(contentsOf: bytes[..<first])
  var previous: UInt8 = 0
  for byte in bytes[first...] {
    if byte == 0x0D {
      result.append(0x0A)
    } else if byte != 0x0A || previous != 0x0D {
      result.append(byte)
    }
    previous = byte
  }
  return result
}

/// The end of the line that begins at an offset, before its line end, and the begin of the next line.
func line(from start: Int, in bytes: ArraySlice<UInt8>) -> (end: Int, next: Int) {
  var end = start
  while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
  guard end < bytes.endIndex else { return (end, end) }
  let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
  return (end, end + (isPair ? 2 : 1))
}

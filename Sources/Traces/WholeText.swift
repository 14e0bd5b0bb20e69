// The bytes of a file as they are looked through, and where each of them stands in the file.
import Diagnostics
import Vietnamese

/// A text to search; what is no text is none.
struct WholeText {
  /// UTF-8.
  let shown: [UInt8]
  /// The same, with the folded lines of calendars made whole (RFC 5545, 3.1).
  let scanned: [UInt8]
  /// For each place where bytes were left out: from where on in `scanned`, and how many by then.
  private var cuts: [(from: Int, bytes: Int)] = []

  /// Nil for what is no text: there is a NUL in its first bytes. UTF-16, as Notepad writes it, is read as such.
  init?(_ bytes: [UInt8], kind: TextKind) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isWide, bytes.prefix(4096).contains(0) { return nil }
    shown = isWide ? WholeText.narrowed(bytes) : bytes
    guard kind == .calendar else {
      scanned = shown
      return
    }
    var (whole, cuts): ([UInt8], [(from: Int, bytes: Int)]) = ([], [])
    var (at, gone) = (0, 0)
    while at < shown.count {
      let fold = WholeText.fold(in: shown, at: at)
      if fold > 0 {
        gone += fold
        at += fold
        cuts.append((whole.count, gone))
      } else {
        whole.append(shown[at])
        at += 1
      }
    }
    (scanned, self.cuts) = (whole, cuts)
  }

  /// The place in the file of a place in `scanned`.
  func origin(of place: Int) -> Int {
    var (low, high) = (0, cuts.count)
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].from <= place { low = middle + 1 } else { high = middle }
    }
    return place + (low > 0 ? cuts[low - 1].bytes : 0)
  }

  /// Bytes of a line end that only divides a long line; 0 where none begins.
  private static func fold(in bytes: [UInt8], at: Int) -> Int {
    let breaks = bytes[at...].prefix(2).starts(with: "\r\n".utf8) ? 2 : bytes[at] == UInt8(ascii: "\n") ? 1 : 0
    guard breaks > 0, at + breaks < bytes.count, " \t".utf8.contains(bytes[at + breaks]) else { return 0 }
    return breaks + 1
  }

  private static func narrowed(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index]) << (isLittle ? 0 : 8) | UInt16(bytes[index + 1]) << (isLittle ? 8 : 0)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// Whether all of a text can be read: it is UTF-8, or UTF-16 that says so. In old encodings a name may stand unseen.
package func isReadable(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    || String(validating: bytes, as: UTF8.self) != nil
}

/// Lines and columns of places that come in order, so that a long line is counted once.
struct Counting {
  private let bytes: [UInt8]
  private var (at, line, column) = (0, 1, 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and column, from 1, in scalars of the composed line. `place` is not before the last one.
  mutating func spot(of place: Int) -> Spot {
    var start = at
    for index in at..<max(at, place) where bytes[index] == UInt8(ascii: "\n") {
      (line, column, start) = (line + 1, 1, index + 1)
    }
    let part = NFC.normalized(Array(bytes[start..<max(start, place)]))
    column += part.count { $0 & 0xC0 != 0x80 }
    at = max(at, place)
    return Spot(line: line, column: column)
  }
}

// A QR code: bytes become a square of dark and light modules that a phone's camera reads (ISO/IEC 18004).

/// A QR code at error correction level M: it is still read when about a seventh of it is dirty or torn.
///
/// The bytes stand in one segment of byte mode. The mask is the one with the least penalty of the eight.
package struct Symbol: Sendable, Hashable {
  /// How many modules a side has, without the quiet zone.
  package let size: Int
  /// From the top; bit x is the module x from the left, 1 is dark.
  package let rows: [UInt64]

  /// How light the paper has to stay around a symbol, in modules (section 6.3.8).
  package static let quiet = 4
  /// The longest text, in bytes.
  package static let capacity = Version.all.last?.capacity ?? 0

  /// - Returns: nil when there are more bytes than `capacity`.
  package init?(_ bytes: some Collection<UInt8>) {
    guard let version = Version.fitting(bytes.count) else { return nil }
    let layout = Layout.of(version)
    let plain = layout.grid(of: version.codewords(of: Array(bytes)))
    var best: (rows: [UInt64], penalty: Int) = ([], .max)
    var grid = plain
    for mask in layout.masks {
      grid.become(plain, under: mask)
      if let penalty = grid.penalty(below: best.penalty) { best = (grid.rows, penalty) }
    }
    size = version.size
    rows = best.rows
  }

  /// How many modules a side has with so many bytes in it; nil when they are too many.
  package static func size(of count: Int) -> Int? { Version.fitting(count)?.size }
}

// A QR code as an SVG path: one stroke a row, so that no hair lines show between modules.

extension Symbol {
  /// Modules of a side, with the quiet zone: the width and height of the drawing.
  package static func drawingSize(of count: Int) -> Int? { size(of: count).map { $0 + 2 * quiet } }

  /// Appends a `path` element whose strokes, one wide, are the dark modules.
  package func appendPath(to output: inout [UInt8]) {
    output.reserveCapacity(output.count + 8 * size * size)
    output.append(contentsOf: #"<path d=""#.utf8)
    for (y, row) in rows.enumerated() where row != 0 {
      append("M", (row.trailingZeroBitCount + Symbol.quiet), to: &output)
      append(" ", y + Symbol.quiet, to: &output)
      output.append(UInt8(ascii: "."))
      output.append(UInt8(ascii: "5"))
      var rest = row >> UInt64(row.trailingZeroBitCount)
      while rest != 0 {
        let length = (~rest).trailingZeroBitCount
        append("h", length, to: &output)
        rest >>= UInt64(length)
        guard rest != 0 else { break }
        // From the end of one stroke to the start of the next.
        append("m", rest.trailingZeroBitCount, to: &output)
        output.append(UInt8(ascii: " "))
        output.append(UInt8(ascii: "0"))
        rest >>= UInt64(rest.trailingZeroBitCount)
      }
    }
    output.append(contentsOf: #""/>"#.utf8)
  }
}

/// Appends a letter and a number below 100: no text is made for each of hundreds of strokes.
@inline(__always)
private func append(_ letter: Unicode.Scalar, _ number: Int, to output: inout [UInt8]) {
  output.append(UInt8(ascii: letter))
  if number > 9 { output.append(UInt8(ascii: "0") + UInt8(number / 10)) }
  output.append(UInt8(ascii: "0") + UInt8(number % 10))
}

// A QR code as an SVG path: one stroke a row, so that no hair lines show between modules.

extension Symbol {
  /// Modules of a side, with the quiet zone: the width and height of the drawing.
  package static func drawingSize(of count: Int) -> Int? { size(of: count).map { $0 + 2 * quiet } }

  /// Appends a `path` element whose strokes, one wide, are the dark modules.
  package func appendPath(to output: inout [UInt8]) {
    output.append(contentsOf: #"<path d=""#.utf8)
    for (y, row) in rows.enumerated() where row != 0 {
      // The pen stands at the end of the last stroke.
      var (rest, x) = (row, 0)
      while rest != 0 {
        let gap = rest.trailingZeroBitCount
        let start = x + gap
        append(x == 0 ? "M\(start + Symbol.quiet) \(y + Symbol.quiet).5" : "m\(gap) 0", to: &output)
        rest >>= UInt64(gap)
        let length = (~rest).trailingZeroBitCount
        append("h\(length)", to: &output)
        rest >>= UInt64(length)
        x = start + length
      }
    }
    output.append(contentsOf: #""/>"#.utf8)
  }

  private func append(_ text: String, to output: inout [UInt8]) { output.append(contentsOf: text.utf8) }
}

// Finds the places of nodes in the file. It remembers the line it was on, so that a long line is counted once.

import Diagnostics

/// Turns libcmark's lines and byte columns into spots, from the top of a text to its end.
struct Ruler {
  private let lines: Lines
  /// How many scalars stand before an offset of the line measured last.
  private var line = 0
  private var offset = 0
  private var scalars = 0
  /// Where the text of a paragraph starts on the line asked for last.
  private var continued: (line: Int, column: Int) = (0, 1)

  init(_ lines: Lines) { self.lines = lines }

  /// The spot of a column counted in bytes from 1; `width` in bytes too.
  mutating func spot(line: Int, column: Int, width: Int = 0) -> Spot {
    let range = lines[line]
    let start = min(range.lowerBound + max(column - 1, 0), range.upperBound)
    let end = min(start + max(width, 0), range.upperBound)
    if line != self.line || start < offset { (self.line, offset, scalars) = (line, range.lowerBound, 0) }
    scalars += lines.scalars(offset..<start)
    offset = start
    return Spot(line: lines.firstLine + line - 1, column: scalars + 1, width: lines.scalars(start..<end))
  }

  /// Where a block starts.
  mutating func spot(of block: Block, on ground: Ground) -> Spot {
    spot(line: block.node.line, column: block.node.column, width: 0, on: ground)
  }

  /// Where a row of a table that starts in a block stands.
  mutating func spot(ofRow line: Int, in block: Block) -> Spot {
    spot(line: line, column: textColumn(line, in: block))
  }

  /// Where a piece of a text stands.
  mutating func spot(of stretch: Stretch, in block: Block, on ground: Ground) -> Spot {
    switch ground {
    case .cells(let table):
      guard let (row, range) = table.cell(ofLine: block.node.line), let range else { return .wholeFile }
      let shift = range.lowerBound - lines[row.line].lowerBound - 2
      return spot(line: row.line, column: stretch.column + shift, width: stretch.width)
    case .body, .quote:
      let (line, column) = position(stretch.line, stretch.column, in: block)
      return spot(line: line, column: column, width: stretch.width, on: ground)
    }
  }

  /// What a text node was made of.
  mutating func source(of text: Node, in block: Block) -> ArraySlice<UInt8> {
    let (line, column) = position(text.line, text.column, in: block)
    let range = lines[line]
    let start = min(range.lowerBound + max(column - 1, 0), range.upperBound)
    return lines.bytes[start..<min(start + max(text.lastColumn - text.column + 1, 0), range.upperBound)]
  }

  /// The line and the column, in bytes, of what libcmark says stands in a block.
  private mutating func position(_ line: Int, _ column: Int, in block: Block) -> (line: Int, column: Int) {
    let actual = line + block.definitions
    return (actual, column + textColumn(actual, in: block) - block.node.column)
  }

  /// A quote's lines are counted as the body's; only their start in the file is another.
  private mutating func spot(line: Int, column: Int, width: Int, on ground: Ground) -> Spot {
    let spot = spot(line: line, column: column, width: width)
    guard case .quote(let shift) = ground else { return spot }
    return Spot(line: Int(spot.line), column: Int(spot.column) + shift, width: Int(spot.width))
  }

  /// Where a link, image or raw HTML stands.
  mutating func spot(of inline: Node, in block: Block, on ground: Ground) -> Spot {
    if case .cells(let table) = ground { return spot(of: inline, in: block, cellOf: table) }
    // Of a link over two lines libcmark knows the last; its words know the first.
    let line = inline.firstChild.map(\.line).flatMap { $0 > 0 ? $0 : nil } ?? inline.line
    let actual = line + block.definitions
    let shift = textColumn(actual, in: block) - block.node.column
    let own = columns(of: inline) { opensAutolink(line: actual, $0 + shift) }
    let width = inline.lastLine == line ? own.count : 0
    return spot(line: actual, column: own.lowerBound + shift, width: width, on: ground)
  }

  /// A cell was parsed as `# cell #`, so its text starts in column 3.
  private mutating func spot(of inline: Node, in block: Block, cellOf table: Table) -> Spot {
    guard let (row, range) = table.cell(ofLine: block.node.line), let range else { return .wholeFile }
    let shift = range.lowerBound - lines[row.line].lowerBound - 2
    let own = columns(of: inline) { opensAutolink(line: row.line, $0 + shift) }
    return spot(line: row.line, column: own.lowerBound + shift, width: own.count)
  }

  /// From the first to the last byte, as libcmark counts. An autolink's own columns leave out the markers of lists
  /// and quotes before it; those of its words do not.
  private func columns(of inline: Node, isAutolink: (Int) -> Bool) -> Range<Int> {
    if let words = inline.firstChild, words.kind == .text, isAutolink(words.column - 1) {
      return words.column - 1..<max(words.lastColumn, words.column) + 2
    }
    return inline.column..<max(inline.lastColumn, inline.column) + 1
  }

  /// The column, in bytes, where a block's own text starts on one of its lines.
  private mutating func textColumn(_ line: Int, in block: Block) -> Int {
    if line == block.node.line { return block.node.column }
    if continued.line != line {
      let text = lines.continuation(line, quotes: block.quotes)
      continued = (line, text.lowerBound - lines[line].lowerBound + 1)
    }
    return continued.column
  }

  private func opensAutolink(line: Int, _ column: Int) -> Bool {
    let offset = lines[line].lowerBound + column - 1
    return lines[line].contains(offset) && lines.bytes[offset] == UInt8(ascii: "<")
  }
}

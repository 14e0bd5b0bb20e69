// Pipe tables (GFM 4.10): a paragraph whose lines are a header, a line of dashes, and rows.

/// A table that a paragraph turned out to be. Cells are ranges of the source and never hold a line end.
struct Table {
  enum Alignment { case plain, left, center, right }

  let columns: [Alignment]
  /// The header first. A row has as many cells as it was written with.
  var rows: [Row] = []

  struct Row {
    let line: Int
    let cells: [Range<Int>]
  }

  /// The cells as libcmark has to parse them, each as a heading of one line, so that only inlines can come of it.
  ///
  /// Rows are filled up or cut to the number of columns; `\|` is a plain `|`, in code as well.
  func cellsText(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for row in rows {
      for column in columns.indices {
        text += "# ".utf8
        if column < row.cells.count { text += unescaped(bytes[row.cells[column]]) }
        text += " #\n".utf8
      }
    }
    return text
  }

  /// The row and the range of the cell that a line, from 1, of `cellsText` stands for; nil for a cell left out.
  func cell(ofLine line: Int) -> (row: Row, range: Range<Int>?)? {
    let (index, column) = (line - 1).quotientAndRemainder(dividingBy: columns.count)
    guard rows.indices.contains(index) else { return nil }
    let row = rows[index]
    return (row, column < row.cells.count ? row.cells[column] : nil)
  }
}

/// What the lines of a paragraph are.
enum TableReading {
  case none
  case table(Table)
  /// The line under the first has another number of columns than the first has cells.
  case looseHeader(line: Int, cells: Int, columns: Int)
  /// A line of dashes stands too low for the first line to be the header.
  case needsBlankLine(line: Int)
}

extension Lines {
  /// Reads a paragraph whose first line, without what stands around its text, is `header`.
  func table(_ header: Range<Int>, on first: Int, to last: Int, quotes: Int) -> TableReading {
    guard last > first else { return .none }
    guard let columns = alignments(continuation(first + 1, quotes: quotes)) else {
      let late = (first + 1..<last).first { alignments(continuation($0 + 1, quotes: quotes)) != nil }
      return late.map { .needsBlankLine(line: $0) } ?? .none
    }
    let names = cells(in: header)
    guard names.count == columns.count else {
      return .looseHeader(line: first, cells: names.count, columns: columns.count)
    }
    var table = Table(columns: columns, rows: [Table.Row(line: first, cells: names)])
    for line in first + 2..<max(last + 1, first + 2) {
      table.rows.append(Table.Row(line: line, cells: cells(in: continuation(line, quotes: quotes))))
    }
    return .table(table)
  }

  /// `|:--|--:|`: the alignment of each column; nil when the line is anything else or has no pipe.
  private func alignments(_ range: Range<Int>) -> [Table.Alignment]? {
    guard let first = bytes[range].first, "|:-".utf8.contains(first) else { return nil }
    guard bytes[range].contains(UInt8(ascii: "|")), bytes[range].allSatisfy({ "|:- \t".utf8.contains($0) }) else {
      return nil
    }
    var columns: [Table.Alignment] = []
    for cell in cells(in: range) {
      guard let alignment = alignment(bytes[cell]) else { return nil }
      columns.append(alignment)
    }
    return columns.isEmpty ? nil : columns
  }

  private func alignment(_ cell: ArraySlice<UInt8>) -> Table.Alignment? {
    let colon = UInt8(ascii: ":")
    let (left, right) = (cell.first == colon, cell.count > 1 && cell.last == colon)
    let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return left ? (right ? .center : .left) : (right ? .right : .plain)
  }

  /// The cells of a row without its outer pipes. A pipe behind a backslash or inside a code span parts nothing.
  func cells(in row: Range<Int>) -> [Range<Int>] {
    var spans = CodeSpans(bytes, row)
    var cells: [Range<Int>] = []
    var index = row.lowerBound
    if index < row.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = spans.end(openedAt: index)
      case UInt8(ascii: "|"):
        cells.append(trimmed(start..<index))
        index += 1
        start = index
      default: index += 1
      }
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound)) }
    return cells
  }
}

/// The runs of backticks of a row, to find which run closes a code span. Asked from left to right, in linear time.
private struct CodeSpans {
  private var runs: [Range<Int>] = []
  /// For each length, its runs from right to left; those passed are dropped.
  private var ahead: [Int: [Int]] = [:]
  private var current = 0

  init(_ bytes: [UInt8], _ row: Range<Int>) {
    var index = row.lowerBound
    while index < row.upperBound {
      let start = index
      while index < row.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    for run in runs.indices.reversed() { ahead[runs[run].count, default: []].append(run) }
  }

  /// Behind the code span opened by the backticks at an offset, or behind those when nothing closes them.
  mutating func end(openedAt offset: Int) -> Int {
    while current < runs.count, runs[current].upperBound <= offset { current += 1 }
    guard current < runs.count else { return offset + 1 }
    let end = runs[current].upperBound
    // Fewer than the run has, when the first of it stands behind a backslash.
    let length = end - offset
    while let next = ahead[length]?.last, next <= current { ahead[length]?.removeLast() }
    return ahead[length]?.last.map { runs[$0].upperBound } ?? end
  }
}

/// Without the backslash before a pipe. Only code needs it gone, so columns stay right where there is none.
private func unescaped(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard cell.contains(UInt8(ascii: "`")) else { return cell }
  var plain: ArraySlice<UInt8> = []
  for byte in cell {
    if byte == UInt8(ascii: "|"), plain.last == UInt8(ascii: "\\") { plain.removeLast() }
    plain.append(byte)
  }
  return plain
}

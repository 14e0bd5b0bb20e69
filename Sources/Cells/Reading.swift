// Rows out of the text of a CSV file (RFC 4180, and what Excel writes besides): one pass over the bytes.
package import Diagnostics

/// Rows and what is wrong with their form.
package struct ReadRows: Sendable {
  package let rows: [Row]
  package let findings: [Diagnostic]
}

/// The separator that a first line `sep=;` names, as Excel understands it; nil when there is none.
package func declaredSeparator(_ text: [UInt8]) -> Separator? {
  let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
  guard line.count == 5, line.starts(with: "sep=".utf8), let last = line.last else { return nil }
  return Separator(rawValue: last)
}

/// Reads text in UTF-8: cells in quotation marks may hold separators, line ends and, doubled, quotation marks. Lines
/// end with LF, CRLF or a lone CR. A mark inside a cell that does not begin with one is a character like others.
///
/// - Parameter limit: how many rows are read; all when nil.
package func rows(of text: [UInt8], separatedBy separator: Separator, file: String, atMost limit: Int? = nil)
  -> ReadRows
{
  var scanner = Scanner(text: text, separator: separator.rawValue, file: file)
  if declaredSeparator(text) != nil { scanner.skipLine() }
  while !scanner.isAtEnd, scanner.findings.count < 20, limit.map({ scanner.rows.count < $0 }) ?? true {
    scanner.readRow()
  }
  return ReadRows(rows: scanner.rows, findings: scanner.findings)
}

/// More columns than any table of points has; what has more is no table, or was read with a wrong separator.
private let mostColumns = 1_024

private struct Scanner {
  let text: [UInt8]
  let separator: UInt8
  let file: String
  private(set) var rows: [Row] = []
  private(set) var findings: [Diagnostic] = []
  private var index = 0
  private var line = 1
  private var column = 1

  init(text: [UInt8], separator: UInt8, file: String) {
    self.text = text
    self.separator = separator
    self.file = file
  }

  var isAtEnd: Bool { index >= text.count }

  private var here: Spot { Spot(line: line, column: column) }

  private var isAtLineEnd: Bool { isAtEnd || text[index] == 0x0A || text[index] == 0x0D }

  /// One byte further; CRLF is one line end.
  private mutating func step() {
    let byte = text[index]
    index += 1
    if byte == 0x0A || (byte == 0x0D && (isAtEnd || text[index] != 0x0A)) {
      line += 1
      column = 1
    } else if byte != 0x0D, byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func endLine() {
    guard !isAtEnd else { return }
    let byte = text[index]
    step()
    if byte == 0x0D, !isAtEnd, text[index] == 0x0A { step() }
  }

  mutating func skipLine() {
    while !isAtLineEnd { step() }
    endLine()
    rows.append(Row(1, [], at: Spot(line: 1, column: 1)))
  }

  mutating func readRow() {
    let start = here
    var cells: [Cell] = []
    var count = 0
    while true {
      let cell = readCell()
      count += 1
      if count <= mostColumns { cells.append(cell) }
      guard !isAtLineEnd, text[index] == separator else { break }
      step()
    }
    if count > mostColumns { reportWidth(count, at: start) }
    while let last = cells.last, last.text.isEmpty { cells.removeLast() }
    rows.append(Row(rows.count + 1, cells, at: start))
    endLine()
  }

  private mutating func readCell() -> Cell {
    let (start, first) = (here, index)
    guard !isAtEnd, text[index] == UInt8(ascii: "\"") else {
      while !isAtLineEnd, text[index] != separator { step() }
      return cell(text[first..<index], from: start)
    }
    var content: [UInt8] = []
    step()
    while !isAtEnd {
      let byte = text[index]
      step()
      guard byte == UInt8(ascii: "\"") else {
        content.append(byte)
        continue
      }
      guard !isAtEnd, text[index] == byte else { return readRest(behind: content, from: start) }
      content.append(byte)
      step()
    }
    report(
      at: start, .init("Dấu ngoặc kép mở ở đây không được đóng", "quotation mark is opened here and never closed"))
    return Cell("", at: start)
  }

  /// What stands between a closing mark and the separator belongs to no cell.
  private mutating func readRest(behind content: [UInt8], from start: Spot) -> Cell {
    let (end, first) = (here, index)
    while !isAtLineEnd, text[index] != separator { step() }
    if index > first {
      let rest = String(decoding: text[first..<index].prefix(40), as: UTF8.self)
      report(
        at: end,
        .init("Sau dấu ngoặc kép đóng còn '\(rest)'", "behind the closing quotation mark stands '\(rest)'"))
    }
    return cell(content[...], from: start)
  }

  private func cell(_ bytes: ArraySlice<UInt8>, from start: Spot) -> Cell {
    let width = line == start.line ? column - Int(start.column) : 0
    return Cell(
      String(decoding: bytes, as: UTF8.self),
      at: Spot(line: Int(start.line), column: Int(start.column), width: width))
  }

  private mutating func report(at spot: Spot, _ message: Bilingual) {
    findings.append(
      Diagnostic(
        .error, rule: "csv-quote", at: Place(file: file, spot), message,
        hint: .init(
          "lưu lại bảng từ Excel; nếu sửa tay, viết dấu ngoặc kép trong ô hai lần",
          "save the table from Excel again; by hand, write a mark inside a cell twice")))
  }

  private mutating func reportWidth(_ count: Int, at spot: Spot) {
    findings.append(
      Diagnostic(
        .error, rule: "csv-size", at: Place(file: file, spot),
        .init("Dòng này có \(count) cột, quá \(mostColumns) cột", "row has \(count) columns, more than \(mostColumns)"),
        hint: .init("lưu lại bảng từ Excel", "save the table from Excel again")))
  }
}

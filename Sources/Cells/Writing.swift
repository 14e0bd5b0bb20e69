// CSV for spreadsheets: text that a spreadsheet would take for a formula is guarded (OWASP, CSV injection).
package import Exact

/// What is to stand in a cell.
package enum CellValue: Sendable, Hashable {
  /// Somebody's words: never run as a formula.
  case text(String)
  /// A number that the program made: negative ones stay numbers.
  case number(Fixed)
}

/// How a table is written.
package struct CellStyle: Sendable, Hashable {
  package let separator: Separator
  /// Whether a comma stands between a number and its fraction; else a point.
  package let hasDecimalComma: Bool
  /// Whether the bytes begin with UTF-8's mark, by which Excel tells the encoding.
  package let hasMark: Bool

  package init(separator: Separator, hasDecimalComma: Bool, hasMark: Bool) {
    self.separator = separator
    self.hasDecimalComma = hasDecimalComma
    self.hasMark = hasMark
  }

  /// What Excel opens by a double click where Windows is set to Vietnam.
  package static let vietnamese = CellStyle(separator: .semicolon, hasDecimalComma: true, hasMark: true)
  /// What programs read (RFC 4180).
  package static let plain = CellStyle(separator: .comma, hasDecimalComma: false, hasMark: false)
}

/// The bytes of a table in UTF-8, its lines ended by CRLF.
package func written(_ rows: [[CellValue]], as style: CellStyle = .vietnamese) -> [UInt8] {
  var bytes: [UInt8] = style.hasMark ? [0xEF, 0xBB, 0xBF] : []
  for row in rows {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(style.separator.rawValue) }
      append(value, to: &bytes, style, isAlone: row.count == 1)
    }
    bytes += [0x0D, 0x0A]
  }
  return bytes
}

/// Somebody's words as a cell holds them: with `'` before what a spreadsheet would run.
///
/// These are `=`, `+`, `-`, `@`, their wide forms, tab and the line ends; spaces before them hide none of them.
package func guarded(_ text: String) -> String {
  let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
  guard let first, ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first) else { return text }
  return "'" + text
}

private func append(_ value: CellValue, to bytes: inout [UInt8], _ style: CellStyle, isAlone: Bool) {
  switch value {
  case .number(let number):
    let digits = number.text.utf8.map { style.hasDecimalComma && $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
    append(quoted: digits.contains(style.separator.rawValue), digits, to: &bytes)
  case .text(let text):
    let content = Array(guarded(text).utf8)
    // A lone empty cell would be an empty line, and an unquoted `sep=;` an order to the reader.
    let isQuoted =
      (isAlone && content.isEmpty) || content.starts(with: "sep=".utf8) || content.first == UInt8(ascii: " ")
      || content.last == UInt8(ascii: " ")
      || content.contains { [0x22, 0x0A, 0x0D, 0x09, 0x2C, 0x3B].contains($0) }
    append(quoted: isQuoted, content, to: &bytes)
  }
}

private func append(quoted: Bool, _ content: [UInt8], to bytes: inout [UInt8]) {
  guard quoted else {
    bytes += content
    return
  }
  bytes.append(UInt8(ascii: "\""))
  for byte in content {
    if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    bytes.append(byte)
  }
  bytes.append(UInt8(ascii: "\""))
}

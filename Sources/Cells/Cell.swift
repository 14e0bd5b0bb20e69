// What a table of a spreadsheet is once it was saved as text: rows of cells, each with its place.
package import Diagnostics

/// What stands in one cell.
package struct Cell: Sendable, Hashable {
  /// Without the quotation marks around it; in composed form.
  package let text: String
  /// The whole cell, its quotation marks included; its first line when it has several.
  package let spot: Spot

  package init(_ text: String, at spot: Spot) {
    self.text = text
    self.spot = spot
  }
}

/// A row as a spreadsheet numbers it.
package struct Row: Sendable, Hashable {
  /// From 1, empty rows counted: the number at the left edge of the spreadsheet, not that of a line of the file.
  package let number: Int
  /// Without the empty cells at its end.
  package let cells: [Cell]
  /// Where it begins.
  package let spot: Spot

  package init(_ number: Int, _ cells: [Cell], at spot: Spot) {
    self.number = number
    self.cells = cells
    self.spot = spot
  }

  /// The cell in a column, counted from 0; nil behind the last that is not empty.
  package subscript(column: Int) -> Cell? {
    cells.indices.contains(column) ? cells[column] : nil
  }
}

/// The character between two cells.
package enum Separator: UInt8, Sendable, Hashable, CaseIterable {
  /// Windows writes this one where the decimal mark is a comma, as in Vietnam.
  case semicolon = 0x3B
  /// Excel's “Unicode Text”.
  case tab = 0x09
  /// Windows writes this one where the decimal mark is a point.
  case comma = 0x2C
}

/// The name of a column, counted from 0, as a spreadsheet heads it: A, B, … Z, AA.
package func columnLetters(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column
  while rest >= 0 {
    letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
    rest = rest / 26 - 1
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}

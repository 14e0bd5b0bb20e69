// What is found in a table, each with its row and column as a spreadsheet names them.
import Cells
import Diagnostics

/// The findings so far.
struct Remarks {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// Whether something must be mended first.
  var hasErrors: Bool { diagnostics.hasErrors }

  mutating func error(
    _ rule: String, at row: Row, _ column: Column?, _ message: Bilingual, hint: Bilingual? = nil, notes: [Note] = []
  ) {
    add(.error, rule, row, column, message, hint, notes)
  }

  mutating func warning(
    _ rule: String, at row: Row, _ column: Column?, _ message: Bilingual, hint: Bilingual? = nil
  ) {
    add(.warning, rule, row, column, message, hint, [])
  }

  mutating func add(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  private mutating func add(
    _ severity: Severity, _ rule: String, _ row: Row, _ column: Column?, _ message: Bilingual, _ hint: Bilingual?,
    _ notes: [Note]
  ) {
    let spot = column.flatMap { row[$0.index]?.spot } ?? row.spot
    diagnostics.append(
      Diagnostic(
        severity, rule: rule, at: Place(file: file, spot), named(message, row, column), hint: hint, notes: notes))
  }
}

/// A message with the row and the column before it: `Dòng 5, cột D 'C1.2': …`.
func named(_ message: Bilingual, _ row: Row, _ column: Column?) -> Bilingual {
  guard let column else {
    return Bilingual(vi: "Dòng \(row.number): \(message.vi)", en: "row \(row.number): \(message.en)")
  }
  let letters = columnLetters(column.index)
  return Bilingual(
    vi: "Dòng \(row.number), cột \(letters) '\(column.heading)': \(message.vi)",
    en: "row \(row.number), column \(letters) '\(column.heading)': \(message.en)")
}

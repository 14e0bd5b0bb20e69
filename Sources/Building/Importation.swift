// A table becomes sheets, and these are judged by all rules on scores beside those that stand already.
import Cells
package import Diagnostics
package import Importing
package import Model
import Scoring

/// What is to be written, and what was found; nothing is to be written when an error is among it.
package struct Importation: Sendable {
  /// Empty when there is an error.
  package let files: [SheetsFile]
  /// How many sheets are in them.
  package let sheets: Int
  package let diagnostics: [Diagnostic]
  /// The table in UTF-8, whose lines findings count; empty when it could not be decoded.
  package let text: [UInt8]
}

/// Reads the bytes of a spreadsheet saved as text into sheets. The findings are about its cells, and about the rubric.
package func importation(of bytes: [UInt8], _ request: ImportRequest, into library: Library) -> Importation {
  let (text, encoding) = decoded(bytes, file: request.file)
  guard let text else { return Importation(files: [], sheets: 0, diagnostics: encoding, text: []) }
  let imported = importSheets(text, request, into: library)
  var found = encoding + imported.diagnostics
  if !found.hasErrors { found += judged(imported, request, library) }
  let files = found.hasErrors ? [] : sheetsFiles(imported.sheets)
  return Importation(files: files, sheets: imported.sheets.count, diagnostics: found, text: text)
}

/// What the rules say once the sheets stand beside the others.
private func judged(_ imported: Imported, _ request: ImportRequest, _ library: Library) -> [Diagnostic] {
  guard let campaign = library.campaigns.first(where: { $0.id == request.rubric.campaign }) else { return [] }
  var library = library
  // Sheets that stand in a file's place are told of by whoever writes.
  let files = Set(imported.sheets.map(\.file))
  library.sheets = library.sheets.filter { !files.contains($0.file) } + imported.sheets
  return checkScores(library, campaign: campaign, rubric: request.rubric).compactMap { finding in
    finding.place.map { $0.file == request.rubric.file } ?? false ? finding : imported.told(finding)
  }
}

// The bytes of a file of sheets, as the loader reads them: the same sheets give the same bytes.
import Diagnostics
import Exact
package import Model
import Notation

/// A file that is to be written.
package struct SheetsFile: Sendable, Hashable {
  /// As findings name it: `content/scores/…`.
  package let path: String
  package let bytes: [UInt8]
}

/// A file for each unit, in order of their paths; within it sheets in the order given.
package func sheetsFiles(_ sheets: [Sheet]) -> [SheetsFile] {
  Dictionary(grouping: sheets, by: \.file).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    .compactMap { path, sheets in
      sheets.first.map { first in
        let value: JSONValue = [
          "rubric": .text(first.rubric.value.text), "period": .text(first.period.value.text),
          "sheets": .list(sheets.map(json)),
        ]
        return SheetsFile(path: path, bytes: Array(value.written.utf8))
      }
    }
}

private func json(_ sheet: Sheet) -> JSONValue {
  let holder: [JSONValue.Member] = sheet.person.map { [.init("person", .text($0.value.text))] } ?? []
  return .object(
    holder + [
      .init("unit", .text(sheet.unit.value.text)), .init("self", json(sheet.selfScores)),
      .init("final", json(sheet.finalScores)), .init("deductions", .list(sheet.deductions.map(json))),
      .init("bonuses", []), .init("signoff", .list(sheet.signoffs.map(json))),
    ])
}

private func json(_ scores: [ItemScore]) -> JSONValue {
  .object(scores.map { .init($0.item.value.text, .text($0.points.value.text)) })
}

private func json(_ deduction: Deduction) -> JSONValue {
  [
    "item": .text(deduction.item.value.text), "rule": .text(deduction.rule.value),
    "date": .text(deduction.date.value.iso), "count": .number(deduction.count.value),
    "reason": .text(deduction.reason), "evidence": .text(deduction.evidence),
  ]
}

private func json(_ signoff: Signoff) -> JSONValue {
  let role: JSONValue = ["role": .text(signoff.role.rawValue)]
  return role.with("by", signoff.by.map { .text($0.value.text) })
    .with("decision", signoff.decision.map { .text($0.value.text) }).with("at", .text(signoff.at.value.iso))
}

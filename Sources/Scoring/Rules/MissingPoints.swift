// Rule `missing-points`: every awarded item has points, for what is missing is not zero.
import Diagnostics
import Model

func missingPoints(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let missing = missingItems(of: sheet, in: register.rubric).map(\.text)
  guard !missing.isEmpty, sheet.void == nil else { return [] }
  let (list, person) = (missing.joined(separator: ", "), sheet.holder)
  return [
    mistake(
      "missing-points", at: sheet.place(sheet.spot), vi: "Phiếu của '\(person)' còn thiếu điểm mục \(list)",
      en: "sheet of '\(person)' has no points for \(list)",
      hint: Bilingual(vi: "nếu mục đó được 0 điểm, hãy ghi rõ \"0\"", en: "write \"0\" where none were earned"))
  ]
}

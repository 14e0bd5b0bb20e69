// Rule `sheet-twice`: one sheet a person and period, and no month besides its quarter.
import Diagnostics
import Model

func sheetTwice(_ sheets: [Sheet]) -> [Diagnostic] {
  Dictionary(grouping: sheets, by: \.person.value).values.flatMap { sheets in
    sheets.indices.compactMap { index in
      let sheet = sheets[index]
      return sheets[..<index].first { overlap($0.period.value, sheet.period.value) }.map { twice(sheet, $0) }
    }
  }
}

private func overlap(_ one: Period, _ other: Period) -> Bool {
  one.contains(other) || other.contains(one)
}

private func twice(_ sheet: Sheet, _ earlier: Sheet) -> Diagnostic {
  let (person, period) = (sheet.person.value.text, earlier.period.value.text)
  return mistake(
    "sheet-twice", at: sheet.place(sheet.spot), vi: "'\(person)' đã có phiếu chấm điểm kỳ \(period)",
    en: "'\(person)' already has a sheet for \(period)",
    hint: Bilingual(
      vi: "giữ phiếu ở đơn vị có nhiều ngày làm việc nhất, bỏ phiếu kia",
      en: "keep the sheet of the unit with most working days and delete the other"),
    notes: [
      Note(at: earlier.place(earlier.spot), Bilingual(vi: "phiếu thứ nhất ở đây", en: "the first sheet is here"))
    ])
}

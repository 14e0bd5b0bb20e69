// Rule `sheet-twice`: one sheet a person and period, and no month besides its quarter.
import Diagnostics
import Model

func sheetTwice(_ sheets: [Sheet]) -> [Diagnostic] {
  Dictionary(grouping: sheets, by: Holder.init).values.flatMap { sheets in
    sheets.indices.compactMap { index in
      let sheet = sheets[index]
      return sheets[..<index].first { overlap($0.period.value, sheet.period.value) }.map { twice(sheet, $0) }
    }
  }
}

/// Whose a sheet is.
enum Holder: Hashable {
  case person(ID<Person>)
  case unit(ID<Unit>)

  init(_ sheet: Sheet) { self = sheet.person.map { .person($0.value) } ?? .unit(sheet.unit.value) }
}

private func twice(_ sheet: Sheet, _ earlier: Sheet) -> Diagnostic {
  let (person, period) = (sheet.holder, earlier.period.value.text)
  return mistake(
    "sheet-twice", at: sheet.place(sheet.spot), vi: "'\(person)' đã có phiếu chấm điểm kỳ \(period)",
    en: "'\(person)' already has a sheet for \(period)",
    hint: sheet.person == nil
      ? nil
      : Bilingual(
        vi: "giữ phiếu ở đơn vị có nhiều ngày làm việc nhất, bỏ phiếu kia",
        en: "keep the sheet of the unit with most working days and delete the other"),
    notes: [
      Note(at: earlier.place(earlier.spot), Bilingual(vi: "phiếu thứ nhất ở đây", en: "the first sheet is here"))
    ])
}

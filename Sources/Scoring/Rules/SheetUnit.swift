// Rule `sheet-unit`: a sheet belongs to the unit where the person worked most working days of the period.
import Diagnostics
import Exact
import Model

func sheetUnit(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let unit = sheet.unit.value
  guard register.units[unit] != nil else { return [unknownUnit(sheet.unit, in: sheet, register)] }
  let file = sheet.file.utf8.split(separator: UInt8(ascii: "/")).last ?? []
  if !file.elementsEqual("\(unit.text).json".utf8) {
    let name = String(decoding: file, as: UTF8.self)
    return [
      mistake(
        "sheet-unit", at: sheet.place(sheet.unit.spot),
        vi: "Đơn vị phải trùng với tên tệp '\(name)', không phải '\(unit.text)'",
        en: "unit must be the one that names the file '\(name)', not '\(unit.text)'")
    ]
  }
  guard let person = sheet.person.flatMap({ register.people[$0.value] }),
    let days = register.days(of: sheet.period.value)
  else {
    return []
  }
  return membership(of: person, in: days, sheet)
}

private func membership(of person: Person, in days: ClosedRange<Day>, _ sheet: Sheet) -> [Diagnostic] {
  let unit = sheet.unit.value
  let place = sheet.place(sheet.unit.spot)
  let (name, period) = (person.id.text, sheet.period.value.text)
  guard person.tenures(in: days).contains(where: { $0.unit == unit }) else {
    return [
      mistake(
        "sheet-unit", at: place, vi: "'\(name)' không công tác tại '\(unit.text)' trong kỳ \(period)",
        en: "'\(name)' was no member of '\(unit.text)' in \(period)")
    ]
  }
  guard let holder = person.unit(holding: days), holder != unit else { return [] }
  let most = holder.text
  return [
    mistake(
      "sheet-unit", at: place,
      vi: "Đơn vị phải là '\(most)', nơi '\(name)' làm việc nhiều ngày nhất kỳ \(period), không phải '\(unit.text)'",
      en: "unit must be '\(most)', where '\(name)' worked most days of \(period), not '\(unit.text)'")
  ]
}

private func unknownUnit(_ unit: Placed<ID<Unit>>, in sheet: Sheet, _ register: Register) -> Diagnostic {
  mistake(
    "unknown-unit", at: sheet.place(unit.spot),
    vi: "Chưa có đơn vị nào có mã '\(unit.value.text)' trong organisation.yaml",
    en: "no unit '\(unit.value.text)' in organisation.yaml",
    hint: didYouMean(unit.value.text, anyOf: register.units.keys.lazy.map(\.text)))
}

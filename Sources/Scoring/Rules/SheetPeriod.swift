// Rule `sheet-period`: a sheet is for a month or a quarter of the movement, and lies in the folder of that name.
import Diagnostics
import Exact
import Model

func sheetPeriod(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let period = sheet.period.value
  let folder = sheet.file.utf8.split(separator: UInt8(ascii: "/")).dropLast().last ?? []
  var found: [Diagnostic] = []
  func add(vi: String, en: String) {
    found.append(mistake("sheet-period", at: sheet.place(sheet.period.spot), vi: vi, en: en))
  }
  if !folder.elementsEqual(period.text.utf8) {
    let name = String(decoding: folder, as: UTF8.self)
    add(
      vi: "Kỳ phải là '\(name)' như tên thư mục, không phải '\(period.text)'",
      en: "period must be '\(name)' like the folder, not '\(period.text)'")
  }
  if period.months.count > 3 {
    add(
      vi: "Phiếu chấm điểm phải theo tháng hoặc quý, không phải '\(period.text)'",
      en: "period of a sheet must be a month or a quarter, not '\(period.text)'")
  }
  return found + (outside(sheet, register).map { [$0] } ?? [])
}

/// A quarter may reach over the movement's edge; the rubric has to hold on all of its days that do not.
private func outside(_ sheet: Sheet, _ register: Register) -> Diagnostic? {
  let place = sheet.place(sheet.period.spot)
  let (window, effective, text) = (register.campaign.window, register.rubric.effective, sheet.period.value.text)
  guard let days = register.days(of: sheet.period.value) else {
    let (first, last) = (window.lowerBound.iso, window.upperBound.iso)
    return mistake(
      "sheet-period", at: place, vi: "Kỳ phải nằm trong phong trào, từ \(first) đến \(last), không phải '\(text)'",
      en: "period must lie in the campaign, \(first) to \(last), not '\(text)'")
  }
  guard days.lowerBound < effective.lowerBound || days.upperBound > effective.upperBound else { return nil }
  let (first, last) = (effective.lowerBound.iso, effective.upperBound.iso)
  return mistake(
    "sheet-period", at: place,
    vi: "Kỳ phải nằm trong hiệu lực của bộ tiêu chí, từ \(first) đến \(last), không phải '\(text)'",
    en: "period must lie in the rubric's days, \(first) to \(last), not '\(text)'")
}

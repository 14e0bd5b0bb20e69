// A sheet file stands in its period's folder under its unit's name; one that says otherwise was copied and not changed.
import Diagnostics
import Model

/// Findings for sheets whose period or unit is not that of their file.
func misplaced(_ sheets: [Sheet], period: String, unit: String) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if let first = sheets.first, first.period.value.text != period {
    found.append(
      Diagnostic(
        .error, rule: "sheet-period", at: Place(file: first.file, first.period.spot),
        Bilingual(
          vi: "Kỳ '\(first.period.value.text)' không khớp thư mục '\(period)'",
          en: "period '\(first.period.value.text)' does not match the folder '\(period)'")))
  }
  for sheet in sheets where sheet.unit.value.text != unit {
    found.append(
      Diagnostic(
        .error, rule: "sheet-unit", at: Place(file: sheet.file, sheet.unit.spot),
        Bilingual(
          vi: "Đơn vị '\(sheet.unit.value.text)' không khớp tên tệp '\(unit).json'",
          en: "unit '\(sheet.unit.value.text)' does not match the file's name '\(unit).json'")))
  }
  return found
}

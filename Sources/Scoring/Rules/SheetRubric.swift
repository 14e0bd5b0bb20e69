// Rule `sheet-rubric`: a sheet in a movement's folder names the rubric of that folder.
import Diagnostics
import Model

func sheetRubric(_ sheets: [Sheet], _ rubric: Rubric, among rubrics: [Rubric]) -> [Diagnostic] {
  let name = rubric.file.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
  let folder = rubric.file.utf8.dropLast(name.count)
  let here = sheets.filter { $0.file.utf8.starts(with: folder) && $0.rubric.value != rubric.id }
  return here.map { sheet in
    let id = sheet.rubric.value.text
    let isKnown = rubrics.contains { $0.id == sheet.rubric.value }
    return mistake(
      "sheet-rubric", at: sheet.place(sheet.rubric.spot),
      vi: isKnown
        ? "Bộ tiêu chí ở thư mục này phải là '\(rubric.id.text)', không phải '\(id)'"
        : "Chưa có bộ tiêu chí nào mang mã '\(id)'",
      en: isKnown ? "rubric of this folder must be '\(rubric.id.text)', not '\(id)'" : "no rubric '\(id)'",
      hint: isKnown ? nil : didYouMean(id, among: rubrics.map(\.id.text)))
  }
}

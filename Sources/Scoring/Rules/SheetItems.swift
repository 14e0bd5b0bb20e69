// Rule `sheet-item`: points are given to items of the rubric, each once, and not to items that only lose points.
import Diagnostics
import Exact
import Model

func sheetItems(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  items(of: sheet.selfScores, sheet, register) + items(of: sheet.finalScores, sheet, register)
    + sheet.finalScores.compactMap { onlyLoses($0, sheet, register) }
}

/// An item that the rubric does not have.
func unknownItem(_ item: Placed<ID<CriterionItem>>, in sheet: Sheet, _ register: Register) -> Diagnostic? {
  let id = item.value
  guard register.items[id] == nil else { return nil }
  return mistake(
    "sheet-item", at: sheet.place(item.spot), vi: "Bộ tiêu chí không có mục '\(id.text)'",
    en: "no item '\(id.text)' in the rubric",
    hint: didYouMean(id.text, among: register.rubric.criteria.flatMap(\.items).map(\.id.value.text)))
}

private func items(of scores: [ItemScore], _ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  var seen: Set<ID<CriterionItem>> = []
  return scores.compactMap { score in
    if let unknown = unknownItem(score.item, in: sheet, register) { return unknown }
    guard !seen.insert(score.item.value).inserted else { return nil }
    return mistake(
      "sheet-item", at: sheet.place(score.item.spot), vi: "Mục \(score.item.value.text) chỉ được chấm một lần",
      en: "item \(score.item.value.text) must be scored once")
  }
}

private func onlyLoses(_ score: ItemScore, _ sheet: Sheet, _ register: Register) -> Diagnostic? {
  guard let item = register.items[score.item.value], item.mode == .deduct else { return nil }
  let id = item.id.value.text
  return mistake(
    "sheet-item", at: sheet.place(score.item.spot), vi: "Mục \(id) chỉ trừ điểm, không chấm điểm ở 'final'",
    en: "item \(id) only loses points and must not stand in final",
    hint: Bilingual(
      vi: "mục này bắt đầu từ \(item.max.value.text) điểm; ghi vi phạm vào 'deductions'",
      en: "it starts at \(item.max.value.text); write occurrences under deductions"))
}

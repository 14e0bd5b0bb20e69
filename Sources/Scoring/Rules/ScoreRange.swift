// Rule `score-range`: points lie between 0 and the item's maximum.
import Diagnostics
import Exact
import Model

func scoreRange(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  (sheet.selfScores + sheet.finalScores).compactMap { score in
    guard let max = register.items[score.item.value]?.max.value else { return nil }
    let points = score.points.value
    guard points < .zero || points > max else { return nil }
    return mistake(
      "score-range", at: sheet.place(score.points.spot),
      vi: "Điểm phải từ 0 đến \(max.text), không phải '\(points.text)'",
      en: "score must be 0 to \(max.text), not '\(points.text)'")
  }
}

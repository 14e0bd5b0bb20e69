// Rule `score-digits`: points have no more digits after the point than the rubric publishes.
import Diagnostics
import Exact
import Model

func scoreDigits(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let decimals = register.rubric.places
  return (sheet.selfScores + sheet.finalScores).compactMap { score in
    let points = score.points.value
    guard points.scale > decimals else { return nil }
    return mistake(
      "score-digits", at: sheet.place(score.points.spot),
      vi: "Điểm được có nhiều nhất \(decimals) chữ số thập phân, không phải '\(points.text)'",
      en: "score must have at most \(decimals) decimals, not '\(points.text)'")
  }
}

// Rule `rubric-bands`: bands descend, the last begins at 0, so that every value falls in one.
import Diagnostics
import Exact
import Model

func rubricBands(_ rubric: Rubric) -> [Diagnostic] {
  let steps = zip(rubric.bands, rubric.bands.dropFirst()).filter { $0.min <= $1.min }.map { upper, lower in
    mistake(
      "rubric-bands", at: rubric.place(),
      vi: "Mức '\(lower.id.text)' phải bắt đầu dưới \(upper.min.text), không phải từ '\(lower.min.text)'",
      en: "band '\(lower.id.text)' must begin below \(upper.min.text), not at '\(lower.min.text)'",
      hint: Bilingual(vi: "xếp các mức từ cao xuống thấp", en: "list the bands from the highest down"))
  }
  guard let last = rubric.bands.last else {
    return [
      mistake(
        "rubric-bands", at: rubric.place(), vi: "'bands' phải có ít nhất một mức", en: "bands must hold at least one")
    ]
  }
  guard last.min != .zero else { return steps }
  return steps + [
    mistake(
      "rubric-bands", at: rubric.place(),
      vi: "Mức thấp nhất '\(last.id.text)' phải bắt đầu từ 0, không phải '\(last.min.text)'",
      en: "lowest band '\(last.id.text)' must begin at 0, not '\(last.min.text)'")
  ]
}

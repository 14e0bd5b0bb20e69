// Rule `rubric-sum`: a criterion's items add up to it, and the criteria to the scale.
import Diagnostics
import Exact
import Model

func rubricSums(_ rubric: Rubric) -> [Diagnostic] {
  let criteria = rubric.criteria.compactMap { criterion -> Diagnostic? in
    let sum = criterion.items.map(\.max.value).sum
    guard sum != criterion.max.value else { return nil }
    let id = criterion.id.value.text
    return mistake(
      "rubric-sum", at: rubric.place(criterion.max.spot),
      vi: "Điểm tối đa của \(id) phải bằng tổng các mục là \(sum.text), không phải '\(criterion.max.value.text)'",
      en: "max of \(id) must be \(sum.text), the sum of its items, not '\(criterion.max.value.text)'")
  }
  let sum = rubric.criteria.map(\.max.value).sum
  guard sum != rubric.scale.value else { return criteria }
  return criteria + [
    mistake(
      "rubric-sum", at: rubric.place(rubric.scale.spot),
      vi: "Thang điểm phải bằng tổng các tiêu chí là \(sum.text), không phải '\(rubric.scale.value.text)'",
      en: "scale must be \(sum.text), the sum of the criteria, not '\(rubric.scale.value.text)'")
  ]
}

// Rule `rubric-number`: points are above zero and have no more digits than the rubric publishes.
import Diagnostics
import Exact
import Model

func rubricNumbers(_ rubric: Rubric) -> [Diagnostic] {
  guard (0...4).contains(rubric.decimals) else {
    return [
      mistake(
        "rubric-number", at: rubric.place(), vi: "'decimals' phải từ 0 đến 4, không phải '\(rubric.decimals)'",
        en: "decimals must be 0 to 4, not '\(rubric.decimals)'")
    ]
  }
  return numbers(of: rubric).compactMap { judge($0, in: rubric) }
}

private struct Named {
  let name: String
  let value: Fixed
  let spot: Spot
}

private func numbers(of rubric: Rubric) -> [Named] {
  let criteria = rubric.criteria.map { Named(name: "'max'", value: $0.max.value, spot: $0.max.spot) }
  let items = rubric.criteria.flatMap(\.items)
  let maxima = items.map { Named(name: "'max'", value: $0.max.value, spot: $0.max.spot) }
  let rules = items.flatMap { item in
    item.rules.map { Named(name: "'points' (\($0.id))", value: $0.points, spot: item.id.spot) }
  }
  let bonuses = rubric.bonus.types.map { Named(name: "'points' (\($0.id))", value: $0.points, spot: .wholeFile) }
  let cap = Named(name: "'cap' (bonus)", value: rubric.bonus.cap, spot: .wholeFile)
  let penalties = rubric.penalties.map {
    Named(name: "'points' (\($0.id))", value: $0.points, spot: .wholeFile)
  }
  let totalCap = rubric.totalCap.map { [Named(name: "'totalCap'", value: $0, spot: .wholeFile)] } ?? []
  // A rubric without bonuses has no cap to speak of.
  return criteria + maxima + rules + penalties + totalCap + (rubric.bonus.types.isEmpty ? [] : bonuses + [cap])
}

private func judge(_ number: Named, in rubric: Rubric) -> Diagnostic? {
  if number.value <= .zero {
    return mistake(
      "rubric-number", at: rubric.place(number.spot),
      vi: "\(number.name) phải lớn hơn 0, không phải '\(number.value.text)'",
      en: "\(number.name) must be above 0, not '\(number.value.text)'")
  }
  guard number.value.trimmed.scale > rubric.decimals else { return nil }
  return mistake(
    "rubric-number", at: rubric.place(number.spot),
    vi: "\(number.name) được có nhiều nhất \(rubric.decimals) chữ số thập phân, không phải '\(number.value.text)'",
    en: "\(number.name) must have at most \(rubric.decimals) decimals, not '\(number.value.text)'")
}

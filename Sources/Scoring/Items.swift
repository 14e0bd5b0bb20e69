// From what a sheet gives and takes to the points of items and criteria (N2, N3).
import Diagnostics
package import Exact
package import Model

/// The points of an item: `max(0, base − Σ points × count)` (N2). A deduction never spills into another item.
///
/// An item that is awarded starts from the points given, or from none when none are; an item that only loses points
/// starts from its maximum. Deductions of other items and of unknown rules are passed over.
package func score(item: RubricItem, given: Fixed?, deductions: [Deduction]) -> ItemResult {
  let base = item.mode == .deduct ? item.max.value : given ?? .zero
  let taken = deductions.filter { $0.item.value == item.id.value }.compactMap { takenPoints($0, by: item.rules) }
  let loss = taken.map { $0.points.times($0.count) }.sum
  return ItemResult(
    item: item.id.value, max: item.max.value, base: base, taken: taken, points: max(.zero, base.minus(loss)))
}

private func takenPoints(_ deduction: Deduction, by rules: [DeductionRule]) -> TakenPoints? {
  takenPoints(
    by: rules.first { $0.id == deduction.rule.value }, count: deduction.count.value, on: deduction.date.value,
    deduction.reason, deduction.evidence)
}

/// What a rule takes off; nil by an unknown rule.
func takenPoints(by rule: DeductionRule?, count: Int, on day: Day, _ reason: String, _ evidence: String) -> TakenPoints?
{
  rule.map {
    TakenPoints(rule: $0.id, points: $0.points, count: count, date: day, reason: reason, evidence: evidence)
  }
}

/// The points of a criterion: the sum of its items (N3), in the rubric's order.
package func score(criterion: RubricCriterion, given: [ItemScore], deductions: [Deduction]) -> CriterionScore {
  let items = criterion.items.map { item in
    let points = given.first { $0.item.value == item.id.value }?.points.value
    return score(item: item, given: points, deductions: deductions)
  }
  return CriterionScore(
    criterion: criterion.id.value, max: criterion.max.value, items: items, points: items.map(\.points).sum)
}

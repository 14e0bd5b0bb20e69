// A period's total from one sheet, with every number that leads to it (N5).
import Diagnostics
package import Exact
package import Model

/// The published total of a period: `max(0, Σ criteria + bonus − Σ penalties)`, at most the rubric's `totalCap` (N5),
/// rounded once to so many decimals (N6).
package func total(
  of criteria: [CriterionScore], bonus: BonusScore, penalties: [TakenPoints] = [], cap: Fixed? = nil, decimals: Int
) -> Fixed {
  let sum = uncapped(criteria, bonus, penalties)
  return (cap.map { min($0, sum) } ?? sum).rounded(to: decimals)
}

private func uncapped(_ criteria: [CriterionScore], _ bonus: BonusScore, _ penalties: [TakenPoints]) -> Fixed {
  let taken = penalties.map { $0.points.times($0.count) }.sum
  return max(.zero, criteria.map(\.points).sum.plus(bonus.points).minus(taken))
}

/// What a sheet comes to; nil when an awarded item has no points, for what is missing is not zero.
package func tally(_ sheet: Sheet, by rubric: Rubric, revoked: Revocations) -> Tally? {
  guard missingItems(of: sheet, in: rubric).isEmpty else { return nil }
  let criteria = rubric.criteria.map {
    score(criterion: $0, given: sheet.finalScores, deductions: sheet.deductions)
  }
  let bonus = score(bonuses: sheet.bonuses, rules: rubric.bonus, revoked: revoked)
  let penalties = sheet.penalties.compactMap { penalty in
    takenPoints(
      by: rubric.penalties.first { $0.id == penalty.rule.value }, count: penalty.count.value, on: penalty.date.value,
      penalty.reason, penalty.evidence)
  }
  let sum = uncapped(criteria, bonus, penalties)
  return Tally(
    criteria: criteria, bonus: bonus, penalties: penalties, stoppedAt: rubric.totalCap.flatMap { $0 < sum ? $0 : nil },
    total: total(of: criteria, bonus: bonus, penalties: penalties, cap: rubric.totalCap, decimals: rubric.places),
    disqualified: disqualification(in: sheet, by: rubric), source: Place(file: sheet.file, sheet.spot))
}

/// The awarded items that a sheet gives no points for, in the rubric's order.
func missingItems(of sheet: Sheet, in rubric: Rubric) -> [ID<CriterionItem>] {
  let given = Set(sheet.finalScores.map(\.item.value))
  return rubric.criteria.flatMap(\.items).filter { $0.mode == .award }.map(\.id.value).filter { !given.contains($0) }
}

/// The widest disqualification among a sheet's deductions and penalties.
private func disqualification(in sheet: Sheet, by rubric: Rubric) -> Disqualification? {
  let items = rubric.criteria.flatMap(\.items)
  let deductions = sheet.deductions.compactMap { deduction in
    items.first { $0.id.value == deduction.item.value }?.rules.first { $0.id == deduction.rule.value }?.disqualify
  }
  let penalties = sheet.penalties.compactMap { penalty in
    rubric.penalties.first { $0.id == penalty.rule.value }?.disqualify
  }
  let scopes = deductions + penalties
  return scopes.contains(.year) ? .year : scopes.first
}

extension Rubric {
  /// The decimals of published values; a rubric with more than four is refused, and scored as if it had four.
  var places: Int { min(max(decimals, 0), 4) }
}

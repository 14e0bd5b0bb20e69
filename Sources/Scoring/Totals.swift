// A period's total from one sheet, with every number that leads to it (N5).
import Diagnostics
package import Exact
package import Model

/// The published total of a period: `max(0, Σ criteria + bonus)` (N5), rounded once to so many decimals (N6).
package func total(of criteria: [CriterionScore], bonus: BonusScore, decimals: Int) -> Fixed {
  max(.zero, criteria.map(\.points).sum.plus(bonus.points)).rounded(to: decimals)
}

/// The score of a sheet; nil when an awarded item has no points, for what is missing is not zero.
package func score(sheet: Sheet, by rubric: Rubric, revoked: Revocations) -> PeriodScore? {
  guard missingItems(of: sheet, in: rubric).isEmpty else { return nil }
  let criteria = rubric.criteria.map {
    score(criterion: $0, given: sheet.finalScores, deductions: sheet.deductions)
  }
  let bonus = score(bonuses: sheet.bonuses, rules: rubric.bonus, revoked: revoked)
  return PeriodScore(
    person: sheet.person.value, unit: sheet.unit.value, period: sheet.period.value, criteria: criteria, bonus: bonus,
    total: total(of: criteria, bonus: bonus, decimals: rubric.places),
    disqualified: disqualification(in: sheet, by: rubric), source: Place(file: sheet.file, sheet.spot))
}

/// The awarded items that a sheet gives no points for, in the rubric's order.
func missingItems(of sheet: Sheet, in rubric: Rubric) -> [ID<CriterionItem>] {
  let given = Set(sheet.finalScores.map(\.item.value))
  return rubric.criteria.flatMap(\.items).filter { $0.mode == .award }.map(\.id.value).filter { !given.contains($0) }
}

/// The widest disqualification among a sheet's deductions.
private func disqualification(in sheet: Sheet, by rubric: Rubric) -> Disqualification? {
  let items = rubric.criteria.flatMap(\.items)
  let scopes = sheet.deductions.compactMap { deduction in
    items.first { $0.id.value == deduction.item.value }?.rules.first { $0.id == deduction.rule.value }?.disqualify
  }
  return scopes.contains(.year) ? .year : scopes.first
}

extension Rubric {
  /// The decimals of published values; a rubric with more than four is refused, and scored as if it had four.
  var places: Int { min(max(decimals, 0), 4) }
}

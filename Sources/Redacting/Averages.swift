// Averages of criteria over the agency and its units, held back where too few people stand behind a number.
import Exact
import Model

/// The means of each criterion in each period of the tables, for the agency and for every unit that is large enough.
func averages(_ results: Results, minGroup: Int) -> [CriterionAverage] {
  results.tables.flatMap { table -> [CriterionAverage] in
    let scores = results.scores.filter { table.period.contains($0.period) }
    guard Set(scores.map(\.person)).count >= minGroup else { return [] }
    let units = Dictionary(grouping: scores, by: \.unit).mapValues { Array($0) }
    let shown = shownUnits(units.mapValues { Set($0.map(\.person)).count }, minGroup: minGroup)
    return means(scores, unit: nil, period: table.period, decimals: results.rubric.decimals)
      + shown.flatMap { unit in
        means(units[unit] ?? [], unit: unit, period: table.period, decimals: results.rubric.decimals)
      }
  }
}

/// The units whose averages may be shown, in order of id.
///
/// A single unit held back could be computed from the agency's mean and the others'; so as long as those held back are
/// together fewer than the smallest group, the smallest unit still shown is held back as well.
func shownUnits(_ people: [ID<Unit>: Int], minGroup: Int) -> [ID<Unit>] {
  var shown = people.filter { $0.value >= minGroup }
  var hidden = people.filter { $0.value < minGroup }.values.reduce(0, +)
  while hidden > 0, hidden < minGroup, let next = shown.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
    hidden += next.value
    shown[next.key] = nil
  }
  return shown.keys.sorted()
}

private func means(_ scores: [PeriodScore], unit: ID<Unit>?, period: Period, decimals: Int) -> [CriterionAverage] {
  guard let first = scores.first else { return [] }
  return first.criteria.indices.compactMap { index in
    let points = scores.map { $0.criteria[index].points }
    let sum = points.reduce(Fixed?.some(.zero)) { total, next in total.flatMap { $0.adding(next) } }
    guard let sum, let mean = mean(of: sum, count: scores.count, decimals: decimals) else { return nil }
    return CriterionAverage(
      period: period, criterion: first.criteria[index].criterion, unit: unit, sum: sum, count: scores.count, mean: mean,
      max: first.criteria[index].max)
  }
}

/// The exact quotient, rounded once (N6).
private func mean(of sum: Fixed, count: Int, decimals: Int) -> Fixed? {
  let (denominator, overflow) = count.multipliedReportingOverflow(by: Fixed.power(sum.scale))
  return overflow ? nil : Ratio(sum.unscaled, over: denominator)?.rounded(to: decimals)
}

// Averages of criteria over the agency and its units, held back where too few people stand behind a number.
import Exact
import Model

/// The means of each criterion in the periods of the tables, for the agency and its units: all of them without a rule.
func averages(_ results: Results, keeping rule: SmallGroups?) -> [CriterionAverage] {
  results.tables.flatMap { table -> [CriterionAverage] in
    let scores = results.scores.filter { table.period.contains($0.period) }
    let units = Dictionary(grouping: scores, by: \.unit)
    let people = units.mapValues { Set($0.map(\.person)) }
    let isKept = scores.allSatisfy { $0.period == table.period }
    let agency = rule?.showsAgency(isKept: isKept, people) ?? true
    let shown = rule?.shownUnits(in: table.period, people) ?? units.keys.sorted()
    return (agency ? means(scores, unit: nil, period: table.period, decimals: results.rubric.decimals) : [])
      + shown.flatMap { unit in
        means(units[unit] ?? [], unit: unit, period: table.period, decimals: results.rubric.decimals)
      }
  }
}

/// Which averages enough people stand behind to be shown outside the manager edition (privacy.md).
///
/// The agency is shown for the periods that sheets are kept for, and its units by year: of a quarter and two of its
/// months the third could be computed, however few were scored in it.
struct SmallGroups: Sendable {
  /// The fewest people behind a number.
  let least: Int
  /// Compared with nobody.
  let leadership: Set<ID<Unit>>

  /// Whether the agency's average may be shown, for a period that one sheet each was kept for, or a longer one.
  func showsAgency(isKept: Bool, _ people: [ID<Unit>: Set<ID<Person>>]) -> Bool {
    isKept && count(people) >= least
  }

  /// The units whose averages may be shown, in order of id.
  ///
  /// A single unit held back could be computed from the agency's mean and the others'; so as long as those held back
  /// are together fewer than the smallest group, the smallest unit still shown is held back as well. Somebody who moved
  /// between two of them is one person.
  func shownUnits(in period: Period, _ people: [ID<Unit>: Set<ID<Person>>]) -> [ID<Unit>] {
    guard case .year = period else { return [] }
    var shown = people.filter { $0.value.count >= least && !leadership.contains($0.key) }
    var hidden = people.filter { shown[$0.key] == nil }
    while !hidden.isEmpty, count(hidden) < least,
      let next = shown.min(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })
    {
      hidden[next.key] = next.value
      shown[next.key] = nil
    }
    return shown.keys.sorted()
  }

  private func count(_ people: [ID<Unit>: Set<ID<Person>>]) -> Int {
    people.values.reduce(into: Set()) { $0.formUnion($1) }.count
  }
}

private func means(_ scores: [PeriodScore], unit: ID<Unit>?, period: Period, decimals: Int) -> [CriterionAverage] {
  guard let first = scores.first else { return [] }
  return first.criteria.indices.compactMap { index in
    let points = scores.map { $0.criteria[index].points }
    let sum = points.reduce(Fixed?.some(.zero)) { total, next in total.flatMap { $0.adding(next) } }
    guard let sum, let mean = sum.quotient(by: scores.count, to: decimals) else { return nil }
    return CriterionAverage(
      period: period, criterion: first.criteria[index].criterion, unit: unit, sum: sum, count: scores.count, mean: mean,
      max: first.criteria[index].max)
  }
}

// Where one person stands in a period before anybody is ranked: mean, band and state.
import Diagnostics
import Exact
import Model

/// What the tables of a movement are made from.
struct Ground {
  let rubric: Rubric
  let window: ClosedRange<Day>
  let asOf: Day
  let people: [ID<Person>: Person]
  let scores: [PeriodScore]
  let gaps: [Gap]
}

/// One person's standing in a period; nil for somebody without scores, who has no mean.
func standing(
  of person: Person, _ scores: [PeriodScore], _ gaps: [Gap], in period: Period, on ground: Ground
) -> Standing? {
  let weights = ground.rubric.annual.weights
  let terms = scores.sorted { $0.period < $1.period }.map {
    MeanTerm(
      period: $0.period, unit: $0.unit, total: $0.total, weight: weight(of: $0.period, in: ground.window, by: weights))
  }
  guard let last = terms.last else { return nil }
  let mean = mean(of: terms, missing: gaps.map(\.period))
  let value = mean.published(decimals: ground.rubric.places)
  let state = state(of: scores, mean, in: period, by: ground.rubric)
  let reviewed = min(ground.asOf, period.days.clamped(to: ground.window).upperBound)
  return Standing(
    person: person.id, unit: person.membership(around: reviewed)?.unit.value ?? last.unit,
    mean: mean, value: value, band: band(of: value, state, mean, in: period, by: ground.rubric), state: state,
    rank: nil, shared: false, honoured: false)
}

/// Ruled out, for its own period or any that holds a violation of the year's scope; else unfinished; else too short.
private func state(of scores: [PeriodScore], _ mean: Mean, in period: Period, by rubric: Rubric) -> StandingState {
  let ruledOut = scores.contains { $0.disqualified == .year || ($0.disqualified == .period && $0.period == period) }
  if ruledOut { return .disqualified }
  if !mean.missing.isEmpty { return .provisional }
  return isTooShort(mean, in: period, by: rubric) ? .tooShort : .final
}

private func isTooShort(_ mean: Mean, in period: Period, by rubric: Rubric) -> Bool {
  guard case .year = period else { return false }
  return mean.terms.count < rubric.annual.minScored
}

private func band(
  of value: Fixed, _ state: StandingState, _ mean: Mean, in period: Period, by rubric: Rubric
) -> ID<Band>? {
  if state == .disqualified { return rubric.bands.last?.id }
  return isTooShort(mean, in: period, by: rubric) ? nil : band(of: value, in: rubric.bands)
}

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
  let units: [ID<Unit>: Unit]
  let scores: [PeriodScore]
  let unitScores: [UnitScore]
  let states: [PersonPeriod]
  let unitGaps: [UnitGap]
  let selections: [HeldSelection]
  /// By year, those whom a violation of the year's scope rules out.
  let out: [Int: Set<ID<Person>>]
  let closings: [Period: Closing]
  /// The periods that sheets are kept for, begun or not.
  let kept: [Period]
}

/// One person's standing in a period; nil for somebody without scores, who has no mean.
func standing(
  of person: Person, _ scores: [PeriodScore], missing: [Period], in period: Period, on ground: Ground
) -> Standing? {
  let rubric = ground.rubric
  let scores = scores.sorted { $0.period < $1.period }
  guard let last = scores.last else { return nil }
  let terms = ground.terms(scores.map { ($0.period, $0.unit, $0.total) })
  let mean = mean(of: terms, missing: missing)
  let value = mean.published(decimals: rubric.places)
  var (state, band) = outcome(of: scores.map { ($0.period, $0.disqualified) }, mean, value, in: period, by: rubric)
  // Whoever is out of the year's awards stands on none of its rolls, whichever month it was in (T17).
  if ground.isOut(person.id, ofYear: period.calendarYear) { state = .disqualified }
  if let highest = ground.bandOfLeave(person, in: period), let reached = band, rubric.is(reached, above: highest) {
    band = highest
    // Who is unfinished or ruled out is that first.
    if state == .final { state = .longLeave }
  }
  let reviewed = min(ground.asOf, period.days.clamped(to: ground.window).upperBound)
  return Standing(
    person: person.id, unit: person.membership(around: reviewed)?.unit.value ?? last.unit, mean: mean, value: value,
    band: band, state: state, rank: nil, shared: false, honoured: false,
    keys: ground.keys(of: scores))
}

extension Ground {
  /// Whether a violation of the year's scope rules somebody out of a year.
  func isOut(_ person: ID<Person>, ofYear year: Int) -> Bool { out[year]?.contains(person) ?? false }

  /// What periods add to a mean, each with its weight.
  func terms(_ totals: [(period: Period, unit: ID<Unit>, total: Fixed)]) -> [MeanTerm] {
    totals.map {
      MeanTerm(
        period: $0.period, unit: $0.unit, total: $0.total,
        weight: weight(of: $0.period, in: window, by: rubric.annual.weights))
    }
  }

  /// The values that part people with equal points, in the rubric's order.
  func keys(of scores: [PeriodScore]) -> [Fixed] {
    rubric.tieBreak.map { key in
      let points = scores.map { score -> (Period, ID<Unit>, Fixed) in
        switch key.value {
        case .bonus: (score.period, score.unit, score.bonus.points)
        case .criterion(let id):
          (score.period, score.unit, score.criteria.first { $0.criterion == id }?.points ?? .zero)
        }
      }
      return mean(of: terms(points)).published(decimals: rubric.places)
    }
  }
}

/// State and band by points: ruled out, for its own period or any that holds a violation of the year's scope; else
/// unfinished; else too short.
func outcome(
  of periods: [(period: Period, disqualified: Disqualification?)], _ mean: Mean, _ value: Fixed, in period: Period,
  by rubric: Rubric
) -> (state: StandingState, band: ID<Band>?) {
  let isRuledOut = periods.contains { $0.disqualified == .year || ($0.disqualified == .period && $0.period == period) }
  if isRuledOut { return (.disqualified, rubric.bands.last?.id) }
  let isTooShort = isTooShort(mean, in: period, by: rubric)
  let reached = isTooShort ? nil : band(of: value, in: rubric.bands)
  if !mean.missing.isEmpty { return (.provisional, reached) }
  return (isTooShort ? .tooShort : .final, reached)
}

private func isTooShort(_ mean: Mean, in period: Period, by rubric: Rubric) -> Bool {
  guard case .year = period else { return false }
  return mean.terms.count < rubric.annual.minScored
}

extension Rubric {
  /// Whether one band stands above another; a band that the rubric does not have stands nowhere.
  func `is`(_ one: ID<Band>, above other: ID<Band>) -> Bool {
    guard let upper = bands.firstIndex(where: { $0.id == one }), let lower = bands.firstIndex(where: { $0.id == other })
    else { return false }
    return upper < lower
  }
}

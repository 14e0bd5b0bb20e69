// Units in one period: by their own sheets, with the mean of their people beside it.
import Diagnostics
import Exact
import Model
import Vietnamese

/// Every unit that has a sheet of its own or of one of its people in a period.
func unitStandings(in period: Period, on ground: Ground) -> [UnitStanding] {
  let own = Dictionary(grouping: ground.unitScores.filter { period.contains($0.period) }, by: \.unit)
  let members = Dictionary(grouping: ground.scores.filter { period.contains($0.period) }, by: \.unit)
  let standings = Set(own.keys).union(members.keys).sorted().map { unit in
    UnitStanding(
      unit: unit, own: own[unit].map { ownResult(of: unit, $0, in: period, on: ground) },
      members: members[unit].flatMap { membersMean($0, decimals: ground.rubric.places) })
  }
  return ranked(standings.sorted { isBefore($0, $1, ground) }, on: ground)
}

private func ownResult(of unit: ID<Unit>, _ scores: [UnitScore], in period: Period, on ground: Ground) -> OwnResult {
  let scores = scores.sorted { $0.period < $1.period }
  let missing = ground.unitGaps.filter { $0.unit == unit && period.contains($0.period) }.map(\.period)
  let mean = mean(of: ground.terms(scores.map { ($0.period, $0.unit, $0.tally.total) }), missing: missing)
  let value = mean.published(decimals: ground.rubric.places)
  let (state, band) = outcome(
    of: scores.map { ($0.period, $0.tally.disqualified) }, mean, value, in: period, by: ground.rubric)
  return OwnResult(mean: mean, value: value, band: band, state: state, rank: nil, shared: false)
}

/// Σ person-periods ÷ their number: somebody who moved counts for each unit in the periods that it held.
private func membersMean(_ scores: [PeriodScore], decimals: Int) -> MembersMean? {
  let sum = scores.map(\.total).sum
  return MembersMean(
    sum: sum, count: scores.count, people: Set(scores.map(\.person)).count,
    value: sum.divided(by: scores.count, to: decimals))
}

/// Whether a unit can be ranked: by a finished result of its own, and not above all others.
private func isAble(_ standing: UnitStanding, _ ground: Ground) -> Bool {
  standing.own?.state == .final && ground.units[standing.unit]?.isLeadership == false
}

private func isBefore(_ one: UnitStanding, _ other: UnitStanding, _ ground: Ground) -> Bool {
  let able = (isAble(one, ground), isAble(other, ground))
  if able.0 != able.1 { return able.0 }
  if able.0, let a = one.own?.value, let b = other.own?.value, a != b { return a > b }
  let names = [one, other].map { sortKey(ground.units[$0.unit]?.name ?? $0.unit.text) }
  return (names[0], one.unit) < (names[1], other.unit)
}

private func ranked(_ standings: [UnitStanding], on ground: Ground) -> [UnitStanding] {
  let able = standings.prefix { isAble($0, ground) }
  let ranks = ranks(ofDescending: able.map(\.own?.value))
  let ties = sizes(ofTies: ranks)
  return zip(able, ranks).map { standing, rank in
    var changed = standing
    changed.own?.rank = rank
    changed.own?.shared = ties[rank, default: 1] > 1
    return changed
  } + standings.dropFirst(able.count)
}

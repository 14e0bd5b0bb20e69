// Everybody's standings in one period: in order, ranked, and inside the quota or beyond it.
import Diagnostics
import Exact
import Model
import Vietnamese

/// The table of one period that has scores.
func table(of period: Period, on ground: Ground) -> Table {
  let scores = Dictionary(grouping: ground.scores.filter { period.contains($0.period) }, by: \.person)
  let missing = Dictionary(
    grouping: ground.states.filter { $0.state == .missing && period.contains($0.period) }, by: \.person)
  let standings = scores.keys.sorted().compactMap { id in
    ground.people[id].flatMap {
      standing(
        of: $0, scores[id, default: []], missing: missing[id, default: []].map(\.period), in: period, on: ground)
    }
  }
  let ranked = ranked(ordered(standings, by: ground.people))
  let quotas = quotas(over: ranked, in: period, by: ground.rubric)
  var capped = ranked
  for quota in quotas { capped = cut(capped, by: quota, in: period, on: ground) }
  let (status, until) = status(of: period, kept: ground.kept, ground.closings, asOf: ground.asOf)
  return Table(
    period: period, standings: honoured(capped, in: ground.rubric), quotas: quotas,
    units: unitStandings(in: period, on: ground), status: status, appealsUntil: until)
}

/// Those who can be ranked from the highest value down, then the others; by name, then id, where values and the
/// rubric's keys are equal.
private func ordered(_ standings: [Standing], by people: [ID<Person>: Person]) -> [Standing] {
  func isBefore(_ one: Standing, _ other: Standing) -> Bool {
    let ranked = (one.state == .final, other.state == .final)
    if ranked.0 != ranked.1 { return ranked.0 }
    if ranked.0, one.merit != other.merit { return other.merit.lexicographicallyPrecedes(one.merit) }
    guard let a = people[one.person], let b = people[other.person] else { return one.person < other.person }
    return (a.name.sortKey, a.id) < (b.name.sortKey, b.id)
  }
  return standings.sorted(by: isBefore)
}

extension Standing {
  /// What people are ranked by: the published value (N7), then the keys that the rubric sets, if any.
  fileprivate var merit: [Fixed] { [value] + keys }
}

/// Ranks for those who can have one.
private func ranked(_ standings: [Standing]) -> [Standing] {
  let able = standings.prefix { $0.state == .final }
  let ranks = ranks(ofDescending: able.map(\.merit))
  let ties = sizes(ofTies: ranks)
  let given = zip(able, ranks).map { standing, rank in
    var changed = standing
    changed.rank = rank
    changed.shared = ties[rank, default: 1] > 1
    return changed
  }
  return given + standings.dropFirst(able.count)
}

/// The quotas of a year by the rubric's cap: one, or one for each unit.
private func quotas(over standings: [Standing], in period: Period, by rubric: Rubric) -> [Quota] {
  guard case .year = period, let cap = rubric.caps.first, cap.band.value == rubric.bands.first?.id else { return [] }
  switch cap.group {
  case .agency: return [quota(of: cap, over: standings.compactMap(\.band), of: nil, in: rubric)]
  case .unit:
    let units = Dictionary(grouping: standings, by: \.unit)
    return units.keys.sorted().map { unit in
      quota(of: cap, over: units[unit, default: []].compactMap(\.band), of: unit, in: rubric)
    }
  }
}

/// Those of the capped band for whom the quota has no place fall to the next band, and keep their rank; out of a tie
/// that does not fit, those whom the council chose stay.
private func cut(_ standings: [Standing], by quota: Quota, in period: Period, on ground: Ground) -> [Standing] {
  let inBand = standings.indices.filter { index in
    let standing = standings[index]
    return standing.band == quota.band && standing.rank != nil && (quota.unit.map { $0 == standing.unit } ?? true)
  }
  let ranks = ranks(ofDescending: inBand.map { standings[$0].rank })
  var cut = standings
  for (index, state) in zip(inBand, cutOff(ranks: ranks, places: quota.places)) {
    cut[index].state = state
    guard state != .final else { continue }
    let selection =
      state == .councilDecides ? ground.selection(in: period, of: quota.band, over: quota.unit, standings) : nil
    cut[index].chosen = selection.flatMap { $0.people.contains(standings[index].person) ? $0.decision : nil }
    if cut[index].chosen != nil {
      cut[index].state = .final
    } else {
      if selection != nil { cut[index].state = .overQuota }
      cut[index].band = band(below: quota.band, in: ground.rubric)
    }
  }
  return cut
}

private func honoured(_ standings: [Standing], in rubric: Rubric) -> [Standing] {
  standings.map { standing in
    var changed = standing
    changed.honoured = standing.rank != nil && standing.state == .final && standing.band == rubric.bands.first?.id
    return changed
  }
}

// Everybody's standings in one period: in order, ranked, and inside the quota or beyond it.
import Diagnostics
import Exact
import Model
import Vietnamese

/// The table of one period that has scores.
func table(of period: Period, on ground: Ground) -> Table {
  let scores = Dictionary(grouping: ground.scores.filter { period.contains($0.period) }, by: \.person)
  let gaps = Dictionary(grouping: ground.gaps.filter { period.contains($0.period) }, by: \.person)
  let standings = scores.keys.sorted().compactMap { id in
    ground.people[id].flatMap {
      standing(of: $0, scores[id, default: []], gaps[id, default: []], in: period, on: ground)
    }
  }
  let ranked = ranked(ordered(standings, by: ground.people))
  guard case .year = period, let cap = ground.rubric.caps.first, cap.band.value == ground.rubric.bands.first?.id else {
    return Table(period: period, standings: honoured(ranked, in: ground.rubric), quota: nil)
  }
  let quota = quota(of: cap, over: ranked.compactMap(\.band), in: ground.rubric)
  let capped = cut(ranked, by: quota, in: ground.rubric)
  return Table(period: period, standings: honoured(capped, in: ground.rubric), quota: quota)
}

/// Those who can be ranked from the highest value down, then the others; by name, then id, where values are equal.
private func ordered(_ standings: [Standing], by people: [ID<Person>: Person]) -> [Standing] {
  func isBefore(_ one: Standing, _ other: Standing) -> Bool {
    let ranked = (one.state == .final, other.state == .final)
    if ranked.0 != ranked.1 { return ranked.0 }
    if ranked.0, one.value != other.value { return one.value > other.value }
    guard let a = people[one.person], let b = people[other.person] else { return one.person < other.person }
    return (a.name.sortKey, a.id) < (b.name.sortKey, b.id)
  }
  return standings.sorted(by: isBefore)
}

/// Ranks for those who can have one.
private func ranked(_ standings: [Standing]) -> [Standing] {
  let able = standings.prefix { $0.state == .final }
  let ranks = ranks(ofDescending: able.map(\.value))
  let ties = sizes(ofTies: ranks)
  let given = zip(able, ranks).map { standing, rank in
    var changed = standing
    changed.rank = rank
    changed.shared = ties[rank, default: 1] > 1
    return changed
  }
  return given + standings.dropFirst(able.count)
}

/// Those of the capped band for whom the quota has no place fall to the next band, and keep their rank.
private func cut(_ standings: [Standing], by quota: Quota, in rubric: Rubric) -> [Standing] {
  let ranks = standings.filter { $0.band == quota.band }.compactMap(\.rank)
  let states = cutOff(ranks: ranks, places: quota.places)
  return zip(standings, states).map { standing, state in
    var changed = standing
    changed.state = state
    if state != .final { changed.band = band(below: quota.band, in: rubric) }
    return changed
  } + standings.dropFirst(states.count)
}

private func honoured(_ standings: [Standing], in rubric: Rubric) -> [Standing] {
  standings.map { standing in
    var changed = standing
    changed.honoured = standing.rank != nil && standing.state == .final && standing.band == rubric.bands.first?.id
    return changed
  }
}

// The honour rolls: the best band only, so that no total or rank below it leaves the manager edition.
import Diagnostics
import Exact
import Model

/// One roll for each table that honours somebody, in time's order; bonuses cite only decisions that the edition shows.
func honourRolls(
  _ results: Results?, citing shown: Set<ID<Decision>>, _ consents: ConsentRegister, _ options: RedactionOptions,
  ranks: RankVisibility
) -> [HonourRoll] {
  guard let results else { return [] }
  let scores = Dictionary(grouping: results.scores, by: \.person)
  return results.tables.map { table in
    let entries = table.standings.filter { standing in
      standing.honoured && (options.audience != .public || consents.hasAgreed(standing.person))
    }.map { standing -> Honour in
      let own = scores[standing.person, default: []].filter { table.period.contains($0.period) }
      var honour = honour(standing, own.first { $0.period == table.period }, citing: shown, showsRank: ranks != .none)
      // Whoever is outside the agency cannot open its files, and their names tell how it works.
      if options.audience != .public {
        honour.sources = standing.mean.terms.compactMap { term in
          own.first { $0.period == term.period }?.source
        }
      }
      return honour
    }
    return HonourRoll(
      period: table.period, entries: entries,
      units: honouredUnits(table, results, citing: shown, options, ranks: ranks), quotas: table.quotas,
      assessed: table.standings.count { $0.band != nil }, status: table.status, appealsUntil: table.appealsUntil)
  }
}

private func honour(
  _ standing: Standing, _ score: PeriodScore?, citing shown: Set<ID<Decision>>, showsRank: Bool
) -> Honour {
  let bonus = (score?.bonus ?? .none).citing(shown)
  return Honour(
    person: standing.person, unit: standing.unit, rank: showsRank ? standing.rank : nil,
    shared: showsRank && standing.shared, value: standing.value, band: standing.band, mean: standing.mean,
    criteria: score?.criteria.map { CriterionPoints(criterion: $0.criterion, points: $0.points, max: $0.max) } ?? [],
    bonus: bonus, taken: score?.tally.taken ?? .zero, keys: showsRank ? standing.keys : [])
}

/// The units whose own sheets reach the best band; the leadership is compared with nobody.
private func honouredUnits(
  _ table: Table, _ results: Results, citing shown: Set<ID<Decision>>, _ options: RedactionOptions,
  ranks: RankVisibility
) -> [UnitHonour] {
  table.units.compactMap { standing in
    guard var own = standing.own, own.rank != nil, own.band == results.rubric.bands.first?.id else { return nil }
    if ranks == .none { (own.rank, own.shared) = (nil, false) }
    let scores = results.unitScores.filter { $0.unit == standing.unit && table.period.contains($0.period) }
    let single = scores.first { $0.period == table.period }?.tally
    return UnitHonour(
      unit: standing.unit, result: own,
      criteria: single?.criteria.map { CriterionPoints(criterion: $0.criterion, points: $0.points, max: $0.max) } ?? [],
      bonus: (single?.bonus ?? .none).citing(shown), taken: single?.taken ?? .zero,
      sources: options.audience == .public
        ? [] : own.mean.terms.compactMap { term in scores.first { $0.period == term.period }?.tally.source })
  }
}

extension BonusScore {
  /// Without decisions that the edition does not show.
  fileprivate func citing(_ shown: Set<ID<Decision>>) -> BonusScore {
    var bonus = self
    for index in bonus.entries.indices where bonus.entries[index].decision.map({ !shown.contains($0) }) ?? false {
      bonus.entries[index].decision = nil
    }
    return bonus
  }
}

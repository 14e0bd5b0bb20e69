// The honour rolls: the best band only, so that no total or rank below it leaves the manager edition.
import Exact
import Model

/// One roll for each table that honours somebody, in time's order.
func honourRolls(
  _ results: Results?, _ consents: ConsentRegister, _ options: RedactionOptions, ranks: RankVisibility
) -> [HonourRoll] {
  guard let results else { return [] }
  let scores = Dictionary(grouping: results.scores, by: \.period)
  return results.tables.map { table in
    let inPeriod = scores[table.period] ?? []
    let entries = table.standings.filter { standing in
      standing.honoured && (options.audience != .public || consents.hasAgreed(standing.person))
    }.map { standing in
      honour(standing, score: inPeriod.first { $0.person == standing.person }, showsRank: ranks != .none)
    }
    return HonourRoll(
      period: table.period, entries: entries, quotas: table.quotas,
      assessed: table.standings.count { $0.band != nil }, status: table.status, appealsUntil: table.appealsUntil)
  }
}

private func honour(_ standing: Standing, score: PeriodScore?, showsRank: Bool) -> Honour {
  Honour(
    person: standing.person, unit: standing.unit, rank: showsRank ? standing.rank : nil,
    shared: showsRank && standing.shared, value: standing.value, band: standing.band, mean: standing.mean,
    criteria: score?.criteria.map { CriterionPoints(criterion: $0.criterion, points: $0.points, max: $0.max) } ?? [],
    bonus: score?.bonus.points ?? .zero)
}

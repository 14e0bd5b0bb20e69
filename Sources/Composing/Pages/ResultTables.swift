// Composes everybody's results: pages that only the manager edition has tables for.
import Model
import Template

extension Desk {
  /// A page for each table, and their list; none where the edition holds no tables.
  func resultPlans() -> [PagePlan] {
    movement.tables.map { table in PagePlan(chapter.results(table.period)) { page(table) } }
  }

  /// The list of all movements' tables, the latest first.
  @Sendable func resultsPage() -> Page {
    let index = ResultsIndexView(
      site: site(.results), page: head("", path: Addresses.results),
      tables: everyTable.map { chapter, table in
        LinkView(label: periodName(table.period), address: chapter.results(table.period))
      })
    return Page(path: Addresses.results, template: "results-index", view: index.record())
  }

  private func page(_ table: Table) -> Page {
    let path = chapter.results(table.period)
    let (shares, isOff) = bandShares(of: table.standings, movement.rubric?.bands ?? [])
    let view = ResultsView(
      site: site(.results), page: head(periodName(table.period), path: path), period: periodName(table.period),
      rows: table.standings.compactMap { standing in
        row(standing, scores[standing.person] ?? [], in: table.period)
      }, quotas: table.quotas.map(quota),
      shares: shares.map { BandShareView(band: bandName($0.band) ?? "", count: $0.count, formula: $0.formula) },
      isOff: isOff,
      downloads: downloads(path, fileName(.results, table.period)))
    return Page(path: path, template: "results", view: view.record())
  }

  private func row(_ standing: Standing, _ scores: [PeriodScore], in period: Period) -> ResultRowView? {
    filed(standing.person, on: period.days.upperBound).map { person in
      ResultRowView(
        person: person, rank: standing.rank.map(String.init), isShared: standing.shared,
        total: points(standing.value, movement.rubric?.decimals ?? 2), band: bandName(standing.band),
        state: standing.state, isHonoured: standing.honoured, sum: sum(of: standing, scores: scores, in: period),
        why: why(standing.rank, standing.band, standing.keys), missing: standing.mean.missing.map(periodName))
    }
  }
}

// Composes the page on change over time: the agency's averages, each period against the one before it (R4).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The page, where the edition has averages of the agency.
  func changePlans() -> [PagePlan] {
    let averages = movement.agencyAverages
    guard !averages.isEmpty else { return [] }
    return [PagePlan(chapter.at(Addresses.changes)) { changesPage(averages) }]
  }

  private func changesPage(_ averages: [CriterionAverage]) -> Page {
    let view = ChangesView(
      site: site(.movement), page: head("", path: chapter.at(Addresses.changes)), ways: ways(.changes),
      criteria: movement.campaign.criteria.compactMap { criterion in
        change(of: criterion, averages.filter { $0.criterion == criterion.id })
      }, downloads: downloads(chapter.at(Addresses.changes), "thay-doi"))
    return Page(path: chapter.at(Addresses.changes), template: "changes", view: view.record())
  }

  private func change(of criterion: Criterion, _ averages: [CriterionAverage]) -> CriterionChangeView? {
    guard let max = averages.first?.max else { return nil }
    let chart = LineChart(averages.map(\.mean))
    return CriterionChangeView(
      id: criterion.id.text.lowercased(), badge: badge(criterion), max: points(max),
      latest: averages.count > 1 ? latest(averages[averages.count - 1], after: averages[averages.count - 2]) : nil,
      chart: ChartView(
        line: chart.path,
        dots: zip(chart.dots, averages).map { DotView(x: $0.x, y: $0.y, label: shortName($1.period)) },
        lower: String(chart.lower), upper: String(chart.upper)),
      rows: averages.enumerated().map { row($1, after: $0 == 0 ? nil : averages[$0 - 1]) })
  }

  private func latest(_ average: CriterionAverage, after earlier: CriterionAverage) -> ChangeView {
    let delta = average.mean.adding(earlier.mean.negated) ?? .zero
    return ChangeView(
      period: periodName(average.period), before: periodName(earlier.period), mean: points(average.mean),
      earlier: points(earlier.mean), trend: delta == .zero ? .same : delta < .zero ? .down : .up,
      size: points(delta < .zero ? delta.negated : delta))
  }

  private func row(_ average: CriterionAverage, after earlier: CriterionAverage?) -> ChangeRowView {
    let digits = movement.rubric?.decimals ?? 2
    let delta = earlier.flatMap { average.mean.adding($0.mean.negated) }
    return ChangeRowView(
      period: periodName(average.period), mean: points(average.mean, digits),
      delta: delta.map { ($0 > .zero ? "+" : "") + points($0, digits) },
      formula: meanFormula(average.sum, over: average.count, average.mean))
  }

  /// A period in a few characters, for the foot of a chart.
  private func shortName(_ period: Period) -> String {
    switch period {
    case .month(_, let month): String(month)
    case .quarter(_, let quarter): "Q\(quarter)"
    case .half(_, let half): "H\(half)"
    case .year(let year): String(year)
    }
  }
}

extension Movement {
  /// The agency's averages of the shortest periods there are, in time's order.
  var agencyAverages: [CriterionAverage] {
    let own = averages.filter { $0.unit == nil }
    let periods = Set(own.map(\.period))
    return own.filter { average in
      !periods.contains { $0 != average.period && average.period.contains($0) }
    }.sorted { $0.period < $1.period }
  }
}

// Composes the pages of units.
import Diagnostics
import Exact
import Model
import Template

/// How many stories a unit's or person's page lists in each part.
private let most = 20

extension Desk {
  /// The list of units: those that exist first, in the organisation's order, then those that ended.
  func unitsPage() -> Page {
    let current = edition.units.filter { !hasEnded($0) } + edition.units.filter(hasEnded)
    let view = UnitsView(
      site: site(.units), page: head("", path: Addresses.units), units: current.compactMap(summary))
    return Page(path: Addresses.units, template: "units", view: view.record())
  }

  private func hasEnded(_ unit: Unit) -> Bool { unit.to.map { $0 < edition.asOf } ?? false }

  private func summary(_ unit: Unit) -> UnitSummaryView? {
    unitView(unit.id).map { view in
      UnitSummaryView(
        unit: view, isLeadership: unit.isLeadership, head: head(of: unit),
        stories: storiesByUnit[unit.id]?.count ?? 0, copied: copied(from: unit.id).count,
        copies: copies(by: unit.id).count, closed: hasEnded(unit) ? unit.to : nil)
    }
  }

  private func head(of unit: Unit) -> PersonView? {
    let day = min(edition.asOf, unit.to ?? edition.asOf)
    return unit.headship(on: day).flatMap { person($0.person.value, on: day) }
  }

  /// A unit's page.
  func unitPage(_ unit: Unit) -> Page {
    let path = Addresses.unit(unit.id)
    let own = storiesByUnit[unit.id] ?? []
    let view = UnitPageView(
      site: site(.units), page: headWithFeeds(unit.name, path: path),
      unit: Made(UnitView(unit: unit)),
      heads: unit.heads.sorted { $0.from > $1.from }.compactMap(headship),
      closed: hasEnded(unit) ? unit.to : nil, successor: unit.successor.flatMap { unitView($0.value) },
      did: own.prefix(most).map(card), total: own.count, copied: copied(from: unit.id).prefix(most).map(card),
      copies: copies(by: unit.id).prefix(most).map(card), members: members(of: unit.id), criteria: counts(of: own),
      averages: averages(of: unit.id))
    return Page(path: path, template: "unit", view: view.record())
  }

  private func headship(_ headship: Headship) -> HeadshipView? {
    person(headship.person.value, on: headship.from).map {
      HeadshipView(person: $0, from: headship.from, to: headship.to.flatMap { $0 <= edition.asOf ? $0 : nil })
    }
  }

  /// The unit's stories that others took up.
  private func copied(from unit: ID<Unit>) -> [Story] {
    (storiesByUnit[unit] ?? []).filter { !spread.takeUps(of: $0.id).isEmpty }
  }

  /// Others' stories that the unit took up.
  private func copies(by unit: ID<Unit>) -> [Story] {
    spreading.filter { story in
      !story.units.contains { $0.value == unit } && spread.takeUps(of: story.id).contains { $0.unit == unit }
    }
  }

  /// Recognised people who are in the unit on the edition's day, by name.
  private func members(of unit: ID<Unit>) -> [PersonView] {
    recognisedByName.filter { $0.membership(on: edition.asOf)?.unit.value == unit }
      .compactMap { person($0.id, on: edition.asOf) }
  }

  /// The averages over the whole movement so far, where enough people stand behind them.
  private func averages(of unit: ID<Unit>) -> [AverageView] {
    movement.averages.filter { $0.unit == unit && $0.period == latestYear }.compactMap(average)
  }

  /// An average as pages show it.
  func average(_ average: CriterionAverage) -> AverageView? {
    criteria[average.criterion.text].map { criterion in
      AverageView(
        badge: badge(criterion), period: periodName(average.period),
        mean: points(average.mean, movement.rubric?.decimals ?? 2), max: points(average.max), sum: points(average.sum),
        count: average.count)
    }
  }
}

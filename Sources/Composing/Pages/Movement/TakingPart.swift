// Composes how many take part: units and staff in post, by month and year; to managers also who has not yet (R26, R51).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The page.
  @Sendable func participationPage() -> Page {
    let agency = movement.participation.filter { $0.unit == nil }
    let years = agency.filter { PeriodKind($0.period) == .year }
    let view = ParticipationView(
      site: site(.movement), page: head("", path: chapter.at(Addresses.participation)), ways: ways(.participation),
      years: years.map { year in
        ParticipationYearView(
          whole: ParticipationRowView(part: year),
          months: agency.filter { $0.period.isMonth && year.period.contains($0.period) }.map(ParticipationRowView.init),
          units: edition.units.compactMap { unit in
            movement.participation.first { $0.unit == unit.id && $0.period == year.period }.flatMap(unitRow)
          },
          quiet: edition.audience == .manager ? quiet(in: year.period) : [])
      }, least: edition.site.privacy.minGroup)
    return Page(path: chapter.at(Addresses.participation), template: "participation", view: view.record())
  }

  private func unitRow(_ part: Participation) -> UnitParticipationView? {
    part.unit.flatMap(unitView).map { UnitParticipationView(unit: $0, row: ParticipationRowView(part: part)) }
  }

  /// Whom no story of the year names, by unit: for those who encourage them, and for nobody else.
  private func quiet(in year: Period) -> [QuietUnitView] {
    let named = Set(
      examples.filter { year.days.contains($0.date.value) }
        .flatMap { $0.people.map(\.person.value) })
    let day = min(year.days.upperBound, edition.asOf)
    // Those with sheets: who is not scored has no part in the movement. Whoever took a story down is not named anew.
    let silent = edition.people.filter { person in
      !named.contains(person.id) && scores[person.id] != nil && person.membership(on: day) != nil
    }
    .sorted { ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id) }
    let byUnit = Dictionary(grouping: silent) { $0.membership(on: day)?.unit.value ?? ID("") }
    return edition.units.compactMap { unit in
      guard let people = byUnit[unit.id], let view = unitView(unit.id) else { return nil }
      return QuietUnitView(unit: view, people: people.compactMap { filed($0.id, on: day) })
    }
  }
}

// Counts who takes part, of the agency by month and of its units by year, where enough people stand behind a number.
import Diagnostics
import Exact
import Model

/// The numbers of the movement's months that have begun and of its year; of units only in the year. The stories are
/// those that the edition shows, news and drafts aside: a number says no more than they do.
func participation(
  _ library: Library, _ stories: [Story], in campaign: Campaign, keeping rule: SmallGroups?, asOf: Day
) -> [Participation] {
  let told = stories.filter { $0.isExample && campaign.window.contains($0.date.value) }
  let count = Counting(library: library, stories: told, window: campaign.window, asOf: asOf)
  let years = (campaign.window.lowerBound.year...campaign.window.upperBound.year).filter {
    Period.year($0).hasBegun(in: campaign.window, by: asOf)
  }
  return years.flatMap { year -> [Participation] in
    let months = (1...12).map { Period.month(year: year, $0) }.filter { $0.hasBegun(in: campaign.window, by: asOf) }
    let whole = Period.year(year)
    let people = Dictionary(
      uniqueKeysWithValues: library.units.map { ($0.id, count.staff(of: $0.id, in: whole)) }
    ).filter { !$0.value.isEmpty }
    let shown = rule?.shownUnits(in: whole, people) ?? people.keys.sorted()
    let agency = (months + [whole]).map { count.numbers(in: $0, of: nil) }.filter { $0.staff >= rule?.least ?? 0 }
    return agency + shown.map { count.numbers(in: whole, of: $0) }
  }
}

private struct Counting {
  let library: Library
  let stories: [Story]
  let window: ClosedRange<Day>
  let asOf: Day

  /// The days of a period that count: inside the movement, and not in the future.
  private func days(of period: Period) -> ClosedRange<Day>? {
    let days = period.days.clamped(to: window)
    return days.lowerBound <= asOf ? days.lowerBound...min(days.upperBound, asOf) : nil
  }

  /// Who was in post in a unit, or anywhere, on any day of a period.
  func staff(of unit: ID<Unit>?, in period: Period) -> Set<ID<Person>> {
    guard let days = days(of: period) else { return [] }
    return Set(
      library.people.filter { person in
        person.memberships.contains { membership in
          (unit == nil || membership.unit.value == unit) && membership.from <= days.upperBound
            && (membership.to.map { days.lowerBound <= $0 } ?? true)
        }
      }.map(\.id))
  }

  func numbers(in period: Period, of unit: ID<Unit>?) -> Participation {
    let staff = staff(of: unit, in: period)
    let told = stories.filter { story in
      period.days.contains(story.date.value) && (unit == nil || story.units.contains { $0.value == unit })
    }
    let proposals = told.filter { $0.kind == .initiative }
    let units = library.units.filter { (unit == nil || $0.id == unit) && !$0.isLeadership && existed($0, in: period) }
    let active = Set(told.flatMap { $0.units.map(\.value) })
    return Participation(
      period: period, unit: unit, staff: staff.count, contributors: people(in: told).intersection(staff).count,
      proposers: people(in: proposals).intersection(staff).count, proposals: proposals.count, units: units.count,
      activeUnits: units.count { active.contains($0.id) })
  }

  private func people(in stories: [Story]) -> Set<ID<Person>> {
    Set(stories.flatMap { $0.people.map(\.person.value) })
  }

  private func existed(_ unit: Unit, in period: Period) -> Bool {
    guard let days = days(of: period) else { return false }
    return (unit.from.map { $0 <= days.upperBound } ?? true) && (unit.to.map { days.lowerBound <= $0 } ?? true)
  }
}

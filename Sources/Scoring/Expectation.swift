// Which sheets should exist: a closed period without the sheet of somebody who worked in it is a gap, not a zero.
import Diagnostics
import Exact
import Model

/// The periods that sheets are kept for in the years that have any, in time's order.
///
/// A quarter is kept by its months when it has a monthly sheet, as a whole when it has a quarterly one, and as the rest
/// of the movement is when it has neither.
func keptPeriods(of sheets: [Sheet], in window: ClosedRange<Day>) -> [Period] {
  let used = Set(sheets.map(\.period.value))
  let monthly = used.contains { $0.months.count == 1 }
  let quarters = Set(used.map(\.calendarYear)).flatMap { Period.year($0).parts(.quarter) }
  return quarters.flatMap { quarter in
    let months = quarter.parts(.month)
    let byMonth = months.contains { used.contains($0) } || (!used.contains(quarter) && monthly)
    return byMonth ? months : [quarter]
  }.filter { $0.days.overlaps(window) }.sorted()
}

/// Where somebody worked last among the units that keep sheets, on days when they were not away; nil: no sheet is due.
///
/// Nobody in the agency stands above the head of the leadership, so that no sheet is due from them.
private func dutyUnit(of person: Person, in days: ClosedRange<Day>, among units: [ID<Unit>: Unit]) -> ID<Unit>? {
  for number in (days.lowerBound.number...days.upperBound.number).reversed() {
    guard let day = Day(number: number), let id = person.membership(on: day)?.unit.value, let unit = units[id] else {
      continue
    }
    let away = person.absences.contains { $0.from <= day && day <= $0.to }
    if !away, !(unit.isLeadership && leads(person, unit, on: day)) { return id }
  }
  return nil
}

private func leads(_ person: Person, _ unit: Unit, on day: Day) -> Bool {
  unit.heads.contains { $0.person.value == person.id && $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
}

/// The sheets that should exist on a day and do not, by period, then person.
func gaps(
  in scores: [PeriodScore], of people: [Person], among units: [ID<Unit>: Unit], kept periods: [Period],
  window: ClosedRange<Day>, asOf: Day
) -> [Gap] {
  let scored = Dictionary(grouping: scores, by: \.person)
  return periods.filter { $0.days.upperBound <= asOf }.flatMap { period in
    people.compactMap { person -> Gap? in
      let has = scored[person.id, default: []].contains { $0.period.contains(period) || period.contains($0.period) }
      guard !has, let unit = dutyUnit(of: person, in: period.days.clamped(to: window), among: units) else { return nil }
      return Gap(person: person.id, unit: unit, period: period)
    }.sorted { $0.person < $1.person }
  }
}

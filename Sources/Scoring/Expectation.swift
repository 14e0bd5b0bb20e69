// Which sheets should exist: a closed period without the sheet of somebody who worked in it is a gap, not a zero.
import Diagnostics
import Exact
import Model

/// Who owes sheets, and when.
struct Expectation {
  private let people: [Person]
  private let keeping: [ID<Unit>: Unit]
  private let window: ClosedRange<Day>
  private let asOf: Day
  /// The periods that sheets of people are kept for in the movement, in time's order.
  let kept: [Period]
  /// Those that have begun; the last may not be over.
  private let periods: [Period]
  /// The units that keep sheets of their own, by id.
  private let ofTheirOwn: [Unit]
  private let ownPeriods: [Period]

  init(_ library: Library, _ counted: CountedSheets, in window: ClosedRange<Day>, asOf: Day) {
    var known: Set<ID<Person>> = []
    people = library.people.filter { known.insert($0.id).inserted }.sorted { $0.id < $1.id }
    let units = library.units.filter { counted.keeping.contains($0.id) }
    keeping = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
    self.window = window
    self.asOf = asOf
    let used = Set(counted.ofPeople.map(\.sheet.period.value)).union(counted.void.map(\.period))
    kept = keptPeriods(used, in: window)
    periods = kept.filter { $0.hasBegun(in: window, by: asOf) }
    let owning = Set(counted.ofUnits.map(\.unit.value))
    var seen: Set<ID<Unit>> = []
    ofTheirOwn = library.units.filter { owning.contains($0.id) && seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    ownPeriods = keptPeriods(Set(counted.ofUnits.map(\.period.value)), in: window)
  }

  /// Everybody in every kept period that has begun, by period, then person.
  func states(_ scores: [PeriodScore], void: Set<PersonAndPeriod>) -> [PersonPeriod] {
    let scored = Dictionary(grouping: scores, by: \.person)
    let annulled = Dictionary(grouping: void, by: \.person)
    return periods.flatMap { period in
      people.map { person in
        let its = scored[person.id, default: []].first { overlap($0.period, period) }
        let isVoid = annulled[person.id, default: []].contains { overlap($0.period, period) }
        return state(of: person, in: period, its, isVoid: isVoid)
      }
    }
  }

  private func state(of person: Person, in period: Period, _ score: PeriodScore?, isVoid: Bool) -> PersonPeriod {
    func standing(_ state: PersonPeriodState, _ unit: ID<Unit>?) -> PersonPeriod {
      PersonPeriod(person: person.id, period: period, unit: unit, state: state)
    }
    if let score { return standing(.scored, score.unit) }
    if isVoid { return standing(.void, nil) }
    switch duty(of: person, in: period.days.clamped(to: window)) {
    case .due(let unit): return standing(period.days.upperBound <= asOf ? .missing : .open, unit)
    case .away: return standing(.leave, nil)
    case .elsewhere: return standing(.absentUnit, nil)
    }
  }

  private enum Duty {
    case due(ID<Unit>)
    case away, elsewhere
  }

  /// Where somebody worked last among the units that keep sheets, on days when they were not away.
  ///
  /// Nobody in the agency stands above the head of the leadership, so that no sheet is due from them.
  private func duty(of person: Person, in days: ClosedRange<Day>) -> Duty {
    var wasAway = false
    for number in (days.lowerBound.number...days.upperBound.number).reversed() {
      guard let day = Day(number: number), let id = person.membership(on: day)?.unit.value, let unit = keeping[id],
        !(unit.isLeadership && leads(person, unit, on: day))
      else { continue }
      if person.absences.contains(where: { $0.from <= day && day <= $0.to }) {
        wasAway = true
      } else {
        return .due(id)
      }
    }
    return wasAway ? .away : .elsewhere
  }

  /// The own sheets of units that should exist on the day and do not, by period, then unit.
  func unitGaps(_ scores: [UnitScore]) -> [UnitGap] {
    let scored = Dictionary(grouping: scores, by: \.unit)
    return ownPeriods.filter { $0.days.upperBound <= asOf }.flatMap { period in
      ofTheirOwn.filter { unit in
        let days = period.days.clamped(to: window)
        let stood = days.overlaps(unit.from, unit.to)
        return stood && !scored[unit.id, default: []].contains { overlap($0.period, period) }
      }.map { UnitGap(unit: $0.id, period: period) }
    }
  }
}

/// Whether one of two periods lies in the other.
func overlap(_ one: Period, _ other: Period) -> Bool {
  one.contains(other) || other.contains(one)
}

/// The periods that sheets are kept for in the years that have any, in time's order.
///
/// A quarter is kept by its months when it has a monthly sheet, as a whole when it has a quarterly one, and as the rest
/// of the movement is when it has neither.
private func keptPeriods(_ used: Set<Period>, in window: ClosedRange<Day>) -> [Period] {
  let monthly = used.contains { $0.months.count == 1 }
  let quarters = Set(used.map(\.calendarYear)).flatMap { Period.year($0).parts(.quarter) }
  return quarters.flatMap { quarter in
    let months = quarter.parts(.month)
    let byMonth = months.contains { used.contains($0) } || (!used.contains(quarter) && monthly)
    return byMonth ? months : [quarter]
  }.filter { $0.days.overlaps(window) }.sorted()
}

private func leads(_ person: Person, _ unit: Unit, on day: Day) -> Bool {
  unit.heads.contains { $0.person.value == person.id && $0.holds(on: day) }
}

// Long leave: how many months somebody was away, and the band that a rubric lets them reach then.
import Diagnostics
package import Exact
package import Model

/// The months of leave that count for a rule, on days of a range: whole calendar months of each absence, and 30 of the
/// days left over make one more.
package func monthsAway(_ absences: [Absence], in days: ClosedRange<Day>, by rule: LeaveRule) -> Int {
  let spans = absences.filter { !rule.except.contains($0.kind) }.compactMap { absence -> (months: Int, days: Int)? in
    let from = max(absence.from, days.lowerBound)
    let to = min(absence.to, days.upperBound)
    guard from <= to, let end = to.adding(days: 1) else { return nil }
    return span(from: from, until: end)
  }
  return spans.reduce(0) { $0 + $1.months } + spans.reduce(0) { $0 + $1.days } / 30
}

/// From a day until the day before another: as many calendar months as fit, and the days after them.
private func span(from start: Day, until end: Day) -> (months: Int, days: Int) {
  var months = 0
  var last = start
  while let next = month(start, later: months + 1), next <= end {
    months += 1
    last = next
  }
  return (months, last.days(until: end))
}

/// The same day so many months later; of a shorter month the first day after it.
private func month(_ day: Day, later months: Int) -> Day? {
  let number = day.year * 12 + day.month - 1 + months
  let (year, month) = (number / 12, number % 12 + 1)
  if let same = Day(year: year, month: month, day: day.day) { return same }
  return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))?.adding(days: 1)
}

extension Ground {
  /// The highest band that somebody's leave lets them reach in a year; nil when it lowers nothing.
  func bandOfLeave(_ person: Person, in period: Period) -> ID<Band>? {
    guard case .year = period, let rule = rubric.annual.leave else { return nil }
    let days = period.days.clamped(to: window)
    return monthsAway(person.absences, in: days, by: rule) >= rule.months ? rule.band.value : nil
  }
}

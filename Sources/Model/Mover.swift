// Which unit holds a person's period when they moved inside it (scoring.md, validation).
import Diagnostics
package import Exact

/// How long somebody was in a unit.
package struct Tenure: Sendable, Hashable {
  package let unit: ID<Unit>
  /// Working days, Monday to Friday.
  package fileprivate(set) var workingDays: Int
  package fileprivate(set) var last: Day
}

extension Person {
  /// The units that somebody was in on some of the days, in the order in which they came there.
  package func tenures(in days: ClosedRange<Day>) -> [Tenure] {
    var tenures: [Tenure] = []
    for number in days.lowerBound.number...days.upperBound.number {
      guard let day = Day(number: number), let unit = membership(on: day)?.unit.value else { continue }
      let worked = day.weekday <= 5 ? 1 : 0
      if let index = tenures.firstIndex(where: { $0.unit == unit }) {
        tenures[index].workingDays += worked
        tenures[index].last = day
      } else {
        tenures.append(Tenure(unit: unit, workingDays: worked, last: day))
      }
    }
    return tenures
  }

  /// The unit of most working days; of equal ones the one that ends later. Nil when there was none.
  package func unit(holding days: ClosedRange<Day>) -> ID<Unit>? {
    tenures(in: days).max { ($0.workingDays, $0.last) < ($1.workingDays, $1.last) }?.unit
  }
}

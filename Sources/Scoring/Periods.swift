// The shorter periods inside a period, and the longer ones around it.
import Exact
import Model

/// The lengths of period, shortest first.
enum PeriodLength: CaseIterable {
  case month, quarter, half, year
}

extension Period {
  /// The periods of a length that lie in this one, in time's order.
  func parts(_ length: PeriodLength) -> [Period] {
    Period.all(length, of: calendarYear).filter(contains)
  }

  /// This period and the longer ones around it, shortest first.
  var enclosing: [Period] {
    PeriodLength.allCases.flatMap { Period.all($0, of: calendarYear) }.filter { $0.contains(self) }
  }

  private static func all(_ length: PeriodLength, of year: Int) -> [Period] {
    switch length {
    case .month: (1...12).map { .month(year: year, $0) }
    case .quarter: (1...4).map { .quarter(year: year, $0) }
    case .half: (1...2).map { .half(year: year, $0) }
    case .year: [.year(year)]
    }
  }
}

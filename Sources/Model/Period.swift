// A stretch of time that is scored or reviewed: a month, a quarter, a half-year, a year.
package import Exact

/// A period; order is by first day, then the shorter first.
package enum Period: Sendable, Hashable {
  case month(year: Int, Int)
  case quarter(year: Int, Int)
  case half(year: Int, Int)
  case year(Int)
}

extension Period {
  /// Reads `2022-03`, `2022-Q1`, `2022-H1` or `2022`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let head = parts.first, head.count == 4, parts.count <= 2 else { return nil }
    guard let year = Int(String(decoding: head, as: UTF8.self)), (1900...2999).contains(year) else { return nil }
    guard parts.count == 2 else {
      self = .year(year)
      return
    }
    let tail = String(decoding: parts[1], as: UTF8.self)
    if let month = (1...12).first(where: { ($0 < 10 ? "0" : "") + String($0) == tail }) {
      self = .month(year: year, month)
    } else if let quarter = (1...4).first(where: { "Q\($0)" == tail }) {
      self = .quarter(year: year, quarter)
    } else if let half = (1...2).first(where: { "H\($0)" == tail }) {
      self = .half(year: year, half)
    } else {
      return nil
    }
  }

  /// The form that files use: `2022-03`, `2022-Q1`, `2022-H1`, `2022`.
  package var text: String {
    switch self {
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    case .half(let year, let half): "\(year)-H\(half)"
    case .year(let year): "\(year)"
    }
  }

  /// The calendar year it belongs to.
  package var calendarYear: Int {
    switch self {
    case .month(let year, _), .quarter(let year, _), .half(let year, _), .year(let year): year
    }
  }

  /// Its months, 1 to 12.
  package var months: ClosedRange<Int> {
    switch self {
    case .month(_, let month): month...month
    case .quarter(_, let quarter): (quarter * 3 - 2)...(quarter * 3)
    case .half(_, let half): (half * 6 - 5)...(half * 6)
    case .year: 1...12
    }
  }

  /// The first and the last day.
  package var days: ClosedRange<Day> {
    let year = calendarYear
    guard let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(
        year: year, month: months.upperBound, day: Day.length(ofMonth: months.upperBound, year: year))
    else { preconditionFailure("a period's months are months of a year between 1900 and 2999") }
    return first...last
  }

  /// Whether some of its days lie in a window, and the first of them has come by a day.
  package func hasBegun(in window: ClosedRange<Day>, by day: Day) -> Bool {
    days.overlaps(window) && days.clamped(to: window).lowerBound <= day
  }

  /// Whether it is a single month.
  package var isMonth: Bool {
    if case .month = self { return true }
    return false
  }

  /// Whether all of another period lies in this one.
  package func contains(_ other: Period) -> Bool {
    calendarYear == other.calendarYear && months.lowerBound <= other.months.lowerBound
      && other.months.upperBound <= months.upperBound
  }
}

extension Period: Comparable {
  package static func < (one: Period, other: Period) -> Bool {
    (one.calendarYear, one.months.lowerBound, one.months.count)
      < (other.calendarYear, other.months.lowerBound, other.months.count)
  }
}

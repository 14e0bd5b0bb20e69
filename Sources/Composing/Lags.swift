// How long things took: the middle, what nine of ten took at most, the share in time (R22, vector T19).
import Exact
import Vietnamese

/// Numbers of days, in ascending order.
struct Lags {
  let days: [Int]

  init(_ days: [Int]) {
    self.days = days.sorted()
  }

  /// The middle one, or half of the sum of the two in the middle; nil of none.
  var median: Fixed? {
    guard !days.isEmpty else { return nil }
    let (low, high) = (days[(days.count - 1) / 2], days[days.count / 2])
    return Fixed(unscaled: low + high).quotient(by: 2, to: (low + high) % 2 == 0 ? 0 : 1)
  }

  /// The smallest of them that so many per cent do not exceed (nearest rank); nil of none.
  func nearestRank(_ percent: Int) -> Int? {
    days.isEmpty ? nil : days[min(rank(percent), days.count) - 1]
  }

  /// Which of them in order that is, from 1.
  func rank(_ percent: Int) -> Int { max(1, (days.count * percent + 99) / 100) }

  /// How many took no more days than that.
  func within(_ target: Int) -> Int { days.count { $0 <= target } }

  /// All of them, such as `3; 5; 8; 12; 40`.
  var listing: String { days.map { number($0) }.joined(separator: "; ") }
}

// Reading a day as staff write it, and saying what is wrong when it is none.

package import Exact

/// What a text says about a day.
package enum DayReading: Sendable, Hashable {
  case day(Day)
  /// The month stands first, as in 3/15/2022; day first, the text would be right.
  case monthFirst
  /// It has the form of a day, but the calendar has no such day: 31/02/2022.
  case impossible
  /// It has none of the accepted forms.
  case unreadable
}

/// Reads `15/3/2022`, `15-03-2022`, `15.3.2022` or `2022-03-15`, and no other form; no space around it either.
package func parseDay(_ text: String) -> DayReading {
  let bytes = Array(text.utf8)
  if let parts = numbers(in: bytes, separator: UInt8(ascii: "-"), widths: [4...4, 2...2, 2...2]) {
    return Day(year: parts[0], month: parts[1], day: parts[2]).map(DayReading.day) ?? .impossible
  }
  let local = "/-.".utf8.lazy.compactMap { numbers(in: bytes, separator: $0, widths: [1...2, 1...2, 4...4]) }
  guard let parts = local.first else { return .unreadable }
  if let day = Day(year: parts[2], month: parts[1], day: parts[0]) { return .day(day) }
  let swapped = Day(year: parts[2], month: parts[0], day: parts[1])
  return parts[1] > 12 && swapped != nil ? .monthFirst : .impossible
}

/// The values of runs of ASCII digits with a separator between them; nil when their count or a width is another.
private func numbers(in bytes: [UInt8], separator: UInt8, widths: [ClosedRange<Int>]) -> [Int]? {
  let parts = bytes.split(separator: separator, maxSplits: widths.count, omittingEmptySubsequences: false)
  guard parts.count == widths.count else { return nil }
  guard zip(parts, widths).allSatisfy({ $1.contains($0.count) && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }) else {
    return nil
  }
  return parts.map { part in part.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
}

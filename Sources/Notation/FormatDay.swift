// The format of days: stored as 2022-03-15, also read as 15/3/2022, with a sentence for every other spelling.

import Diagnostics
package import Exact

extension Format where Value == Day {
  /// `YYYY-MM-DD`, or day, month, year as they are written in Vietnam: `15/3/2022`, `15-03-2022`, `15.3.2022`.
  package static var day: Format<Day> {
    .scalar(.day, expected: DayText.expected) { scalar, spot, findings in
      if let day = Day(iso: scalar.text) { return day }
      let text = trimmed(scalar.text)
      switch DayText(text) {
      case .day(let day): return day
      case .impossible: findings.reportImpossible(day: text, at: spot)
      case .monthFirst(let meant): findings.reportMonthFirst(text, meant: meant, at: spot)
      case .other(let meant):
        findings.reportValue("day-form", DayText.expected, not: text, at: spot, hint: meant.map(DayText.hint))
      }
      return nil
    }
  }
}

/// What a text says when it is taken for a day.
private enum DayText {
  case day(Day)
  /// In an accepted form, but the calendar has no such day.
  case impossible
  /// Month/day/year, and what was meant.
  case monthFirst(Day)
  /// Not in an accepted form, and what was probably meant.
  case other(Day?)

  static let expected = Bilingual(vi: "một ngày như 2022-03-15", en: "a day such as 2022-03-15")

  static func hint(_ day: Day) -> Bilingual {
    Bilingual(vi: "viết \(day.iso)", en: "write \(day.iso)")
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let parts = bytes.split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    let signs = bytes.filter { !(0x30...0x39).contains($0) }
    let numbers = parts.compactMap(number)
    guard numbers.count == 3, parts.count == 3, let sign = signs.first else {
      self = .other(nil)
      return
    }
    let sizes = parts.map(\.count)
    let isStored = signs == Array("--".utf8) && sizes == [4, 2, 2]
    let isLocal = sign == signs.last && sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4
    let yearFirst = sizes[0] == 4
    let day =
      yearFirst
      ? Day(year: numbers[0], month: numbers[1], day: numbers[2])
      : Day(year: numbers[2], month: numbers[1], day: numbers[0])
    guard isStored || isLocal else {
      self = .other(sign == signs.last && (yearFirst || sizes[2] == 4) ? day : nil)
      return
    }
    if let day {
      self = .day(day)
    } else if isLocal, let swapped = Day(year: numbers[2], month: numbers[0], day: numbers[1]) {
      self = .monthFirst(swapped)
    } else {
      self = .impossible
    }
  }
}

/// The value of 1 to 4 ASCII digits; nil for anything else.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
}

extension Findings {
  fileprivate mutating func reportImpossible(day text: String, at spot: Spot) {
    error(
      "no-such-day", at: spot,
      Bilingual(vi: "Ngày \(text) không có trong lịch", en: "day \(text) is not in the calendar"),
      hint: Bilingual(vi: "kiểm tra lại ngày và tháng", en: "check the day and the month"))
  }

  fileprivate mutating func reportMonthFirst(_ text: String, meant: Day, at spot: Spot) {
    let right = "\(meant.day)/\(meant.month)/\(meant.year)"
    error(
      "month-first", at: spot,
      Bilingual(
        vi: "Ngày phải viết trước tháng: \(right), không phải \(quoted(text))",
        en: "day must stand before the month: \(right), not \(quoted(text))"), hint: DayText.hint(meant))
  }
}

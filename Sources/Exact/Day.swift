// A day of the Gregorian calendar, without time or zone, computed without any system calendar.

/// A calendar day that exists. Order is by time.
package struct Day: Sendable, Hashable, Comparable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// Nil when the calendar has no such day, such as 31 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `number` days after 1970-01-01; nil outside the years 1 to 9999.
  package init?(number: Int) {
    // Days of the proleptic Gregorian calendar, counted from 0000-03-01 so that leap days end each year.
    guard number > -800_000, number < 3_000_000 else { return nil }
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01; negative before it.
  package var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  package var weekday: Int {
    let index = (number + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// The day `days` later (or earlier, when negative); nil outside the years 1 to 9999.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// How many days lie from this day to another; negative when the other is earlier.
  package func days(until other: Day) -> Int {
    other.number - number
  }

  package static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// How many days a month has: 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// `YYYY-MM-DD`, the form that is stored (ISO 8601). Nil for any other form and for days that do not exist.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10]) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD` (ISO 8601).
  package var iso: String {
    let (zero, dash) = (UInt8(ascii: "0"), UInt8(ascii: "-"))
    func figure(_ number: Int, _ place: Int) -> UInt8 { zero + UInt8(number / place % 10) }
    return String(
      decoding: [
        figure(year, 1000), figure(year, 100), figure(year, 10), figure(year, 1), dash,
        figure(month, 10), figure(month, 1), dash, figure(day, 10), figure(day, 1),
      ], as: UTF8.self)
  }
}

/// The value of a run of ASCII digits; nil when empty or anything else is among them.
func digits(_ bytes: some Collection<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var value = 0
  for byte in bytes {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}

extension ClosedRange<Day> {
  /// Whether something that lasted from one day to another, both included, was there on any of these; nil: it always
  /// has been, it still is.
  package func overlaps(_ from: Day?, _ to: Day?) -> Bool {
    (from.map { $0 <= upperBound } ?? true) && (to.map { lowerBound <= $0 } ?? true)
  }
}

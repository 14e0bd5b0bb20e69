// Days: the calendar against a slow count, and every form of a date that is refused.

import Exact
import Testing

@Suite("days")
struct DayTests {
  @Test("every day from 1600 to 2400 follows the one before, and its number and its text lead back to it")
  func everyDay() throws {
    var number = -135_140
    var weekday = 6
    for year in 1600...2400 {
      for month in 1...12 {
        for dayOfMonth in 1...slowLength(month, year) {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          let good =
            day.number == number && day.weekday == weekday && Day(number: number) == day && Day(iso: day.iso) == day
            && day.adding(days: 1)?.number == number + 1
          if !good { Issue.record("\(year)-\(month)-\(dayOfMonth): \(day.iso) \(day.number) \(day.weekday)") }
          number += 1
          weekday = weekday % 7 + 1
        }
        #expect(Day(year: year, month: month, day: slowLength(month, year) + 1) == nil)
      }
    }
    #expect(number == 157_420)
  }

  /// The rule as the calendar's text has it, not as the code does.
  private func slowLength(_ month: Int, _ year: Int) -> Int {
    let common = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard month == 2, year.isMultiple(of: 4) else { return common }
    if year.isMultiple(of: 100), !year.isMultiple(of: 400) { return 28 }
    return 29
  }

  @Test(
    "known days have their numbers and weekdays",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-01-01", 10_957, 6), ("2000-02-29", 11_016, 2),
      ("1945-09-02", -8_887, 7), ("1975-04-30", 1_945, 3), ("2022-02-01", 19_024, 2), ("2022-12-31", 19_357, 6),
      ("2024-02-29", 19_782, 4), ("1600-01-01", -135_140, 6), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
  func knownDays(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(Day(number: number) == day)
    #expect(day.iso == iso)
  }

  @Test(
    "every fourth year is a leap year, except three centuries of four",
    arguments: [
      (2022, 28), (2024, 29), (1900, 28), (2000, 29), (2100, 28), (2200, 28), (2300, 28), (2400, 29), (4, 29),
      (100, 28),
    ])
  func leapYears(year: Int, february: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == february)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (february == 29))
  }

  @Test(
    "there is no such day",
    arguments: [
      (2022, 2, 29), (2022, 2, 30), (2022, 4, 31), (2022, 6, 31), (2022, 9, 31), (2022, 11, 31), (2022, 1, 32),
      (2022, 0, 1), (2022, 13, 1), (2022, 1, 0), (2022, 1, -1), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1),
      (.max, 1, 1), (.min, 1, 1), (2022, .max, 1), (2022, .min, 1), (2022, 1, .max), (2022, 1, .min),
    ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("no day lies outside the years 1 to 9999", arguments: [-719_163, 2_932_897, -800_001, 3_000_001, .max, .min])
  func noSuchNumber(number: Int) {
    #expect(Day(number: number) == nil)
  }

  @Test(
    "only YYYY-MM-DD in ASCII is a stored date",
    arguments: [
      "", "2022", "2022-02", "2022-2-1", "2022-02-1", "22-02-01", "2022/02/01", "2022-02-30", "2022-13-01",
      "2022-00-01", "2022-01-00", "0000-01-01", " 2022-02-01", "2022-02-01 ", "2022-02-01\n", "2022-02-01T00:00",
      "+022-02-01", "-022-02-01", "2022-+2-01", "2022-02--1", "02022-02-01", "10000-01-01", "２０２２-02-01",
      "2022-0\u{661}-01", "2022-02-0\u{301}", "2022\u{2010}02\u{2010}01", "01-02-2022", "01/02/2022", "20220201",
    ])
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "days are added and counted over months, years and leap days",
    arguments: [
      ("2022-01-31", 1, "2022-02-01"), ("2022-12-31", 1, "2023-01-01"), ("2024-02-28", 1, "2024-02-29"),
      ("2024-03-01", -1, "2024-02-29"), ("2022-03-01", -1, "2022-02-28"), ("2022-02-01", 0, "2022-02-01"),
      ("2022-02-01", 333, "2022-12-31"), ("2000-02-29", 146_097, "2400-02-29"), ("2022-01-01", -365, "2021-01-01"),
    ])
  func adding(from: String, days: Int, to: String) throws {
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    #expect(first.adding(days: days) == last)
    #expect(last.adding(days: -days) == first)
    #expect(first.days(until: last) == days)
    #expect(last.days(until: first) == -days)
    #expect((first < last) == (days > 0))
  }

  @Test("adding ends with the calendar, and does not trap", arguments: [.max, .min, 10_000_000, -10_000_000])
  func addingTooMuch(days: Int) {
    #expect(Day(iso: "2022-02-01")?.adding(days: days) == nil)
    #expect(Day(iso: "9999-12-31")?.adding(days: 1) == nil)
    #expect(Day(iso: "0001-01-01")?.adding(days: -1) == nil)
  }
}

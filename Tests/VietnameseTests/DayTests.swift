// Tests of days and periods in words, and of reading days.

import Exact
import Testing

@testable import Vietnamese

@Test(
  "a day has a short and an official form",
  arguments: [
    (2022, 2, 5, "05/02/2022", "ngày 05 tháng 02 năm 2022"), (2022, 3, 15, "15/03/2022", "ngày 15 tháng 3 năm 2022"),
    (2022, 7, 5, "05/07/2022", "ngày 05 tháng 7 năm 2022"), (2022, 1, 10, "10/01/2022", "ngày 10 tháng 01 năm 2022"),
    (2022, 12, 31, "31/12/2022", "ngày 31 tháng 12 năm 2022"),
  ])
func dayForms(_ year: Int, _ month: Int, _ number: Int, _ short: String, _ long: String) throws {
  let day = try #require(Day(year: year, month: month, day: number))
  #expect(shortDate(day) == short)
  #expect(longDate(day) == long)
}

@Test("the week runs from thứ Hai to Chủ nhật")
func week() throws {
  let monday = try #require(Day(year: 2022, month: 3, day: 14))
  let names = (0..<7).compactMap { monday.adding(days: $0) }.map(weekday)
  #expect(names == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"])
}

@Test(
  "a day is read as it is stored and as people write it",
  arguments: ["15/3/2022", "15/03/2022", "2022-03-15", "15-3-2022", "15.03.2022"])
func readDays(_ text: String) throws {
  #expect(parseDay(text) == .day(try #require(Day(year: 2022, month: 3, day: 15))))
}

@Test(
  "a day is read back from its short form and from the stored form",
  arguments: [0, 19_066, 19_416, -1, 100_000, -719_162])
func readBack(_ number: Int) throws {
  let day = try #require(Day(number: number))
  #expect(parseDay(shortDate(day)) == .day(day))
  #expect(parseDay(day.iso) == .day(day))
}

@Test(
  "what is no day says why",
  arguments: [
    ("3/15/2022", .monthFirst), ("12/31/2022", .monthFirst), ("03/15/2022", .monthFirst), ("2/30/2022", .impossible),
    ("31/02/2022", .impossible), ("31/2/2022", .impossible), ("2022-02-30", .impossible), ("2022-15-03", .impossible),
    ("0/1/2022", .impossible), ("1/0/2022", .impossible), ("15/15/2022", .impossible), ("29/2/2023", .impossible),
    ("1/1/0000", .impossible), ("", .unreadable), ("15/3/22", .unreadable), ("15-3.2022", .unreadable),
    ("2022/03/15", .unreadable),
    ("2022-3-15", .unreadable), (" 15/3/2022", .unreadable), ("15/3/2022/", .unreadable), ("3.15.2022", .monthFirst),
    ("15/3", .unreadable), ("015/3/2022", .unreadable), ("１５/3/2022", .unreadable), ("+5/3/2022", .unreadable),
    ("//", .unreadable),
    ("ngày 15 tháng 3 năm 2022", .unreadable),
  ] as [(String, DayReading)])
func noDays(_ text: String, _ expected: DayReading) {
  #expect(parseDay(text) == expected)
}

@Test("periods have names")
func periods() {
  #expect(monthName(year: 2022, month: 2) == "tháng 2/2022")
  let quarters = (1...4).map { quarterName(year: 2022, quarter: $0) }
  #expect(quarters == ["quý I/2022", "quý II/2022", "quý III/2022", "quý IV/2022"])
  #expect((1...2).map { halfName(year: 2022, half: $0) } == ["6 tháng đầu năm 2022", "6 tháng cuối năm 2022"])
  #expect(yearName(2022) == "năm 2022")
}

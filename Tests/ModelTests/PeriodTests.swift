// Periods: how they are written, which days they hold, and in which order they stand.
import Exact
import Model
import Testing

@Suite("periods")
struct PeriodTests {
  @Test(
    "a period is written as files name it, and read back",
    arguments: [
      ("2022", Period.year(2022)), ("2022-H1", .half(year: 2022, 1)), ("2022-H2", .half(year: 2022, 2)),
      ("2022-Q1", .quarter(year: 2022, 1)), ("2022-Q4", .quarter(year: 2022, 4)),
      ("2022-01", .month(year: 2022, 1)), ("2022-09", .month(year: 2022, 9)), ("2022-10", .month(year: 2022, 10)),
      ("1900", .year(1900)), ("2999-12", .month(year: 2999, 12)),
    ])
  func roundTrip(text: String, period: Period) {
    #expect(Period(text) == period)
    #expect(period.text == text)
  }

  @Test(
    "any other form is no period",
    arguments: [
      "", "22", "202", "02022", "1899", "3000", "2022-", "-2022", "2022-0", "2022-1", "2022-00", "2022-13", "2022-001",
      "2022-Q0", "2022-Q5", "2022-q1", "2022-H0", "2022-H3", "2022-h1", "2022-Q", "2022-Q1-", "2022-01-01", " 2022",
      "2022 ", "+022", "2022_01", "２０２２", "2022-٠١", "2022-0\u{0301}1", "2022/01", "Q1-2022",
    ])
  func badForms(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(
    "a period's months and days",
    arguments: [
      ("2022", 1...12, "2022-01-01", "2022-12-31"), ("2022-H1", 1...6, "2022-01-01", "2022-06-30"),
      ("2022-H2", 7...12, "2022-07-01", "2022-12-31"), ("2022-Q1", 1...3, "2022-01-01", "2022-03-31"),
      ("2022-Q2", 4...6, "2022-04-01", "2022-06-30"), ("2022-Q3", 7...9, "2022-07-01", "2022-09-30"),
      ("2022-Q4", 10...12, "2022-10-01", "2022-12-31"), ("2022-02", 2...2, "2022-02-01", "2022-02-28"),
      ("2024-02", 2...2, "2024-02-01", "2024-02-29"), ("2022-12", 12...12, "2022-12-01", "2022-12-31"),
    ])
  func extent(text: String, months: ClosedRange<Int>, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(period.months == months)
    #expect(period.days.lowerBound.iso == first)
    #expect(period.days.upperBound.iso == last)
    #expect(period.calendarYear == period.days.lowerBound.year)
  }

  @Test("a period contains another exactly when it contains all of its days")
  func contains() {
    let all = everyPeriod(of: 2022) + everyPeriod(of: 2023)
    for outer in all {
      for inner in all {
        let byDays =
          outer.days.contains(inner.days.lowerBound) && outer.days.contains(inner.days.upperBound)
        #expect(outer.contains(inner) == byDays, "\(outer.text) contains \(inner.text)")
      }
    }
  }

  @Test("periods stand by their first day, the shorter first")
  func order() {
    let sorted = everyPeriod(of: 2022).reversed().sorted().map(\.text)
    #expect(
      sorted == [
        "2022-01", "2022-Q1", "2022-H1", "2022", "2022-02", "2022-03", "2022-04", "2022-Q2", "2022-05", "2022-06",
        "2022-07", "2022-Q3", "2022-H2", "2022-08", "2022-09", "2022-10", "2022-Q4", "2022-11", "2022-12",
      ])
    #expect(Period.month(year: 2022, 12) < .year(2023))
  }

  private func everyPeriod(of year: Int) -> [Period] {
    [.year(year)] + (1...2).map { .half(year: year, $0) } + (1...4).map { .quarter(year: year, $0) }
      + (1...12).map { .month(year: year, $0) }
  }
}

// Long leave: how it is counted, and the band it allows.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("leave")
struct LeaveTests {
  private let rule = LeaveRule(months: 3, band: Placed(ID("dat"), 9, 9), except: [.maternity])

  @Test(
    "months are calendar months of each absence, and 30 days left over make one",
    arguments: [
      ([("2022-03-01", "2022-06-15")], 3), ([("2022-03-01", "2022-05-31")], 3), ([("2022-03-01", "2022-05-29")], 2),
      ([("2022-03-15", "2022-04-14")], 1), ([("2022-03-15", "2022-04-13")], 1),
      ([("2022-02-01", "2022-02-28")], 1), ([("2022-08-31", "2022-09-29")], 1), ([("2022-03-01", "2022-03-29")], 0),
      ([("2022-03-01", "2022-03-15"), ("2022-05-01", "2022-05-15")], 1),
      ([("2022-03-01", "2022-03-14"), ("2022-05-01", "2022-05-15")], 0),
      ([("2021-06-01", "2022-02-28")], 1), ([("2022-12-01", "2023-09-30")], 1), ([("2021-01-01", "2021-12-31")], 0),
      ([("2022-06-15", "2022-03-01")], 0), ([], 0),
    ])
  func counted(absences: [(String, String)], expected: Int) {
    #expect(monthsAway(absences.map { absence($0.0, $0.1) }, in: campaignWindow, by: rule) == expected)
  }

  private func year(_ away: [Absence], _ leave: LeaveRule?, total: String = "92", scored: [Int]) throws -> Standing {
    let rubric = plain(minScored: 6, leave: leave)
    let sheets = sheets("p", scored.map { ("2022-" + ($0 < 10 ? "0" : "") + String($0), total) })
    let all = library(people: [person("p", away: away)], rubric: rubric, sheets)
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-12-31"))
    return try #require(results.tables.first { $0.period == period("2022") }?.standings.first)
  }

  @Test("T21: three and a half months of sick leave keep a mean of 92 at the band đạt, without a rank")
  func longLeave() throws {
    let away = [absence("2022-03-01", "2022-06-15", .sick)]
    let found = try year(away, rule, scored: [2, 6, 7, 8, 9, 10, 11, 12])
    #expect(found.value == number("92"))
    #expect(found.band == ID("dat"))
    #expect(found.state == .longLeave && found.rank == nil && !found.honoured)
  }

  @Test("without the rule, with maternity, or with a band that is lower anyway, leave changes nothing")
  func unchanged() throws {
    let months = [2, 6, 7, 8, 9, 10, 11, 12]
    let sick = [absence("2022-03-01", "2022-06-15", .sick)]
    let free = try year(sick, nil, scored: months)
    #expect(free.state == .final && free.band == ID("xuat-sac") && free.rank == 1)
    let mother = try year([absence("2022-03-01", "2022-06-15", .maternity)], rule, scored: months)
    #expect(mother.state == .final && mother.band == ID("xuat-sac") && mother.honoured)
    let low = try year(sick, rule, total: "49", scored: months)
    #expect(low.state == .final && low.band == ID("chua-dat"))
  }

  @Test("so much leave that too few periods are left gives no band at all")
  func tooShort() throws {
    let found = try year([absence("2022-03-01", "2022-08-31", .study)], rule, scored: [2, 9, 10, 11, 12])
    #expect(found.state == .tooShort && found.band == nil)
  }
}

// Who stands in a table, in what state and at which rank.
import Exact
import Model
import Scoring
import Testing

@Suite("tables")
struct TableTests {
  private func results(
    _ people: [Person], _ sheets: [Sheet], by rubric: Rubric = plain(), units: [Unit] = [unit("a"), unit("b")],
    asOf: String = "2022-12-31", decisions: [Decision] = []
  ) -> Results {
    score(
      library(people: people, units: units, rubric: rubric, sheets, decisions: decisions),
      campaign: campaign(of: rubric), rubric: rubric, asOf: day(asOf))
  }

  private func table(_ name: String, _ results: Results) throws -> Table {
    try #require(results.tables.first { $0.period.text == name })
  }

  private func every(_ total: String, _ range: ClosedRange<Int> = 2...12) -> [(String, String)] {
    months(range).map { ($0, total) }
  }

  @Test("without sheets there are no tables and no gaps")
  func nobody() {
    let none = results([], [])
    #expect(none.tables.isEmpty && none.scores.isEmpty && none.gaps.isEmpty)
    #expect(results([person("p")], []).gaps.isEmpty)
  }

  @Test("one person has a table for the month, the quarter, the half and the year, in time's order")
  func onePerson() throws {
    let results = results([person("p")], sheets("p", [("2022-05", "95")]), asOf: "2022-05-31")
    #expect(results.tables.map(\.period) == results.tables.map(\.period).sorted())
    #expect(Set(results.tables.map(\.period.text)) == ["2022", "2022-H1", "2022-Q2", "2022-05"])
    let only = try #require(table("2022-05", results).standings.first)
    #expect(only.rank == 1 && only.honoured && !only.shared)
    #expect(only.mean.terms == [MeanTerm(period: period("2022-05"), unit: ID("a"), total: number("95"), weight: 1)])
  }

  @Test("equal values share a rank and stand in the order of their names, then ids")
  func tie() throws {
    let people = [person("p3", name: "Bình"), person("p1", name: "Chi"), person("p2", name: "Bình"), person("p4")]
    let scored =
      sheets("p1", [("2022-03", "91")]) + sheets("p2", [("2022-03", "91.00")])
      + sheets("p3", [("2022-03", "91")]) + sheets("p4", [("2022-03", "92")])
    let standings = try table("2022-03", results(people, scored)).standings
    #expect(standings.map(\.person.text) == ["p4", "p2", "p3", "p1"])
    #expect(standings.map(\.rank) == [1, 2, 2, 2])
    #expect(standings.map(\.shared) == [false, true, true, true])
  }

  @Test("ranks follow the published value: means that differ only behind the rounding are a tie")
  func publishedValueRanks() throws {
    let scored =
      sheets("p", [("2022-02", "89.98"), ("2022-03", "89.99")])
      + sheets("q", [("2022-02", "89.99"), ("2022-03", "89.99")])
    let standings = try table("2022-Q1", results([person("p"), person("q")], scored)).standings
    #expect(standings.map(\.value.text) == ["89.99", "89.99"])
    #expect(standings.map(\.person.text) == ["p", "q"])
    #expect(standings.map(\.rank) == [1, 1])
  }

  @Test(
    "a month that is not over yet is no gap; on its last day it is",
    arguments: [
      ("2022-04-29", 0), ("2022-04-30", 1), ("2022-05-30", 1), ("2022-05-31", 2),
    ])
  func gapsBeginWhenAPeriodCloses(asOf: String, expected: Int) {
    let found = results([person("p")], sheets("p", [("2022-02", "90"), ("2022-03", "90")]), asOf: asOf)
    #expect(found.gaps.count == expected)
  }

  @Test("somebody who was never scored is a gap and stands in no table")
  func neverScored() throws {
    let found = results([person("p"), person("q")], sheets("p", [("2022-02", "90")]), asOf: "2022-02-28")
    #expect(found.gaps == [Gap(person: ID("q"), unit: ID("a"), period: period("2022-02"))])
    #expect(try table("2022-02", found).standings.map(\.person.text) == ["p"])
  }

  @Test("no sheet is due from a unit that keeps none, nor from the head of the leadership")
  func notDue() {
    let people = [
      person("p"), person("q", [membership("b")]), person("boss", [membership("top")]),
      person("deputy", [membership("top")]),
    ]
    let units = [unit("a"), unit("b"), unit("top", isLeadership: true, head: "boss")]
    let scored = sheets("p", [("2022-02", "90")]) + sheets("deputy", unit: "top", [("2022-02", "90")])
    #expect(results(people, scored, units: units, asOf: "2022-02-28").gaps.isEmpty)
  }

  @Test(
    "no sheet is due for a period of leave, before joining and after leaving",
    arguments: [
      (person("p", [membership("a", from: "2022-04-01")]), 0),
      (person("p", [membership("a", from: "2022-03-31")]), 1),
      (person("p", [membership("a", to: "2022-02-28")]), 0),
      (person("p", away: [absence("2022-03-01", "2022-03-31")]), 0),
      (person("p", away: [absence("2022-03-01", "2022-03-15"), absence("2022-03-16", "2022-04-02", .sick)]), 0),
      (person("p", away: [absence("2022-03-01", "2022-03-30", .sick)]), 1),
      (person("p", [membership("a", to: "2022-03-10")], away: [absence("2022-03-01", "2022-03-10", .study)]), 0),
    ])
  func leaveAndService(one: Person, expected: Int) {
    let others = sheets("q", [("2022-02", "90"), ("2022-03", "90")])
    let found = results([one, person("q")], others + sheets("p", [("2022-02", "90")]), asOf: "2022-03-31")
    #expect(found.gaps.filter { $0.person == ID("p") }.count == expected)
  }

  @Test("a late joiner with enough months is ranked, with too few has no band", arguments: [(6, 6), (7, 5)])
  func lateJoiner(first: Int, count: Int) throws {
    let from = months(first...first)[0] + "-15"
    let rubric = plain(minScored: 6)
    let found = results(
      [person("p", [membership("a", from: from)])], sheets("p", every("95", first...(first + count - 1))), by: rubric,
      asOf: day(months((first + count - 1)...(first + count - 1))[0] + "-28").adding(days: 3)!.iso)
    let standing = try #require(table("2022", found).standings.first)
    #expect(standing.state == (count < 6 ? .tooShort : .final))
    #expect((standing.band == nil) == (count < 6))
    #expect((standing.rank == nil) == (count < 6))
    #expect(try table("2022-Q3", found).standings.first?.state == .final)
  }

  @Test("somebody who left is listed under their last unit")
  func leaver() throws {
    let found = results([person("p", [membership("b", to: "2022-08-31")])], sheets("p", unit: "b", every("95", 2...8)))
    let standing = try #require(table("2022", found).standings.first)
    #expect(standing.unit == ID("b") && standing.state == .final)
  }

  @Test("a move after the day of the results does not show yet")
  func futureMove() throws {
    let mover = person("p", [membership("a", to: "2022-08-31"), membership("b", from: "2022-09-01")])
    let found = results([mover], sheets("p", [("2022-02", "90")]), asOf: "2022-02-28")
    #expect(try table("2022", found).standings.first?.unit == ID("a"))
  }

  @Test("a period that has not begun is not scored yet")
  func future() {
    let found = results([person("p")], sheets("p", [("2022-02", "90"), ("2022-03", "90")]), asOf: "2022-02-28")
    #expect(found.scores.map(\.period.text) == ["2022-02"])
    #expect(!found.tables.contains { $0.period == period("2022-03") })
  }

  @Test("sheets by quarter and by month in one year: a quarter is expected as it is kept")
  func mixedLengths() {
    let scored = sheets("p", [("2022-Q1", "90")] + every("90", 4...12).filter { $0.0 != "2022-08" })
    let found = results([person("p"), person("q")], scored + sheets("q", [("2022-04", "80")]))
    #expect(found.gaps.filter { $0.person == ID("p") }.map(\.period.text) == ["2022-08"])
    #expect(found.gaps.filter { $0.person == ID("q") }.map(\.period.text).prefix(2) == ["2022-Q1", "2022-05"])
  }

  @Test("months weigh alike in a quarter's mean, also by months")
  func monthsWeighOne() throws {
    let found = results(
      [person("p")], sheets("p", [("2022-02", "80"), ("2022-03", "81")]), by: plain(weights: .months),
      asOf: "2022-03-31")
    let mean = try #require(table("2022-Q1", found).standings.first).mean
    #expect(mean.numerator == number("161") && mean.denominator == 2)
  }

  @Test("an incomplete sheet is not scored and leaves a gap, never a zero")
  func incomplete() {
    let found = results([person("p")], [sheet("p", "2022-02", [])], asOf: "2022-02-28")
    #expect(found.scores.isEmpty && found.tables.isEmpty)
    #expect(found.gaps.map(\.period.text) == ["2022-02"])
  }

  @Test("sheets of other rubrics, unknown people and units, whole years or days outside do not count")
  func uncounted() {
    let scores = given([("C1.1", "90")])
    let strange = [
      sheet("p", "2022-02", rubric: "other", scores), sheet("nobody", "2022-02", scores),
      sheet("p", "2022-02", unit: "z", scores), sheet("p", "2022", scores), sheet("p", "2022-01", scores),
    ]
    #expect(results([person("p")], strange).scores.isEmpty)
  }

  @Test("of two sheets of one person and period the first counts")
  func twice() {
    let found = results([person("p")], sheets("p", [("2022-02", "90"), ("2022-02", "70")]), asOf: "2022-02-28")
    #expect(found.scores.map(\.total) == [number("90")])
  }

  @Test("a violation of the period's scope gives its period the lowest band and leaves the year ranked")
  func disqualifiedPeriod() throws {
    let alcohol = [deduction("C1.4", "alcohol")]
    let scored = [
      sheet("p", "2022-03", fullPoints(full), deductions: alcohol), sheet("p", "2022-02", fullPoints(full)),
      sheet("q", "2022-03", fullPoints(full, ["C5.1": "0"])), sheet("q", "2022-02", fullPoints(full)),
    ]
    let found = results([person("p"), person("q")], scored, by: full, asOf: "2022-03-31")
    let march = try table("2022-03", found).standings
    #expect(march.map(\.person.text) == ["q", "p"])
    #expect(march[1].state == .disqualified && march[1].band == ID("chua-dat") && march[1].value == number("97"))
    #expect(march.map(\.rank) == [1, nil])
    let year = try table("2022", found).standings
    #expect(year.map(\.person.text) == ["p", "q"])
    #expect(year.map(\.rank) == [1, 2])
    #expect(year[0].value == number("98.5"))
  }

  @Test(
    "a revoked decision or award gives no bonus from its day on",
    arguments: [
      ("2022-03-30", "7"), ("2022-03-31", "2"), ("2022-04-09", "2"), ("2022-04-10", "0"),
    ])
  func revoked(asOf: String, expected: String) throws {
    let decisions = [
      decision("qd", revoked: "2022-03-31"), decision("qd2", awards: [award("gk", revoked: "2022-04-10")]),
    ]
    let bonuses = [bonus("sk-co-so", decision: "qd"), bonus("dot-xuat", award: "gk")]
    let scored = [sheet("p", "2022-03", fullPoints(full), bonuses: bonuses)]
    let found = results([person("p")], scored, by: full, asOf: asOf, decisions: decisions)
    #expect(found.scores.first?.bonus.points == number(expected))
    #expect(found.scores.first?.bonus.entries.count == 2)
  }

  @Test("an award falls with its decision")
  func fallsWithDecision() {
    let revoked = Revocations(
      in: [decision("qd", awards: [award("gk")], revoked: "2022-03-01")], asOf: day("2022-03-01"))
    #expect(revoked.void(bonus("dot-xuat", award: "gk")))
    #expect(!revoked.void(bonus("dot-xuat", award: "other")))
  }

  @Test("results come by period, then person")
  func order() {
    let scored = sheets("q", [("2022-03", "90"), ("2022-02", "90")]) + sheets("p", [("2022-03", "90")])
    let found = results([person("p"), person("q")], scored, asOf: "2022-03-31")
    #expect(found.scores.map { $0.period.text + $0.person.text } == ["2022-02q", "2022-03p", "2022-03q"])
  }
}

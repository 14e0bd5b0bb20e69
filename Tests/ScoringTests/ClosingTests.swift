// Closed periods: what changes in them is refused without an adjustment, and how firm results are.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("closed periods")
struct ClosingTests {
  private let bonuses = [bonus("sk-co-so", decision: "qd"), bonus("dot-xuat", award: "gk")]

  private func library(
    closed totals: [(String, String)] = [("an", "98.75")], on: String = "2022-04-08", appeals: String? = nil,
    _ adjustments: [Adjustment] = [], revoked: String? = nil, period name: String = "2022-03"
  ) -> Library {
    let points = fullPoints(
      full, ["C2.2": "6.5", "C2.3": "4", "C2.4": "5", "C3.2": "5.75", "C3.4": "3.5", "C4.2": "6.5", "C5.1": "9"])
    let deductions = [deduction("C1.2", "late", count: 2), deduction("C1.6", "no-card")]
    let sheet = sheet("an", "2022-03", points, deductions: deductions, bonuses: bonuses)
    let decisions = [decision("qd", revoked: revoked), decision("kl", awards: [award("gk", to: "an")])]
    var all = ScoringTests.library(people: [person("an"), person("b")], rubric: full, [sheet], decisions: decisions)
    all.closings = [
      Closing(
        file: "content/scores/r/closed/2022-03.json", campaign: ID("r"), period: Placed(period(name), 1, 12),
        on: Placed(day(on), 2, 8), appealsUntil: appeals.map { Placed(day($0), 3, 8) }, decision: nil,
        totals: totals.enumerated().map {
          ClosedTotal(holder: Placed(ID($1.0), 4 + $0, 3), total: Placed(number($1.1), 4 + $0, 9))
        }, unitTotals: [])
    ]
    all.adjustments = adjustments
    return all
  }

  private func adjustment(
    _ old: String?, _ new: String?, of person: String = "an", in name: String = "2022-03", by decision: String = "qd",
    on date: String = "2022-09-01", line: Int = 80
  ) -> Adjustment {
    Adjustment(
      file: "content/scores/r/adjustments.json", campaign: ID("r"), spot: Spot(line: line, column: 1),
      person: Placed(ID(person), line, 5), period: Placed(period(name), line, 15),
      old: old.map { Placed(number($0), line, 25) }, new: new.map { Placed(number($0), line, 35) }, reason: "thu hồi",
      decision: Placed(ID(decision), line, 45), date: Placed(day(date), line, 55))
  }

  private func findings(_ library: Library) -> [Finding] {
    checkScores(library, campaign: campaign(of: full), rubric: full).filter { $0.severity == .error }.map {
      Finding($0)
    }
  }

  @Test("a period that is as it was closed has no findings")
  func unchanged() {
    #expect(findings(library()) == [])
  }

  @Test("T18: a revoked award in a closed period is an error without an adjustment, and with one 98.75 becomes 93.75")
  func revoked() throws {
    let hint =
      "undo the change, or write into adjustments.json: {\"person\": \"an\", \"period\": \"2022-03\", "
      + "\"old\": \"98.75\", \"new\": \"93.75\", \"reason\", \"decision\", \"date\"}"
    #expect(
      findings(library(revoked: "2022-09-01")) == [
        Finding(
          "closed-period", 3, 3, "2022-03 was closed with 98.75 for 'an', and now it is 93.75", hint: hint)
      ])
    let adjusted = library([adjustment("98.75", "93.75")], revoked: "2022-09-01")
    #expect(findings(adjusted) == [])
    let results = score(adjusted, campaign: campaign(of: full), rubric: full, asOf: day("2022-09-01"))
    #expect(results.scores.map(\.total) == [number("93.75")])
    #expect(results.adjustments.map(\.reason) == ["thu hồi"])
    let before = score(adjusted, campaign: campaign(of: full), rubric: full, asOf: day("2022-08-31"))
    #expect(before.scores.map(\.total) == [number("98.75")] && before.adjustments.isEmpty)
  }

  @Test("adjustments follow one another; each begins where the last ended")
  func chain() {
    let two = [adjustment("98.75", "95", line: 80), adjustment("95", "93.75", on: "2022-10-01", line: 81)]
    #expect(findings(library(two, revoked: "2022-09-01")) == [])
    #expect(findings(library(two.reversed(), revoked: "2022-09-01")) == [])
    #expect(
      findings(library([two[0]], revoked: "2022-09-01")).map(\.message) == [
        "2022-03 was closed with 95 for 'an', and now it is 93.75"
      ])
    #expect(
      findings(library([adjustment("98", "93.75")], revoked: "2022-09-01")) == [
        Finding("closed-period", 80, 25, "old must be '98.75', not '98'")
      ])
  }

  @Test("a total that comes or goes after the close is a change as well")
  func comesAndGoes() {
    #expect(
      findings(library(closed: [])).map(\.message) == ["2022-03 was closed with no total for 'an', and now it is 98.75"]
    )
    #expect(
      findings(library(closed: [("an", "98.75"), ("b", "90")])).map(\.message) == [
        "2022-03 was closed with 90 for 'b', and now it is none"
      ])
    #expect(findings(library(closed: [], [adjustment(nil, "98.75")])) == [])
    #expect(findings(library(closed: [("an", "98.75"), ("b", "90")], [adjustment("90", nil, of: "b")])) == [])
  }

  @Test("an adjustment is of a closed period, a known person and a known decision")
  func known() {
    let strange = [
      adjustment("1", "2", in: "2022-04", line: 80), adjustment(nil, nil, of: "nobody", line: 81),
      adjustment("98.75", "98.75", by: "none", line: 82),
    ]
    #expect(
      findings(library(strange)).map(\.message) == [
        "2022-04 is not closed and needs no adjustment", "no person 'nobody' in organisation.yaml",
        "no decision 'none' among the decisions",
      ])
  }

  @Test(
    "results are open until the close, expected until the last day for petitions, then official",
    arguments: [
      ("2022-04-07", nil, "open"), ("2022-04-08", nil, "official"), ("2022-04-08", "2022-04-15", "expected"),
      ("2022-04-15", "2022-04-15", "expected"), ("2022-04-16", "2022-04-15", "official"),
    ])
  func statuses(asOf: String, appeals: String?, expected: String) throws {
    let results = score(library(appeals: appeals), campaign: campaign(of: full), rubric: full, asOf: day(asOf))
    let march = try #require(results.tables.first { $0.period == period("2022-03") })
    #expect(march.status.rawValue == expected)
    #expect(march.appealsUntil?.iso == (expected == "expected" ? appeals : nil))
    let year = try #require(results.tables.first { $0.period == period("2022") })
    #expect(year.status == .open)
  }

  @Test("a year that was closed itself is as firm as its own closing says")
  func year() throws {
    let closed = library(closed: [], period: "2022")
    let results = score(closed, campaign: campaign(of: full), rubric: full, asOf: day("2022-12-31"))
    #expect(results.tables.map { "\($0.period.text) \($0.status.rawValue)" }.contains("2022 official"))
  }
}

// Items, bonuses and totals at their edges.
import Exact
import Model
import Scoring
import Testing

@Suite("points")
struct ArithmeticTests {
  private let none = Revocations(in: [], asOf: day("2022-12-31"))

  @Test(
    "an item starts from what is given, or from its maximum, and never falls below zero",
    arguments: [
      (item("x", "6"), Optional("4.5"), [Deduction](), "4.5"), (item("x", "6"), nil, [], "0"),
      (item("x", "6", .deduct), nil, [], "6"), (item("x", "6", .deduct), "1", [], "6"),
      (item("x", "3", .deduct, [rule("a", "0.5")]), nil, [deduction("x", "a", count: 5)], "0.5"),
      (item("x", "3", .deduct, [rule("a", "0.5")]), nil, [deduction("x", "a", count: 7)], "0"),
      (item("x", "3", .deduct, [rule("a", "0.5")]), nil, [deduction("y", "a")], "3"),
      (item("x", "3", .deduct, [rule("a", "0.5")]), nil, [deduction("x", "b")], "3"),
      (
        item("x", "3", .deduct, [rule("a", "0.5"), rule("b", "1")]), nil, [deduction("x", "a"), deduction("x", "b")],
        "1.5"
      ),
      (item("x", "3", .deduct, [rule("a", "0.5")]), nil, [deduction("x", "a", count: .max)], "0"),
    ])
  func items(item: RubricItem, points: String?, deductions: [Deduction], expected: String) {
    #expect(score(item: item, given: points.map(number), deductions: deductions).points == number(expected))
  }

  @Test("what was taken is told: rule, points, count, day, reason and evidence")
  func explanation() {
    let result = score(
      item: item("x", "3", .deduct, [rule("late", "0.5")]), given: nil, deductions: [deduction("x", "late", count: 2)])
    #expect(
      result.taken == [
        TakenPoints(
          rule: "late", points: number("0.5"), count: 2, date: day("2022-03-09"), reason: "đi muộn", evidence: "bb-0309"
        )
      ])
    #expect(result.base == number("3"))
  }

  @Test(
    "bonuses add up to the cap; unknown types are passed over",
    arguments: [
      (["sk-co-so"], "5"), (["sk-co-so", "sk-co-so"], "10"), (["sk-co-so", "sk-co-so", "dot-xuat"], "10"),
      (["nothing"], "0"), ([], "0"),
    ])
  func bonuses(types: [String], expected: String) {
    let result = score(bonuses: types.map { bonus($0, decision: "d") }, rules: full.bonus, revoked: none)
    #expect(result.points == number(expected))
  }

  @Test(
    "a total is not below zero, may exceed the scale by the bonus, and is rounded half away from zero",
    arguments: [
      (["-5"], "2", "0.00"), (["100"], "10", "110.00"), (["1.005"], "0", "1.01"), (["1.0049"], "0", "1.00"),
      (["0.333", "0.333", "0.334"], "0", "1.00"), ([], "0", "0.00"),
    ])
  func totals(criteria: [String], points: String, expected: String) {
    let scores = criteria.map { CriterionScore(criterion: ID("C"), max: .zero, items: [], points: number($0)) }
    let extra = BonusScore(entries: [], sum: number(points), cap: number("10"), points: number(points))
    #expect(total(of: scores, bonus: extra, decimals: 2).text == expected)
  }

  @Test(
    "a band begins at its minimum",
    arguments: [
      ("90", "xuat-sac"), ("89.99", "tot"), ("110", "xuat-sac"), ("50", "dat"), ("49.99", "chua-dat"),
      ("0", "chua-dat"),
    ])
  func bandEdges(value: String, expected: String) {
    #expect(band(of: number(value), in: bands()) == ID(expected))
  }

  @Test("a value below every band has none")
  func noBand() {
    #expect(band(of: number("1"), in: []) == nil)
    #expect(band(of: number("1"), in: bands([("a", "2")])) == nil)
  }

  @Test(
    "a month weighs one, a quarter its months in the movement",
    arguments: [
      ("2022-02", AnnualWeights.months, 1), ("2022-Q1", .months, 2), ("2022-Q2", .months, 3), ("2022-Q1", .equal, 1),
      ("2022", .months, 11), ("2022-01", .months, 0),
    ])
  func weights(name: String, weights: AnnualWeights, expected: Int) {
    #expect(weight(of: period(name), in: campaignWindow, by: weights) == expected)
  }

  @Test("ranks of nothing are nothing; of equals all first")
  func rankEdges() {
    #expect(ranks(ofDescending: [Fixed]()) == [])
    #expect(ranks(ofDescending: ["5", "5.0", "5.00"].map(number)) == [1, 1, 1])
  }

  @Test("numbers as large as can be read end no program")
  func absurdNumbers() {
    let huge = "999999999999999"
    let rules = [rule("a", "0.999999999"), rule("b", huge)]
    let rubric = rubric(
      [criterion("C1", huge, [item("C1.1", huge), item("C1.2", "0.000000001", .deduct, rules)])], decimals: 4_000,
      caps: [cap(huge)], weights: .months)
    let taken = [deduction("C1.2", "a", count: .max), deduction("C1.2", "b", count: .min)]
    let sheets = ["2022-02", "2022-03", "2022-Q2"].map {
      sheet("p", $0, given([("C1.1", huge)]), deductions: taken)
    }
    let all = library(people: [person("p")], rubric: rubric, sheets)
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-12-31"))
    #expect(results.scores.count == 3)
    #expect(!checkScores(all, campaign: campaign(of: rubric), rubric: rubric).isEmpty)
  }
}

// The acceptance vectors of the scoring rules, each with the wrong answer it is there to catch.
import Exact
import Model
import Scoring
import Testing

@Suite("acceptance vectors")
struct VectorTests {
  let year = period("2022")

  /// T1: a whole sheet with two small deductions and two bonuses.
  private func first(alcohol: String? = nil, c5: String = "9") -> Results {
    var taken = [deduction("C1.2", "late", count: 2), deduction("C1.6", "no-card")]
    if let alcohol { taken.append(deduction("C1.4", alcohol)) }
    let scores = fullPoints(
      full, ["C2.2": "6.5", "C2.4": "5", "C3.2": "5.75", "C3.4": "3.5", "C4.2": "6.5", "C5.1": c5])
    let bonuses = [bonus("sk-co-so", decision: "qd"), bonus("dot-xuat", award: "gk")]
    let all = library(
      people: [person("p")], rubric: full, [sheet("p", "2022-03", scores, deductions: taken, bonuses: bonuses)],
      decisions: [decision("qd", awards: [award("gk")])])
    return score(all, campaign: campaign(of: full), rubric: full, asOf: day("2022-03-31"))
  }

  @Test("T1: a sheet's criteria and bonus add up to 98.75")
  func wholeSheet() throws {
    let score = try #require(first().scores.first)
    #expect(score.criteria.map(\.points) == ["27.5", "21.5", "19.25", "14.5", "9"].map(number))
    #expect(score.bonus.points == number("7"))
    #expect(score.total == number("98.75"))
  }

  @Test("T2: eight late arrivals empty their item and no other")
  func noSpill() {
    let late = [deduction("C1.2", "late", count: 8)]
    let result = score(criterion: full.criteria[0], given: fullPoints(full), deductions: late)
    #expect(result.items[1].points == .zero)
    #expect(result.points == number("24"))
  }

  @Test("T3: bonuses of 13 stop at the cap of 10")
  func bonusCap() {
    let bonuses = [
      bonus("sk-co-so", decision: "a"), bonus("sk-co-so", decision: "b"), bonus("sk-tinh", decision: "c"),
    ]
    let result = score(bonuses: bonuses, rules: full.bonus, revoked: Revocations(in: [], asOf: day("2022-03-31")))
    #expect(result.sum == number("13"))
    #expect(result.points == number("10"))
  }

  @Test("T4: criteria that binary numbers add up to 89.99999999999999 make 90 and the best band")
  func noBinaryFractions() {
    let criteria = ["27.3", "21.2", "17.8", "14.1", "9.6"].map {
      CriterionScore(criterion: ID("C"), max: number("30"), items: [], points: number($0))
    }
    let none = BonusScore(entries: [], sum: .zero, cap: number("10"), points: .zero)
    let value = total(of: criteria, bonus: none, decimals: 2)
    #expect(value.text == "90.00")
    #expect(band(of: value, in: bands()) == ID("xuat-sac"))
  }

  @Test(
    "T5 to T8, T10: a mean is an exact quotient, rounded once, half away from zero",
    arguments: [
      (["45.87", "54.12"], "50.00", "dat"), (["89.98", "89.99"], "89.99", "tot"),
      (["88.83", "90.21", "86.11", "94.83"], "90.00", "xuat-sac"),
      (["91", "89.5", "90.25", "88.75", "92", "90.5", "91.25", "89", "90.5"], "90.31", "xuat-sac"),
      (
        ["87.5", "88", "88.5", "88.75", "89.25", "90.5", "91", "91.25", "91.75", "92", "92.5"], "90.09", "xuat-sac"
      ),
    ])
  func means(totals: [String], expected: String, band expectedBand: String) {
    let terms = zip(months(2...12), totals).map {
      MeanTerm(period: period($0), unit: ID("a"), total: number($1), weight: 1)
    }
    let value = mean(of: terms).published(decimals: 2)
    #expect(value.text == expected)
    #expect(band(of: value, in: bands()) == ID(expectedBand))
  }

  private let nine = Array(
    zip(months(2...12), ["91", "89.5", "90.25", "88.75", "92", "90.5", "91.25", "89", "90.5"]))

  @Test("T8: two months of maternity leave are not counted")
  func leave() throws {
    let mother = person("p", away: [absence("2022-11-01", "2023-04-30", .maternity)])
    let rubric = plain(minScored: 6)
    let all = library(people: [mother], rubric: rubric, sheets("p", nine))
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2023-01-31"))
    let standing = try #require(results.tables.first { $0.period == year }?.standings.first)
    #expect(standing.value.text == "90.31")
    #expect(standing.state == .final)
    #expect(standing.rank == 1)
    #expect(results.gaps.isEmpty)
  }

  @Test("T9: two missing months leave the mean provisional, unranked and named as gaps")
  func missing() throws {
    let rubric = plain(minScored: 6)
    let all = library(people: [person("p")], rubric: rubric, sheets("p", nine))
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2023-01-31"))
    let standing = try #require(results.tables.first { $0.period == year }?.standings.first)
    #expect(standing.value.text == "90.31")
    #expect(standing.state == .provisional)
    #expect(standing.rank == nil)
    #expect(!standing.honoured)
    #expect(standing.mean.missing == ["2022-11", "2022-12"].map(period))
    #expect(results.gaps.map(\.period) == ["2022-11", "2022-12"].map(period))
  }

  @Test("T10: somebody who moved has one mean over all months, listed under the later unit")
  func mover() throws {
    let rubric = plain()
    let mover = person("p", [membership("a", to: "2022-06-30"), membership("b", from: "2022-07-01")])
    let early = sheets("p", unit: "a", Array(zip(months(2...6), ["87.5", "88", "88.5", "88.75", "89.25"])))
    let late = sheets("p", unit: "b", Array(zip(months(7...12), ["90.5", "91", "91.25", "91.75", "92", "92.5"])))
    let all = library(people: [mover], rubric: rubric, early + late)
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-12-31"))
    let standing = try #require(results.tables.first { $0.period == year }?.standings.first)
    #expect(standing.mean.numerator == number("991"))
    #expect(standing.mean.denominator == 11)
    #expect(standing.value.text == "90.09")
    #expect(standing.band == ID("xuat-sac"))
    #expect(standing.unit == ID("b"))
    #expect(results.tables.first { $0.period == period("2022-H1") }?.standings.first?.unit == ID("a"))
  }

  @Test(
    "T11: quarters weigh by their months in the movement",
    arguments: [
      (AnnualWeights.months, "90.73", 11), (.equal, "90.25", 4),
    ])
  func quarters(weights: AnnualWeights, expected: String, denominator: Int) throws {
    let rubric = plain(weights: weights)
    let totals = [("2022-Q1", "85"), ("2022-Q2", "90"), ("2022-Q3", "92"), ("2022-Q4", "94")]
    let all = library(people: [person("p")], rubric: rubric, sheets("p", totals))
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-12-31"))
    let standing = try #require(results.tables.first { $0.period == year }?.standings.first)
    #expect(standing.value.text == expected)
    #expect(standing.mean.denominator == denominator)
    #expect(results.gaps.isEmpty)
  }

  @Test("T12: equal totals share a rank and the next is skipped")
  func sharedRanks() {
    let values = ["98.75", "95", "95.00", "92.1", "92.1", "80"].map(number)
    #expect(ranks(ofDescending: values) == [1, 2, 2, 4, 4, 6])
  }

  @Test("T13: a tie at the cut-off is left to the council, nobody of it is chosen")
  func tieAtCutOff() throws {
    let rubric = plain(caps: [cap()])
    let totals = ["98.75", "95", "95", "89", "88", "87", "86", "85", "84", "83", "60", "40"]
    let people = totals.indices.map { person("p\($0 + 10)") }
    let sheets = zip(people, totals).map { sheet($0.id.text, "2022-02", given([("C1.1", $1)])) }
    let all = library(people: people, rubric: rubric, sheets)
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-02-28"))
    let table = try #require(results.tables.first { $0.period == year })
    let quota = try #require(table.quotas.first)
    #expect(quota.counted == 10)
    #expect(quota.places == 2)
    #expect(table.standings.prefix(4).map(\.state) == [.final, .councilDecides, .councilDecides, .final])
    #expect(table.standings.prefix(4).map(\.rank) == [1, 2, 2, 4])
    #expect(table.standings.prefix(4).map(\.honoured) == [true, false, false, false])
    #expect(table.standings[1].band == ID("tot"))
  }

  @Test(
    "T15, T16: a quota is a floor, taken exactly",
    arguments: [
      ("0.20", 30, CapBase.assessed, 6), ("0.20", 25, .goodOrBetter, 5), ("0.20", 25, .goodOnly, 4),
      ("0.15", 33, .assessed, 4), ("0.20", 10, .goodOrBetter, 2), ("1", 7, .assessed, 7), ("0", 7, .assessed, 0),
      ("1", 7, .goodOnly, 3), ("0.333333333", 3, .assessed, 0), ("0.20", 0, .goodOnly, 0),
    ])
  func quotas(ratio: String, counted: Int, base: CapBase, expected: Int) {
    #expect(places(ratio: number(ratio), of: counted, base: base) == expected)
  }

  @Test("T17: a violation of the year's scope keeps the points and takes rank and honour in every table it lies in")
  func disqualifiedYear() throws {
    let results = first(alcohol: "drunk", c5: "9.65")
    let score = try #require(results.scores.first)
    #expect(score.total == number("96.40"))
    #expect(score.disqualified == .year)
    #expect(results.tables.map(\.period.text) == ["2022-Q1", "2022-H1", "2022", "2022-03"])
    for standing in results.tables.compactMap(\.standings.first) {
      #expect(standing.state == .disqualified)
      #expect(standing.value == number("96.40"))
      #expect(standing.rank == nil && !standing.honoured)
    }
  }

  @Test("T17: such a violation keeps the other months' points and bands, and takes their ranks and honours as well")
  func disqualifiedElsewhere() throws {
    let sheets = [
      sheet("p", "2022-02", fullPoints(full)),
      sheet("p", "2022-03", fullPoints(full), deductions: [deduction("C1.4", "drunk")]),
    ]
    let all = library(people: [person("p")], rubric: full, sheets)
    let results = score(all, campaign: campaign(of: full), rubric: full, asOf: day("2022-03-31"))
    let february = try #require(results.tables.first { $0.period == period("2022-02") }?.standings.first)
    #expect(february.state == .disqualified && february.rank == nil && !february.honoured)
    #expect(february.value == number("100") && february.band == ID("xuat-sac"))
  }

  @Test("T24: a number of points has one form", arguments: ["9,5", "8.5e0", "-0", " 9", "+9", "09", ".5", "5."])
  func oneForm(text: String) {
    #expect(Fixed(text) == nil)
  }
}

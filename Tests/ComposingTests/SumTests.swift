// Worked sums: whoever reads only what the page prints comes to the number that the page prints.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

/// A number as pages print it, exact: `1.234,5`.
private func printed(_ text: String) throws -> Fixed {
  let plain = text.filter { $0 != "." }.map { $0 == "," ? "." : String($0) }.joined()
  return try #require(Fixed(plain.replacing("−", with: "-")), "'\(text)' is a number")
}

private func sum(_ numbers: [Fixed]) throws -> Fixed {
  try numbers.reduce(.zero) { total, next in try #require(total.adding(next)) }
}

/// The terms of `a + b × 2 − c`, each as often as it counts.
private func terms(_ text: String) throws -> [Fixed] {
  try text.replacing(" − ", with: " + −").components(parting: " + ").flatMap { term in
    let parts = term.components(parting: " × ")
    let times = parts.count == 2 ? try #require(Int(parts[1])) : 1
    return Array(repeating: try printed(parts[0]), count: times)
  }
}

extension String {
  fileprivate func components(parting: String) -> [String] { split(separator: parting).map(String.init) }
}

/// The records that a number and its worked sum stand in.
private let owning = [
  "honour-entry", "result-row", "nominee", "exclusion", "own-result", "dossier-standing", "score",
]

@Suite("worked sums")
struct SumTests {
  @Test("vector T1 is printed as an exercise book has it")
  func vector() throws {
    let honour = Honour(
      person: ID("p"), unit: ID("a"), rank: 1, shared: false, value: fixed("98.75"), band: nil,
      mean: Mean(terms: [], missing: [], numerator: fixed("98.75"), denominator: 1),
      criteria: zip(["C1", "C2", "C3", "C4", "C5"], ["27.5", "21.50", "19.25", "14.5", "9"]).map {
        CriterionPoints(criterion: ID($0), points: fixed($1), max: fixed("30"))
      },
      bonus: BonusScore(
        entries: ["5", "2"].map { BonusEntry(type: "t", points: fixed($0), decision: nil, award: nil) },
        sum: fixed("7"), cap: fixed("10"), points: fixed("7.00")), sources: [Place(file: "f", Spot(line: 3, column: 1))]
    )
    let sum = Desk(edition()).sum(of: honour)
    #expect(sum.lines.last?.formula == "5 + 2 = 7" && sum.lines.last?.max == "10")
    #expect(sum.sources.map { "\($0.place.file):\($0.place.spot.line)" } == ["f:3"])
    #expect(sum.formula == "27,5 + 21,5 + 19,25 + 14,5 + 9 + 7 = 98,75")
    #expect(sum.total == "98,75")
    #expect(sum.lines.map(\.points) == ["27,50", "21,50", "19,25", "14,50", "9,00", "7,00"])
    #expect(!sum.isRounded && !sum.isMean)
  }

  @Test(
    "a mean prints its periods, how many, and whether it was rounded",
    arguments: [
      (["45.87", "54.12"], [1, 1], "50.00", "(45,87 + 54,12) : 2 ≈ 50"),
      (["90", "92.5"], [1, 1], "91.25", "(90 + 92,5) : 2 = 91,25"),
      (["98.75"], [1], "98.75", "98,75 : 1 = 98,75"),
      (["85", "90", "92", "94"], [2, 3, 3, 3], "90.73", "(85 × 2 + 90 × 3 + 92 × 3 + 94 × 3) : 11 ≈ 90,73"),
    ])
  func means(totals: [String], weights: [Int], value: String, formula: String) throws {
    let terms = zip(totals, weights).enumerated().map { index, part in
      MeanTerm(period: .month(year: 2022, index + 2), unit: ID("a"), total: fixed(part.0), weight: part.1)
    }
    let numerator = try sum(terms.flatMap { Array(repeating: $0.total, count: $0.weight) })
    let honour = Honour(
      person: ID("p"), unit: ID("a"), rank: nil, shared: false, value: fixed(value), band: nil,
      mean: Mean(terms: terms, missing: [], numerator: numerator, denominator: weights.reduce(0, +)), criteria: [],
      bonus: .none)
    let worked = Desk(edition()).sum(of: honour)
    #expect(worked.formula == formula)
    #expect(worked.isMean && worked.isRounded == formula.contains("≈"))
    #expect(worked.lines.map(\.details) == weights.map { $0 == 1 ? [] : ["× \($0)"] })
  }

  private func tally(
    _ points: String, _ bonus: BonusScore = .none, taken: [TakenPoints] = [], items: [ItemResult] = [], total: String
  ) -> Tally {
    Tally(
      criteria: [CriterionScore(criterion: ID("C1"), max: fixed("100"), items: items, points: fixed(points))],
      bonus: bonus, penalties: taken, total: fixed(total), disqualified: nil,
      source: Place(file: "f", Spot(line: 1, column: 1)))
  }

  private func taken(_ points: String, _ count: Int) -> TakenPoints {
    TakenPoints(
      rule: "late", points: fixed(points), count: count, date: Day(iso: "2022-03-09")!, reason: "đi muộn",
      evidence: "bb-0309")
  }

  @Test("a sheet's sum shows bonuses at their cap, what was taken, and where the total is held")
  func bounds() throws {
    let bonus = BonusScore(
      entries: ["5", "5", "3"].map { BonusEntry(type: "t", points: fixed($0), decision: nil, award: nil) },
      sum: fixed("13"), cap: fixed("10"), points: fixed("10"))
    let capped = Desk(edition()).sum(of: tally("99", bonus, total: "105"))
    #expect(capped.formula == "99 + 10 = 109" && capped.bound == .cap && capped.total == "105,00")
    #expect(capped.lines[1].formula == "5 + 5 + 3 = 13" && capped.lines[1].max == "10")
    let floor = Desk(edition()).sum(of: tally("4", taken: [taken("2.5", 2)], total: "0"))
    #expect(floor.formula == "4 − 5 = −1" && floor.bound == .floor && floor.total == "0,00")
    #expect(floor.lines[1].points == "−5,00" && floor.lines[1].kind == .penalty)
    #expect(floor.lines[1].details == ["2,5 × 2, 09/03/2022: đi muộn, bb-0309"])
  }

  @Test("an item shows what it starts from, what was taken, when and why, and that it does not go below zero (T2)")
  func items() throws {
    let late = ItemResult(
      item: ID("C1.2"), max: fixed("6"), base: fixed("6"), taken: [taken("1", 8)], points: .zero)
    let full = ItemResult(item: ID("C1.1"), max: fixed("5"), base: fixed("4.5"), taken: [], points: fixed("4.5"))
    let sum = Desk(edition()).sum(of: tally("4.5", items: [full, late], total: "4.5"))
    #expect(sum.lines[0].formula == "4,5 + 0 = 4,5")
    #expect(
      sum.lines[0].details == [
        "C1.1: 4,5", "C1.2: 6 − 1 × 8 = −2, không dưới 0 (1 × 8, 09/03/2022: đi muộn, bb-0309)",
      ])
  }

  @Test(
    "a quota shows how its places came about (T13, T15, T16)",
    arguments: [
      ("0.20", 10, CapBase.goodOrBetter, "20% × 10 = 2"), ("0.15", 33, .assessed, "15% × 33 = 4,95"),
      ("0.20", 25, .goodOnly, "20% × 25 : (100% + 20%) ≈ 4,17"), ("0.25", 10, .goodOnly, "25% × 10 : (100% + 25%) = 2"),
      ("0.125", 9, .assessed, "12,5% × 9 = 1,125"),
    ])
  func quotas(ratio: String, counted: Int, base: CapBase, expected: String) {
    let quota = Quota(band: ID("b"), ratio: fixed(ratio), base: base, counted: counted, places: 0)
    #expect(Desk(edition()).quota(quota).formula == expected)
  }

  @Test("every sum of the sample can be done again from its printed words alone", arguments: Audience.allCases)
  func wholeSample(audience: Audience) throws {
    let records = try samplePages(audience).flatMap(\.part.all)
    let owners = records.filter { owning.contains($0.schema.name) }
    for owner in owners {
      let worked = try #require(owner.parts("sum").first)
      #expect(try printed(owner.text("total")) == printed(worked.text("total")))
      try check(worked)
      // Outside the agency nobody learns the names of its files.
      let sources = worked.parts("sources") + worked.parts("lines").flatMap { $0.parts("source") }
      let expected = worked.flag("isMean") ? worked.parts("lines").count : 1
      #expect(sources.count == (audience == .public ? 0 : expected))
    }
    #expect(owners.count > (audience == .manager ? 1000 : 20), "\(owners.count)")
  }

  private func check(_ worked: Part) throws {
    let formula = worked.text("formula")
    let isExact = formula.contains(" = ")
    let sides = formula.components(parting: isExact ? " = " : " ≈ ")
    #expect(sides.count == 2 && worked.flag("isRounded") != isExact, "\(formula)")
    let total = try printed(worked.text("total"))
    #expect(try printed(sides[1]) == total)
    for line in worked.parts("lines") where !line.text("formula").isEmpty {
      let sides = line.text("formula").components(parting: " = ")
      #expect(try sum(terms(sides[0])) == printed(sides[1]), "\(line.text("formula"))")
      let held = try line.text("max").isEmpty ? printed(sides[1]) : min(printed(sides[1]), printed(line.text("max")))
      #expect(try held == printed(line.text("points")))
    }
    guard worked.flag("isMean") else {
      #expect(try sum(terms(sides[0])) == total, "\(formula)")
      #expect(try sum(worked.parts("lines").map { try printed($0.text("points")) }) == total)
      return
    }
    let parts = sides[0].components(parting: " : ")
    let numerator = try sum(terms(parts[0].filter { $0 != "(" && $0 != ")" }))
    let (count, digits) = (try #require(Int(parts[1])), try #require(Int(worked.text("decimals"))))
    let mean = try #require(Ratio(numerator.unscaled, over: count * Fixed.power(numerator.scale)))
    #expect(mean.rounded(to: digits) == total, "\(formula)")
    #expect((mean.rounded(to: 9) == total) == isExact, "\(formula)")
    #expect(try linesSum(worked) == numerator, "\(formula)")
  }

  private func linesSum(_ worked: Part) throws -> Fixed {
    try sum(
      worked.parts("lines").flatMap { line in
        let times = line.texts("details").first.flatMap { Int($0.dropFirst(2)) } ?? 1
        return Array(repeating: try printed(line.text("points")), count: times)
      })
  }
}

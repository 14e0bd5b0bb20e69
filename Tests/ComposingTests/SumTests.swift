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

/// The terms of `a + b × 2`, each as often as it counts.
private func terms(_ text: String) throws -> [Fixed] {
  try text.components(parting: " + ").flatMap { term in
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
      }, bonus: fixed("7.00"))
    let sum = Desk(edition()).sum(of: honour)
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
      bonus: .zero)
    let worked = Desk(edition()).sum(of: honour)
    #expect(worked.formula == formula)
    #expect(worked.isMean && worked.isRounded == formula.contains("≈"))
    #expect(worked.lines.map(\.details) == weights.map { $0 == 1 ? [] : ["× \($0)"] })
  }

  @Test("every sum of the sample can be done again from its printed words alone", arguments: Audience.allCases)
  func wholeSample(audience: Audience) throws {
    let records = composed(try sample(audience)).flatMap(\.part.all)
    let owners = records.filter { owning.contains($0.schema.name) }
    for owner in owners {
      let worked = try #require(owner.parts("sum").first)
      #expect(try printed(owner.text("total")) == printed(worked.text("total")))
      try check(worked)
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

// Random movements scored twice: by the module, and by slow, plain rational arithmetic written here.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

/// A linear congruential generator: the same numbers on every machine.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33 ^ state << 31
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }
}

/// A fraction in lowest terms.
struct Fraction: Equatable, Comparable {
  var over: Int
  var under: Int

  init(_ over: Int, _ under: Int = 1) {
    var (a, b) = (abs(over), under)
    while b != 0 { (a, b) = (b, a % b) }
    self.over = over / max(a, 1)
    self.under = under / max(a, 1)
  }

  init(_ number: Fixed) {
    self.init(number.unscaled, (0..<number.scale).reduce(1) { product, _ in product * 10 })
  }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.over * b.under + b.over * a.under, a.under * b.under)
  }
  static func - (a: Fraction, b: Fraction) -> Fraction { a + b * Fraction(-1) }
  static func * (a: Fraction, b: Fraction) -> Fraction { Fraction(a.over * b.over, a.under * b.under) }
  static func / (a: Fraction, b: Int) -> Fraction { Fraction(a.over, a.under * b) }
  static func < (a: Fraction, b: Fraction) -> Bool { a.over * b.under < b.over * a.under }

  /// For values from zero up: the hundredth that is nearest, the upper of two.
  var hundredths: Int {
    var value = over * 100 / under
    while Fraction(value * 2 + 1, 200) <= self { value += 1 }
    return value
  }
}

@Suite("random movements")
struct PropertyTests {
  struct Movement {
    var rubric: Rubric
    var library: Library
    var periods: Int
  }

  private func movement(_ dice: inout Dice) -> Movement {
    let weights: AnnualWeights = dice.roll(0...1) == 0 ? .equal : .months
    let base = CapBase.allCases[dice.roll(0...2)]
    let criteria = (1...dice.roll(1...4)).map { c in
      let items = (1...dice.roll(1...4)).map { i in
        let max = Fixed(unscaled: dice.roll(1...80), scale: dice.roll(0...1))
        let rules = [rule("a", "0.25"), rule("b", "1.5", dice.roll(0...9) == 0 ? .period : nil)]
        return dice.roll(0...2) == 0
          ? item("C\(c).\(i)", max.text, .deduct, rules) : item("C\(c).\(i)", max.text)
      }
      return criterion("C\(c)", "100", items)
    }
    let list = bands([("top", "40"), ("good", "25"), ("fair", "12.5"), ("low", "0")])
    let rubric = rubric(
      criteria, bands: list, caps: [cap("0.\(dice.roll(1...9))", base, on: "top")], weights: weights,
      minScored: dice.roll(1...4))
    let people = (0..<dice.roll(1...14)).map { person("p\(10 + $0)") }
    let names = dice.roll(0...1) == 0 ? months(2...6) : ["2022-Q1", "2022-Q2"]
    var sheets: [Sheet] = []
    for one in people {
      for name in names where dice.roll(0...14) > 0 { sheets.append(self.sheet(one, name, rubric, &dice)) }
    }
    return Movement(rubric: rubric, library: library(people: people, rubric: rubric, sheets), periods: names.count)
  }

  private func sheet(_ person: Person, _ name: String, _ rubric: Rubric, _ dice: inout Dice) -> Sheet {
    var scores: [(String, String)] = []
    var taken: [Deduction] = []
    for item in rubric.criteria.flatMap(\.items) {
      let id = item.id.value.text
      if item.mode == .award {
        let quarters = Fraction(item.max.value).hundredths / 25
        scores.append((id, Fixed(unscaled: dice.roll(0...quarters) * 25, scale: 2).text))
      } else if dice.roll(0...2) == 0 {
        taken.append(deduction(id, dice.roll(0...1) == 0 ? "a" : "b", count: dice.roll(1...4)))
      }
    }
    let bonuses = (0..<dice.roll(0...3)).map { _ in bonus(dice.roll(0...1) == 0 ? "sk-co-so" : "sk-tinh", decision: "d")
    }
    return ScoringTests.sheet(person.id.text, name, given(scores), deductions: taken, bonuses: bonuses)
  }

  // MARK: - The slow reference

  private func total(_ sheet: Sheet, _ rubric: Rubric) -> Fraction {
    var sum = Fraction(0)
    for item in rubric.criteria.flatMap(\.items) {
      var points = Fraction(item.max.value)
      if item.mode == .award {
        points = Fraction(sheet.finalScores.first { $0.item.value == item.id.value }!.points.value)
      }
      for taken in sheet.deductions where taken.item.value == item.id.value {
        let rule = item.rules.first { $0.id == taken.rule.value }!
        for _ in 0..<taken.count.value { points = points - Fraction(rule.points) }
      }
      sum = sum + (points < Fraction(0) ? Fraction(0) : points)
    }
    let extra = sheet.bonuses.map { $0.type.value == "sk-co-so" ? 5 : 3 }.reduce(0, +)
    return sum + Fraction(min(10, extra))
  }

  private struct Expected {
    var hundredths: Int
    var band: String?
    var isRankable: Bool
    var isMissing: Bool
  }

  private func expected(_ person: Person, _ movement: Movement) -> Expected? {
    let rubric = movement.rubric
    let sheets = movement.library.sheets.filter { $0.person?.value == person.id }
    guard !sheets.isEmpty else { return nil }
    var (sum, weights) = (Fraction(0), 0)
    for sheet in sheets {
      let isFirstQuarter = sheet.period.value.text == "2022-Q1"
      let isQuarter = sheet.period.value.months.count == 3
      let weight = rubric.annual.weights == .equal || !isQuarter ? 1 : isFirstQuarter ? 2 : 3
      sum = sum + total(sheet, rubric) * Fraction(weight)
      weights += weight
    }
    let value = (sum / weights).hundredths
    let isMissing = sheets.count < movement.periods
    let isShort = sheets.count < rubric.annual.minScored
    let band = value >= 4000 ? "top" : value >= 2500 ? "good" : value >= 1250 ? "fair" : "low"
    return Expected(
      hundredths: value, band: isShort ? nil : band, isRankable: !isMissing && !isShort, isMissing: isMissing)
  }

  /// The largest number of places that the cap's own sentence allows, found by trying.
  private func places(_ cap: Cap, _ everybody: [Expected]) -> Int {
    let assessed = everybody.filter { $0.band != nil }.count
    let good = everybody.filter { $0.band == "top" || $0.band == "good" }.count
    let ratio = Fraction(cap.ratio)
    return (0...everybody.count).last { k in
      switch cap.base {
      case .assessed: Fraction(k) <= ratio * Fraction(assessed)
      case .goodOrBetter: Fraction(k) <= ratio * Fraction(good)
      case .goodOnly: Fraction(k) <= ratio * Fraction(good - k)
      }
    } ?? 0
  }

  @Test("two ways of reckoning agree on totals, means, bands, ranks and quotas", arguments: 1...150)
  func agree(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7919)
    let movement = movement(&dice)
    let results = score(
      movement.library, campaign: campaign(of: movement.rubric), rubric: movement.rubric, asOf: day("2022-06-30"))
    for found in results.scores {
      let sheet = movement.library.sheets.first { $0.person?.value == found.person && $0.period.value == found.period }!
      #expect(found.total == Fixed(unscaled: total(sheet, movement.rubric).hundredths, scale: 2))
    }
    guard let table = results.tables.first(where: { $0.period == period("2022") }) else { return }
    let people = movement.library.people
    let everybody = people.compactMap { expected($0, movement) }
    #expect(table.standings.count == everybody.count)
    let places = places(movement.rubric.caps[0], everybody)
    #expect(table.quotas.first?.places == places)
    for standing in table.standings {
      let person = try #require(people.first { $0.id == standing.person })
      let own = try #require(expected(person, movement))
      check(standing, own, everybody.filter(\.isRankable), places)
    }
  }

  private func check(_ standing: Standing, _ own: Expected, _ rankable: [Expected], _ places: Int) {
    #expect(standing.value == Fixed(unscaled: own.hundredths, scale: 2))
    guard own.isRankable else {
      #expect(standing.state == (own.isMissing ? .provisional : .tooShort))
      #expect(standing.rank == nil && standing.band?.text == own.band && !standing.honoured)
      return
    }
    let better = rankable.filter { $0.hundredths > own.hundredths }.count
    let atLeast = rankable.filter { $0.hundredths >= own.hundredths }.count
    #expect(standing.rank == better + 1)
    #expect(standing.shared == (atLeast - better > 1))
    let isTop = own.band == "top"
    let fits = atLeast <= places
    #expect(standing.honoured == (isTop && fits))
    #expect(standing.band?.text == (isTop && !fits ? "good" : own.band))
    #expect(standing.state == (!isTop || fits ? .final : better < places ? .councilDecides : .overQuota))
  }
}

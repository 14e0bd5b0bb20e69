// Quotients: rounded once, half away from zero, and never trapping.

import Exact
import Testing

@Suite("quotients")
struct RatioTests {
  @Test(
    "a quotient is rounded half away from zero",
    arguments: [
      (1, 2, 0, "1"), (-1, 2, 0, "-1"), (3, 2, 0, "2"), (5, 2, 0, "3"), (-5, 2, 0, "-3"), (1, 3, 2, "0.33"),
      (2, 3, 2, "0.67"), (-2, 3, 2, "-0.67"), (5, -2, 0, "-3"), (-5, -2, 0, "3"), (1, 8, 2, "0.13"),
      (-1, 8, 2, "-0.13"), (124, 1000, 2, "0.12"), (125, 1000, 2, "0.13"), (135, 1000, 2, "0.14"), (0, 7, 2, "0.00"),
      (0, -7, 0, "0"), (-1, 1000, 2, "0.00"), (-5, 1000, 2, "-0.01"), (7, 1, 9, "7.000000000"), (1, 3, 1, "0.3"),
      (49, 100, 0, "0"), (50, 100, 0, "1"), (99, 100, 0, "1"), (999, 1000, 2, "1.00"), (994, 1000, 2, "0.99"),
    ])
  func rounding(numerator: Int, denominator: Int, scale: Int, expected: String) throws {
    #expect(try #require(Ratio(numerator, over: denominator)).rounded(to: scale)?.text == expected)
  }

  @Test("rounding agrees with a slow count for every small quotient")
  func everySmallQuotient() throws {
    for numerator in -300...300 {
      for denominator in 1...40 {
        let fast = try #require(Ratio(numerator, over: denominator)?.rounded(to: 1))
        // The nearest tenth, found by walking: of two equally near the one farther from zero.
        let target = abs(numerator) * 10
        var tenths = 0
        while abs(target - (tenths + 1) * denominator) <= abs(target - tenths * denominator) { tenths += 1 }
        if fast.unscaled != numerator.signum() * tenths { Issue.record("\(numerator)/\(denominator): \(fast.text)") }
      }
    }
    #expect(Ratio(300, over: 40)?.rounded(to: 1)?.text == "7.5")
  }

  @Test(
    "means come out as the rules publish them: T5 to T11",
    arguments: [
      (["45.87", "54.12"], 2, "50.00"), (["89.98", "89.99"], 2, "89.99"),
      (["88.83", "90.21", "86.11", "94.83"], 4, "90.00"),
      (["91", "89.5", "90.25", "88.75", "92", "90.5", "91.25", "89", "90.5"], 9, "90.31"),
      (["442", "549"], 11, "90.09"), (["170", "270", "276", "282"], 11, "90.73"),
    ])
  func means(values: [String], count: Int, expected: String) throws {
    let sum = values.compactMap { Fixed($0) }.reduce(Fixed.zero) { $0.adding($1) ?? .zero }
    let mean = try #require(Ratio(sum.unscaled, over: count * Fixed.power(sum.scale)))
    #expect(mean.rounded(to: 2)?.text == expected)
  }

  @Test("nothing is divided by zero, and what cannot be turned round is no quotient")
  func noQuotient() {
    #expect(Ratio(1, over: 0) == nil)
    #expect(Ratio(0, over: 0) == nil)
    #expect(Ratio(.min, over: 1) == nil)
    #expect(Ratio(1, over: .min) == nil)
  }

  @Test("the denominator is above zero, the sign is the numerator's")
  func signs() throws {
    let ratio = try #require(Ratio(3, over: -4))
    #expect(ratio.numerator == -3)
    #expect(ratio.denominator == 4)
  }

  @Test(
    "a result that fits is found, however large its parts; one that does not is nil",
    arguments: [
      (.max, .max, 9, "1.000000000"), (-.max, .max, 9, "-1.000000000"), (.max - 1, .max, 9, "1.000000000"),
      (.max, 1, 0, "9223372036854775807"), (-.max, 1, 0, "-9223372036854775807"), (.max, 1, 1, nil), (.max, 2, 1, nil),
      (.max, 10, 1, "922337203685477580.7"), (.max, 10, 2, nil),
      (.max, 11, 1, "838488366986797800.6"),
      (1, .max, 9, "0.000000000"), (.max / 2, .max, 0, "0"), (.max / 2 + 1, .max, 0, "1"),
      (-(.max / 2) - 1, .max, 0, "-1"),
      (.max, 3, 9, nil), (.max, 2, 0, "4611686018427387904"), (-.max, 2, 0, "-4611686018427387904"),
    ] as [(Int, Int, Int, String?)])
  func extremes(numerator: Int, denominator: Int, scale: Int, expected: String?) throws {
    #expect(try #require(Ratio(numerator, over: denominator)).rounded(to: scale)?.text == expected)
  }
}

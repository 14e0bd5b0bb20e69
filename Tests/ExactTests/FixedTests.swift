// Decimals: what is read, what is refused, and comparisons and sums up to the edge of 64 bits.

import Exact
import Testing

@Suite("decimals")
struct FixedTests {
  @Test(
    "a plain decimal is read digit for digit",
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("10", 10, 0), ("9.5", 95, 1), ("9.50", 950, 2), ("0.5", 5, 1), ("0.00", 0, 2),
      ("-0.5", -5, 1), ("-12", -12, 0), ("8.555", 8555, 3), ("100.00", 10_000, 2), ("0.000000001", 1, 9),
      ("999999999999999", 999_999_999_999_999, 0), ("-999999.999999999", -999_999_999_999_999, 9),
    ])
  func accepted(text: String, unscaled: Int, scale: Int) throws {
    let number = try #require(Fixed(text))
    #expect(number.unscaled == unscaled)
    #expect(number.scale == scale)
    #expect(number.text == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      // T24, but for `8.555`, which has more digits than a rubric allows and is refused there.
      "9,5", "8.5e0", "-0", " 9",
      "", " ", "-", ".", "-.", "+1", "--1", "1-", "9 ", "\t9", "9\n", "07", "00", "-07", "00.5", ".5", "5.", "-.5",
      "1.2.3",
      "1..2", "1.-2", "-0.0", "-0.000", "1e2", "1E2", "0x10", "1_000", "1 000", "1.000,5", "1'000", "NaN", "inf", "９",
      "٣", "½", "9\u{301}", "\u{200B}9", "9\0", "−5", "0.0000000001", "1.0000000000", "9999999999999999",
      "1234567.123456789", "9223372036854775808", "99999999999999999999999999999999999999999",
    ])
  func refused(text: String) {
    #expect(Fixed(text) == nil)
  }

  @Test(
    "the value of a text does not depend on its zeros", arguments: [("9.5", "9.50"), ("0", "0.000"), ("-3", "-3.0")])
  func equalValues(one: String, other: String) throws {
    let (a, b) = (try #require(Fixed(one)), try #require(Fixed(other)))
    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
    #expect(!(a < b) && !(b < a))
    #expect(a.trimmed.text == b.trimmed.text)
  }

  @Test("numbers of all scales stand in one order, up to the edge of 64 bits")
  func order() {
    let rising = [
      Fixed(unscaled: .min), Fixed(unscaled: .min + 1), Fixed(unscaled: .min, scale: 1),
      Fixed(unscaled: .min / 10), Fixed(unscaled: .min, scale: 8), Fixed(unscaled: .min, scale: 9),
      Fixed(unscaled: .min + 1, scale: 9), Fixed(unscaled: -1), Fixed(unscaled: -99, scale: 2),
      Fixed(unscaled: -1, scale: 9), .zero, Fixed(unscaled: 1, scale: 9), Fixed(unscaled: 99, scale: 2),
      Fixed(unscaled: 1), Fixed(unscaled: 100_000_001, scale: 8), Fixed(unscaled: .max - 1, scale: 9),
      Fixed(unscaled: .max, scale: 9), Fixed(unscaled: .max, scale: 8), Fixed(unscaled: .max / 10),
      Fixed(unscaled: .max, scale: 1), Fixed(unscaled: .max - 1), Fixed(unscaled: .max),
    ]
    for (i, a) in rising.enumerated() {
      for (j, b) in rising.enumerated() {
        #expect((a < b) == (i < j), "\(a.text) < \(b.text)")
        #expect((a == b) == (i == j), "\(a.text) == \(b.text)")
      }
    }
  }

  @Test(
    "zeros at the end are trimmed after the point only",
    arguments: [
      (950, 2, 95, 1), (900, 2, 9, 0), (900, 0, 900, 0), (0, 9, 0, 0), (-1200, 3, -12, 1), (1, 9, 1, 9),
      (Int.min, 2, Int.min, 2),
    ])
  func trimmed(unscaled: Int, scale: Int, expected: Int, digits: Int) {
    let small = Fixed(unscaled: unscaled, scale: scale).trimmed
    #expect(small.unscaled == expected)
    #expect(small.scale == digits)
  }

  @Test(
    "a number is written with a point and its digits as they are",
    arguments: [
      (950, 2, "9.50"), (-5, 1, "-0.5"), (5, 3, "0.005"), (-5, 9, "-0.000000005"), (0, 2, "0.00"), (0, 0, "0"),
      (123, 3, "0.123"), (1234, 3, "1.234"), (Int.max, 9, "9223372036.854775807"), (Int.min, 0, "-9223372036854775808"),
      (Int.min, 9, "-9223372036.854775808"),
    ])
  func text(unscaled: Int, scale: Int, expected: String) {
    #expect(Fixed(unscaled: unscaled, scale: scale).text == expected)
  }

  @Test(
    "a number is told in units of a scale when it fits",
    arguments: [
      (95, 1, 2, 950), (950, 2, 1, 95), (955, 2, 1, nil), (900, 2, 0, 9), (1, 9, 8, nil), (9, 0, 9, 9_000_000_000),
      (Int.max, 0, 0, Int.max), (Int.max, 0, 1, nil), (Int.min, 0, 1, nil), (Int.min, 0, 0, Int.min), (9, 0, -1, nil),
      (1, 0, 18, 1_000_000_000_000_000_000), (10, 0, 18, nil), (1, 0, 19, nil), (1, 9, 27, 1_000_000_000_000_000_000),
      (1, 9, 28, nil), (9, 0, .min, nil),
      (7, 1, .max, nil),
    ] as [(Int, Int, Int, Int?)])
  func unscaledAt(unscaled: Int, scale: Int, target: Int, expected: Int?) {
    #expect(Fixed(unscaled: unscaled, scale: scale).unscaled(at: target) == expected)
  }

  @Test(
    "a sum is exact, or nil when it does not fit",
    arguments: [
      ("27.5", "21.5", "49.0"), ("0.1", "0.2", "0.3"), ("9.5", "0.25", "9.75"), ("-1", "1", "0"), ("1", "-1.5", "-0.5"),
      ("91.75", "7", "98.75"), ("999999999999999", "999999999999999", "1999999999999998"),
      ("1000000.00000001", "0.000000001", "1000000.000000011"),
    ])
  func sums(one: String, other: String, expected: String) throws {
    let (a, b) = (try #require(Fixed(one)), try #require(Fixed(other)))
    #expect(a.adding(b)?.text == expected)
    #expect(b.adding(a)?.text == expected)
  }

  @Test("the five criteria of T4 add up to ninety, which binary floating point misses")
  func vectorT4() {
    let sum = ["27.3", "21.2", "17.8", "14.1", "9.6"].compactMap { Fixed($0) }.reduce(Fixed.zero) {
      $0.adding($1) ?? .zero
    }
    #expect(sum == Fixed(unscaled: 90))
  }

  @Test("a sum that leaves 64 bits is nil and does not trap")
  func overflow() {
    let (largest, smallest) = (Fixed(unscaled: .max), Fixed(unscaled: .min))
    #expect(largest.adding(Fixed(unscaled: 1)) == nil)
    #expect(smallest.adding(Fixed(unscaled: -1)) == nil)
    #expect(largest.adding(largest) == nil)
    #expect(smallest.adding(smallest) == nil)
    #expect(largest.adding(smallest) == Fixed(unscaled: -1))
    #expect(largest.adding(.zero) == largest)
    #expect(largest.adding(Fixed(unscaled: 1, scale: 9)) == nil)
    #expect(Fixed(unscaled: .max, scale: 9).adding(Fixed(unscaled: 10_000_000_000)) == nil)
  }

  @Test("the sign is turned, and the one number without an opposite does not trap")
  func negated() {
    #expect(Fixed(unscaled: 95, scale: 1).negated.text == "-9.5")
    #expect(Fixed(unscaled: -95, scale: 1).negated.text == "9.5")
    #expect(Fixed.zero.negated.text == "0")
    #expect(Fixed(unscaled: .max, scale: 9).negated.unscaled == -.max)
    #expect(Fixed(unscaled: .min, scale: 9).negated == Fixed(unscaled: .max, scale: 9))
  }

  @Test("powers of ten are exact")
  func powers() {
    #expect((0...4).map { Fixed.power($0) } == [1, 10, 100, 1000, 10_000])
    #expect(Fixed.power(18) == 1_000_000_000_000_000_000)
  }
}

// Tests of numbers and shares as text.

import Exact
import Testing

@testable import Vietnamese

@Test(
  "a decimal has a comma, and dots between thousands",
  arguments: [
    ("91.75", "91,75", "91,75"), ("90", "90", "90,00"), ("90.0", "90", "90,00"), ("1234.5", "1.234,5", "1.234,50"),
    ("0.05", "0,05", "0,05"), ("-3.5", "−3,5", "−3,50"), ("0", "0", "0,00"), ("1000000", "1.000.000", "1.000.000,00"),
    ("99.995", "99,995", "100,00"), ("-0.005", "−0,005", "−0,01"), ("-0.004", "−0,004", "0,00"),
    ("999.994", "999,994", "999,99"),
    ("123456.789", "123.456,789", "123.456,79"), ("100", "100", "100,00"),
  ])
func decimals(_ text: String, _ trimmed: String, _ twoDigits: String) throws {
  let value = try #require(Fixed(text))
  #expect(number(value) == trimmed)
  #expect(number(value, digits: .fixed(2)) == twoDigits)
}

@Test("no number is too large or small to be written")
func extremes() throws {
  #expect(number(Int.max) == "9.223.372.036.854.775.807")
  #expect(number(Int.min) == "−9.223.372.036.854.775.808")
  #expect(number(Fixed(unscaled: .min, scale: 9), digits: .fixed(0)) == "−9.223.372.037")
  #expect(number(Fixed(unscaled: .max), digits: .fixed(99)) == "9.223.372.036.854.775.807,000000000")
  #expect(number(Fixed(unscaled: 15, scale: 1), digits: .fixed(-3)) == "2")
  let huge = try #require(Ratio(.max, over: 1))
  #expect(percent(huge, digits: 9, trimmed: true) == "922.337.203.685.477.580.700%")
  let tiny = try #require(Ratio(.max - 1, over: .max))
  #expect(percent(tiny, digits: 9, trimmed: false) == "100,000000000%")
}

@Test(
  "whole numbers have dots between thousands",
  arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1234, "1.234"), (-12, "−12"),
  ])
func wholeNumbers(_ value: Int, _ expected: String) {
  #expect(number(value) == expected)
}

@Test(
  "a share is written in hundredths",
  arguments: [
    (1, 3, 1, "33,3%", "33,3%"), (2, 3, 1, "66,7%", "66,7%"), (1, 2, 1, "50%", "50,0%"), (1, 2, 0, "50%", "50%"),
    (1, 8, 1, "12,5%", "12,5%"), (1, 8, 0, "13%", "13%"), (1, 1, 2, "100%", "100,00%"), (0, 5, 1, "0%", "0,0%"),
    (-1, 3, 1, "−33,3%", "−33,3%"), (-1, 8, 0, "−13%", "−13%"), (1, 100_000, 1, "0%", "0,0%"),
    (-1, 100_000, 1, "0%", "0,0%"),
    (25, 2, 1, "1.250%", "1.250,0%"), (1, 2000, 1, "0,1%", "0,1%"), (9995, 10_000, 1, "100%", "100,0%"),
    (1, 3, -4, "33%", "33%"),
  ])
func shares(_ top: Int, _ bottom: Int, _ digits: Int, _ trimmed: String, _ full: String) throws {
  let share = try #require(Ratio(top, over: bottom))
  #expect(percent(share, digits: digits) == trimmed)
  #expect(percent(share, digits: digits, trimmed: false) == full)
}

// Formats of numbers: exact decimals, whole numbers, and a sentence for each spelling that could be misread.

import Diagnostics
package import Exact

extension Format where Value == Fixed {
  /// An exact decimal such as `9.5`, with at most so many digits after the point (0 to 9), in a range if one is given.
  ///
  /// In JSON it stands in quotation marks, or is a whole number (scoring rule N1).
  package static func decimal(atMostDigits digits: Int, in range: ClosedRange<Fixed>? = nil) -> Format<Fixed> {
    let description = FormatDescription.decimal(atMostDigits: digits, in: range)
    let expected = Bilingual(vi: "một số như 9.5", en: "a number such as 9.5")
    return .scalar(description, expected: expected) { scalar, spot, findings in
      guard let value = findings.number(scalar, atMostDigits: digits, expected, at: spot) else { return nil }
      guard let range, !range.contains(value) else { return value }
      findings.reportRange(range.lowerBound.text, range.upperBound.text, not: scalar.text, at: spot)
      return nil
    }
  }
}

extension Format where Value == Int {
  /// A whole number in a range.
  package static func integer(in range: ClosedRange<Int>) -> Format<Int> {
    let expected = Bilingual(vi: "một số nguyên như 3", en: "a whole number such as 3")
    return .scalar(.integer(in: range), expected: expected) { scalar, spot, findings in
      guard let value = findings.number(scalar, atMostDigits: 0, expected, at: spot)?.unscaled else { return nil }
      guard !range.contains(value) else { return value }
      findings.reportRange(String(range.lowerBound), String(range.upperBound), not: scalar.text, at: spot)
      return nil
    }
  }
}

extension Findings {
  /// The exact number that a scalar is; nil when it is none or could be misread, which is then reported.
  fileprivate mutating func number(
    _ scalar: Scalar, atMostDigits digits: Int, _ expected: Bilingual, at spot: Spot
  ) -> Fixed? {
    // A JSON number with a point may have been through binary floating point in the program that wrote it.
    let isExact = scalar.style != .number || !scalar.text.utf8.contains(UInt8(ascii: "."))
    if isExact, let value = Fixed(scalar.text), value.scale <= digits { return value }
    if scalar.style != .literal, let slip = DecimalSlip(scalar, atMostDigits: digits) {
      report(slip, in: scalar.text, digits: digits, at: spot)
    } else {
      reportValue("number-form", expected, not: scalar.text, at: spot)
    }
    return nil
  }

  private mutating func report(_ slip: DecimalSlip, in text: String, digits: Int, at spot: Spot) {
    let why = slip.why(digits: digits)
    let hint = slip.hint(text, digits: digits)
    error(
      slip.rule, at: spot,
      Bilingual(
        vi: "\(named.vi) ghi \(quoted(text)): \(why.vi)", en: "\(named.en) \(quoted(text)): \(why.en)"), hint: hint)
  }

  fileprivate mutating func reportRange(_ low: String, _ high: String, not text: String, at spot: Spot) {
    error(
      "number-range", at: spot,
      Bilingual(
        vi: "\(named.vi) phải từ \(low) đến \(high), không phải \(quoted(text))",
        en: "\(named.en) must be \(low) to \(high), not \(quoted(text))"))
  }
}

// Exact decimals: an integer and how many of its digits stand after the point. No binary floating point anywhere.

/// A decimal number kept exactly: `unscaled × 10^-scale`. 9.50 and 9.5 are equal and hash alike.
package struct Fixed: Sendable {
  package let unscaled: Int
  /// Digits after the decimal point: 0 to 9.
  package let scale: Int

  /// The largest number of digits after the point.
  package static let maxScale = 9

  package init(unscaled: Int, scale: Int = 0) {
    precondition((0...Fixed.maxScale).contains(scale), "a scale is 0 to 9")
    self.unscaled = unscaled
    self.scale = scale
  }

  package static let zero = Fixed(unscaled: 0)

  /// Reads `-?digits(.digits)?` in ASCII, at most 15 digits in all and 9 after the point.
  ///
  /// Nil for anything else: signs like `+`, exponents, commas, spaces, leading zeros (`07`), `-0`, an empty part.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
    guard whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || !fraction.isEmpty, fraction.count <= Fixed.maxScale else { return nil }
    guard whole.count + fraction.count <= 15 else { return nil }
    var value = 0
    for byte in whole + fraction {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    guard !(negative && value == 0) else { return nil }
    self.init(unscaled: negative ? -value : value, scale: fraction.count)
  }

  /// The same number with no zeros at its end.
  package var trimmed: Fixed {
    var (value, digits) = (unscaled, scale)
    while digits > 0, value % 10 == 0 {
      value /= 10
      digits -= 1
    }
    return Fixed(unscaled: value, scale: digits)
  }

  /// The same number in units of `10^-scale`; nil when it has more digits than that or is too large.
  package func unscaled(at scale: Int) -> Int? {
    let small = trimmed
    guard scale >= small.scale, scale - small.scale <= 18 else { return nil }
    let (value, overflow) = small.unscaled.multipliedReportingOverflow(by: Fixed.power(scale - small.scale))
    return overflow ? nil : value
  }

  /// 10 to the power of a small exponent (0 to 18).
  package static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// With a decimal point and its digits as they are, such as `-9.50`: the form of JSON.
  package var text: String {
    let digits = String(unscaled.magnitude)
    let sign = unscaled < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let filled = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    return sign + filled.prefix(filled.utf8.count - scale) + "." + filled.suffix(scale)
  }
}

extension Fixed: Hashable, Comparable {
  package static func == (one: Fixed, other: Fixed) -> Bool {
    let (a, b) = (one.trimmed, other.trimmed)
    return a.unscaled == b.unscaled && a.scale == b.scale
  }

  package func hash(into hasher: inout Hasher) {
    let small = trimmed
    hasher.combine(small.unscaled)
    hasher.combine(small.scale)
  }

  package static func < (one: Fixed, other: Fixed) -> Bool {
    let left = one.unscaled.multipliedFullWidth(by: power(other.scale))
    let right = other.unscaled.multipliedFullWidth(by: power(one.scale))
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

extension Fixed {
  /// The sum, with the digits of the finer of the two; nil when it does not fit 64 bits so.
  package func adding(_ other: Fixed) -> Fixed? {
    let digits = max(scale, other.scale)
    let (a, lost) = unscaled.multipliedReportingOverflow(by: Fixed.power(digits - scale))
    let (b, gone) = other.unscaled.multipliedReportingOverflow(by: Fixed.power(digits - other.scale))
    let (sum, overflow) = a.addingReportingOverflow(b)
    return lost || gone || overflow ? nil : Fixed(unscaled: sum, scale: digits)
  }

  /// The number with its sign turned. The one integer without an opposite, `Int.min`, becomes `Int.max`.
  package var negated: Fixed { Fixed(unscaled: unscaled == .min ? .max : -unscaled, scale: scale) }
}

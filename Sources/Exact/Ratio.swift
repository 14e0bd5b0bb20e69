// An exact quotient, rounded once, at the end, half away from zero (scoring rule N6).

/// `numerator ÷ denominator`, kept exactly until it is rounded. Used for means, shares and changes.
package struct Ratio: Sendable, Hashable {
  package let numerator: Int
  /// Above zero.
  package let denominator: Int

  /// Nil when the denominator is zero or a number cannot be turned round.
  package init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = abs(denominator)
  }

  /// Rounded half away from zero to so many digits after the point (0 to 9); nil when the result does not fit.
  package func rounded(to scale: Int) -> Fixed? {
    let divisor = denominator.magnitude
    let scaled = numerator.magnitude.multipliedFullWidth(by: UInt(Fixed.power(scale)))
    guard scaled.high < divisor else { return nil }
    let (whole, rest) = divisor.dividingFullWidth(scaled)
    let up: UInt = rest >= divisor - rest ? 1 : 0
    guard whole <= Int.max, let value = Int(exactly: whole + up) else { return nil }
    return Fixed(unscaled: numerator < 0 ? -value : value, scale: scale)
  }
}

extension Fixed {
  /// The exact quotient by a whole number, rounded once, half away from zero (N6); nil when it cannot be had.
  package func quotient(by divisor: Int, to decimals: Int) -> Fixed? {
    let (denominator, overflow) = divisor.multipliedReportingOverflow(by: Fixed.power(scale))
    return overflow ? nil : Ratio(unscaled, over: denominator)?.rounded(to: decimals)
  }
}

// Numbers as Vietnamese readers write them: 1.234,5 and −3 and 33,3%.

package import Exact

/// How many digits stand after the comma.
package enum DigitStyle: Sendable, Hashable {
  /// As many as the number has, without zeros at the end: `91,75`, `90`.
  case trimmed
  /// Exactly so many (0 to 9; others are brought to the nearest), rounded half away from zero: `90,00`.
  case fixed(Int)
}

/// A decimal with a comma, and a dot between thousands: `1.234,5`; below zero with the minus sign U+2212.
package func number(_ value: Fixed, digits: DigitStyle = .trimmed) -> String {
  var figures = Figures(value)
  switch digits {
  case .trimmed: figures.trim()
  case .fixed(let count): figures.round(to: min(max(count, 0), Fixed.maxScale))
  }
  return figures.text
}

/// A whole number with a dot between thousands: `1.234`; below zero with the minus sign U+2212.
package func number(_ value: Int) -> String {
  Figures(Fixed(unscaled: value)).text
}

/// A share in hundredths, rounded once, half away from zero: one third to 1 digit is `33,3%`, no space between.
///
/// `digits` are those after the comma (0 to 9; others are brought to the nearest). Trimmed, one half is `50%`; else
/// `50,0%`.
package func percent(_ share: Ratio, digits: Int = 1, trimmed: Bool = true) -> String {
  let count = min(max(digits, 0), Fixed.maxScale)
  var figures = Figures(share, scale: count + 3)
  figures.scale -= 2
  figures.round(to: count)
  if trimmed { figures.trim() }
  return figures.text + "%"
}

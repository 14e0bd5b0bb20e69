// Arithmetic on points: exact decimals whose sums stop at a limit instead of trapping.
import Exact

extension Fixed {
  /// Where sums of absurd input stop; numbers that come near it are refused by the rules on rubrics and sheets.
  static let limit = Fixed(unscaled: 1_000_000_000_000_000)

  func plus(_ other: Fixed) -> Fixed {
    guard let sum = adding(other) else { return self < other.negated ? .limit.negated : .limit }
    return min(max(sum, .limit.negated), .limit)
  }

  func minus(_ other: Fixed) -> Fixed {
    plus(other.negated)
  }

  func times(_ count: Int) -> Fixed {
    let (product, overflow) = unscaled.multipliedReportingOverflow(by: count)
    guard !overflow else { return (unscaled < 0) == (count < 0) ? .limit : .limit.negated }
    return min(max(Fixed(unscaled: product, scale: scale), .limit.negated), .limit)
  }

  /// Half away from zero (N6).
  func rounded(to decimals: Int) -> Fixed {
    divided(by: 1, to: decimals)
  }

  /// The exact quotient, rounded once, half away from zero (N6).
  func divided(by divisor: Int, to decimals: Int) -> Fixed {
    quotient(by: divisor, to: decimals) ?? self
  }
}

extension Sequence where Element == Fixed {
  var sum: Fixed { reduce(.zero) { $0.plus($1) } }
}

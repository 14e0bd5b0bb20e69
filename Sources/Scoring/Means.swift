// The mean of scored periods: an exact quotient, rounded once when it is published.
package import Exact
package import Model

/// The weighted mean of scored periods: `Σ total × weight ÷ Σ weight`. Missing periods are carried along, not counted.
package func mean(of terms: [MeanTerm], missing: [Period] = []) -> Mean {
  Mean(
    terms: terms, missing: missing, numerator: terms.map { $0.total.times($0.weight) }.sum,
    denominator: terms.reduce(0) { $0 + $1.weight })
}

extension Mean {
  /// The mean rounded once, half away from zero (N6): what is published, put in a band and ranked (N7).
  package func published(decimals: Int) -> Fixed {
    numerator.divided(by: denominator, to: decimals)
  }
}

/// How much a period counts in a mean: 1, or its months that have a day inside the movement's window.
package func weight(of period: Period, in window: ClosedRange<Day>, by weights: AnnualWeights) -> Int {
  guard weights == .months else { return 1 }
  return period.parts(.month).filter { $0.days.overlaps(window) }.count
}

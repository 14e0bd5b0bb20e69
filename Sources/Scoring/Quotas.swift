// How many may stand in a capped band, and who they are.
import Diagnostics
package import Exact
package import Model

/// How many places a cap gives: `floor(ratio × counted)`.
///
/// With `goodOnly` the share is taken of those who stay below the band, `k ≤ ratio × (counted − k)`, so that
/// `k = floor(ratio × counted ÷ (1 + ratio))`. A ratio is held to the range 0 to 1.
package func places(ratio: Fixed, of counted: Int, base: CapBase) -> Int {
  let one = Fixed.power(Fixed.maxScale)
  guard let share = min(max(ratio, .zero), Fixed(unscaled: 1)).unscaled(at: Fixed.maxScale) else { return 0 }
  let (product, overflow) = share.multipliedReportingOverflow(by: max(0, counted))
  guard !overflow else { return 0 }
  return product / (base == .goodOnly ? one + share : one)
}

/// Who of a capped band's people have a place, by their ranks from the first down.
///
/// A tie that does not fit entirely is left out whole, and the council decides; everybody after it is over the quota.
package func cutOff(ranks: [Int], places: Int) -> [StandingState] {
  let ties = sizes(ofTies: ranks)
  return ranks.map { rank in
    let before = rank - 1
    if before + ties[rank, default: 1] <= places { return .final }
    return before < places ? .councilDecides : .overQuota
  }
}

/// The quota of a cap over bands by points; `bands` are those of everybody in the group who has one.
func quota(of cap: Cap, over bands: [ID<Band>], of unit: ID<Unit>?, in rubric: Rubric) -> Quota {
  let good = Set([cap.band.value, band(below: cap.band.value, in: rubric)])
  let counted = cap.base == .assessed ? bands.count : bands.filter { good.contains($0) }.count
  return Quota(
    band: cap.band.value, ratio: cap.ratio, base: cap.base, counted: counted,
    places: places(ratio: cap.ratio, of: counted, base: cap.base), unit: unit)
}

/// The next lower band, or the band itself when it is the lowest.
func band(below upper: ID<Band>, in rubric: Rubric) -> ID<Band> {
  rubric.bands.drop { $0.id != upper }.dropFirst().first?.id ?? upper
}

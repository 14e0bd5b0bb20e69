// How people are spread over the bands, in shares that say when rounding keeps them from making a hundred (T22).
import Exact
import Model

/// One band's people.
struct BandShare {
  let band: ID<Band>
  let count: Int
  /// Such as `1 : 3 ≈ 33,3%`.
  let formula: String
}

/// The bands' people in the bands' order, empty bands included, and whether the printed shares miss a hundred per cent.
/// Those without a band are in neither.
func bandShares(of standings: [Standing], _ bands: [Band]) -> (shares: [BandShare], isOff: Bool) {
  let placed = standings.compactMap(\.band)
  guard !placed.isEmpty else { return ([], false) }
  var printed = Fixed.zero
  let shares = bands.compactMap { band -> BandShare? in
    let count = placed.count { $0 == band.id }
    guard let rounded = Ratio(count, over: placed.count)?.rounded(to: 3),
      let formula = shareFormula(count, over: placed.count)
    else { return nil }
    printed = printed.adding(rounded) ?? printed
    return BandShare(band: band.id, count: count, formula: formula)
  }
  return (shares, printed != Fixed(unscaled: 1))
}

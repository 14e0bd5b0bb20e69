// Shares of bands: vector T22 and its neighbours.
import Exact
import Model
import Testing

@testable import Composing

@Suite("shares of bands")
struct BandShareTests {
  private let bands = ["xuat-sac", "tot", "dat"].map { Band(id: ID($0), name: $0, min: .zero) }

  private func standings(_ placed: [String?]) -> [Standing] {
    placed.enumerated().map { index, band in
      Standing(
        person: ID("p\(index)"), unit: ID("a"), mean: standing("p", ["90"]).mean, value: fixed("90"),
        band: band.map { ID($0) }, state: .final, rank: nil, shared: false, honoured: false)
    }
  }

  @Test("vector T22: three bands of one person each are 33,3% thrice, and say that rounding keeps them from a hundred")
  func thirds() {
    let (shares, isOff) = bandShares(of: standings(["xuat-sac", "tot", "dat"]), bands)
    #expect(shares.map(\.formula) == ["1 : 3 ≈ 33,3%", "1 : 3 ≈ 33,3%", "1 : 3 ≈ 33,3%"])
    #expect(isOff)
  }

  @Test(
    "empty bands are shown, people without a band are not counted, and what makes a hundred needs no word",
    arguments: [
      (["xuat-sac", "tot", nil], ["1 : 2 = 50%", "1 : 2 = 50%", "0 : 2 = 0%"], false), ([], [], false),
      ([nil], [], false),
      (["tot"], ["0 : 1 = 0%", "1 : 1 = 100%", "0 : 1 = 0%"], false),
    ] as [([String?], [String], Bool)])
  func others(placed: [String?], formulas: [String], isOff: Bool) {
    let found = bandShares(of: standings(placed), bands)
    #expect(found.shares.map(\.formula) == formulas && found.isOff == isOff)
  }
}

// Savings: summed by year, unit and measure, each sum with its terms, nothing counted twice.
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("savings")
struct SavingTests {
  private func saving(_ amount: String, _ unit: String, _ what: String = "Giấy") -> Saving {
    Saving(what: what, amount: fixed(amount), unit: unit, source: nil)
  }

  @Test("measures are never added to one another, whatever the capitals")
  func measures() {
    let stories = [
      story("x") { $0.savings = [saving("1.5", "giờ"), saving("200", "tờ")] },
      story("y") { $0.savings = [saving("2", "Giờ"), saving("-50", "tờ"), saving("3", "triệu đồng")] },
    ]
    let sums = savingSums(stories)
    #expect(sums.map(\.measure) == ["giờ", "tờ", "triệu đồng"])
    #expect(sums.map(\.total) == [fixed("3.5"), fixed("150"), fixed("3")])
    #expect(sums.map(\.parts.count) == [2, 2, 1])
  }

  @Test("what does not fit exact numbers has no total")
  func overflow() {
    let sums = savingSums([
      story("x") { story in
        story.savings = [Fixed(unscaled: .max), fixed("1")].map {
          Saving(what: "Giấy", amount: $0, unit: "tờ", source: nil)
        }
      }
    ])
    #expect(sums.map(\.total) == [nil])
  }

  @Test("units stand in their order, what several did together behind them, and years from the latest")
  func page() throws {
    let units = [unit("a"), unit("b"), unit("c")]
    let stories = [
      story("w", "b") { ($0.savings, $0.date) = ([saving("7", "tờ")], at(day("2023-01-05"))) },
      story("x", "b") { $0.savings = [saving("1000", "tờ")] },
      story("y", "a") { $0.savings = [saving("0.5", "tờ")] },
      story("z", "a") { ($0.savings, $0.units) = ([saving("2", "tờ")], [at(ID("c")), at(ID("a"))]) },
      story("t", "a") { $0.savings = [saving("3", "tờ")] }, story("u", "a"),
    ]
    let page = try #require(composed(edition(stories, units: units)).at(Addresses.savings))
    let years = page.parts("years")
    #expect(years.map { $0.text("year") } == ["2023", "2022"])
    #expect(years[1].parts("sums").map { $0.text("formula") } == ["3 + 2 + 0,5 + 1.000 = 1.005,5"])
    let groups = years[1].parts("groups")
    #expect(
      groups.map { $0.parts("units").map { $0.text("name") } } == [["Phòng a"], ["Phòng b"], ["Phòng a", "Phòng c"]])
    #expect(groups.flatMap { $0.parts("sums") }.map { $0.text("formula") } == ["3 + 0,5 = 3,5", "", ""])
    #expect(
      groups[0].parts("sums")[0].parts("parts").compactMap { $0.parts("story").first?.text("label") } == [
        "Bài t", "Bài y",
      ])
  }

  @Test("a site without savings has no such page and no way to it; drafts count for nothing")
  func none() {
    let draft = story("x") { ($0.savings, $0.status) = ([saving("1", "tờ")], .draft) }
    let pages = composed(edition([draft, story("y")]))
    #expect(!pages.contains { $0.path.hasPrefix("tiet-kiem") })
    #expect(pages.at(Addresses.home)?.parts("site").first?.address("savings") == nil)
  }

  @Test(
    "in the sample every sum is that of its terms, and the units' sums that of the agency", arguments: Audience.allCases
  )
  func sampleAdds(audience: Audience) throws {
    let pages = try samplePages(audience)
    let page = try #require(pages.at(Addresses.savings))
    var checked = 0
    for year in page.parts("years") {
      let agency = year.parts("sums")
      let own = year.parts("groups").flatMap { $0.parts("sums") }
      for sum in agency + own {
        let terms = try sum.parts("parts").map { try #require(amount($0.parts("saving").first)) }
        let total = try #require(number(sum.text("total")))
        #expect(terms.reduce(Fixed.zero) { $0.adding($1)! } == total)
        checked += 1
      }
      for sum in agency {
        let same = own.filter { $0.text("measure") == sum.text("measure") }
        #expect(
          same.map { number($0.text("total"))! }.reduce(Fixed.zero) { $0.adding($1)! } == number(sum.text("total")))
      }
    }
    #expect(checked > 1, "\(checked)")
  }

  private func amount(_ saving: Part?) -> Fixed? { saving.flatMap { number($0.text("amount")) } }

  /// A number as pages print it.
  private func number(_ text: String) -> Fixed? {
    Fixed(String(String.UnicodeScalarView(text.unicodeScalars.compactMap { $0 == "." ? nil : $0 == "," ? "." : $0 })))
  }
}

// Change over time: the chart's geometry, and rows that can be done again from what is printed.
import Exact
import Model
import Testing

@testable import Composing

@Suite("changes")
struct ChangeTests {
  @Test(
    "a chart stands between the whole numbers around its values",
    arguments: [
      (["27.5", "28"], 27, 28, [(48, 90), (620, 20)]), (["27", "27"], 27, 28, [(48, 160), (620, 160)]),
      (["0"], 0, 1, [(48, 160)]), (["26.99", "28.01", "27.5"], 26, 29, [(48, 114), (334, 67), (620, 90)]),
      ([], 0, 1, []),
    ])
  func charts(values: [String], lower: Int, upper: Int, dots: [(Int, Int)]) {
    let chart = LineChart(values.map(fixed))
    #expect(chart.lower == lower && chart.upper == upper)
    #expect(chart.dots.map { [$0.x, $0.y] } == dots.map { [$0.0, $0.1] })
    #expect(chart.path == dots.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.0) \($1.1)" }.joined())
  }

  private func average(_ month: Int, _ sum: String, _ count: Int, _ mean: String) -> CriterionAverage {
    CriterionAverage(
      period: .month(year: 2022, month), criterion: ID("C1"), unit: nil, sum: fixed(sum), count: count,
      mean: fixed(mean), max: fixed("30"))
  }

  @Test("each period stands against the one before it, in published values")
  func rows() throws {
    var edition = edition()
    edition.movement.averages = [
      average(3, "82", 3, "27.33"), average(2, "55", 2, "27.50"), average(4, "82", 3, "27.33"),
    ]
    let page = try #require(composed(edition).first { $0.path == "thay-doi/index.html" }).part
    let criterion = try #require(page.parts("criteria").first)
    #expect(
      criterion.parts("rows").map { $0.text("formula") } == ["55 : 2 = 27,5", "82 : 3 ≈ 27,33", "82 : 3 ≈ 27,33"])
    #expect(criterion.parts("rows").map { $0.text("delta") } == ["", "−0,17", "0,00"])
    let latest = try #require(criterion.parts("latest").first)
    #expect(
      ["period", "before", "mean", "earlier", "size"].map(latest.text) == [
        "tháng 4/2022", "tháng 3/2022", "27,33", "27,33", "0",
      ])
  }

  @Test("there is no such page without averages, and the manager's longer periods stay out of it")
  func plans() throws {
    #expect(!composed(edition()).contains { $0.path == "thay-doi/index.html" })
    let staff = try #require(composed(try sample(.staff)).first { $0.path == "thay-doi/index.html" }).part
    let manager = try #require(composed(try sample(.manager)).first { $0.path == "thay-doi/index.html" }).part
    let counts = [staff, manager].map { $0.parts("criteria").map { $0.parts("rows").count } }
    #expect(counts[0] == counts[1] && counts[0] == Array(repeating: 11, count: 5))
  }
}

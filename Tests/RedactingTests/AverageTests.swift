// Averages: shown where enough people stand behind them, and where no difference gives fewer away.
import Diagnostics
import Exact
import Model
import Testing

@testable import Redacting

@Suite("averages")
struct AverageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var people: [String: ClosedRange<Int>]
    var shown: [String]
  }

  private let five = SmallGroups(least: 5, leadership: [ID("lanh-dao")])

  @Test(
    "a unit is shown when neither it nor what is held back is a small group",
    arguments: [
      Case(testDescription: "all large", people: ["a": 1...5, "b": 11...16], shown: ["a", "b"]),
      Case(
        testDescription: "one too small takes the smallest with it", people: ["a": 1...5, "b": 11...16, "c": 21...24],
        shown: ["b"]),
      Case(
        testDescription: "two too small hide each other", people: ["a": 1...5, "b": 11...13, "c": 21...22], shown: ["a"]
      ),
      Case(
        testDescription: "of two as small the first by id", people: ["a": 1...5, "b": 11...15, "c": 21...21],
        shown: ["b"]),
      Case(testDescription: "none large", people: ["a": 1...2, "b": 11...12], shown: []),
      Case(testDescription: "nothing left", people: ["a": 1...5, "b": 11...11], shown: []),
      Case(testDescription: "nobody", people: [:], shown: []),
      Case(
        testDescription: "three who moved from one small unit to another are three, not six",
        people: ["a": 1...6, "b": 11...13, "c": 11...13, "d": 21...25], shown: ["a"]),
      Case(
        testDescription: "the leadership is never shown, and hides like a small unit",
        people: ["lanh-dao": 1...5, "b": 11...16], shown: ["b"]),
      Case(
        testDescription: "a small leadership takes the smallest unit with it",
        people: ["lanh-dao": 1...2, "b": 11...16, "c": 21...25], shown: ["b"]),
    ])
  func units(_ given: Case) {
    let people = Dictionary(
      uniqueKeysWithValues: given.people.map { (ID<Unit>($0), Set($1.map { ID<Person>(String($0)) })) })
    #expect(five.shownUnits(in: .year(2022), people).map(\.text) == given.shown)
    #expect(five.shownUnits(in: .quarter(year: 2022, 1), people) == [])
  }

  @Test("in every division of people into units, no sum that can be formed is of few people")
  func differences() {
    var dice = Dice(state: 5)
    for _ in 0..<2000 {
      let least = dice.roll(1...7)
      var people: [ID<Unit>: Set<ID<Person>>] = [:]
      for unit in 0..<dice.roll(1...6) {
        people[ID("u\(unit)")] = Set((0..<dice.roll(1...8)).map { _ in ID("p\(dice.roll(0...30))") })
      }
      let rule = SmallGroups(least: least, leadership: dice.roll(0...1) == 0 ? [ID("u0")] : [])
      let shown = Set(rule.shownUnits(in: .year(2022), people))
      #expect(shown.allSatisfy { people[$0, default: []].count >= least && !rule.leadership.contains($0) })
      let hidden = people.filter { !shown.contains($0.key) }.values.reduce(into: Set()) { $0.formUnion($1) }
      #expect(hidden.isEmpty || hidden.count >= least || shown.isEmpty)
    }
  }

  /// Six in a and five in b for two months; of b, only four in the second.
  private let two = results(
    (1...6).flatMap { n in ["2022-02", "2022-03"].map { score("a\(n)", "a", $0, points: "8\(n)") } }
      + (1...5).map { score("b\($0)", "b", "2022-02", points: "9\($0)") }
      + (1...4).map { score("b\($0)", "b", "2022-03", points: "9\($0)") },
    [table("2022-02"), table("2022-03"), table("2022-Q1"), table("2022-H1"), table("2022")])

  @Test("staff see the agency by month and its units by year; managers see all", arguments: [Audience.staff, .public])
  func periods(audience: Audience) {
    let library = library(units: [unit("a"), unit("b")])
    let shown = edition(library, audience, results: two).movement.averages
    #expect(
      shown.map { "\($0.period.text) \($0.unit?.text ?? "")" } == ["2022-02 ", "2022-03 ", "2022 a", "2022 b"])
    let all = edition(library, .manager, results: two).movement.averages
    #expect(all.count == 5 * 3)
    #expect(shown.allSatisfy(all.contains))
  }

  @Test("a quarter that sheets are kept for is shown like a month")
  func quarters() {
    let quarter = results(
      (1...5).map { score("p\($0)", "a", "2022-Q1") }, [table("2022-Q1"), table("2022-H1"), table("2022")])
    let shown = edition(library(), results: quarter).movement.averages
    #expect(shown.map { "\($0.period.text) \($0.unit?.text ?? "")" } == ["2022-Q1 ", "2022 a"])
  }

  @Test("an average is the exact mean, rounded once")
  func means() throws {
    let average = try #require(edition(library(), results: two).movement.averages.first { $0.unit == ID("b") })
    #expect(average.sum == fixed("835") && average.count == 9)
    #expect(average.mean == fixed("92.78"))
    #expect(average.max == fixed("100"))
  }

  @Test("a month with few people shows nothing, but to managers", arguments: [4, 5])
  func fewPeople(count: Int) {
    let results = results((1...count).map { score("p\($0)") }, [table("2022-03")])
    #expect(edition(library(), results: results).movement.averages.count == (count < 5 ? 0 : 1))
    #expect(edition(library(), .manager, results: results).movement.averages.count == 2)
  }

  @Test("the site says how many are few")
  func minGroup() {
    let results = results((1...4).map { score("p\($0)") }, [table("2022-03")])
    #expect(edition(library(site: site(minGroup: 4)), results: results).movement.averages.count == 1)
  }
}

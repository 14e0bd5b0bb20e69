// How long things took: vector T19 and its neighbours.
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("lags")
struct LagTests {
  @Test(
    "vector T19 and others: the median, nine tenths by nearest rank, those in time",
    arguments: [
      ([3, 5, 8, 12, 40], "8", 40, 4), ([40, 12, 8, 5, 3], "8", 40, 4), ([7], "7", 7, 1), ([4, 9], "6.5", 9, 2),
      ([4, 10], "7", 10, 2), (Array(1...10), "5.5", 9, 10), (Array(1...20), "10.5", 18, 15), ([16, 16], "16", 16, 0),
    ])
  func figures(days: [Int], median: String, ninth: Int, inTime: Int) {
    let lags = Lags(days)
    #expect(lags.median == fixed(median) && lags.nearestRank(90) == ninth && lags.within(15) == inTime)
  }

  @Test("nothing has no middle")
  func none() {
    #expect(Lags([]).median == nil && Lags([]).nearestRank(90) == nil && Lags([]).within(15) == 0)
  }

  @Test("the page says the figures of T19 and how they came about")
  func page() throws {
    let stories = [3, 5, 8, 12, 40].enumerated().map { index, days in
      story("s\(index)", published: day("2022-04-01").adding(days: days)!.iso)
    }
    let page = try #require(composed(edition(stories)).at(Addresses.pace))
    let lag = try #require(page.parts("measures").first { token($0, "measure", PaceMeasure.self) == .published })
    #expect(
      ["median", "p90", "within", "formula", "listing", "rank"].map(lag.text) == [
        "8", "40", "80%", "4 : 5 = 80%", "3; 5; 8; 12; 40", "5",
      ])
  }

  @Test("without its decision an initiative waits, in the manager edition alone")
  func waiting() throws {
    let stories = [
      story("x", kind: .initiative), story("y", kind: .emerging) { $0.date = at(day("2022-03-01")) },
      story("z", kind: .initiative) { $0.decision = at(ID("qd")) }, story("w"),
    ]
    #expect(composed(edition(stories)).at(Addresses.pace)?.parts("waiting").isEmpty == true)
    let page = try #require(composed(managerEdition(stories)).at(Addresses.pace))
    let rows = page.parts("waiting")
    #expect(rows.map { $0.text("days") } == ["80"] && rows.map { $0.text("count") } == ["2"])
    #expect(rows.first?.parts("story").first?.text("label") == "Bài y")
  }

  @Test("times without a story: those beyond what the movement allows, else the longest")
  func silences() throws {
    let stories = ["2022-02-10", "2022-02-20", "2022-06-01"].enumerated().map { story("s\($0)", published: $1) }
    let page = try #require(composed(edition(stories, asOf: "2022-06-10")).at(Addresses.pace))
    #expect(page.parts("gaps").map { $0.text("length") } == ["101"])
    let calm = try #require(composed(edition(stories.prefix(2).map { $0 }, asOf: "2022-02-25")).at(Addresses.pace))
    #expect(calm.parts("gaps").map { $0.text("length") } == ["10"])
  }
}

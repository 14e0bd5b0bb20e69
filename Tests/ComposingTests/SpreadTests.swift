// How examples spread: who counts, in which order, at which depth, and that no cycle hangs.
import Diagnostics
import Exact
import Model
import Testing

@testable import Composing

@Suite("spread")
struct SpreadTests {
  private let five = ["a", "b", "c", "d", "e"].map { unit($0) }

  @Test("vector T23: adopted by B and C, C's version by D, of five units: three of four others, two steps")
  func vector() {
    let origin = story("goc") { $0.adoptions = [adoption("b"), adoption("c", "2022-06-01")] }
    let version = story("ban-c", "c") {
      $0.adopts = at(ID("goc"))
      $0.adoptions = [adoption("d", "2022-07-01")]
    }
    let spread = Spread(edition([origin, version], units: five))
    let takeUps = spread.takeUps(of: ID("goc"))
    #expect(takeUps.map(\.unit.text) == ["b", "c", "d"])
    #expect(takeUps.map(\.depth) == [1, 1, 2])
    #expect(takeUps.map(\.parent) == [nil, nil, 1])
    #expect(takeUps.map(\.story) == [nil, ID("ban-c"), nil])
    #expect(spread.reach(of: origin) == (3, 4))
    #expect(spread.takeUps(of: ID("ban-c")).map(\.unit.text) == ["d"])
    let page = composed(edition([origin, version], units: five)).at(Addresses.story(ID("goc"), .practice))
    #expect(page?.text("reach") == "3/4 (75%)")
  }

  @Test("cycles end, and nobody learns from themselves")
  func cycles() {
    let stories = [
      story("x", "a") { $0.adopts = at(ID("z")) }, story("y", "b") { $0.adopts = at(ID("x")) },
      story("z", "c") { $0.adopts = at(ID("y")) }, story("w", "d") { $0.adopts = at(ID("w")) },
      story("v", "e") { $0.adoptions = [adoption("e")] },
    ]
    let spread = Spread(edition(stories, units: five))
    #expect(spread.takeUps(of: ID("x")).map(\.unit.text) == ["b", "c"])
    #expect(spread.takeUps(of: ID("y")).map(\.unit.text) == ["c", "a"])
    #expect(spread.takeUps(of: ID("w")).isEmpty)
    #expect(spread.takeUps(of: ID("v")).isEmpty)
  }

  @Test("each unit counts once, where it was reached first")
  func once() {
    let stories = [
      story("goc") { $0.adoptions = [adoption("b"), adoption("b", "2022-08-01"), adoption("c", "2022-05-02")] },
      story("ban-b", "b") {
        $0.adopts = at(ID("goc"))
        $0.adoptions = [adoption("c"), adoption("d"), adoption("a")]
      },
    ]
    let takeUps = Spread(edition(stories, units: five)).takeUps(of: ID("goc"))
    #expect(takeUps.map(\.unit.text) == ["b", "c", "d"])
    #expect(takeUps.map(\.depth) == [1, 1, 2])
  }

  @Test("who learns from a unit's second telling of it counts as well")
  func laterVersion() {
    let stories = [
      story("goc") { $0.adoptions = [adoption("b"), adoption("c")] },
      story("ban-b", "b") { $0.adopts = at(ID("goc")) },
      story("ban-c", "c") {
        $0.adopts = at(ID("ban-b"))
        $0.adoptions = [adoption("d")]
      },
    ]
    let takeUps = Spread(edition(stories, units: five)).takeUps(of: ID("goc"))
    #expect(takeUps.map(\.unit.text) == ["b", "c", "d"])
    #expect(takeUps.map(\.parent) == [nil, nil, 1])
  }

  @Test("a story of two units counts both, the origin's own not")
  func joint() {
    let stories = [
      story("goc"),
      story("chung", "a") {
        $0.units = [at(ID("a")), at(ID("c")), at(ID("d"))]
        $0.adopts = at(ID("goc"))
        $0.adoptions = [adoption("e")]
      },
    ]
    #expect(Spread(edition(stories, units: five)).takeUps(of: ID("goc")).map(\.unit.text) == ["c", "d", "e"])
  }

  @Test("the leadership and units that are not there are no others to reach")
  func others() {
    let units = [
      unit("a"), unit("b"), unit("cu", to: "2022-12-30"), unit("nay", to: "2022-12-31"),
      unit("mai", from: "2023-01-01"),
      unit("lanh-dao", isLeadership: true),
    ]
    let origin = story("goc") { $0.adoptions = [adoption("b"), adoption("cu"), adoption("lanh-dao")] }
    let spread = Spread(edition([origin], units: units))
    #expect(spread.units.map(\.text) == ["a", "b", "nay"])
    #expect(spread.reach(of: origin) == (1, 2))
  }

  @Test("a unit alone has nobody to reach, and its page says no share")
  func alone() {
    let origin = story("goc") { $0.adoptions = [adoption("xa")] }
    let edition = edition([origin], units: [unit("a")])
    #expect(Spread(edition).reach(of: origin) == (0, 0))
    #expect(composed(edition).at(Addresses.story(ID("goc"), .practice))?.address("reach") == nil)
  }

  @Test("up to twenty-four take-ups stand inside the drawing, each at a place of its own", arguments: 1...24)
  func ripples(count: Int) throws {
    for deepest in 1...4 {
      let takeUps = (0..<count).map { index in
        TakeUp(
          unit: ID("u\(index)"), day: day("2022-05-01"), adaptation: nil, result: nil, story: nil,
          depth: 1 + index * deepest / count, parent: index > 2 ? index / 2 : nil)
      }
      let drawn = try #require(ripple(takeUps))
      #expect(Set(drawn.nodes.map { "\($0.x) \($0.y)" }).count == count)
      #expect(drawn.nodes.allSatisfy { (0...240).contains($0.x) && (0...240).contains($0.y) })
      #expect(!drawn.nodes.contains { $0.x == 120 && $0.y == 120 })
      #expect(drawn.nodes.map(\.number) == Array(1...count))
      #expect(drawn.edges.count == count && drawn.adopted == count)
      #expect(drawn.edges == ripple(takeUps)?.edges)
    }
  }

  @Test("nobody who took it up means no drawing, and hundreds still fit")
  func edges() throws {
    #expect(ripple([]) == nil)
    let many = (0..<500).map {
      TakeUp(
        unit: ID("u\($0)"), day: day("2022-05-01"), adaptation: nil, result: nil, story: nil, depth: $0 + 1, parent: nil
      )
    }
    let drawn = try #require(ripple(many))
    #expect(drawn.nodes.allSatisfy { (0...240).contains($0.x) && (0...240).contains($0.y) })
    #expect(drawn.waves.count == 3 && drawn.depth == 500)
  }
}

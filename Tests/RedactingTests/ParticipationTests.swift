// Who takes part: counted from what is shown, by staff in post, and never of a small group.
import Diagnostics
import Exact
import Model
import Testing

@testable import Redacting

@Suite("participation")
struct ParticipationTests {
  /// Six in unit a, five in b, two in c; one of a left in March, one came in June.
  private var people: [Person] {
    (1...4).map { person("a\($0)") } + [person("a5", to: "2022-03-15"), person("a6", from: "2022-06-01")]
      + (1...5).map { person("b\($0)", unit: "b") } + [person("c1", unit: "c"), person("c2", unit: "c")]
  }

  private func numbers(_ stories: [Story], _ audience: Audience = .staff, minGroup: Int = 5) -> [Participation] {
    edition(
      library(
        stories, people: people, units: [unit("a"), unit("b"), unit("c")], consents: people.map { consent($0.id.text) },
        site: site(minGroup: minGroup)), audience
    ).movement.participation
  }

  @Test("staff are those in post on any day of a period, contributors those of them whom a story names")
  func counts() {
    let all = numbers([
      story("x", ["a1", "a2"]), story("y", ["b1"]) { ($0.kind, $0.units) = (.initiative, [at(ID("b"))]) },
      story("z", ["a5"]), story("tin", ["b2"]) { $0.kind = .news },
    ])
    let agency = all.filter { $0.unit == nil }
    #expect(agency.map(\.period.text) == ["2022-02", "2022-03", "2022-04", "2022-05", "2022-06", "2022"])
    #expect(agency.map(\.staff) == [12, 12, 11, 11, 12, 13])
    let may = agency[3]
    #expect((may.contributors, may.proposers, may.proposals, may.units, may.activeUnits) == (3, 1, 1, 3, 2))
    // Who left in March is staff of the year, and was told of.
    #expect(agency[5].contributors == 4)
  }

  @Test("a unit is shown in the year only, and neither as a small group nor where the rest would give one away")
  func small() {
    #expect(numbers([]).compactMap(\.unit?.text) == ["a"])
    #expect(numbers([], minGroup: 1).compactMap(\.unit?.text) == ["a", "b", "c"])
    #expect(numbers([], minGroup: 14).isEmpty)
    #expect(numbers([], .manager).compactMap(\.unit?.text) == ["a", "b", "c"])
  }

  @Test("the public has none of it")
  func hidden() {
    #expect(numbers([story("x", ["a1"])], .public).isEmpty)
  }
}

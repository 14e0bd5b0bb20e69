// Units: ranked by their own sheets, with the mean of their people beside it.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("units")
struct UnitTableTests {
  private func tables(_ people: [Person], _ sheets: [Sheet], units: [Unit], asOf: String = "2022-03-31") -> Results {
    let all = library(people: people, units: units, rubric: plain(), sheets)
    #expect(checkScores(all, campaign: campaign(of: plain()), rubric: plain()).isEmpty)
    return score(all, campaign: campaign(of: plain()), rubric: plain(), asOf: day(asOf))
  }

  @Test("own sheets rank units, ties share, the leadership is compared with nobody")
  func ranks() throws {
    let units = [unit("a"), unit("b"), unit("c"), unit("top", isLeadership: true)]
    let own = [("a", "90"), ("b", "95"), ("c", "90"), ("top", "99")].map { ownSheet($0.0, "2022-03", $0.1) }
    let results = tables([], own, units: units)
    let found = try #require(results.tables.first { $0.period == period("2022-03") })
    #expect(found.standings.isEmpty)
    #expect(found.units.map { "\($0.unit.text) \($0.own?.rank ?? 0)" } == ["b 1", "a 2", "c 2", "top 0"])
    #expect(found.units.map { $0.own?.shared ?? true } == [false, true, true, false])
    #expect(results.unitScores.count == 4)
  }

  @Test("a missing own sheet leaves a unit provisional and unranked; a unit that keeps none is no gap")
  func gaps() throws {
    let units = [unit("a"), unit("b"), unit("c")]
    let own = [ownSheet("a", "2022-02", "90"), ownSheet("a", "2022-03", "92"), ownSheet("b", "2022-03", "99")]
    let results = tables([], own, units: units)
    #expect(results.unitGaps == [UnitGap(unit: ID("b"), period: period("2022-02"))])
    let year = try #require(results.tables.first { $0.period == period("2022") })
    #expect(year.units.map { $0.own?.value.trimmed.text } == ["91", "99"])
    #expect(year.units.map { $0.own?.state } == [.final, .provisional])
    #expect(year.units.map { $0.own?.rank } == [1, nil])
  }

  @Test("the mean of members is over person-periods, a mover counting for each unit's own periods")
  func members() throws {
    let mover = person("m", [membership("a", to: "2022-02-28"), membership("b", from: "2022-03-01")])
    let scored =
      sheets("p", [("2022-02", "80"), ("2022-03", "81")]) + sheets("m", [("2022-02", "90")])
      + sheets("m", unit: "b", [("2022-03", "99.99")])
    let results = tables([mover, person("p")], scored, units: [unit("a"), unit("b")])
    let year = try #require(results.tables.first { $0.period == period("2022") })
    let means = year.units.compactMap(\.members)
    #expect(
      means.map { "\($0.sum.trimmed.text):\($0.count) \($0.people) \($0.value.trimmed.text)" } == [
        "251:3 2 83.67", "99.99:1 1 99.99",
      ])
    #expect(year.units.allSatisfy { $0.own == nil })
  }

  @Test("a unit has one own sheet a period")
  func twice() {
    let all = library(
      people: [], rubric: plain(), [ownSheet("a", "2022-03", "90"), ownSheet("a", "2022-Q1", "90")])
    let found = checkScores(all, campaign: campaign(of: plain()), rubric: plain())
    #expect(found.map(\.rule) == ["sheet-twice"])
    #expect(found.first?.message.en == "'a' already has a sheet for 2022-03")
  }
}

// What is taken off totals, where they stop, and what parts equal ones.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("totals")
struct TotalTests {
  private func one(_ rubric: Rubric, _ sheet: Sheet) throws -> PeriodScore {
    let all = library(people: [person("an")], rubric: rubric, [sheet])
    #expect(checkScores(all, campaign: campaign(of: rubric), rubric: rubric).isEmpty)
    let found = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-03-31"))
    return try #require(found.scores.first)
  }

  @Test("a penalty comes off the total, not off an item, and never below zero")
  func penalties() throws {
    let rubric = plain(penalties: [rule("reminder", "2.5")])
    let some = try one(
      rubric, sheet("an", "2022-03", given([("C1.1", "90")]), penalties: [penalty("reminder", count: 2)]))
    #expect(some.total == number("85"))
    #expect(some.criteria.first?.points == number("90"))
    #expect(some.tally.penalties.map(\.count) == [2])
    let all = try one(
      rubric, sheet("an", "2022-03", given([("C1.1", "4")]), penalties: [penalty("reminder", count: 2)]))
    #expect(all.total == .zero)
  }

  @Test("a penalty can rule a person out")
  func disqualifies() throws {
    let rubric = plain(penalties: [rule("leak", "5", .year)])
    let found = try one(rubric, sheet("an", "2022-03", given([("C1.1", "95")]), penalties: [penalty("leak")]))
    #expect(found.disqualified == .year && found.total == number("90"))
  }

  @Test("a total stops where the rubric says, and says so; without that bonuses reach beyond the scale")
  func totalCap() throws {
    let bonuses = [bonus("sk-co-so", decision: "qd"), bonus("sk-tinh", decision: "qd")]
    let full = sheet("an", "2022-03", given([("C1.1", "99")]), bonuses: bonuses)
    for (limit, total, stopped) in [("105", "105", true), ("107", "107", false), (nil, "107", false)] {
      let rubric = plain(totalCap: limit)
      let all = library(people: [person("an")], rubric: rubric, [full], decisions: [decision("qd")])
      let found = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-03-31")).scores.first
      #expect(found?.total == number(total))
      #expect(found?.tally.stoppedAt == (stopped ? number("105") : nil))
    }
  }

  @Test("keys part equal totals in their order; who is equal in all of them shares the rank")
  func tieBreak() throws {
    let two = [criterion("C1", "60", [item("C1.1", "60")]), criterion("C2", "40", [item("C2.1", "40")])]
    func sheets(_ person: String, _ first: String, _ second: String) -> Sheet {
      sheet(person, "2022-03", given([("C1.1", first), ("C2.1", second)]))
    }
    let scored = [
      sheets("a1", "60", "30"), sheets("b1", "50", "40"), sheets("c1", "55", "35"), sheets("d1", "50", "40"),
    ]
    let people = ["a1", "b1", "c1", "d1"].map { person($0) }
    func ranks(_ keys: [TieBreak]) throws -> [String] {
      let rubric = rubric(two, tieBreak: keys)
      let results = score(
        library(people: people, rubric: rubric, scored), campaign: campaign(of: rubric), rubric: rubric,
        asOf: day("2022-03-31"))
      return try #require(results.tables.first { $0.period == period("2022-03") }).standings.map {
        "\($0.rank ?? 0)\($0.person.text)\($0.shared ? "=" : "")" + $0.keys.map { " " + $0.trimmed.text }.joined()
      }
    }
    #expect(try ranks([]) == ["1a1=", "1b1=", "1c1=", "1d1="])
    #expect(try ranks([.criterion(ID("C2"))]) == ["1b1= 40", "1d1= 40", "3c1 35", "4a1 30"])
    #expect(try ranks([.bonus, .criterion(ID("C1"))]) == ["1a1 0 60", "2c1 0 55", "3b1= 0 50", "3d1= 0 50"])
  }
}

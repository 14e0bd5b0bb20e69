// How each person stands to each period: scored, away, elsewhere, missing, still open, annulled.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("person-periods")
struct StateTests {
  private func states(_ people: [Person], _ sheets: [Sheet], asOf: String = "2022-04-15") -> [String] {
    let all = library(people: people, rubric: plain(), sheets)
    return score(all, campaign: campaign(of: plain()), rubric: plain(), asOf: day(asOf)).states.map {
      "\($0.period.text) \($0.person.text) \($0.unit?.text ?? "-") \($0.state.rawValue)"
    }
  }

  @Test("everybody has one state in every period that has begun, by period, then person")
  func all() {
    let people = [
      person("away", away: [absence("2022-03-01", "2022-03-31", .sick)]), person("here"),
      person("later", [membership("a", from: "2022-04-01")]), person("void"),
    ]
    let scored = sheets("here", [("2022-02", "90"), ("2022-03", "90")]) + sheets("away", [("2022-02", "90")])
    let void = sheet("void", "2022-02", [], void: Voidance(reason: "chấm nhầm", decision: nil))
    #expect(
      states(people, scored + [void]) == [
        "2022-02 away a scored", "2022-02 here a scored", "2022-02 later - absent-unit", "2022-02 void - void",
        "2022-03 away - leave", "2022-03 here a scored", "2022-03 later - absent-unit", "2022-03 void a missing",
        "2022-04 away a open", "2022-04 here a open", "2022-04 later a open", "2022-04 void a open",
      ])
  }

  @Test("an annulled sheet counts nowhere, is no gap, and asks for no points")
  func void() {
    let void = sheet("p", "2022-02", [], void: Voidance(reason: "chấm nhầm", decision: nil))
    let all = library(people: [person("p")], rubric: plain(), [void])
    let found = score(all, campaign: campaign(of: plain()), rubric: plain(), asOf: day("2022-02-28"))
    #expect(found.scores.isEmpty && found.gaps.isEmpty && found.tables.isEmpty)
    #expect(checkScores(all, campaign: campaign(of: plain()), rubric: plain()).isEmpty)
  }

  @Test("a mean leaves an annulled period out as it does leave, never as zero")
  func voidInMean() throws {
    let void = sheet("p", "2022-03", given([("C1.1", "10")]), void: Voidance(reason: "chấm nhầm", decision: nil))
    let all = library(people: [person("p")], rubric: plain(), sheets("p", [("2022-02", "90")]) + [void])
    let found = score(all, campaign: campaign(of: plain()), rubric: plain(), asOf: day("2022-03-31"))
    let year = try #require(found.tables.first { $0.period == period("2022") }?.standings.first)
    #expect(year.value == number("90") && year.state == .final)
  }
}

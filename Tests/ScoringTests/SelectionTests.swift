// Quotas by unit, and what the council may choose where a tie does not fit.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("choices of the council")
struct SelectionTests {
  private let totals = ["98.75", "95", "95", "89", "88", "87", "86", "85", "84", "83", "60", "40"]

  private func library(_ decisions: [Decision], _ rubric: Rubric = plain(caps: [cap()])) -> Library {
    let people = totals.indices.map { person("p\($0 + 10)", [membership("a", from: "2022-12-01")]) }
    let sheets = zip(people, totals).map { sheet($0.id.text, "2022-12", given([("C1.1", $1)])) }
    return ScoringTests.library(people: people, rubric: rubric, sheets, decisions: decisions)
  }

  private func year(_ decisions: [Decision], asOf: String = "2022-12-31") throws -> [Standing] {
    let rubric = plain(caps: [cap()])
    let results = score(library(decisions), campaign: campaign(of: rubric), rubric: rubric, asOf: day(asOf))
    return try #require(results.tables.first { $0.period == period("2022") }).standings
  }

  private func findings(_ decision: Decision, _ rubric: Rubric = plain(caps: [cap()])) -> [Finding] {
    checkScores(library([decision], rubric), campaign: campaign(of: rubric), rubric: rubric).map { Finding($0) }
  }

  @Test("the one whom the council chose stays in the band, the other is over the quota")
  func chosen() throws {
    let found = try year([decision("hd", "2022-12-31", selection: selection("p12"))])
    #expect(found.prefix(3).map(\.person.text) == ["p10", "p11", "p12"])
    #expect(found.prefix(3).map(\.state) == [.final, .overQuota, .final])
    #expect(found.prefix(3).map(\.honoured) == [true, false, true])
    #expect(found[2].chosen == ID("hd") && found[2].rank == 2 && found[1].band == ID("tot"))
    #expect(findings(decision("hd", "2022-12-31", selection: selection("p12"))) == [])
  }

  @Test("a choice that is not taken yet, was revoked, or is of another period or band chooses nobody")
  func notHolding() throws {
    for other in [
      decision("hd", "2023-01-01", selection: selection("p12")),
      decision("hd", "2022-12-20", selection: selection("p12"), revoked: "2022-12-30"),
      decision("hd", "2022-12-20", selection: selection("p12", in: "2022-12")),
      decision("hd", "2022-12-20", selection: selection("p12", band: "tot")),
    ] {
      #expect(try year([other])[1...2].map(\.state) == [.councilDecides, .councilDecides])
    }
  }

  @Test("of two choices the later holds")
  func later() throws {
    let found = try year([
      decision("a", "2022-12-30", selection: selection("p11")),
      decision("b", "2022-12-31", selection: selection("p12")),
    ])
    #expect(found[1...2].map(\.honoured) == [false, true])
  }

  @Test("T14: to choose both of a tie where one has a place is an error, unless the decision carries a legal basis")
  func exceeded() throws {
    let both = decision("hd", "2022-12-31", selection: selection("p11", "p12"))
    #expect(
      findings(both) == [
        Finding(
          "selection", 70, 25, "with these 2 the band 'xuat-sac' has 3, and the quota gives 2",
          hint: "choose fewer, or name the legal basis for more under capOverride")
      ])
    let allowed = decision("hd", "2022-12-31", selection: selection("p11", "p12", override: "NĐ 91/2017, Điều 10"))
    #expect(findings(allowed) == [])
    #expect(try year([allowed]).filter(\.honoured).count == 3)
  }

  @Test("only those of the tie can be chosen, and only in the year's capped band")
  func strangers() {
    #expect(
      findings(decision("hd", "2022-12-31", selection: selection("p12", "p13"))) == [
        Finding("selection", 70, 26, "'p13' is not among those tied at the cut-off", hint: "choose among: p11, p12")
      ])
    #expect(
      findings(decision("hd", "2022-12-31", selection: selection("p12", in: "2022-12"))).map(\.message) == [
        "a choice is made for a year and its capped band 'xuat-sac', not 'xuat-sac' of 2022-12"
      ])
    #expect(
      findings(decision("hd", "2022-12-31", selection: selection("p12")), plain()).map(\.message) == [
        "the rubric caps no band, so that there is nobody to choose"
      ])
  }

  @Test("a cap by unit gives each unit its own places")
  func byUnit() throws {
    let rubric = plain(caps: [cap("0.5", .assessed, by: .unit)])
    let people = (1...5).map { person("p\($0)", [membership($0 <= 2 ? "a" : "b", from: "2022-12-01")]) }
    let totals = ["91", "90", "99", "98", "97"]
    let sheets = zip(people, totals).map {
      sheet($0.id.text, "2022-12", unit: $0.memberships[0].unit.value.text, given([("C1.1", $1)]))
    }
    let all = ScoringTests.library(people: people, rubric: rubric, sheets)
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-12-31"))
    let table = try #require(results.tables.first { $0.period == period("2022") })
    #expect(table.quotas.map { "\($0.unit?.text ?? "") \($0.counted) \($0.places)" } == ["a 2 1", "b 3 1"])
    #expect(table.standings.filter(\.honoured).map(\.person.text) == ["p3", "p1"])
    #expect(table.standings.map(\.rank) == [1, 2, 3, 4, 5])
  }
}

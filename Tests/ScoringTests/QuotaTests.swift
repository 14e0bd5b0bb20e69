// The cap on the best band: places, ties at the cut-off, and who falls to the next band.
import Exact
import Model
import Scoring
import Testing

@Suite("quota")
struct QuotaTests {
  private func year(_ totals: [String], _ rubric: Rubric = plain(caps: [cap()])) -> Table? {
    let people = totals.indices.map { person("p\($0 + 10)") }
    let sheets = zip(people, totals).map { sheet($0.id.text, "2022-02", given([("C1.1", $1)])) }
    let all = library(people: people, rubric: rubric, sheets)
    return score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-02-28"))
      .tables.first { $0.period == period("2022") }
  }

  @Test(
    "ranks fill the places; a tie that does not fit goes to the council, the rest is over",
    arguments: [
      ([1, 2, 3], 2, [StandingState.final, .final, .overQuota]),
      ([1, 1, 3], 1, [.councilDecides, .councilDecides, .overQuota]),
      ([1, 2, 2, 4], 3, [.final, .final, .final, .overQuota]),
      ([1, 2, 2, 4], 2, [.final, .councilDecides, .councilDecides, .overQuota]),
      ([1, 2, 2, 4], 1, [.final, .overQuota, .overQuota, .overQuota]),
      ([1, 2], 0, [.overQuota, .overQuota]), ([1, 2], 5, [.final, .final]), ([], 3, []),
    ])
  func cutOffs(ranks: [Int], places: Int, expected: [StandingState]) {
    #expect(cutOff(ranks: ranks, places: places) == expected)
  }

  @Test("those over the quota keep their rank and fall to the next band")
  func over() throws {
    let table = try #require(year(["99", "98", "97", "96", "95", "94", "80", "75", "74", "73"]))
    #expect(table.quotas.first?.places == 2)
    #expect(table.standings.map(\.rank) == (1...10).map { $0 })
    #expect(table.standings.map(\.band).prefix(3) == [ID("xuat-sac"), ID("xuat-sac"), ID("tot")])
    #expect(table.standings[2].state == .overQuota && !table.standings[2].honoured)
    #expect(table.standings[6].state == .final)
    #expect(table.standings.filter(\.honoured).count == 2)
  }

  @Test("fewer people than places fill what they can")
  func room() throws {
    let table = try #require(year(["99", "80", "80", "80", "80", "80", "80", "80", "80", "80", "80"]))
    #expect(table.quotas.first?.counted == 11 && table.quotas.first?.places == 2)
    #expect(table.standings.filter(\.honoured).map(\.person.text) == ["p10"])
    #expect(!table.standings.contains { $0.state != .final })
  }

  @Test("four people have no place between them")
  func tooFew() throws {
    let table = try #require(year(["99", "98", "97", "96"]))
    #expect(table.quotas.first?.places == 0)
    #expect(table.standings.map(\.state) == [.overQuota, .overQuota, .overQuota, .overQuota])
    #expect(table.standings.map(\.band) == [ID("tot"), ID("tot"), ID("tot"), ID("tot")])
  }

  @Test(
    "the base counts by points: all with a band, or those in the two best",
    arguments: [
      (CapBase.assessed, 6), (.goodOrBetter, 4), (.goodOnly, 4),
    ])
  func base(base: CapBase, expected: Int) throws {
    let table = try #require(year(["99", "80", "70", "70", "69.99", "10"], plain(caps: [cap("0.5", base)])))
    #expect(table.quotas.first?.counted == expected)
    #expect(table.quotas.first?.places == (base == .assessed ? 3 : base == .goodOrBetter ? 2 : 1))
  }

  @Test("only the year is capped")
  func shorterTables() throws {
    let people = [person("p"), person("q")]
    let rubric = plain(caps: [cap()])
    let all = library(
      people: people, rubric: rubric, sheets("p", [("2022-02", "99")]) + sheets("q", [("2022-02", "98")]))
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-02-28"))
    for table in results.tables where table.period != period("2022") {
      #expect(table.quotas.isEmpty)
      #expect(table.standings.map(\.honoured) == [true, true])
    }
  }

  @Test("somebody unfinished takes no place and no rank, whatever the points")
  func provisionalTakesNoPlace() throws {
    let people = (10...19).map { person("p\($0)") }
    let rubric = plain(caps: [cap()])
    let february = people.map { sheet($0.id.text, "2022-02", given([("C1.1", $0.id.text == "p10" ? "99" : "91")])) }
    let march = people.dropFirst().map { sheet($0.id.text, "2022-03", given([("C1.1", "91")])) }
    let all = library(people: people, rubric: rubric, february + march)
    let results = score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day("2022-03-31"))
    let table = try #require(results.tables.first { $0.period == period("2022") })
    #expect(table.standings.last?.person == ID("p10"))
    #expect(table.standings.last?.state == .provisional)
    #expect(table.standings.first?.rank == 1 && table.standings.first?.state == .councilDecides)
  }
}

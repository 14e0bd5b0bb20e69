// Who can be nominated and who cannot, what the council decides, and what units come to.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

private let year = Period.year(2022)

private func quota(_ base: CapBase, counted: Int, places: Int, ratio: String = "0.20") -> Quota {
  Quota(band: ID("xuat-sac"), ratio: fixed(ratio), base: base, counted: counted, places: places)
}

@Suite("nominations")
struct NominationTests {
  @Test("vectors T13 and T17: who has a place, who waits for the council, who does not and why")
  func table() throws {
    var drunk = standing("e", ["96.40"], band: "chua-dat", state: .disqualified)
    drunk.value = fixed("96.40")
    let standings = [
      standing("a", ["98.75"], rank: 1),
      standing("b", ["95"], band: "tot", state: .councilDecides, rank: 2, shared: true),
      standing("c", ["95"], band: "tot", state: .councilDecides, rank: 2, shared: true),
      standing("d", ["91"], band: "tot", state: .overQuota, rank: 4), drunk,
      standing("f", ["90.31"], state: .provisional, missing: [march, april]),
      standing("g", ["92"], band: "dat", state: .longLeave), standing("i", ["93"], band: nil, state: .tooShort),
      standing("j", ["89.99"], band: "tot", rank: 5), standing("k", ["60"], band: "dat", state: .provisional),
    ]
    let taken = TakenPoints(
      rule: "alcohol", points: fixed("3"), count: 1, date: day("2022-03-09"), reason: "say", evidence: "bb")
    var people = ["a", "b", "c", "d", "e", "f", "i", "j", "k"].map { person($0, "Người " + $0) }
    people[4].absences = []
    let edition = managerEdition(
      people: people,
      tables: [Table(period: year, standings: standings, quotas: [quota(.goodOrBetter, counted: 10, places: 2)])],
      scores: [
        PeriodScore(person: ID("e"), unit: ID("a"), period: march, tally: sheet("e", "60", taken: [taken]).tally)
      ])
    let page = try #require(composed(edition).at(Addresses.nominations(year)))
    #expect(["least", "nominated", "below", "unfinished"].map(page.text) == ["90", "1", "2", "1"])
    #expect(page.parts("nominees").map { $0.parts("person").first?.text("name") } == ["Người a", "Người b", "Người c"])
    #expect(page.parts("nominees").map { $0.flag("isShared") } == [false, true, true])
    let excluded = page.parts("excluded")
    #expect(
      excluded.map { token($0, "standing", StandingState.self) }
        == [.overQuota, .disqualified, .provisional, .longLeave, .tooShort])
    #expect(excluded[1].text("total") == "96,40")
    #expect(excluded[1].parts("causes").map { [$0.text("rule"), $0.text("reason")] } == [["Uống rượu", "say"]])
    #expect(excluded[1].parts("person").first?.address("address") == Addresses.dossier(ID("e")))
    #expect(excluded[2].texts("missing") == ["tháng 3/2022", "tháng 4/2022"])
    #expect([excluded[4].text("scored"), excluded[4].text("needed")] == ["1", "6"])
  }

  @Test("vector T14: whom the council chose stands with its decision, and with the basis for more than the quota")
  func chosen() throws {
    var standings = [standing("p", ["95"], rank: 1, shared: true), standing("q", ["95"], rank: 1, shared: true)]
    for index in standings.indices { standings[index].chosen = ID("qd-7") }
    let choice = Selection(
      period: at(year), band: at(ID("xuat-sac")), people: [at(ID("p")), at(ID("q"))], capOverride: "NĐ 90, Điều 4")
    let decision = Decision(
      id: ID("qd-7"), file: "content/decisions/qd-7.yaml", number: "7/TB-HĐ", title: "", type: "council",
      date: day("2022-05-01"), campaign: nil, session: nil, items: [], awards: [], selection: choice, signer: nil,
      revoked: nil)
    let edition = managerEdition(
      people: ["p", "q"].map { person($0, "Người " + $0) },
      tables: [Table(period: year, standings: standings, quotas: [quota(.goodOrBetter, counted: 5, places: 1)])],
      decisions: [decision])
    let rows = try #require(composed(edition).at(Addresses.nominations(year))).parts("nominees")
    #expect(rows.map { $0.parts("chosen").first?.text("label") } == ["7/TB-HĐ", "7/TB-HĐ"])
    #expect(rows.map { $0.text("override") } == ["NĐ 90, Điều 4", "NĐ 90, Điều 4"])
  }

  @Test("vector T21: long leave is told with its days, those that do not count left out")
  func leave() throws {
    var away = person("p", "Phan Ân")
    away.absences = [
      Absence(kind: .sick, from: day("2022-03-01"), to: day("2022-06-15")),
      Absence(kind: .maternity, from: day("2022-07-01"), to: day("2022-09-15")),
      Absence(kind: .study, from: day("2021-03-01"), to: day("2021-06-15")),
    ]
    let standings = [standing("p", ["92"], band: "dat", state: .longLeave)]
    let edition = managerEdition(people: [away], tables: [Table(period: year, standings: standings, quotas: [])])
    let row = try #require(composed(edition).at(Addresses.nominations(year))?.parts("excluded").first)
    #expect([row.text("leaveMonths"), row.text("highest")] == ["3", "dat"])
    #expect(row.parts("leaves").map { token($0, "absence", AbsenceKind.self) } == [.sick])
    #expect(row.parts("leaves").map { $0.parts("to").first?.text("iso") } == ["2022-06-15"])
  }

  @Test(
    "vector T15: a quota shows whom it counts, and the product before its fraction is dropped",
    arguments: [
      (CapBase.assessed, 30, "5 + 20 + 4 + 1 = 30", "30 × 20% = 6"),
      (.goodOrBetter, 25, "5 + 20 = 25", "25 × 20% = 5"),
      (.goodOnly, 25, "5 + 20 = 25", "25 × 20% : (100% + 20%) ≈ 4,1667"),
    ])
  func quotas(base: CapBase, counted: Int, counting: String, formula: String) throws {
    func many(_ count: Int, _ total: String, _ band: String, _ state: StandingState = .final) -> [Standing] {
      Array(repeating: standing("p", [total], band: band, state: state, rank: 1), count: count)
    }
    let table = Table(
      period: year,
      standings: many(2, "95", "xuat-sac") + many(3, "91", "tot", .overQuota) + many(20, "80", "tot")
        + many(4, "60", "dat") + many(1, "20", "chua-dat"),
      quotas: [quota(base, counted: counted, places: 4)])
    let sum = Desk(managerEdition()).quotaSum(table.quotas[0], in: table)
    #expect(sum.counting == counting)
    #expect(sum.formula == formula)
  }
}

@Suite("the council's dossier")
struct CouncilTests {
  @Test("vector T20: a vote is held against the share of those whose votes count")
  func votes() throws {
    func decision(_ id: String, _ base: VoteBase, passed: Bool) -> Decision {
      Decision(
        id: ID(id), file: "content/decisions/\(id).yaml", number: id, title: "", type: "council",
        date: day("2022-03-01"), campaign: nil,
        session: Session(members: 7, present: 6, written: 0, ballot: nil, threshold: fixed("0.90"), base: base),
        items: [
          Ballot(
            subject: .unit(at(ID("a"))), question: "?", agree: 6, against: 0, blank: 0, passed: passed)
        ], awards: [], signer: nil, revoked: nil)
    }
    let edition = managerEdition(decisions: [
      decision("x", .allMembers, passed: false), decision("y", .present, passed: true),
    ])
    let sittings = try #require(composed(edition).at(Addresses.council)).parts("sittings")
    #expect(
      sittings.flatMap { $0.parts("votes") }.map { $0.text("formula") } == [
        "6 < 90% × 7 = 6,3", "6 ≥ 90% × 6 = 5,4",
      ])
  }

  @Test("a tie says how many places are left for how many people")
  func ties() throws {
    let standings = [
      standing("p", ["98.75"], rank: 1),
      standing("q", ["95"], band: "tot", state: .councilDecides, rank: 2, shared: true),
      standing("r", ["95"], band: "tot", state: .councilDecides, rank: 2, shared: true),
    ]
    let edition = managerEdition(
      people: ["p", "q", "r"].map { person($0, "Người " + $0) },
      tables: [Table(period: year, standings: standings, quotas: [quota(.goodOrBetter, counted: 10, places: 2)])])
    let page = try #require(composed(edition).at(Addresses.council))
    let tie = try #require(page.parts("ties").first)
    #expect([tie.text("taken"), tie.text("free"), tie.text("count")] == ["1", "1", "2"])
    #expect(tie.parts("people").map { $0.text("total") } == ["95,00", "95,00"])
    #expect(page.parts("eligible").count == 3)
  }

  @Test("an initiative without a decision stands with its evidence and results; one with a decision does not")
  func proposals() throws {
    let waiting = story("x", kind: .initiative) {
      $0.evidence = [Evidence(type: .document, reference: "Tờ trình 5", date: nil, audience: .manager)]
      $0.results = [
        Measurement(
          metric: "Số sổ", unit: "quyển", before: fixed("3"), after: fixed("1"), period: nil, source: nil)
      ]
      $0.adoptions = [adoption("b")]
    }
    let edition = managerEdition([waiting, story("y", kind: .initiative) { $0.decision = at(ID("qd")) }])
    let rows = try #require(composed(edition).at(Addresses.council)).parts("proposals")
    #expect(rows.count == 1 && rows[0].text("adopted") == "1")
    #expect(rows[0].parts("evidence").map { $0.text("reference") } == ["Tờ trình 5"])
    #expect(rows[0].parts("results").map { $0.text("after") } == ["1"])
  }
}

@Suite("units' scorecards")
struct ScorecardTests {
  @Test("rank units by their own sheets, with the mean of their people beside, its sum and count (T8)")
  func units() throws {
    let own = OwnResult(
      mean: Mean(
        terms: [MeanTerm(period: march, unit: ID("a"), total: fixed("97"), weight: 1)], missing: [],
        numerator: fixed("97"), denominator: 1), value: fixed("97"), band: ID("xuat-sac"), state: .final, rank: 1,
      shared: false)
    let members = MembersMean(sum: fixed("812.75"), count: 9, people: 3, value: fixed("90.31"))
    let table = Table(
      period: year, standings: [], quotas: [], units: [UnitStanding(unit: ID("a"), own: own, members: members)])
    let edition = managerEdition(people: [person("p", "Phan Ân")], tables: [table]) { ledger in
      ledger.sheets = [
        sheet("p", "60", signoffs: [signoff(.head, by: "h", "2022-04-12")]).sheet,
        sheet("h", "60", signoffs: [signoff(.head, by: "g", "2022-04-02")]).sheet,
      ]
      ledger.late = [late("p", due: "2022-04-05", signed: "2022-04-12")]
    }
    let rows = try #require(composed(edition).at(Addresses.scorecards(year))).parts("units")
    #expect(rows.map { $0.parts("unit").first?.text("name") } == ["Phòng a", "Phòng top", "Phòng b"])
    #expect(rows[0].parts("own").first?.text("rank") == "1" && rows[0].parts("own").first?.text("total") == "97,00")
    #expect(rows[0].parts("members").first?.text("formula") == "812,75 : 9 ≈ 90,31")
    #expect(rows[0].parts("heads").map { $0.parts("person").first?.text("name") } == ["Lê Văn Hòa"])
    let signed = rows.map { $0.parts("signatures").first }
    #expect(signed.map { $0?.text("given") } == ["1", "1", "0"])
    #expect(signed[0]?.text("late") == "1" && signed[0]?.text("worst") == "7" && signed[1]?.text("late") == "")
    #expect(rows[2].parts("own").isEmpty && rows[2].parts("members").isEmpty)
  }
}

// Decisions, names, heads and honour rolls: who is named in which edition, and who has a page.
import Diagnostics
import Exact
import Model
import Redacting
import Testing

@Suite("decisions")
struct DecisionTests {
  @Test(
    "are shown from their day until they are revoked",
    arguments: [
      ("2022-05-19", nil, false), ("2022-05-20", nil, true), ("2022-06-14", "2022-06-15", true),
      ("2022-06-15", "2022-06-15", false), ("2022-06-16", "2022-06-15", false),
    ] as [(String, String?, Bool)])
  func days(asOf: String, revoked: String?, shown: Bool) {
    let library = library(
      people: [person("an")],
      decisions: [decision("qd", awards: [award("gk", to: someone("an"))], revoked: revoked)])
    let edition = edition(library, .staff, day(asOf))
    #expect(edition.decisions.map(\.id.text) == (shown ? ["qd"] : []))
    #expect(edition.recognised.map(\.text) == (shown ? ["an"] : []))
  }

  @Test("an award goes on the day it is revoked, and its holder's page with it", arguments: Audience.allCases)
  func revokedAward(audience: Audience) {
    let library = library(
      people: [person("an"), person("binh")],
      decisions: [
        decision(
          "qd", awards: [award("gk-1", to: someone("an"), revoked: "2022-06-15"), award("gk-2", to: someone("binh"))])
      ], consents: [consent("an", .public), consent("binh", .public)])
    #expect(edition(library, audience, day("2022-06-14")).recognised.map(\.text) == ["an", "binh"])
    #expect(edition(library, audience, day("2022-06-15")).recognised.map(\.text) == ["binh"])
    #expect(edition(library, audience, day("2022-06-15")).decisions[0].awards.map(\.id.text) == ["gk-2"])
  }

  @Test("the newest stands first, and of one day by id")
  func order() {
    let decisions = [decision("a", "2022-05-01"), decision("c", "2022-05-02"), decision("b", "2022-05-02")]
    #expect(edition(library(decisions: decisions)).decisions.map(\.id.text) == ["b", "c", "a"])
  }

  @Test("outside the agency an award names only those who agreed, and nobody signs")
  func outside() {
    let library = library(
      people: [person("an"), person("binh"), person("ky")],
      decisions: [
        decision(
          "qd", items: [ballot(someone("binh"), "Khen Bình?"), ballot(.unit(at(ID("a"))), "Khen phòng?")],
          awards: [
            award("gk-1", to: someone("an")), award("gk-2", to: someone("binh")), award("gk-3", to: .unit(at(ID("a")))),
          ], signer: "ky")
      ], consents: [consent("an", .public), consent("binh", .noticeboard), consent("ky", .public)])
    let edition = edition(library, .public)
    #expect(edition.decisions[0].awards.map(\.id.text) == ["gk-1", "gk-3"])
    #expect(edition.decisions[0].items.map(\.question) == ["Khen phòng?"])
    #expect(edition.decisions[0].signer == nil)
    #expect(edition.names == ["an"])
  }
}

@Suite("names")
struct NameTests {
  /// One person for each way to be named.
  private let everyWay: Library = {
    var site = site()
    site.signatories = [
      Signatory(person: at(ID("ky-ten")), title: "Giám đốc", from: nil, until: nil),
      Signatory(person: at(ID("ky-sau")), title: "Giám đốc", from: day("2022-07-01"), until: nil),
    ]
    let people = ["bai", "khen", "vinh-danh", "dung-dau", "ky", "ky-ten", "ky-sau", "bieu-quyet", "truot", "khong-ai"]
    return library(
      [story("x", ["bai"])], people: people.map { person($0) }, units: [unit("a", heads: [head("dung-dau")])],
      decisions: [
        decision(
          "qd", items: [ballot(someone("bieu-quyet")), ballot(someone("truot"), passed: false)],
          awards: [award("gk", to: someone("khen"))], signer: "ky")
      ], consents: [consent("bai")], site: site)
  }()
  private let scored = results([score("vinh-danh")], [table("2022-03", [standing("vinh-danh")])])

  @Test("staff read the names of the recognised and of those in office, never of anybody else")
  func staff() {
    let edition = edition(everyWay, .staff, results: scored)
    #expect(edition.recognised.map(\.text) == ["bai", "khen", "vinh-danh"])
    #expect(edition.names == ["bai", "bieu-quyet", "dung-dau", "khen", "ky", "ky-ten", "vinh-danh"])
    #expect(edition.site.signatories.map(\.person.value.text) == ["ky-ten"])
  }

  @Test("managers read every name, and only the recognised have a page")
  func manager() {
    let edition = edition(everyWay, .manager, results: scored)
    #expect(edition.recognised.map(\.text) == ["bai", "khen", "vinh-danh"])
    #expect(edition.names == everyWay.people.map(\.id.text).sorted())
  }

  @Test("outside the agency nobody is named who did not agree to it, not even a head")
  func outside() {
    let nobody = edition(everyWay, .public, results: scored)
    #expect(nobody.names == [] && nobody.recognised == [])
    #expect(nobody.units[0].heads == [])
    #expect(nobody.site.signatories == [])
    #expect(nobody.movement.honours.map(\.entries.count) == [0])

    var agreed = everyWay
    agreed.consents = everyWay.people.map { consent($0.id.text, .public) }
    let all = edition(agreed, .public, results: scored)
    #expect(all.recognised.map(\.text) == ["bai", "khen", "vinh-danh"])
    #expect(all.names == ["bai", "bieu-quyet", "dung-dau", "khen", "ky-ten", "vinh-danh"])
    #expect(all.units[0].heads.map(\.person.value.text) == ["dung-dau"])
  }
}

@Suite("honour rolls")
struct HonourTests {
  private let people = library(
    people: ["an", "binh", "chi"].map { person($0) },
    consents: [consent("an", .public), consent("binh", .intranet)])
  private let march = results(
    [score("an", points: "95"), score("binh", points: "95"), score("chi", points: "60")],
    [
      table(
        "2022-03",
        [
          standing("an", value: "95", shared: true), standing("binh", value: "95", shared: true),
          standing("chi", value: "60", rank: 3, honoured: false, band: "nhi"),
        ])
    ])

  @Test("hold the honoured and nobody else, with their ranks", arguments: [Audience.staff, .manager])
  func honoured(audience: Audience) {
    let roll = edition(people, audience, results: march).movement.honours[0]
    #expect(roll.entries.map(\.person.text) == ["an", "binh"])
    #expect(roll.entries.map(\.rank) == [1, 1] && roll.entries.allSatisfy(\.shared))
    #expect(roll.entries.map { $0.criteria.map(\.points) } == [[fixed("95")], [fixed("95")]])
    #expect(roll.assessed == 3)
  }

  @Test("show no rank where the site shows none")
  func noRanks() {
    var library = people
    library.site.privacy.ranks = .none
    let roll = edition(library, results: march).movement.honours[0]
    #expect(roll.entries.map(\.rank) == [nil, nil] && !roll.entries.contains(where: \.shared))
  }

  @Test("never grow beyond the honoured, whatever ranks the site shows", arguments: RankVisibility.allCases)
  func neverMore(ranks: RankVisibility) {
    var library = people
    library.site.privacy.ranks = ranks
    #expect(edition(library, results: march).movement.honours[0].entries.count == 2)
  }

  @Test("name outside the agency only those who agreed")
  func outside() {
    let roll = edition(people, .public, results: march).movement.honours[0]
    #expect(roll.entries.map(\.person.text) == ["an"])
    #expect(roll.assessed == 3)
  }

  @Test("show criteria only where one sheet made the number")
  func criteria() {
    let results = results([score("an")], [table("2022-03", [standing("an")]), table("2022", [standing("an")])])
    #expect(edition(people, results: results).movement.honours.map { $0.entries[0].criteria.count } == [1, 0])
  }

  @Test("hold the units whose own sheets reach the best band, never the others, and say whose decision a bonus cites")
  func units() {
    var march = march
    func own(_ value: String, band: String, rank: Int?) -> OwnResult {
      OwnResult(
        mean: Mean(
          terms: [MeanTerm(period: Period("2022-03")!, unit: ID("a"), total: fixed(value), weight: 1)], missing: [],
          numerator: fixed(value), denominator: 1),
        value: fixed(value), band: ID(band), state: .final, rank: rank, shared: false)
    }
    march.tables[0].units = [
      UnitStanding(unit: ID("a"), own: own("95", band: "nhat", rank: 1), members: nil),
      UnitStanding(unit: ID("b"), own: own("60", band: "nhi", rank: 2), members: nil),
      UnitStanding(unit: ID("c"), own: own("99", band: "nhat", rank: nil), members: nil),
    ]
    var tally = score("an").tally
    tally.bonus.entries = [BonusEntry(type: "t", points: fixed("5"), decision: ID("kin"), award: nil)]
    march.unitScores = [UnitScore(unit: ID("a"), period: Period("2022-03")!, tally: tally)]
    let staff = edition(people, results: march).movement.honours[0].units
    #expect(staff.map(\.unit.text) == ["a"])
    #expect(staff[0].bonus.entries.map(\.decision) == [nil])
    #expect(staff[0].sources.count == 1)
    #expect(edition(people, .public, results: march).movement.honours[0].units[0].sources.isEmpty)
  }

  @Test("there are none without results")
  func none() {
    #expect(edition(people).movement.honours.isEmpty && edition(people).movement.rubric == nil)
  }
}

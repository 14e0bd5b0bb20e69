// Dossiers: everything about somebody's scores, and the official points never mixed with their own.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("dossiers")
struct DossierTests {
  private func taken(_ rule: String, _ points: String, _ count: Int, _ reason: String) -> TakenPoints {
    TakenPoints(
      rule: rule, points: fixed(points), count: count, date: day("2022-03-09"), reason: reason, evidence: "bb-" + rule)
  }

  /// Somebody with a sheet in March and none in April.
  private func edition() -> Edition {
    let (own, tally) = sheet(
      "p", "55", own: "60", taken: [taken("late", "0.5", 3, "trễ đò")],
      penalties: [taken("chung", "2", 1, "lỗi chung")],
      signoffs: [signoff(.self, "2022-04-01"), signoff(.head, by: "h", "2022-04-12")])
    return managerEdition(
      people: [person("p", "Phan Ân"), person("q", "Đỗ Quý")],
      tables: [
        Table(period: march, standings: [standing("p", ["91.5"], rank: 1)], quotas: []),
        Table(period: .quarter(year: 2022, 1), standings: [standing("p", ["91.5"], rank: 1)], quotas: []),
        Table(
          period: .year(2022), standings: [standing("p", ["91.5"], state: .provisional, missing: [april])], quotas: []),
      ], scores: [PeriodScore(person: ID("p"), unit: ID("a"), period: march, tally: tally)]
    ) { ledger in
      ledger.sheets = [own]
      ledger.states = [
        state("p", .scored), state("q", .missing), state("p", .missing, april), state("q", .missing, april),
      ]
      ledger.late = [late("p", due: "2022-04-05", signed: "2022-04-12")]
      ledger.adjustments = [
        Adjustment(
          file: "content/scores/c/adjustments.json", campaign: ID("c"), spot: .wholeFile, person: at(ID("p")),
          period: at(march), old: at(fixed("98.75")), new: at(fixed("93.75")), reason: "thu hồi sáng kiến",
          decision: at(ID("qd-9")), date: at(day("2022-05-02")))
      ]
    }
  }

  @Test("are there for everybody who was scored, and for nobody else")
  func everybody() throws {
    let pages = composed(edition())
    #expect(
      pages.map(\.path).filter { $0.hasPrefix("ho-so/") } == [
        Addresses.dossiers, Addresses.achievements(ID("p")), Addresses.dossier(ID("p")),
      ])
    let index = try #require(pages.at(Addresses.dossiers))
    #expect(index.text("total") == "1")
    #expect(index.parts("units").map { $0.text("label") } == ["Phòng a"])
    #expect(index.parts("letters").flatMap { $0.parts("people") }.map { $0.text("name") } == ["Phan Ân"])
  }

  @Test("show what somebody gave themselves beside the official points, and add up the official ones alone (R5)")
  func ownMarks() throws {
    let score = try sheetOfMarch()
    let items = score.parts("items")
    #expect(items.map { $0.text("code") } == ["C1.1", "C1.2"])
    #expect(items.map { $0.text("own") } == ["60,00", ""])
    #expect(items.map { $0.text("points") } == ["55,00", "40,00"])
    #expect(items.map { $0.flag("differs") } == [true, false])
    #expect(score.text("total") == "91,50")
    #expect(score.text("source") == "content/scores/c/2022-03/a.json:4")
  }

  @Test("show what was taken off, by which rule, how often, why, and on what evidence")
  func takenOff() throws {
    let rows = try sheetOfMarch().parts("taken")
    #expect(rows.map { $0.text("item") } == ["C1.2", ""])
    #expect(rows.map { $0.text("rule") } == ["Đi muộn", "Trừ chung"])
    #expect(rows.map { $0.text("formula") } == ["0,5 × 3 = 1,5", "2 × 1 = 2"])
    #expect(rows.map { $0.text("reason") } == ["trễ đò", "lỗi chung"])
    #expect(rows.map { $0.text("evidence") } == ["bb-late", "bb-chung"])
  }

  @Test("show every signature with its day, and how late it was")
  func signatures() throws {
    let rows = try sheetOfMarch().parts("signatures")
    #expect(rows.map { token($0, "signing", SignoffRole.self) } == [.`self`, .head])
    #expect(rows.map { $0.parts("on").first?.text("iso") } == ["2022-04-01", "2022-04-12"])
    #expect(rows.map { $0.text("days") } == ["", "7"])
    #expect(rows[1].parts("by").first?.text("name") == "Lê Văn Hòa")
  }

  @Test("say of every period how somebody stands to it, and when a missing sheet was due")
  func states() throws {
    let rows = try periods()
    #expect(rows.map { token($0, "presence", PersonPeriodState.self) } == [.scored, .missing])
    #expect(rows[1].parts("due").first?.text("iso") == "2022-05-03")
  }

  @Test("give the results of longer periods from the year down, and what was adjusted")
  func results() throws {
    let page = try #require(composed(edition()).at(Addresses.dossier(ID("p"))))
    #expect(page.parts("standings").map { $0.parts("period").first?.text("label") } == ["năm 2022", "quý I/2022"])
    #expect(page.parts("standings").map { $0.texts("missing") } == [["tháng 4/2022"], []])
    #expect(page.parts("adjustments").map { $0.text("formula") } == ["93,75 − 98,75 = −5"])
  }

  @Test("vector T18: an adjustment is listed with both totals, its reason, its decision and its day")
  func adjustments() throws {
    let row = try #require(composed(edition()).at(Addresses.adjustments)?.parts("adjustments").first)
    #expect([row.text("old"), row.text("new")] == ["98,75", "93,75"])
    #expect([row.text("reason"), row.text("number")] == ["thu hồi sáng kiến", "qd-9"])
    #expect(row.parts("person").first?.address("address") == Addresses.dossier(ID("p")))
    #expect(row.parts("date").first?.text("iso") == "2022-05-02")
  }

  private func sheetOfMarch() throws -> Part {
    let periods = try periods()
    return try #require(periods.first?.parts("score").first)
  }

  private func periods() throws -> [Part] {
    try #require(composed(edition()).at(Addresses.dossier(ID("p")))).parts("periods")
  }

  @Test("the report on achievements tells what was done and won, never what was taken off")
  func achievements() throws {
    var edition = edition()
    let credit = Credit(person: at(ID("p")), role: .subject)
    edition.stories = [
      story("moi") { ($0.people, $0.date) = ([credit], at(day("2022-03-01"))) },
      story("cu") { ($0.people, $0.date) = ([credit], at(day("2022-02-10"))) },
      story("tin", kind: .news) { $0.people = [credit] },
      story("khac") { $0.people = [] },
    ]
    let page = try #require(composed(edition).at(Addresses.achievements(ID("p"))))
    #expect(page.parts("deeds").flatMap { $0.parts("story") }.map { $0.text("label") } == ["Bài cu", "Bài moi"])
    #expect(page.parts("standings").map { $0.text("total") } == ["91,50", "91,50"])
    #expect(page.parts("head").map { $0.text("name") } == ["Lê Văn Hòa"])
    let words = page.all.flatMap { part in part.values.map { "\($0)" } }
    #expect(!words.contains { $0.contains("trễ đò") || $0.contains("lỗi chung") })
    #expect(composed(edition).at(Addresses.achievements(ID("nobody"))) == nil)
  }
}

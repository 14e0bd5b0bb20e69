// The rules on sheets and their points: what triggers each, where it points, and what must not trigger it.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("rules on sheets")
struct SheetRuleTests {
  private let agency = Agency()

  @Test("a sound sheet has no findings")
  func sound() {
    let signed = [
      signoff(.self, "2022-04-01"), signoff(.head, "2022-04-01", by: "head"),
      signoff(.office, "2022-04-04", by: "office"), signoff(.council, "2022-04-08", decision: "qd-1"),
    ]
    let bonuses = [bonus("sk-co-so", decision: "qd-1", achievement: "x"), bonus("dot-xuat", award: "gk-1")]
    let one = fullSheet(
      selfScores: given([("C1.2", "6")]), deductions: [deduction("C1.2", "late")], bonuses: bonuses, signoffs: signed)
    #expect(agency.findings(one, fullSheet("an", "2022-Q2"), fullSheet("an", "2022-02")) == [])
    #expect(
      agency.findings(fullSheet("mover", unit: "b"), fullSheet("new"), fullSheet("mover", "2022-Q2", unit: "b")) == [])
  }

  @Test("a sheet in the rubric's folder names that rubric")
  func otherRubric() {
    #expect(
      agency.findings(fullSheet(rubric: "q")) == [
        Finding("sheet-rubric", 1, 11, "no rubric 'q'", hint: "did you mean 'r'?")
      ])
    #expect(agency.findings(fullSheet(file: "content/scores/s/2022-03/a.json", rubric: "q")) == [])
  }

  @Test(
    "the period is the folder's, a month or a quarter, inside the movement",
    arguments: [
      ("2022-01", ["period must lie in the campaign, 2022-02-01 to 2022-12-31, not '2022-01'"]),
      ("2023-Q1", ["period must lie in the campaign, 2022-02-01 to 2022-12-31, not '2023-Q1'"]),
      ("2022-H1", ["period of a sheet must be a month or a quarter, not '2022-H1'"]),
      ("2022", ["period of a sheet must be a month or a quarter, not '2022'"]), ("2022-Q1", []), ("2022-12", []),
    ])
  func periods(name: String, expected: [String]) {
    #expect(agency.findings(fullSheet("an", name)) == expected.map { Finding("sheet-period", 2, 11, $0) })
  }

  @Test("a period unlike its folder is an error")
  func folder() {
    #expect(
      agency.findings(fullSheet(file: "content/scores/r/2022-04/a.json")) == [
        Finding("sheet-period", 2, 11, "period must be '2022-04' like the folder, not '2022-03'")
      ])
  }

  @Test("the rubric holds on the days of the period")
  func effective() {
    var young = full
    young.effective = day("2022-03-02")...day("2022-12-31")
    #expect(
      agency.diagnostics([fullSheet()], young).map(Finding.init) == [
        Finding("sheet-period", 2, 11, "period must lie in the rubric's days, 2022-03-02 to 2022-12-31, not '2022-03'")
      ])
  }

  @Test("people and units exist")
  func unknown() {
    #expect(
      agency.findings(fullSheet("binhh")) == [
        Finding("unknown-person", 4, 5, "no person 'binhh' in organisation.yaml", hint: "did you mean 'binh'?")
      ])
    #expect(
      agency.findings(fullSheet(unit: "c")) == [
        Finding("unknown-unit", 4, 25, "no unit 'c' in organisation.yaml", hint: "did you mean 'a'?")
      ])
  }

  @Test(
    "a sheet belongs to the unit with most working days, of equal ones to the later",
    arguments: [
      ("office", "2022-03", "a", "'office' was no member of 'a' in 2022-03"),
      ("new", "2022-02", "a", "'new' was no member of 'a' in 2022-02"),
      ("mover", "2022-03", "a", "unit must be 'b', where 'mover' worked most days of 2022-03, not 'a'"),
      ("mover", "2022-Q1", "b", "unit must be 'a', where 'mover' worked most days of 2022-Q1, not 'b'"),
    ])
  func belongs(person: String, when: String, unit: String, message: String) {
    #expect(agency.findings(fullSheet(person, when, unit: unit)) == [Finding("sheet-unit", 4, 25, message)])
  }

  @Test("of equal working days the unit at the period's end counts")
  func equalDays() {
    // February 2022 begins on a Tuesday and has twenty working days: ten to the 14th, ten after it.
    let half = person(
      "half",
      [
        membership("b", to: "2022-02-14"), membership("a", from: "2022-02-15"),
      ])
    let all = library(people: [half], rubric: full, [fullSheet("half", "2022-02", unit: "b")])
    #expect(
      checkScores(all, campaign: campaign(of: full), rubric: full).map(\.message.en) == [
        "unit must be 'a', where 'half' worked most days of 2022-02, not 'b'"
      ])
  }

  @Test("weekends do not count: sixteen days with ten working days lose to fifteen with eleven")
  func weekends() {
    // October 2022 begins on a Saturday.
    let mover = person("m", [membership("b", to: "2022-10-16"), membership("a", from: "2022-10-17")])
    let all = library(people: [mover], rubric: full, [fullSheet("m", "2022-10", unit: "a")])
    #expect(checkScores(all, campaign: campaign(of: full), rubric: full) == [])
  }

  @Test("a sheet lies in the file of its unit")
  func fileName() {
    #expect(
      agency.findings(fullSheet(file: "content/scores/r/2022-03/b.json")) == [
        Finding("sheet-unit", 4, 25, "unit must be the one that names the file 'b.json', not 'a'")
      ])
  }

  @Test("one sheet a person and period, and none for a month of a scored quarter", arguments: ["2022-03", "2022-Q1"])
  func once(other: String) throws {
    let found = agency.diagnostics([fullSheet("an", other, file: "content/scores/r/\(other)/a.json"), fullSheet()])
    let twice = try #require(found.first)
    #expect(found.count == 1 && twice.rule == "sheet-twice")
    #expect(twice.message.en == "'an' already has a sheet for \(other)")
    #expect(twice.place?.spot == Spot(line: 3, column: 3))
    #expect(twice.notes.count == 1)
  }

  @Test("scored items are the rubric's, once each, and not those that only lose points")
  func items() {
    let scores = fullPoints(full) + given([("C2.9", "1"), ("C2.1", "1"), ("C1.2", "6")], line: 30)
    #expect(
      agency.findings(fullSheet(scores: scores)) == [
        Finding("sheet-item", 30, 5, "no item 'C2.9' in the rubric", hint: "did you mean 'C1.9'?"),
        Finding("sheet-item", 31, 5, "item C2.1 must be scored once"),
        Finding(
          "sheet-item", 32, 5, "item C1.2 only loses points and must not stand in final",
          hint: "it starts at 6; write occurrences under deductions"),
      ])
  }

  @Test("missing points are an error that names the items, at the sheet")
  func missing() {
    let scores = fullPoints(full).filter { !["C2.3", "C5.1"].contains($0.item.value.text) }
    #expect(
      agency.findings(fullSheet(scores: scores)) == [
        Finding(
          "missing-points", 3, 3, "sheet of 'an' has no points for C2.3, C5.1",
          hint: "write \"0\" where none were earned")
      ])
  }

  @Test(
    "points lie between 0 and the item's maximum and have at most two decimals",
    arguments: [
      ("7", "score-range", "score must be 0 to 6, not '7'"),
      ("-0.5", "score-range", "score must be 0 to 6, not '-0.5'"),
      ("6.01", "score-range", "score must be 0 to 6, not '6.01'"),
      ("5.555", "score-digits", "score must have at most 2 decimals, not '5.555'"),
    ])
  func range(points: String, rule: String, message: String) {
    var scores = fullPoints(full).filter { $0.item.value.text != "C2.1" }
    scores += given([("C2.1", points)], line: 20)
    #expect(agency.findings(fullSheet(scores: scores)) == [Finding(rule, 20, 15, message)])
    #expect(
      agency.findings(fullSheet(selfScores: given([("C2.1", points)], line: 20))) == [Finding(rule, 20, 15, message)])
  }

  @Test("0 and the maximum are allowed, with two decimals", arguments: ["0", "0.00", "6", "6.00", "5.25"])
  func allowed(points: String) {
    #expect(agency.findings(fullSheet(scores: fullPoints(full, ["C2.1": points]))) == [])
  }

  @Test("what stands once in a file is reported once, and findings come in the order of files and lines")
  func onceAndInOrder() {
    let file = "content/scores/r/2022-04/a.json"
    let found = agency.findings(fullSheet("binh", "2022-03", file: file), fullSheet("an", "2022-03", file: file))
    #expect(found.map(\.rule) == ["sheet-period"])
  }
}

// The rules on sheets: what triggers each, where it points, and what must not trigger it.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("rules on sheets")
struct SheetRuleTests {
  private let people = [
    person("an"), person("binh"), person("head"), person("office", [membership("b")]),
    person("mover", [membership("a", to: "2022-03-15"), membership("b", from: "2022-03-16")]),
    person("new", [membership("a", from: "2022-03-10")]),
  ]
  private let decisions = [
    decision(
      "qd-1",
      awards: [award("gk-1", to: "an"), award("gk-2", to: "binh"), award("gk-3", to: "an", revoked: "2022-03-31")]),
    decision("qd-2", revoked: "2022-04-01"), decision("qd-3", awards: [award("gk-4", to: "an")], revoked: "2022-02-20"),
  ]

  private func diagnostics(_ sheets: [Sheet], _ rubric: Rubric = full) -> [Diagnostic] {
    let all = library(people: people, rubric: rubric, sheets, decisions: decisions)
    return checkScores(all, campaign: campaign(of: rubric), rubric: rubric)
  }

  private func findings(_ sheets: Sheet...) -> [Finding] {
    diagnostics(sheets).map { Finding($0) }
  }

  @Test("a sound sheet has no findings")
  func sound() {
    let signed = [
      signoff(.self, "2022-04-01"), signoff(.head, "2022-04-01", by: "head"),
      signoff(.office, "2022-04-04", by: "office"), signoff(.council, "2022-04-08", decision: "qd-1"),
    ]
    let bonuses = [bonus("sk-co-so", decision: "qd-1", achievement: "x"), bonus("dot-xuat", award: "gk-1")]
    let one = fullSheet(
      selfScores: given([("C1.2", "6")]), deductions: [deduction("C1.2", "late")], bonuses: bonuses, signoffs: signed)
    #expect(findings(one, fullSheet("an", "2022-Q2"), fullSheet("an", "2022-02")) == [])
    #expect(findings(fullSheet("mover", unit: "b"), fullSheet("new"), fullSheet("mover", "2022-Q2", unit: "b")) == [])
  }

  @Test("a sheet in the rubric's folder names that rubric")
  func otherRubric() {
    #expect(
      findings(fullSheet(rubric: "q")) == [Finding("sheet-rubric", 1, 11, "no rubric 'q'", hint: "did you mean 'r'?")])
    #expect(findings(fullSheet(file: "content/scores/s/2022-03/a.json", rubric: "q")) == [])
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
    #expect(findings(fullSheet("an", name)) == expected.map { Finding("sheet-period", 2, 11, $0) })
  }

  @Test("a period unlike its folder is an error")
  func folder() {
    #expect(
      findings(fullSheet(file: "content/scores/r/2022-04/a.json")) == [
        Finding("sheet-period", 2, 11, "period must be '2022-04' like the folder, not '2022-03'")
      ])
  }

  @Test("the rubric holds on the days of the period")
  func effective() {
    var young = full
    young.effective = day("2022-03-02")...day("2022-12-31")
    #expect(
      diagnostics([fullSheet()], young).map(Finding.init) == [
        Finding("sheet-period", 2, 11, "period must lie in the rubric's days, 2022-03-02 to 2022-12-31, not '2022-03'")
      ])
  }

  @Test("people and units exist")
  func unknown() {
    #expect(
      findings(fullSheet("binhh")) == [
        Finding("unknown-person", 4, 5, "no person 'binhh' in organisation.yaml", hint: "did you mean 'binh'?")
      ])
    #expect(
      findings(fullSheet(unit: "c")) == [
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
    #expect(findings(fullSheet(person, when, unit: unit)) == [Finding("sheet-unit", 4, 25, message)])
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

  @Test("a sheet lies in the file of its unit")
  func fileName() {
    #expect(
      findings(fullSheet(file: "content/scores/r/2022-03/b.json")) == [
        Finding("sheet-unit", 4, 25, "unit must be the one that names the file 'b.json', not 'a'")
      ])
  }

  @Test("one sheet a person and period, and none for a month of a scored quarter", arguments: ["2022-03", "2022-Q1"])
  func once(other: String) throws {
    let found = diagnostics([fullSheet("an", other, file: "content/scores/r/\(other)/a.json"), fullSheet()])
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
      findings(fullSheet(scores: scores)) == [
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
      findings(fullSheet(scores: scores)) == [
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
    #expect(findings(fullSheet(scores: scores)) == [Finding(rule, 20, 15, message)])
    #expect(findings(fullSheet(selfScores: given([("C2.1", points)], line: 20))) == [Finding(rule, 20, 15, message)])
  }

  @Test("0 and the maximum are allowed, with two decimals", arguments: ["0", "0.00", "6", "6.00", "5.25"])
  func allowed(points: String) {
    #expect(findings(fullSheet(scores: fullPoints(full, ["C2.1": points]))) == [])
  }

  @Test(
    "a deduction follows a rule of its item, on a day that counts, with reason and evidence",
    arguments: [
      (deduction("C1.22", "late"), 5, "sheet-item", "no item 'C1.22' in the rubric", Optional("did you mean 'C1.2'?")),
      (deduction("C1.2", "lat"), 15, "deduction", "no rule 'lat' in item C1.2", "did you mean 'late'?"),
      (deduction("C1.2", "late", count: 0), 35, "deduction", "count must be 1 or more, not '0'", nil),
      (
        deduction("C1.2", "late", "2022-04-01"), 25, "deduction",
        "date must be 2022-03-01 to 2022-03-31, not '2022-04-01'",
        nil
      ),
      (deduction("C1.2", "late", reason: " "), 15, "deduction", "deduction 'late' must give its reason", nil),
      (deduction("C1.2", "late", evidence: ""), 15, "deduction", "deduction 'late' must give its evidence", nil),
    ])
  func deductionRules(deduction: Deduction, column: Int, rule: String, message: String, hint: String?) {
    #expect(
      findings(fullSheet(deductions: [deduction])) == [Finding(rule, 40, Int32(column), message, hint: hint)])
  }

  @Test("a deduction is dated inside the movement and the person's service")
  func service() {
    #expect(
      findings(fullSheet("an", "2022-Q1", deductions: [deduction("C1.2", "late", "2022-01-31")])) == [
        Finding("deduction", 40, 25, "date must be 2022-02-01 to 2022-03-31, not '2022-01-31'")
      ])
    #expect(
      findings(fullSheet("new", deductions: [deduction("C1.2", "late", "2022-03-09")])) == [
        Finding("deduction", 40, 25, "'new' was no member of a unit on '2022-03-09'")
      ])
    let before = deduction("C1.2", "late", "2022-03-02")
    #expect(findings(fullSheet("mover", unit: "b", deductions: [before])) == [])
  }

  @Test(
    "a bonus is of a known type and cites what exists and is the person's",
    arguments: [
      (
        bonus("sk-coso", decision: "qd-1"), 5, "bonus", "no bonus type 'sk-coso' in the rubric",
        Optional("did you mean 'sk-co-so'?")
      ),
      (bonus("sk-co-so"), 5, "bonus", "bonus 'sk-co-so' must cite a decision", nil),
      (bonus("dot-xuat", decision: "qd-1"), 5, "bonus", "bonus 'dot-xuat' must cite an award", nil),
      (
        bonus("sk-co-so", decision: "qd-9"), 15, "unknown-decision", "no decision 'qd-9' among the decisions",
        "did you mean 'qd-1'?"
      ),
      (
        bonus("dot-xuat", award: "gk-9"), 25, "unknown-award", "no award 'gk-9' in the decisions",
        "did you mean 'gk-1'?"
      ),
      (bonus("dot-xuat", award: "gk-2"), 25, "bonus", "award 'gk-2' belongs to 'binh', not to 'an'", nil),
    ])
  func bonusBases(bonus: Bonus, column: Int, rule: String, message: String, hint: String?) {
    #expect(findings(fullSheet(bonuses: [bonus])) == [Finding(rule, 50, Int32(column), message, hint: hint)])
  }

  @Test(
    "what was revoked by the period's end must not be cited; revoked later, it is a warning",
    arguments: [
      (bonus("dot-xuat", award: "gk-3"), 25, "'gk-3' was revoked on 2022-03-31 and gives no bonus", Severity.error),
      (bonus("dot-xuat", award: "gk-4"), 25, "'gk-4' was revoked on 2022-02-20 and gives no bonus", .error),
      (bonus("sk-co-so", decision: "qd-2"), 15, "'qd-2' was revoked on 2022-04-01 and gives no bonus", .warning),
    ])
  func revoked(bonus: Bonus, column: Int, message: String, severity: Severity) {
    let found = diagnostics([fullSheet(bonuses: [bonus])])
    #expect(
      found.map(Finding.init) == [
        Finding("bonus", 50, Int32(column), message, hint: "remove the bonus and report the adjustment")
      ])
    #expect(found.map(\.severity) == [severity])
  }

  @Test(
    "one deed earns a person a type of bonus once",
    arguments: [
      (
        bonus("sk-co-so", decision: "qd-1", achievement: "x"),
        bonus("sk-co-so", decision: "qd-1", achievement: "x", line: 51), Optional("x")
      ),
      (bonus("sk-co-so", decision: "qd-1"), bonus("sk-co-so", decision: "qd-1", line: 51), "qd-1"),
      (bonus("sk-co-so", decision: "qd-1", achievement: "x"), bonus("sk-co-so", decision: "qd-1", line: 51), "qd-1"),
      (bonus("sk-co-so", decision: "qd-1"), bonus("sk-co-so", decision: "qd-1", achievement: "x", line: 51), "qd-1"),
      (bonus("dot-xuat", award: "gk-1"), bonus("dot-xuat", award: "gk-1", line: 51), "gk-1"),
      (
        bonus("sk-co-so", decision: "qd-1", achievement: "x"),
        bonus("sk-co-so", decision: "qd-1", achievement: "y", line: 51), nil
      ),
      (bonus("sk-co-so", decision: "qd-1"), bonus("sk-tinh", decision: "qd-1", line: 51), nil),
    ])
  func bonusOnce(one: Bonus, other: Bonus, id: String?) {
    let expected =
      id.map { [Finding("bonus-twice", 51, 5, "'\($0)' already earned 'an' the bonus '\(one.type.value)'")] } ?? []
    #expect(findings(fullSheet(bonuses: [one]), fullSheet("an", "2022-04", bonuses: [other])) == expected)
    #expect(findings(fullSheet(bonuses: [one, other])) == expected)
    let another = fullSheet("binh", "2022-04", bonuses: other.award == nil ? [other] : [])
    #expect(findings(fullSheet(bonuses: [one]), another) == [])
  }

  @Test(
    "sign-offs come in order, each once, by somebody else",
    arguments: [
      (
        [signoff(.head, "2022-04-02", by: "head"), signoff(.self, "2022-04-02", line: 61)], 61, 15,
        "sign-off 'self' must stand before 'head', each once", Optional("the order is self, head, office, council")
      ),
      (
        [signoff(.self, "2022-04-02"), signoff(.self, "2022-04-02", line: 61)], 61, 15,
        "sign-off 'self' must stand before 'self', each once", "the order is self, head, office, council"
      ),
      (
        [signoff(.self, "2022-04-02"), signoff(.head, "2022-04-01", by: "head", line: 61)], 61, 15,
        "date of 'head' must be 2022-04-02 or later, not '2022-04-01'", nil
      ),
      (
        [signoff(.head, "2022-04-02", by: "an")], 60, 5, "'an' must not sign their own sheet as 'head'",
        "the leadership signs the sheet of a head"
      ),
      ([signoff(.office, "2022-04-02", by: "an")], 60, 5, "'an' must not sign their own sheet as 'office'", nil),
      ([signoff(.head, "2022-04-02")], 60, 15, "sign-off 'head' must say who signed (by)", nil),
    ])
  func signoffOrder(list: [Signoff], line: Int, column: Int, message: String, hint: String?) {
    #expect(
      findings(fullSheet(signoffs: list)) == [Finding("signoff", Int32(line), Int32(column), message, hint: hint)])
  }

  @Test("signers and decisions of sign-offs exist")
  func unknownSigner() {
    let list = [signoff(.head, "2022-04-02", by: "hed"), signoff(.council, "2022-04-03", decision: "qd-0", line: 61)]
    #expect(
      findings(fullSheet(signoffs: list)) == [
        Finding("unknown-person", 60, 5, "no person 'hed' in organisation.yaml", hint: "did you mean 'head'?"),
        Finding("unknown-decision", 61, 10, "no decision 'qd-0' among the decisions", hint: "did you mean 'qd-1'?"),
      ])
  }

  @Test("what stands once in a file is reported once, and findings come in the order of files and lines")
  func onceAndInOrder() {
    let file = "content/scores/r/2022-04/a.json"
    let found = findings(fullSheet("binh", "2022-03", file: file), fullSheet("an", "2022-03", file: file))
    #expect(found.map(\.rule) == ["sheet-period"])
  }
}

/// A sheet with full points, but for what is given.
private func fullSheet(
  _ person: String = "an", _ when: String = "2022-03", unit: String = "a", file: String? = nil, rubric: String = "r",
  selfScores: [ItemScore] = [], scores: [ItemScore] = fullPoints(full), deductions: [Deduction] = [],
  bonuses: [Bonus] = [], signoffs: [Signoff] = []
) -> Sheet {
  sheet(
    person, when, unit: unit, file: file, rubric: rubric, selfScores: selfScores, scores, deductions: deductions,
    bonuses: bonuses, signoffs: signoffs)
}

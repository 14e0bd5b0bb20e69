// The rules on deductions, bonuses and sign-offs: what triggers each, where it points, and what must not.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("rules on entries")
struct EntryRuleTests {
  private let agency = Agency()

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
      agency.findings(fullSheet(deductions: [deduction])) == [Finding(rule, 40, Int32(column), message, hint: hint)])
  }

  @Test("a deduction is dated inside the movement and the person's service")
  func service() {
    #expect(
      agency.findings(fullSheet("an", "2022-Q1", deductions: [deduction("C1.2", "late", "2022-01-31")])) == [
        Finding("deduction", 40, 25, "date must be 2022-02-01 to 2022-03-31, not '2022-01-31'")
      ])
    #expect(
      agency.findings(fullSheet("new", deductions: [deduction("C1.2", "late", "2022-03-09")])) == [
        Finding("deduction", 40, 25, "'new' was no member of a unit on '2022-03-09'")
      ])
    let before = deduction("C1.2", "late", "2022-03-02")
    #expect(agency.findings(fullSheet("mover", unit: "b", deductions: [before])) == [])
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
    #expect(agency.findings(fullSheet(bonuses: [bonus])) == [Finding(rule, 50, Int32(column), message, hint: hint)])
  }

  @Test(
    "what was revoked by the period's end must not be cited; revoked later, it is a warning",
    arguments: [
      (bonus("dot-xuat", award: "gk-3"), 25, "'gk-3' was revoked on 2022-03-31 and gives no bonus", Severity.error),
      (bonus("dot-xuat", award: "gk-4"), 25, "'gk-4' was revoked on 2022-02-20 and gives no bonus", .error),
      (bonus("sk-co-so", decision: "qd-2"), 15, "'qd-2' was revoked on 2022-04-01 and gives no bonus", .warning),
    ])
  func revoked(bonus: Bonus, column: Int, message: String, severity: Severity) {
    let found = agency.diagnostics([fullSheet(bonuses: [bonus])])
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
    #expect(agency.findings(fullSheet(bonuses: [one]), fullSheet("an", "2022-04", bonuses: [other])) == expected)
    #expect(agency.findings(fullSheet(bonuses: [one, other])) == expected)
    let another = fullSheet("binh", "2022-04", bonuses: other.award == nil ? [other] : [])
    #expect(agency.findings(fullSheet(bonuses: [one]), another) == [])
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
      agency.findings(fullSheet(signoffs: list)) == [
        Finding("signoff", Int32(line), Int32(column), message, hint: hint)
      ])
  }

  @Test("signers and decisions of sign-offs exist")
  func unknownSigner() {
    let list = [signoff(.head, "2022-04-02", by: "hed"), signoff(.council, "2022-04-03", decision: "qd-0", line: 61)]
    #expect(
      agency.findings(fullSheet(signoffs: list)) == [
        Finding("unknown-person", 60, 5, "no person 'hed' in organisation.yaml", hint: "did you mean 'head'?"),
        Finding("unknown-decision", 61, 10, "no decision 'qd-0' among the decisions", hint: "did you mean 'qd-1'?"),
      ])
  }
}

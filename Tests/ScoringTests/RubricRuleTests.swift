// The rules on rubrics: what triggers each, where it points, and what must not trigger it.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

/// What a rule says and where, short enough for a table.
struct Finding: Equatable, CustomStringConvertible {
  var rule: String
  var line: Int32
  var column: Int32
  var message: String
  var hint: String?

  init(_ rule: String, _ line: Int32, _ column: Int32, _ message: String, hint: String? = nil) {
    self.rule = rule
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }

  init(_ found: Diagnostic) {
    self.init(
      found.rule, found.place?.spot.line ?? -1, found.place?.spot.column ?? -1, found.message.en, hint: found.hint?.en)
  }

  var description: String { "\(line):\(column): \(message) [\(rule)] \(hint ?? "")" }
}

@Suite("rules on rubrics")
struct RubricRuleTests {
  private let good = rubric([
    criterion("C1", "100", [item("C1.1", "94"), item("C1.2", "6", .deduct, [rule("late", "1")])])
  ])

  private func findings(_ rubric: Rubric, plan: Rubric? = nil) -> [Finding] {
    let all = library(people: [], rubric: rubric, [])
    let found = checkScores(all, campaign: campaign(of: plan ?? rubric), rubric: rubric)
    #expect(
      found.allSatisfy { $0.severity == .error && $0.place?.file == rubric.file && $0.message.vi != $0.message.en })
    return found.map { Finding($0) }
  }

  @Test("a sound rubric has no findings")
  func sound() {
    #expect(findings(good) == [])
    #expect(findings(full) == [])
    #expect(findings(plain(caps: [cap("1")])) == [])
  }

  @Test("items add up to their criterion, criteria to the scale")
  func sums() {
    let short = rubric([criterion("C1", "30", [item("C1.1", "29.5")]), criterion("C2", "60", [item("C2.1", "60")])])
    #expect(
      findings(short) == [
        Finding("rubric-sum", 2, 10, "scale must be 90, the sum of the criteria, not '100'"),
        Finding("rubric-sum", 4, 20, "max of C1 must be 29.5, the sum of its items, not '30'"),
      ])
  }

  @Test("9.50 and 9.5 add up to 19 all the same")
  func equalForms() {
    let same = rubric([criterion("C1", "19", [item("C1.1", "9.50"), item("C1.2", "9.5")])], scale: "19.00")
    #expect(findings(same) == [])
  }

  @Test("criteria and items are the plan's, and all of them")
  func plan() {
    let odd = rubric([
      criterion("C1", "50", [item("C1.1", "40"), item("C1.3", "10")]), criterion("X9", "50", [item("X9.1", "50")]),
    ])
    let plan = rubric([
      criterion("C1", "50", [item("C1.1", "40"), item("C1.2", "10")]), criterion("C2", "50", [item("C2.1", "50")]),
    ])
    #expect(
      findings(odd, plan: plan)
        == [
          Finding(
            "rubric-plan", 0, 0, "item C2.1 of the plan has no points in the rubric",
            hint: "add item C2.1 to criterion C2"),
          Finding(
            "rubric-plan", 4, 2, "item C1.2 of the plan has no points in the rubric",
            hint: "add item C1.2 to criterion C1"),
          Finding("rubric-plan", 4, 2, "no criterion 'X9' in campaign 'r'"),
          Finding(
            "rubric-plan", 5, 2, "no item 'C1.3' in criterion C1 of campaign 'r'", hint: "did you mean 'C1.1'?"),
        ])
  }

  @Test("what a rubric names, it names once")
  func ids() {
    var twice = rubric([
      criterion("C1", "100", [item("C1.1", "90"), item("C1.1", "10", .deduct, [rule("a", "1"), rule("a", "2")])])
    ])
    twice.bonus.types.append(twice.bonus.types[0])
    twice.bands = bands([("a", "90"), ("b", "50"), ("a", "0")])
    #expect(
      findings(twice) == [
        Finding("rubric-id", 0, 0, "band 'a' must be named once"),
        Finding("rubric-id", 0, 0, "bonus type 'sk-co-so' must be named once"),
        Finding("rubric-id", 5, 2, "item 'C1.1' must be named once"),
        Finding("rubric-id", 5, 2, "rule 'a' must be named once"),
      ])
  }

  @Test(
    "bands descend to zero",
    arguments: [
      ([("a", "90"), ("b", "90"), ("c", "0")], ["band 'b' must begin below 90, not at '90'"]),
      ([("a", "50"), ("b", "70"), ("c", "0")], ["band 'b' must begin below 50, not at '70'"]),
      ([("a", "90"), ("b", "10")], ["lowest band 'b' must begin at 0, not '10'"]),
      ([], ["bands must hold at least one"]), ([("a", "0.00")], []),
    ])
  func bandOrder(list: [(String, String)], expected: [String]) {
    var changed = good
    changed.bands = bands(list)
    #expect(
      findings(changed)
        == expected.map { message in
          let hint = message.contains("below") ? "list the bands from the highest down" : nil
          return Finding("rubric-bands", 0, 0, message, hint: hint)
        })
  }

  @Test("points are above zero and no finer than what is published")
  func numbers() {
    var odd = rubric([
      criterion("C1", "100", [item("C1.1", "94.001"), item("C1.2", "5.999", .deduct, [rule("late", "0")])])
    ])
    odd.bonus.cap = number("-1")
    #expect(
      findings(odd) == [
        Finding("rubric-number", 0, 0, "'cap' (bonus) must be above 0, not '-1'"),
        Finding("rubric-number", 5, 2, "'points' (late) must be above 0, not '0'"),
        Finding("rubric-number", 5, 20, "'max' must have at most 2 decimals, not '5.999'"),
        Finding("rubric-number", 5, 20, "'max' must have at most 2 decimals, not '94.001'"),
      ])
  }

  @Test("decimals are 0 to 4", arguments: [-1, 5, 400])
  func decimals(count: Int) {
    var odd = good
    odd.decimals = count
    #expect(findings(odd) == [Finding("rubric-number", 0, 0, "decimals must be 0 to 4, not '\(count)'")])
  }

  @Test("the cap is one, on the highest band, a share between 0 and 1")
  func caps() {
    var odd = good
    odd.caps = [cap("20", on: "xuat-xac"), cap("0.2", on: "tot")]
    #expect(
      findings(odd) == [
        Finding(
          "rubric-cap", 7, 7, "capped band must be the highest, 'xuat-sac', not 'tot'"),
        Finding(
          "rubric-cap", 7, 7, "capped band must be the highest, 'xuat-sac', not 'xuat-xac'",
          hint: "did you mean 'xuat-sac'?"),
        Finding("rubric-cap", 7, 7, "caps must hold at most one"),
        Finding("rubric-cap", 7, 7, "ratio must be 0 to 1, not '20'", hint: "20 per cent is written \"0.20\""),
      ])
  }
}

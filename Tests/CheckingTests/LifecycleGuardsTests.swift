// Rule: an example grows by facts, not by a word in its front matter.
import Diagnostics
import SampleSites
import Testing

@Suite("lifecycle guards")
struct LifecycleGuardsTests {
  static let result = "[{unit: thanh-tra, date: 2022-06-01, result: Nhanh hơn}]"

  @Test(
    "a stage without what it needs is an error where it is claimed",
    arguments: [
      ["stage": "👉nurtured"], ["stage": "👉recognised"],
      ["stage": "👉replicated", "adoptions": result],
      ["stage": "👉replicated", "award": "bd-01"],
      ["stage": "👉replicated", "award": "bd-01", "adoptions": "[{unit: thanh-tra, date: 2022-06-01}]"],
    ])
  func unproven(fields: [String: String]) throws {
    try expect("stage-guard", in: [deed: story(fields, body: tellingBody)])
  }

  @Test(
    "a stage with what it needs is no error",
    arguments: [
      ["stage": "discovered"], ["stage": "nurtured", "nurture": "{mentor: le-van-an, actions: [Kèm cặp]}"],
      ["stage": "recognised", "award": "bd-01"], ["stage": "recognised", "decision": "qd-01"],
      ["stage": "replicated", "award": "bd-01", "adoptions": result],
    ])
  func proven(fields: [String: String]) throws {
    try expectNothing(in: [deed: story(fields, body: tellingBody)])
  }

  @Test("what others did again says how it is done (R11)")
  func steps() throws {
    let fields = ["stage": "👉replicated", "award": "bd-01", "adoptions": LifecycleGuardsTests.result]
    let found = try expect("stage-guard", in: [deed: story(fields, body: "## Việc đã làm")])
    #expect(
      found.map(\.message) == [
        .init("'replicated' cần mục 'Cách làm lại'", "'replicated' needs a section 'Cách làm lại'")
      ])
  }

  @Test("replication by nobody but the story's own unit does not count")
  func ownUnit() throws {
    let fields = [
      "stage": "replicated", "award": "bd-01", "adoptions": "[{unit: van-phong, date: 2022-06-01, result: Tốt}]",
    ]
    #expect(
      try judge([deed: story(fields, body: tellingBody)]).map(\.rule).sorted() == ["self-adoption", "stage-guard"])
  }

  static func decision(revoked: String) -> String {
    """
    id: qd-01
    number: 01/QĐ
    title: Biểu dương
    type: award
    date: 2022-06-01
    revoked: \(revoked)
    awards:
      - {id: bd-01, form: Biểu dương, level: co-so, to: {unit: van-phong}, reason: Tốt.}
    """
  }

  @Test("a revoked decision no longer recognises", arguments: ["decision": "qd-01", "award": "bd-01"])
  func revoked(tie: (key: String, value: String)) throws {
    let texts = [
      deed: story(["stage": "👉recognised", tie.key: tie.value]),
      "decisions/qd-01.yaml": LifecycleGuardsTests.decision(revoked: "2022-11-01"),
    ]
    try expect("stage-guard", in: texts, on: "2022-11-01")
    try expectNothing(in: Marked(texts).texts, on: "2022-10-31")
  }

  @Test("a revoked award no longer recognises, though its decision stands")
  func revokedAward() throws {
    let decision = """
      id: qd-01
      number: 01/QĐ
      title: Biểu dương
      type: award
      date: 2022-06-01
      awards:
        - {id: bd-01, form: Biểu dương, level: co-so, to: {unit: van-phong}, reason: Tốt., revoked: 2022-07-01}
      """
    let fields = ["stage": "👉recognised", "decision": "qd-01", "award": "bd-01"]
    try expect("stage-guard", in: [deed: story(fields), "decisions/qd-01.yaml": decision])
  }

  @Test("what is withdrawn or revoked claims nothing", arguments: ["withdrawn", "revoked"])
  func silent(status: String) throws {
    try expectNothing(in: [deed: story(["stage": "recognised", "status": status])])
  }

  @Test("an unknown decision is one error, not two")
  func unknownDecision() throws {
    try expect("unknown-decision", in: [deed: story(["stage": "recognised", "decision": "👉qd-99"])])
  }
}

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

  @Test(
    "a heading alone is no way to do it again; a list, a sentence or smaller headings with words are",
    arguments: [
      ("## Cách làm lại", false), ("## Cách làm lại\n\n…\n\n## Liên hệ\n\nHỏi chị Bích.", false),
      ("## Cách làm lại\n\n![Tờ phiếu](a.jpg)", false), ("## Cách làm lại\n\n---\n\nXong[^1].\n\n[^1]: Một.", true),
      ("## Cách làm lại\n\n- Ở lại.", true), ("## Cách làm lại\n\n### Bước 1\n\nỞ lại.", true),
      ("## Cách làm lại\n\nMời một người ở lại buổi trưa.", true), ("## Cách làm lại\n\n|Bước|\n|-|\n|Ở lại|", true),
    ])
  func emptySteps(body: String, isEnough: Bool) throws {
    let fields = ["stage": "👉replicated", "award": "bd-01", "adoptions": LifecycleGuardsTests.result]
    let text = story(fields, body: "## Việc đã làm\n\nỞ lại.\n\n" + body)
    let found = try judge([deed: text.replacing("👉", with: "")]).filter { $0.rule == "stage-guard" }
    #expect(
      found.map(\.message.vi) == (isEnough ? [] : ["Mục 'Cách làm lại' chưa có bước nào"]), "\(found)")
  }

  @Test("what is written down as discovered has a source and a unit; one that says nothing of it needs neither")
  func discovered() throws {
    let unit = ["stage": "👉discovered", "people": "", "consent": ""]
    let found = try expect("stage-guard", in: [deed: story(unit)])
    #expect(found.map(\.hint?.vi) == ["thêm 'people: […]' hoặc 'evidence:'"])
    for (key, value) in [("stage", ""), ("people", "[tran-thi-bich]"), ("evidence", "[{type: record, ref: Sổ trực}]")] {
      var fields = unit.mapValues { $0.replacing("👉", with: "") }
      fields[key] = value
      if key == "people" { fields["consent"] = "[dy-bich]" }
      try expectNothing(in: [deed: story(fields)])
    }
    try expectNothing(in: [deed: story(["stage": "discovered", "units": ""])])
  }

  @Test("people who belonged to no unit on the day leave a discovery without one")
  func discoveredNowhere() throws {
    let people = ["stage": "👉discovered", "units": ""]
    var site = SampleSite.smallest.files["organisation.yaml"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    site = site.replacing("[{unit: van-phong, position: Chuyên viên, from: 2020-01-01}]", with: "[]")
    let found = try judge(["organisation.yaml": site, deed: story(people).replacing("👉", with: "")])
      .filter { $0.rule == "stage-guard" }
    #expect(found.map(\.hint?.vi) == ["thêm 'units: […]'"], "\(found)")
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

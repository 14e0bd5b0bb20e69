// Rule: decisions name what exists, votes add up, and one deed is rewarded once in one form.
import Diagnostics
import SampleSites
import Testing

@Suite("broken decisions")
struct BrokenDecisionsTests {
  /// A decision with more lines after its first ones.
  static func decision(_ lines: String, id: String = "qd-02") -> [String: String] {
    ["decisions/\(id).yaml": "id: \(id)\nnumber: 02/TB\ntitle: Họp\ntype: council\ndate: 2022-06-02\n\(lines)\n"]
  }

  static func award(_ id: String = "bd-02", to: String = "{unit: van-phong}", rest: String = "") -> String {
    "awards: [{id: \(id), form: Biểu dương, level: co-so, to: \(to), reason: Tốt\(rest)}]"
  }

  @Test(
    "an unknown movement, signer, subject, recipient or story is an error where it is written",
    arguments: [
      ("unknown-movement", "campaign: 👉pt-2023"), ("unknown-person", "signer: 👉le-van-ang"),
      ("unknown-person", award(to: "{person: 👉khong-ai}")), ("unknown-unit", award(to: "{unit: 👉khong-co}")),
      ("unknown-story", award(rest: ", story: 👉khong-co")),
      ("unknown-story", "items: [{subject: {story: 👉khong-co}, award: A, agree: 1, against: 0, outcome: passed}]"),
    ])
  func unknown(rule: String, lines: String) throws {
    try expect(rule, in: BrokenDecisionsTests.decision(lines))
  }

  static func vote(
    _ agree: Int, _ outcome: String, against: Int = 0, blank: Int = 0, present: Int = 7, base: String = "allMembers",
    threshold: String = "0.90"
  ) -> [String: String] {
    decision(
      """
      session: {members: 7, present: \(present), threshold: "\(threshold)", base: \(base)}
      items:
        - {subject: {unit: 👉van-phong}, award: A, agree: \(agree), against: \(against), blank: \(blank), outcome: \(outcome)}
      """)
  }

  @Test("an outcome that the votes contradict is an error at its subject (T20)")
  func contradicted() throws {
    // Six of seven members are 85.7 %, below 90 %; six of the six who came would wrongly pass.
    try expect("votes", in: BrokenDecisionsTests.vote(6, "passed", present: 6))
    try expect("votes", in: BrokenDecisionsTests.vote(7, "rejected"))
    try expect("votes", in: BrokenDecisionsTests.vote(5, "passed", blank: 1, present: 6, base: "present"))
  }

  @Test("an outcome that the votes carry is no error (T20)")
  func carried() throws {
    try expectNothing(in: Marked(BrokenDecisionsTests.vote(6, "rejected", present: 6)).texts)
    try expectNothing(in: Marked(BrokenDecisionsTests.vote(6, "passed", present: 6, base: "present")).texts)
    try expectNothing(in: Marked(BrokenDecisionsTests.vote(7, "passed")).texts)
    try expectNothing(in: Marked(BrokenDecisionsTests.vote(4, "passed", against: 3, threshold: "0.5")).texts)
  }

  @Test("a share that is reached exactly passes")
  func exactly() throws {
    try expectNothing(in: Marked(BrokenDecisionsTests.vote(7, "passed", threshold: "1")).texts)
    try expect("votes", in: BrokenDecisionsTests.vote(6, "passed", threshold: "0.8572"))
    try expectNothing(in: Marked(BrokenDecisionsTests.vote(6, "passed", threshold: "0.8571")).texts)
  }

  @Test("more votes than members are an error")
  func tooMany() throws {
    let found = try expect("votes", in: BrokenDecisionsTests.vote(6, "passed", against: 1, blank: 1, threshold: "0.5"))
    #expect(found.map(\.message.vi) == ["8 phiếu, nhiều hơn 7 ủy viên"])
    try expect("votes", in: BrokenDecisionsTests.vote(7, "passed", present: 3, base: "present"))
  }

  @Test("nobody's vote carries nothing, however low the threshold")
  func nobody() throws {
    try expect("votes", in: BrokenDecisionsTests.vote(0, "passed", against: 7, threshold: "0"))
    try expect("votes", in: BrokenDecisionsTests.vote(0, "passed", present: 0, base: "present"))
  }

  @Test("one deed rewarded twice in one form is an error at the second, with the first in a note (R25)")
  func twice() throws {
    let first = BrokenDecisionsTests.decision(BrokenDecisionsTests.award(rest: ", achievement: tt-1"))
    let again = BrokenDecisionsTests.award("bd-03", to: "{unit: 👉van-phong}", rest: ", achievement: tt-1")
    let texts = first.merging(BrokenDecisionsTests.decision(again, id: "qd-03")) { $1 }
    let found = try expect("rewarded-twice", in: texts)
    #expect(found.flatMap(\.notes).map(\.place.file) == ["content/decisions/qd-02.yaml"])
  }

  @Test("another deed, another recipient, another form, or a revoked award is no second reward")
  func apart() throws {
    let first = BrokenDecisionsTests.decision(BrokenDecisionsTests.award(rest: ", achievement: tt-1"))
    for award in [
      BrokenDecisionsTests.award("bd-03", rest: ", achievement: tt-2"),
      BrokenDecisionsTests.award("bd-03", to: "{unit: thanh-tra}", rest: ", achievement: tt-1"),
      BrokenDecisionsTests.award("bd-03", rest: ", achievement: tt-1, revoked: 2022-07-01"),
      BrokenDecisionsTests.award("bd-03"),
      "awards: [{id: bd-03, form: Giấy khen, level: co-so, to: {unit: van-phong}, reason: Tốt, achievement: tt-1}]",
    ] {
      try expectNothing(in: first.merging(BrokenDecisionsTests.decision(award, id: "qd-03")) { $1 })
    }
  }

  @Test("an award declared by two decisions is an error at the second")
  func awardTwice() throws {
    let lines = "awards:\n  - {id: bd-01, form: A, level: tinh, to: {unit: thanh-tra}, reason: Tốt}"
    let found = try judge(BrokenDecisionsTests.decision(lines))
    #expect(found.map(\.rule) == ["duplicate"])
    #expect(found.map { $0.place?.spot.line } == [7])
    #expect(found.flatMap(\.notes).map(\.place.file) == ["content/decisions/qd-01.yaml"])
  }
}

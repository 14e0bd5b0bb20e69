// Rule: everybody whom a published story names agreed to it; silence is no consent.
import Diagnostics
import SampleSites
import Testing

@Suite("missing consents")
struct MissingConsentsTests {
  @Test(
    "a person named without consent is an error at their name",
    arguments: [
      ["people": "[👉tran-thi-bich]", "consent": ""], ["people": "[tran-thi-bich, 👉le-van-an]"],
      ["people": "[👉do-van-cuong]"], ["people": "[{id: 👉le-van-an, role: helper}]"],
    ])
  func silent(fields: [String: String]) throws {
    try expect("consent-missing", in: [deed: story(fields)])
  }

  @Test("a consent that exists is named in the hint, else the way to one")
  func hints() throws {
    let known = try judge([deed: story(["people": "[le-van-an]"])])
    #expect(known.map { $0.hint?.en } == ["add 'dy-an' under 'consent:'"])
    let unknown = try judge([deed: story(["people": "[do-van-cuong]"])])
    #expect(unknown.map { $0.hint?.vi } == ["xin phiếu đồng ý, ghi vào consents.yaml rồi dẫn mã ở 'consent:'"])
  }

  @Test("a consent that is over is an error")
  func over() throws {
    try expect("consent-expired", in: [deed: story(["people": "[👉tran-thi-bich]"])], on: "2023-01-01")
  }

  @Test("a consent that is not given yet is an error")
  func notYet() throws {
    let late = """
      - {id: dy-bich, person: tran-thi-bich, scope: public, from: 2022-12-31}
      - {id: dy-an, person: le-van-an, scope: public, from: 2021-01-01}
      """
    try expect(
      "consent-expired", in: [deed: story(["people": "[👉tran-thi-bich]"]), "consents.yaml": late], on: "2022-12-30")
  }

  @Test("a story that is not out yet needs no consent today")
  func notOut() throws {
    try expectNothing(in: [deed: story(["people": "[tran-thi-bich]"])], on: "2021-12-31")
  }

  @Test("a consent holds on its first and its last day", arguments: ["2022-01-01", "2022-12-31"])
  func edges(day: String) throws {
    try expectNothing(in: [:], on: day)
  }

  @Test("somebody named twice is one error")
  func once() throws {
    let fields = ["people": "[👉do-van-cuong, {id: do-van-cuong, role: author}]"]
    try expect("consent-missing", in: [deed: story(fields)])
  }

  @Test("what is not shown needs no consent", arguments: ["draft", "review", "withdrawn", "revoked"])
  func notShown(status: String) throws {
    try expectNothing(in: [deed: story(["consent": "", "status": status])])
  }

  @Test("an archived story is still shown")
  func archived() throws {
    try expect(
      "consent-missing", in: [deed: story(["people": "[👉tran-thi-bich]", "consent": "", "status": "archived"])])
  }

  @Test("no consent is needed where the agency says so")
  func off() throws {
    let site = """
      title: Gương
      agency: Sở
      theme: guong
      privacy: {consent: off}
      """
    try expectNothing(in: ["site.yaml": site, deed: story(["consent": ""])])
  }

  @Test("silence about privacy means that consent is needed")
  func standard() throws {
    let site = """
      title: Gương
      agency: Sở
      theme: guong
      """
    try expect("consent-missing", in: ["site.yaml": site, deed: story(["people": "[👉tran-thi-bich]", "consent": ""])])
  }

  @Test("a consent's misspelt id explains whose is missing, and no more than that")
  func explained() throws {
    try expect("unknown-consent", in: [deed: story(["consent": "[👉dy-bih]"])])
    let two = ["people": "[tran-thi-bich, le-van-an]", "consent": "[dy-bih]"]
    #expect(
      try judge([deed: story(two)]).map(\.rule) == ["consent-missing", "consent-missing", "unknown-consent"])
  }
}

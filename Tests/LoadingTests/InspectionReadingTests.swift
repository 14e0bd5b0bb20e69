// What is read of inspections, and what is wrong with them by themselves.
import Diagnostics
import Exact
import Model
import SampleSites
import Testing

@Suite("inspections.yaml")
struct InspectionReadingTests {
  static let text = """
    - id: kt-01
      date: 2022-05-12
      by: [do-van-cuong, le-van-an]
      unit: van-phong
      findings:
        - {type: good, criterion: C1, note: Đúng giờ.}
        - {type: breach, criterion: C1.2, note: Quên thẻ., due: 2022-05-27, done: 2022-05-20}
    - {id: kt-02, date: 12/05/2022, by: [le-van-an], unit: thanh-tra, findings: []}
    """

  @Test("an inspection has its values, and may note nothing")
  func fields() throws {
    let (library, found) = try read(SampleSite.smallest.with(["inspections.yaml": InspectionReadingTests.text]))
    #expect(found == [])
    #expect(library.inspections.map(\.id.value.text) == ["kt-01", "kt-02"])
    #expect(library.inspections.map(\.date.iso) == ["2022-05-12", "2022-05-12"])
    #expect(library.inspections.map { $0.by.map(\.value.text) } == [["do-van-cuong", "le-van-an"], ["le-van-an"]])
    #expect(library.inspections.map(\.unit.value.text) == ["van-phong", "thanh-tra"])
    #expect(library.inspections.map(\.file) == Array(repeating: "content/inspections.yaml", count: 2))
    let findings = try #require(library.inspections.first).findings
    #expect(findings.map(\.type) == [.good, .breach])
    #expect(findings.map(\.criterion.value) == ["C1", "C1.2"])
    #expect(findings.map(\.note) == ["Đúng giờ.", "Quên thẻ."])
    #expect(findings.map { $0.due?.value.iso } == [nil, "2022-05-27"])
    #expect(findings.map { $0.done?.value.iso } == [nil, "2022-05-20"])
    #expect(library.inspections.last?.findings == [])
  }

  @Test("a site needs no such file")
  func absent() throws {
    #expect(try read(SampleSite.smallest).library.inspections.isEmpty)
  }

  @Test(
    "a mistake is told where it stands",
    arguments: [
      ("unknown-key", "unit: van-phong", "👉units: van-phong\n  unit: van-phong"),
      ("unknown-word", "type: good", "type: 👉goods"),
      ("empty-value", "by: [do-van-cuong, le-van-an]", "by: 👉[]"),
      ("duplicate", "by: [do-van-cuong, le-van-an]", "by: [le-van-an, 👉le-van-an]"),
      ("identifier", "by: [do-van-cuong, le-van-an]", "by: [👉Đỗ Văn Cường]"),
      ("criterion-id", "criterion: C1,", "criterion: 👉kỷ cương,"),
      ("dates-reversed", "due: 2022-05-27", "due: 👉2022-05-11"),
      ("dates-reversed", "done: 2022-05-20", "done: 👉2022-05-11"),
      ("good-due", "note: Đúng giờ.", "note: Đúng giờ., due: 👉2022-05-27"),
      ("good-due", "note: Đúng giờ.", "note: Đúng giờ., done: 👉2022-05-27"),
      ("no-such-day", "date: 2022-05-12", "date: 👉2022-05-32"),
    ])
  func wrong(rule: String, line: String, mistake: String) throws {
    try #require(InspectionReadingTests.text.contains(line))
    try expect(rule, in: ["inspections.yaml": InspectionReadingTests.text.replacing(line, with: mistake)])
  }

  @Test("what an inspection must have is asked for", arguments: ["id", "date", "by", "unit", "findings"])
  func missing(key: String) throws {
    let fields = ["id: kt-01", "date: 2022-05-12", "by: [le-van-an]", "unit: van-phong", "findings: []"]
    let line = "- 👉{" + fields.filter { !$0.hasPrefix(key + ":") }.joined(separator: ", ") + "}\n"
    try expect("missing-key", in: ["inspections.yaml": line])
  }

  @Test("days that fall together are in order")
  func sameDay() throws {
    let text = InspectionReadingTests.text.replacing(
      "due: 2022-05-27, done: 2022-05-20", with: "due: 2022-05-12, done: 2022-05-12")
    #expect(try findings(["inspections.yaml": text]) == [])
  }
}

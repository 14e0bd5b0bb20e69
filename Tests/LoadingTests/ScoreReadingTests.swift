// Rubrics and sheets: every value exact, every mistake told where it stands.
import Diagnostics
import Exact
import Loading
import Model
import SampleSites
import Testing

@Suite("rubric.json")
struct RubricReadingTests {
  static let path = "scores/pt-2022/rubric.json"

  static let text = """
    {
      "id": "pt-2022", "effective": ["2022-02-01", "2022-12-31"], "scale": "10", "decimals": 2,
      "criteria": [{"id": "C1", "max": "10", "items": [
        {"id": "C1.1", "max": "6", "mode": "award"},
        {"id": "C1.2", "max": "4", "mode": "deduct", "rules": [
          {"id": "late", "name": "Đi muộn", "points": "0.5", "disqualify": "period"}]}]}],
      "bonus": {"cap": "5", "types": [{"id": "sk", "name": "Sáng kiến", "points": "2.5", "needs": "decision"}]},
      "bands": [{"id": "tot", "name": "tốt", "min": "7"}, {"id": "dat", "min": "0"}],
      "caps": [{"band": "tot", "ratio": "0.20", "base": "goodOrBetter", "group": "agency", "rounding": "floor"}],
      "rank": {"method": "1224", "tieBreak": []},
      "annual": {"from": "month", "weights": "months", "minScored": 6}
    }
    """

  @Test("every field has its value")
  func fields() throws {
    let (library, found) = try read(SampleSite.smallest.with([RubricReadingTests.path: RubricReadingTests.text]))
    #expect(found == [])
    let rubric = try #require(library.rubrics.first)
    #expect([rubric.id.text, rubric.campaign.text] == ["pt-2022", "pt-2022"])
    #expect([rubric.effective.lowerBound.iso, rubric.effective.upperBound.iso] == ["2022-02-01", "2022-12-31"])
    #expect([rubric.scale.value.text, String(rubric.decimals), rubric.bonus.cap.text] == ["10", "2", "5"])
    let items = rubric.criteria.flatMap(\.items)
    #expect(
      items.map { [$0.id.value.text, $0.max.value.text, $0.mode.rawValue] } == [
        ["C1.1", "6", "award"], ["C1.2", "4", "deduct"],
      ])
    let rule = try #require(items.last?.rules.first)
    #expect([rule.id, rule.name, rule.points.text] == ["late", "Đi muộn", "0.5"])
    #expect(rule.disqualify == .period)
    #expect(
      rubric.bonus.types.map { [$0.id, $0.name, $0.points.text, $0.needs.rawValue] } == [
        ["sk", "Sáng kiến", "2.5", "decision"]
      ])
    #expect(rubric.bands.map { [$0.id.text, $0.name, $0.min.text] } == [["tot", "tốt", "7"], ["dat", nil, "0"]])
    #expect(rubric.caps.map { [$0.band.value.text, $0.base.rawValue] } == [["tot", "goodOrBetter"]])
    #expect(rubric.caps.map(\.ratio) == [try #require(Fixed("0.20"))])
    #expect(rubric.annual == AnnualRules(weights: .months, minScored: 6))
  }

  @Test(
    "a mistake is told where it stands",
    arguments: [
      ("number-quotes", "\"scale\": \"10\"", "\"scale\": 👉10.5"),
      ("number-range", "\"decimals\": 2", "\"decimals\": 👉5"),
      ("unknown-key", "\"mode\": \"award\"", "\"mode\": \"award\", 👉\"point\": \"1\""),
      ("unknown-word", "\"mode\": \"award\"", "\"mode\": 👉\"add\""),
      ("dates-reversed", "[\"2022-02-01\", \"2022-12-31\"]", "👉[\"2022-12-31\", \"2022-02-01\"]"),
      ("dates-reversed", "[\"2022-02-01\", \"2022-12-31\"]", "👉[\"2022-12-31\"]"),
      ("number-range", "\"0.20\"", "👉\"20\""), ("number-comma", "\"0.5\"", "👉\"0,5\""),
      ("number-range", "\"min\": \"7\"", "\"min\": 👉\"-7\""), ("unknown-word", "\"1224\"", "👉\"1234\""),
      ("unknown-word", "\"floor\"", "👉\"round\""),
      ("criterion-id", "\"C1.1\"", "👉\"1.1\""), ("unknown-word", "\"months\"", "👉\"month\""),
    ])
  func wrong(rule: String, line: String, mistake: String) throws {
    try #require(RubricReadingTests.text.contains(line))
    try expect(rule, in: [RubricReadingTests.path: RubricReadingTests.text.replacing(line, with: mistake)])
  }
}

@Suite("sheets")
struct SheetReadingTests {
  static let path = "scores/pt-2022/2022-03/van-phong.json"

  static let text = """
    {"rubric": "pt-2022", "period": "2022-03", "sheets": [
      {"person": "tran-thi-bich", "unit": "van-phong", "self": {"C1.1": "5.5"}, "final": {"C1.1": "5.25", "C1.3": 4},
       "deductions": [{"item": "C1.2", "rule": "late", "date": "2022-03-07", "count": 2, "reason": "Muộn", "evidence": "Sổ"}],
       "bonuses": [{"type": "sk", "decision": "qd-01", "award": "bd-01", "achievement": "tt-1"}],
       "signoff": [{"role": "head", "by": "le-van-an", "at": "2022-04-02"}, {"role": "council", "decision": "qd-01", "at": "2022-04-03"}]}
    ]}
    """

  @Test("every field has its value")
  func fields() throws {
    let (library, found) = try read(SampleSite.smallest.with([SheetReadingTests.path: SheetReadingTests.text]))
    #expect(found == [])
    let sheet = try #require(library.sheets.first)
    #expect(library.sheets.count == 1)
    #expect(sheet.file == "content/" + SheetReadingTests.path)
    let person = try #require(sheet.person)
    #expect([sheet.spot.line, person.spot.line, person.spot.column] == [2, 2, 14])
    #expect(
      [sheet.rubric.value.text, sheet.period.value.text, person.value.text, sheet.unit.value.text] == [
        "pt-2022", "2022-03", "tran-thi-bich", "van-phong",
      ])
    #expect(sheet.selfScores.map { $0.item.value.text + "=" + $0.points.value.text } == ["C1.1=5.5"])
    #expect(sheet.finalScores.map { $0.item.value.text + "=" + $0.points.value.text } == ["C1.1=5.25", "C1.3=4"])
    let deduction = try #require(sheet.deductions.first)
    #expect(
      [deduction.item.value.text, deduction.rule.value, deduction.date.value.iso, deduction.reason, deduction.evidence]
        == ["C1.2", "late", "2022-03-07", "Muộn", "Sổ"])
    #expect(deduction.count.value == 2)
    let bonus = try #require(sheet.bonuses.first)
    #expect(
      [bonus.type.value, bonus.decision?.value.text, bonus.award?.value.text, bonus.achievement?.value] == [
        "sk", "qd-01", "bd-01", "tt-1",
      ])
    #expect(sheet.signoffs.map(\.role) == [.head, .council])
    #expect(
      sheet.signoffs.map { [$0.by?.value.text, $0.decision?.value.text, $0.at.value.iso] } == [
        ["le-van-an", nil, "2022-04-02"], [nil, "qd-01", "2022-04-03"],
      ])
  }

  @Test(
    "a mistake is told where it stands",
    arguments: [
      ("number-quotes", "\"C1.3\": 4", "\"C1.3\": 👉4.5"), ("number-exponent", "\"5.25\"", "👉\"5e0\""),
      ("number-range", "\"5.25\"", "👉\"-1\""), ("period", "\"period\": \"2022-03\"", "\"period\": 👉\"2022-3\""),
      ("period", "\"period\": \"2022-03\"", "\"period\": 👉\"2022-13\""), ("unknown-key", "\"self\"", "👉\"selfs\""),
      ("criterion-id", "\"C1.3\"", "👉\"1.3\""), ("day-form", "\"2022-03-07\"", "👉\"2022-3-7\""),
      ("no-such-day", "\"2022-03-07\"", "👉\"2022-02-30\""), ("number-range", "\"count\": 2", "\"count\": 👉0"),
      ("empty-value", "\"Muộn\"", "👉\"  \""), ("unknown-word", "\"head\"", "👉\"chief\""),
      ("missing-key", "\"role\": \"head\", ", ""), ("json-syntax", "\"rubric\": ", "👉rubric: "),
      ("duplicate-key", "\"C1.3\": 4", "👉\"C1.1\": 4"),
    ])
  func wrong(rule: String, line: String, mistake: String) throws {
    try #require(SheetReadingTests.text.contains(line))
    let marks = Marked([SheetReadingTests.path: SheetReadingTests.text.replacing(line, with: mistake)])
    let found = try findings(marks.texts)
    #expect(found.map(\.rule) == [rule])
    if !marks.places.isEmpty { #expect(found.map { start(of: $0.place) } == marks.places) }
    #expect(found.allSatisfy { $0.message.vi != $0.message.en && $0.place?.spot.line ?? 0 > 0 })
  }

  @Test("a sheet with a mistake is left out, and only that one")
  func others() throws {
    let text = """
      {"rubric": "pt-2022", "period": "2022-03", "sheets": [
        {"person": "tran-thi-bich", "unit": "van-phong", "final": {"C1.1": "x"}},
        {"person": "le-van-an", "unit": "van-phong", "final": {"C1.1": "5"}}
      ]}
      """
    let (library, found) = try read(SampleSite.smallest.with([SheetReadingTests.path: text]))
    #expect(found.map { $0.place?.spot.line } == [2])
    #expect(library.sheets.map(\.person?.value.text) == ["le-van-an"])
  }
}

// Inspections are for managers alone, and as they were known on the edition's day.
import Diagnostics
import Exact
import Model
import Testing

@testable import Redacting

@Suite("inspections that an edition holds")
struct InspectionTests {
  private func inspection(_ id: String, _ date: String, done: String? = nil) -> Inspection {
    Inspection(
      id: at(ID(id)), file: "content/inspections.yaml", date: day(date), by: [at(ID("an"))], unit: at(ID("a")),
      findings: [
        InspectionFinding(
          type: .remind, criterion: at("C1"), note: "chậm", due: at(day("2022-06-15")), done: done.map { at(day($0)) })
      ])
  }

  private func held(_ audience: Audience, _ inspections: [Inspection]) -> Edition {
    var whole = library(people: [person("an")])
    whole.inspections = inspections
    return edition(whole, audience)
  }

  @Test(
    "are none for staff and the public, and the inspector is not named for them", arguments: [Audience.staff, .public])
  func others(audience: Audience) {
    let edition = held(audience, [inspection("x", "2022-05-01")])
    #expect(edition.inspections.isEmpty)
    #expect(edition.names.isEmpty)
  }

  @Test("are those whose day has come, the latest first, then by id")
  func order() {
    let all = [
      inspection("b", "2022-05-01"), inspection("mai", "2022-07-01"), inspection("a", "2022-05-01"),
      inspection("nay", "2022-06-30"),
    ]
    #expect(held(.manager, all).inspections.map(\.id.value.text) == ["nay", "a", "b"])
  }

  @Test("do not know yet what was put right after its day")
  func done() {
    let all = [
      inspection("a", "2022-05-01", done: "2022-06-30"), inspection("b", "2022-05-01", done: "2022-07-01"),
      inspection("c", "2022-05-01"),
    ]
    let findings = held(.manager, all).inspections.flatMap(\.findings)
    #expect(findings.map { $0.done?.value.iso } == ["2022-06-30", nil, nil])
    #expect(findings.map { $0.daysLate(on: today) } == [nil, 15, 15])
  }

  @Test("are overdue from the day after the last day in time")
  func overdue() throws {
    let finding = try #require(inspection("a", "2022-05-01").findings.first)
    let days = ["2022-06-14", "2022-06-15", "2022-06-16", "2022-07-15"].map { finding.daysLate(on: day($0)) }
    #expect(days == [nil, nil, 1, 30])
  }
}

// Signatures that are late, and who owes them.
import Diagnostics
import Exact
import Model
import Scoring
import Testing

@Suite("late signatures")
struct LatenessTests {
  private func late(_ sheets: [Sheet], asOf: String = "2022-04-20") -> [String] {
    var rubric = plain()
    rubric.deadlines = [
      Deadline(role: .self, days: 2), Deadline(role: .head, days: 5), Deadline(role: .office, days: 8),
    ]
    let all = library(
      people: [person("an"), person("head"), person("boss", [membership("top")])],
      units: [unit("a", head: "head"), unit("top", isLeadership: true, head: "boss")], rubric: rubric, sheets)
    return score(all, campaign: campaign(of: rubric), rubric: rubric, asOf: day(asOf)).late.map { late in
      [
        late.person?.text ?? "(\(late.unit.text))", late.role.rawValue, late.due.iso, late.signed?.iso ?? "-",
        late.responsible?.text ?? "-",
      ].joined(separator: " ")
    }
  }

  private func march(_ person: String, _ signoffs: [Signoff]) -> Sheet {
    sheet(person, "2022-03", given([("C1.1", "90")]), signoffs: signoffs)
  }

  @Test("a signature on its last day is in time, one a day later is late, one that is missing is waited for")
  func days() {
    let signed = [signoff(.self, "2022-04-02"), signoff(.head, "2022-04-06", by: "head")]
    #expect(
      late([march("an", signed)]) == [
        "an head 2022-04-05 2022-04-06 head", "an office 2022-04-08 - -",
      ])
    #expect(late([march("an", signed)], asOf: "2022-04-08") == ["an head 2022-04-05 2022-04-06 head"])
    #expect(late([march("an", [])], asOf: "2022-04-02") == [])
  }

  @Test("the head's sheet and the unit's own wait for the leadership; nobody signs for a unit itself")
  func heads() {
    var own = march("an", [])
    own.person = nil
    #expect(
      late([march("head", [signoff(.self, "2022-04-01")]), own], asOf: "2022-04-06") == [
        "(a) head 2022-04-05 - boss", "head head 2022-04-05 - boss",
      ])
  }
}

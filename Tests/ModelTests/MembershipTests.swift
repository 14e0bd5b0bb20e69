// Where somebody works on a day, and where they are put when they work nowhere.
import Diagnostics
import Exact
import Model
import Testing
import Vietnamese

@Suite("memberships")
struct MembershipTests {
  /// In A until the end of March, away in April, in B from May to August; in C from July, too.
  private let mover = person([
    ("a", "2020-01-01", "2022-03-31"), ("b", "2022-05-01", "2022-08-31"), ("c", "2022-07-01", "2022-07-31"),
  ])

  @Test(
    "a membership holds on its first and its last day; of two, the latest begun",
    arguments: [
      ("2019-12-31", nil), ("2020-01-01", "a"), ("2022-03-31", "a"), ("2022-04-01", nil), ("2022-05-01", "b"),
      ("2022-06-30", "b"), ("2022-07-01", "c"), ("2022-07-31", "c"), ("2022-08-01", "b"), ("2022-08-31", "b"),
      ("2022-09-01", nil),
    ] as [(String, String?)])
  func on(day: String, unit: String?) throws {
    #expect(mover.membership(on: try #require(Day(iso: day)))?.unit.value.text == unit)
  }

  @Test(
    "nowhere on a day is where they worked last, else where they begin",
    arguments: [
      ("2019-01-01", "a"), ("2022-03-31", "a"), ("2022-04-15", "a"), ("2022-05-01", "b"), ("2022-07-15", "c"),
      ("2022-08-15", "b"), ("2022-09-01", "c"),
    ])
  func around(day: String, unit: String) throws {
    #expect(mover.membership(around: try #require(Day(iso: day)))?.unit.value.text == unit)
  }

  @Test("somebody without memberships is nowhere, and one without an end lasts")
  func edges() throws {
    let day = try #require(Day(iso: "2022-06-01"))
    #expect(person([]).membership(on: day) == nil)
    #expect(person([]).membership(around: day) == nil)
    #expect(person([("a", "2020-01-01", nil)]).membership(on: try #require(Day(iso: "9999-12-31"))) != nil)
  }
}

private func person(_ memberships: [(unit: String, from: String, to: String?)]) -> Person {
  Person(
    id: ID("p"), file: "content/organisation.yaml", spot: .wholeFile, name: PersonName("P"),
    memberships: memberships.map {
      Membership(
        unit: Placed(ID($0.unit), at: .wholeFile), position: "", from: Day(iso: $0.from)!,
        to: $0.to.flatMap { Day(iso: $0) })
    }, absences: [])
}

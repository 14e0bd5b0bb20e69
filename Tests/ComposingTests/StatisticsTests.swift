// The statistics count what the sources say: individuals and collectives, with rows of zero (R62).
import Diagnostics
import Exact
import Model
import Testing

@testable import Composing

@Suite("statistics")
struct StatisticsTests {
  /// The rows of a table of a page: label, of individuals, of collectives, both.
  private func rows(_ pages: [Page], _ counted: Counted, _ order: StatisticsOrder) throws -> [[String]] {
    let page = try #require(pages.at(Addresses.statistics))
    let group = try #require(page.parts("groups").first { token($0, "counted", Counted.self) == counted })
    let table = try #require(group.parts("tables").first { token($0, "order", StatisticsOrder.self) == order })
    return table.parts("rows").map { row in ["label", "individual", "collective", "total"].map(row.text) }
  }

  private let head = person("dau", "Vũ Đầu", unit: "a")
  private let clerk = person("vien", "Lê Viên", unit: "a")

  private func small() -> Edition {
    var own = unit("a")
    own.heads = [Headship(person: at(ID("dau")), from: day("2022-01-01"), to: day("2022-06-30"))]
    let credit = { (id: String) in Credit(person: at(ID<Person>(id)), role: .subject) }
    var edition = edition(
      [
        story("mot") { ($0.people, $0.criteria) = ([credit("dau"), credit("vien")], [at("C1.1"), at("C1.2")]) },
        story("hai", "b") {
          $0.date = at(day("2022-08-01")); $0.people = [credit("dau")]
        },
        story("ba", kind: .collective) { $0.people = [credit("vien")] },
        story("tin", kind: .news),
      ], units: [own, unit("b"), unit("cu", to: "2021-12-31")], people: [head, clerk], recognised: ["dau", "vien"])
    edition.decisions = [
      decision(awards: [award("x", form: "Giấy khen", .province), award("y", form: "Biểu dương", .agency)])
    ]
    return edition
  }

  private func award(_ id: String, form: String, _ level: AwardLevel, revoked: String? = nil) -> Award {
    Award(
      id: ID(id), form: form, level: level, recipient: .person(at(ID("vien"))), story: at(ID("mot")), achievement: nil,
      reason: "", revoked: revoked.map(day))
  }

  private func decision(awards: [Award]) -> Decision {
    Decision(
      id: ID("qd"), file: "content/decisions/qd.yaml", number: "1", title: "", type: "award", date: day("2022-09-01"),
      campaign: nil, session: nil, items: [], awards: awards, signer: nil, revoked: nil)
  }

  @Test("stories are counted by kind, criterion, unit, month and rank, with rows of zero and without news")
  func stories() throws {
    let pages = composed(small())
    #expect(
      try rows(pages, .stories, .kind).map { $0[1...].joined(separator: " ") } == [
        "0 0 0", "0 1 1", "0 0 0", "0 0 0", "2 0 2", "0 0 0",
      ])
    #expect(try rows(pages, .stories, .criterion) == [["C1 C1", "1", "0", "1"], ["C2 C2", "0", "0", "0"]])
    #expect(try rows(pages, .stories, .unit) == [["Phòng a", "1", "1", "2"], ["Phòng b", "1", "0", "1"]])
    let months = try rows(pages, .stories, .month)
    #expect(months.count == 11)
    #expect(months.filter { $0[3] != "0" }.map { $0[3] } == ["2", "1"])
  }

  @Test("whoever heads a unit on the day counts as a leader, and a story of both kinds of people in both rows")
  func rank() throws {
    #expect(
      try rows(composed(small()), .stories, .duty).map { $0[1...].joined(separator: " ") } == ["1 0 1", "2 0 2"])
  }

  @Test("awards are counted by level and form too; those revoked and those of other movements are not")
  func awards() throws {
    let pages = composed(small())
    #expect(try rows(pages, .awards, .level).map { $0[3] } == ["1", "1", "0"])
    #expect(try rows(pages, .awards, .form) == [["Biểu dương", "1", "0", "1"], ["Giấy khen", "1", "0", "1"]])
    var revoked = small()
    revoked.decisions = [decision(awards: [award("x", form: "Giấy khen", .nation, revoked: "2022-10-01")])]
    #expect(try rows(composed(revoked), .awards, .level).map { $0[3] } == ["0", "0", "0"])
    var other = small()
    other.decisions[0].campaign = at(ID("khac"))
    #expect(try rows(composed(other), .awards, .form).isEmpty)
  }

  @Test("the sample's figures can be counted again from its files alone")
  func sample() throws {
    let library = try sampleLibrary()
    let window = try #require(library.campaigns.last).window
    let told = library.stories.filter {
      $0.kind != .news && ($0.status == .published || $0.status == .archived) && window.contains($0.date.value)
    }
    let pages = try samplePages(.manager)
    let criteria = try rows(pages, .stories, .criterion).map { [String($0[0].prefix(2)), $0[3]] }
    #expect(
      criteria
        == (1...5).map { number in
          ["C\(number)", String(told.count { $0.criteria.contains { $0.value.hasPrefix("C\(number)") } })]
        })
    let units = try rows(pages, .stories, .unit)
    for unit in library.units {
      let count = told.count { $0.units.contains { $0.value == unit.id } }
      #expect(units.first { $0[0] == unit.name }.map { $0[3] } ?? "0" == String(count), "\(unit.id.text)")
    }
    let given = library.decisions.filter { window.contains($0.date) }.flatMap(\.awards).filter { $0.revoked == nil }
    let levels = try rows(pages, .awards, .level).compactMap { Int($0[3]) }
    #expect(levels.reduce(0, +) == given.count)
    #expect(given.count > 10)
  }
}

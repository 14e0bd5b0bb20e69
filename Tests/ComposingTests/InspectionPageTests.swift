// The page of inspections: counts by unit, what is overdue, each inspection, and the task that it leaves the office.
import Diagnostics
import Exact
import Model
import Notation
import Testing

@testable import Composing

@Suite("the page of inspections")
struct InspectionPageTests {
  private func inspection(
    _ id: String, _ date: String, unit: String = "a", by: [String] = ["g"], _ findings: [InspectionFinding]
  ) -> Inspection {
    Inspection(
      id: at(ID(id)), file: "content/inspections.yaml", date: day(date), by: by.map { at(ID($0)) }, unit: at(ID(unit)),
      findings: findings)
  }

  private func finding(
    _ type: FindingType, _ note: String, _ criterion: String = "C1.2", due: String? = nil, done: String? = nil
  ) -> InspectionFinding {
    InspectionFinding(
      type: type, criterion: at(criterion), note: note, due: due.map { at(day($0)) }, done: done.map { at(day($0)) })
  }

  /// As of 2022-05-20, the latest first; unit `b` was never inspected and has no head.
  private var inspected: Edition {
    var edition = managerEdition()
    edition.inspections = [
      inspection(
        "kt-2", "2022-05-10", by: ["g", "h"],
        [finding(.breach, "còn hạn", due: "2022-05-20"), finding(.remind, "quá hạn một ngày", due: "2022-05-19")]),
      inspection(
        "kt-1", "2022-03-10",
        [
          finding(.good, "gọn", "C2"), finding(.breach, "quá hạn lâu", due: "2022-04-20"),
          finding(.remind, "xong rồi", due: "2022-04-01", done: "2022-04-02"), finding(.remind, "không hẹn"),
        ]),
      inspection("kt-0", "2022-03-01", unit: "top", []),
    ]
    return edition
  }

  @Test("counts visits and each type for every unit that exists, with rows of zeros")
  func counts() throws {
    let page = try #require(composed(inspected).at(Addresses.inspections))
    let rows = page.parts("units")
    #expect(rows.map { $0.parts("unit").first?.text("name") } == ["Phòng top", "Phòng a", "Phòng b"])
    #expect(rows.map { $0.text("visits") } == ["1", "2", "0"])
    #expect(rows.map { $0.texts("counts") } == [["0", "0", "0"], ["1", "3", "2"], ["0", "0", "0"]])
    #expect(rows.map { $0.text("open") } == ["0", "4", "0"])
    #expect(rows.map { $0.parts("head").first?.text("name") } == ["Hồ Thị Giang", "Lê Văn Hòa", nil])
    #expect(page.parts("types").map { token($0, "found", FindingType.self) } == [.good, .remind, .breach])
  }

  @Test("leaves out a unit that is no more, unless it was inspected", arguments: [false, true])
  func closed(wasInspected: Bool) throws {
    var edition = inspected
    edition.units.append(unit("cu", to: "2022-03-31"))
    if wasInspected { edition.inspections.append(inspection("kt-cu", "2022-02-20", unit: "cu", [])) }
    let names = try #require(composed(edition).at(Addresses.inspections)).parts("units").map {
      $0.parts("unit").first?.text("name")
    }
    #expect(names.contains("Phòng cu") == wasInspected)
  }

  @Test("lists what is overdue, the longest first, with who leads the unit now; the last day itself is in time")
  func overdue() throws {
    let rows = try #require(composed(inspected).at(Addresses.inspections)).parts("overdue")
    #expect(rows.map { $0.parts("finding").first?.text("note") } == ["quá hạn lâu", "quá hạn một ngày"])
    #expect(rows.map { $0.text("days") } == ["30", "1"])
    #expect(rows.map { $0.parts("due").first?.text("iso") } == ["2022-04-20", "2022-05-19"])
    #expect(rows.map { $0.parts("responsible").first?.text("name") } == ["Lê Văn Hòa", "Lê Văn Hòa"])
  }

  @Test("tells each inspection with by whom, of which unit, and what was found")
  func each() throws {
    let rows = try #require(composed(inspected).at(Addresses.inspections)).parts("inspections")
    #expect(rows.map { $0.text("id") } == ["kt-2", "kt-1", "kt-0"])
    #expect(rows.map { $0.parts("by").map { $0.text("name") } }.first == ["Hồ Thị Giang", "Lê Văn Hòa"])
    #expect(rows.map { $0.parts("findings").map { $0.text("late") } } == [["", "1"], ["", "30", "", ""], []])
    let found = try #require(rows[1].parts("findings").first)
    #expect(found.text("label") == "C2" && token(found, "found", FindingType.self) == .good)
    #expect(rows[1].parts("findings").map { $0.text("item") } == ["", "C1.2", "C1.2", "C1.2"])
    #expect(found.parts("badge").first?.address("address") == "tieu-chi/c2/index.html")
    #expect(rows.allSatisfy { $0.parts("movement").isEmpty })
  }

  @Test("looks criteria up in the movement of the inspection's day")
  func movements() throws {
    var edition = inspected
    var before = campaign
    (before.id, before.name) = (ID("truoc"), "Phong trào trước")
    before.window = day("2021-02-01")...day("2021-12-31")
    before.criteria[0].name = "Gọn gàng"
    edition.earlier = [Movement(campaign: before)]
    edition.inspections.append(inspection("kt-cu", "2021-05-01", [finding(.good, "gọn", "C1")]))
    let row = try #require(composed(edition).at(Addresses.inspections)?.parts("inspections").last)
    #expect(row.parts("movement").first?.text("label") == "Phong trào trước")
    let found = try #require(row.parts("findings").first)
    #expect(found.text("label") == "Gọn gàng")
    #expect(found.parts("badge").first?.address("address") == "phong-trao/truoc/tieu-chi/c1/index.html")
  }

  @Test("leaves the office a task by unit, done when nothing is overdue")
  func task() throws {
    func tasks(_ edition: Edition, _ list: String) throws -> [Part] {
      try #require(composed(edition).at(Addresses.work)).parts(list).filter {
        token($0, "task", OfficeTask.self) == .remedies
      }
    }
    let task = try #require(try tasks(inspected, "duties").first)
    #expect(task.text("count") == "2" && task.address("address") == Addresses.inspections + "#overdue")
    #expect(task.parts("items").map { [$0.text("label"), $0.text("number")] } == [["Phòng a", "2"]])
    var calm = inspected
    calm.inspections.removeLast(1)
    calm.inspections = calm.inspections.map { inspection in
      var inspection = inspection
      inspection.findings = []
      return inspection
    }
    #expect(try tasks(calm, "duties").isEmpty && tasks(calm, "done").count == 1)
  }

  @Test("stands only where there were inspections, and so do its task and the ways to it")
  func absent() throws {
    let pages = composed(managerEdition())
    #expect(!pages.contains { $0.path.hasPrefix("kiem-tra/") })
    let work = try #require(pages.at(Addresses.work))
    #expect(work.parts("office").allSatisfy { $0.address("address") != Addresses.inspections })
    #expect(work.parts("done").allSatisfy { token($0, "task", OfficeTask.self) != .remedies })
    let ways = try #require(composed(inspected).at(Addresses.work)).parts("office")
    #expect(ways.contains { $0.address("address") == Addresses.inspections })
  }

  @Test("is reached from the menu where no scores are kept, and leads to no other page of the office")
  func withoutScores() throws {
    var edition = inspected
    edition.movement.rubric = nil
    edition.movement.ledger = nil
    let pages = composed(edition)
    let page = try #require(pages.at(Addresses.inspections))
    #expect(page.parts("office").map { $0.address("address") } == [Addresses.inspections])
    let menu = try #require(page.parts("site").first).parts("menu")
    #expect(menu.first?.address("address") == Addresses.inspections)
    #expect(!pages.contains { $0.path == Addresses.work })
  }

  @Test("has both files beside it, a line for each finding and one for a visit that noted nothing")
  func export() throws {
    let pages = composed(inspected)
    let ways = try #require(pages.at(Addresses.inspections)).parts("downloads").compactMap { $0.address("address") }
    #expect(ways == ["kiem-tra/kiem-tra.csv", "kiem-tra/kiem-tra.json"])
    let csv = try #require(pages.first { $0.path == ways[0] }?.plainText)
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 1 + 7)
    #expect(
      lines[2]
        == "kt-2;2022-05-10;\"Hồ Thị Giang, Lê Văn Hòa\";a;Phòng a;nhắc nhở;C1.2;;quá hạn một ngày;2022-05-19;;1")
    #expect(lines[7] == "kt-0;2022-03-01;Hồ Thị Giang;top;Phòng top;;;;;;;")
    let json = Array(try #require(pages.first { $0.path == ways[1] }?.plainText).utf8)
    #expect(parseJSON(json, file: "x.json").node != nil)
  }
}

// Rule: inspections name people, units and criteria that exist.
import Diagnostics
import SampleSites
import Testing

@Suite("broken inspections")
struct BrokenInspectionsTests {
  private func inspection(
    id: String = "kt-01", date: String = "2022-05-12", by: String = "do-van-cuong", unit: String = "van-phong",
    criterion: String = "C1.2"
  ) -> String {
    "- {id: \(id), date: \(date), by: [\(by)], unit: \(unit), "
      + "findings: [{type: remind, criterion: \(criterion), note: Quên thẻ.}]}\n"
  }

  @Test("an unknown inspector is an error where it is written, with the near one")
  func person() throws {
    let found = try expect("unknown-person", in: ["inspections.yaml": inspection(by: "le-van-an, 👉do-van-cuongg")])
    #expect(found.map { $0.hint?.en } == ["did you mean 'do-van-cuong'?"])
  }

  @Test("an unknown unit is an error where it is written, with the near one")
  func unit() throws {
    let found = try expect("unknown-unit", in: ["inspections.yaml": inspection(unit: "👉van-phongg")])
    #expect(found.map { $0.hint?.en } == ["did you mean 'van-phong'?"])
  }

  @Test("a criterion that the movement does not have is an error where it is written, with the near one")
  func criterion() throws {
    let found = try expect("unknown-word", in: ["inspections.yaml": inspection(criterion: "👉C1.3")])
    #expect(found.map { $0.hint?.en } == ["did you mean 'C1.1'?"])
  }

  @Test("a criterion as a whole and an item are both known")
  func known() throws {
    try expectNothing(in: ["inspections.yaml": inspection() + inspection(id: "kt-02", criterion: "C1")])
  }

  @Test("a criterion is one of the movement that the inspection's day belongs to")
  func movement() throws {
    let earlier = """
      id: pt-2021
      name: Phong trào trước
      window: {from: 2021-02-01, to: 2021-12-31}
      gapDays: 366
      criteria:
        - {id: C7, name: Gọn gàng, text: Giữ gọn gàng., items: []}
      """
    let site = ["campaigns/pt-2021.yaml": earlier]
    func judged(_ text: String) throws -> [String] {
      try judge(site.merging(["inspections.yaml": text]) { $1 }).map(\.rule).filter { $0 == "unknown-word" }
    }
    #expect(try judged(inspection(date: "2021-05-12", criterion: "C7")) == [])
    #expect(try judged(inspection(date: "2021-05-12", criterion: "C1.2")) == ["unknown-word"])
    #expect(try judged(inspection(date: "2022-05-12", criterion: "C7")) == ["unknown-word"])
  }

  @Test("two inspections of one id are an error at the second, with the first in a note")
  func duplicate() throws {
    let found = try expect("duplicate", in: ["inspections.yaml": inspection() + inspection(id: "👉kt-01")])
    #expect(found.flatMap(\.notes).map(\.place.spot.line) == [1])
  }

  @Test("where people and movements could not be read, what refers to them is no second error")
  func unread() throws {
    let text = inspection(by: "khong-ai", unit: "khong-co", criterion: "C9")
    for file in ["organisation.yaml", "campaigns/pt-2022.yaml"] {
      let rules = try judge([file: "a: [", "inspections.yaml": text]).filter {
        $0.place?.file == "content/inspections.yaml"
      }.map(\.rule)
      #expect(rules == (file == "organisation.yaml" ? ["unknown-word"] : ["unknown-person", "unknown-unit"]))
    }
  }
}

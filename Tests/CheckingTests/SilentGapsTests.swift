// Rule: a long time without a new story is told before the year is over.
import Diagnostics
import SampleSites
import Testing

@Suite("silent gaps")
struct SilentGapsTests {
  /// Stories published on some days, the other stories of the smallest site put among them.
  private func site(_ days: [String], gap: Int? = nil) throws -> [String: String] {
    var changes: [String: String] = [:]
    for (index, day) in days.enumerated() {
      let fields = ["title": "Việc thứ \(index)", "date": "2022-02-01", "published": day]
      changes["stories/2022/viec-\(index).md"] = story(fields, body: "Chị làm việc \(index).")
    }
    changes[deed] = story(["status": "draft"])
    changes[practice] = story(["title": "Phiếu", "status": "draft"])
    let campaign = try #require(SampleSite.smallest.files["campaigns/pt-2022.yaml"])
    let text = String(decoding: campaign, as: UTF8.self)
    changes["campaigns/pt-2022.yaml"] = text.replacing("gapDays: 366\n", with: gap.map { "gapDays: \($0)\n" } ?? "")
    return changes
  }

  @Test("45 days of silence are a warning at 30, where they end")
  func gap() throws {
    let days = ["2022-02-20", "2022-03-10", "👉2022-04-24"]
    let found = try expect("silent-gap", in: site(days, gap: 30), on: "2022-05-01")
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.message) == [
        .init(
          "45 ngày không có bài mới (10/03/2022 – 24/04/2022), quá mức 30 ngày",
          "45 days without a new story (2022-03-10 to 2022-04-24), more than 30")
      ])
    #expect(found.map(\.hint?.vi) == ["đăng một việc tốt nhỏ, hoặc đổi 'gapDays:' trong tệp của phong trào"])
  }

  @Test("a month is the default, and exactly as many days are allowed")
  func edge() throws {
    try expectNothing(in: site(["2022-02-20", "2022-03-01", "2022-03-31"]), on: "2022-04-30")
    try expect("silent-gap", in: site(["2022-02-20", "2022-03-01", "👉2022-04-01"]), on: "2022-04-30")
    try expectNothing(in: site(["2022-02-20", "2022-03-10", "2022-04-24"], gap: 45), on: "2022-05-01")
  }

  @Test("silence before the first story and up to the day of the edition counts, after the movement it does not")
  func ends() throws {
    let late = try judge(site(["2022-04-01", "2022-04-02", "2022-04-03"]), on: "2022-05-10")
    #expect(
      late.map { start(of: $0.place)?.file } == ["content/campaigns/pt-2022.yaml", "content/stories/2022/viec-0.md"])
    let over = try judge(site(["2022-12-10", "2022-12-11", "2022-12-30"], gap: 366), on: "2023-06-01")
    #expect(!over.contains { $0.rule == "silent-gap" })
  }

  @Test("what is to come is not yet a story, and two stories are no rhythm")
  func few() throws {
    try expectNothing(in: site(["2022-02-20", "2022-11-01"]), on: "2022-11-30")
    let found = try judge(site(["2022-02-10", "2022-02-20", "2022-03-01", "2022-09-01"]), on: "2022-04-01")
    #expect(found.map { $0.place?.file } == ["content/campaigns/pt-2022.yaml"])
  }
}

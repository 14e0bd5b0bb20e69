// Rule: a review looks back on a time of a movement, is signed after that began, and by somebody who exists.
import Diagnostics
import SampleSites
import Testing

@Suite("broken reviews")
struct BrokenReviewsTests {
  private func site(_ lines: String, body: String = "Báo cáo.") -> [String: String] {
    ["reports/so-ket.md": "---\ntitle: Sơ kết\ntype: so-ket\n\(lines)\n---\n\(body)\n"]
  }

  @Test(
    "a period of no movement, and a day before the period, are errors",
    arguments: [
      "period: 👉2021-H1\ndate: 2022-07-08", "period: 👉2023\ndate: 2023-12-08", "period: 2022-Q3\ndate: 👉2022-06-30",
    ])
  func periods(lines: String) throws {
    try expect("review-period", in: site(lines), on: "2022-12-01")
  }

  @Test("a signer whom nobody knows is an error")
  func signer() throws {
    try expect("unknown-person", in: site("period: 2022-H1\ndate: 2022-07-08\nsigner: 👉khong-ai"), on: "2022-12-01")
  }

  @Test("a name in the prose that nobody agreed to is an error, as on every page")
  func names() throws {
    let name = "Đỗ Văn Cường"
    try expect(
      "person-undeclared", in: site("period: 2022-H1\ndate: 2022-07-08", body: "Khen 👉\(name) đã ở lại."),
      on: "2022-12-01")
  }

  @Test(
    "a review signed inside its period, for a part of the year or all of it, is none",
    arguments: [
      "period: 2022-H1\ndate: 2022-07-08", "period: \"2022\"\ndate: 2022-12-23", "period: 2022-Q1\ndate: 2022-01-01",
    ])
  func right(lines: String) throws {
    try expectNothing(in: site(lines), on: "2022-12-31")
  }
}

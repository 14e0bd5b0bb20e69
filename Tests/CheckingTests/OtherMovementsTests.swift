// Rule: nobody wonders where a movement's pages are.
import Diagnostics
import SampleSites
import Testing

@Suite("other movements")
struct OtherMovementsTests {
  @Test("a movement that is not the day's own is a warning at its file")
  func two() throws {
    let bytes = try #require(SampleSite.smallest.files["campaigns/pt-2022.yaml"])
    let first = String(decoding: bytes, as: UTF8.self)
    let second = first.split(separator: "pt-2022").joined(separator: "pt-2023")
      .split(separator: "2022-").joined(separator: "2023-")
    let site = ["campaigns/pt-2023.yaml": second]
    #expect(try judge(site, on: "2022-12-01").map(\.rule) == ["other-movement"])
    #expect(try judge(site, on: "2022-12-01").map { $0.place?.file } == ["content/campaigns/pt-2023.yaml"])
    #expect(try judge(site, on: "2023-06-01").contains { $0.place?.file == "content/campaigns/pt-2022.yaml" })
  }
}

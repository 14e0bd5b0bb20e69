// Rule: what a clause of the plan says is shown, is something that the site can show.
import Diagnostics
import SampleSites
import Testing

@Suite("unknown topics")
struct UnknownTopicsTests {
  /// The smallest site whose movement has a clause with one topic.
  private func site(_ topic: String) throws -> [String: String] {
    let campaign = try #require(SampleSite.smallest.files["campaigns/pt-2022.yaml"])
    let text = String(decoding: campaign, as: UTF8.self)
    let clause = "clauses:\n  - id: I.1\n    part: Mục đích\n    text: Làm gương.\n    shown:\n      - 👉\"\(topic)\"\n"
    return ["campaigns/pt-2022.yaml": text.replacing("gapDays: 366\n", with: "gapDays: 366\n" + clause)]
  }

  @Test(
    "a topic that is none, or whose value nothing has, is an error where it stands, with the near one",
    arguments: [
      ("spred", "có phải ý bạn là 'spread'?"), ("criterion:C9", "có phải ý bạn là 'criterion:C1'?"),
      ("criterion:C1.11", "có phải ý bạn là 'criterion:C1.1'?"),
      ("kind:ded", "có phải ý bạn là 'kind:deed'?"), ("page:khong-co", nil), ("stage:", "có phải ý bạn là 'stage:…'?"),
      ("spread:x", "có phải ý bạn là 'spread'?"),
    ] as [(String, String?)])
  func unknown(topic: String, hint: String?) throws {
    let found = try expect("unknown-topic", in: site(topic), on: "2022-12-01")
    #expect(found.map(\.message.vi) == ["Trang không có gì là '\(topic)'"])
    #expect(found.map(\.hint?.vi) == [hint], "\(found.map(\.hint?.vi))")
  }

  @Test(
    "what the site has is none", arguments: ["criterion:C1", "criterion:C1.1", "kind:deed", "stage:nurtured", "pace"])
  func known(topic: String) throws {
    var site = try site(topic)
    for (path, text) in site { site[path] = text.replacing("👉", with: "") }
    try expectNothing(in: site, on: "2022-12-01")
  }
}

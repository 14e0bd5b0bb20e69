// Rule: a claim with a figure, or to be the best or the first, has proof beside it.
import Diagnostics
import SampleSites
import Testing

@Suite("unproven claims")
struct UnprovenClaimsTests {
  static let proof = "[{type: record, ref: Sổ theo dõi}]"

  @Test(
    "a figure without proof is a warning",
    arguments: [
      "Lượt đến 👉giảm từ 5 xuống 3.", "Thời gian 👉rút ngắn 2 ngày.", "Đạt 👉100% văn bản.",
      "👉Tiết kiệm hơn 3.000.000 đồng.",
      "tăng, rồi 👉giảm còn 3",
    ])
  func figures(body: String) throws {
    let found = try expect("figure-unproven", in: [deed: story(body: body)])
    #expect(found.map(\.severity) == [.warning])
    try expectNothing(in: [deed: story(["evidence": UnprovenClaimsTests.proof], body: body.replacing("👉", with: ""))])
  }

  @Test(
    "figures that claim nothing are none",
    arguments: ["Lúc 9 giờ có 3 người.", "giảm từ từ. Có 3", "tiết kiệm là nếp", "Điều 5, khoản 2"])
  func plainFigures(body: String) throws {
    try expectNothing(in: [deed: story(body: body)])
  }

  @Test("results and savings prove a figure")
  func results() throws {
    let results = "[{metric: Lượt, unit: lượt, before: 5, after: 3, source: Sổ}]"
    try expectNothing(in: [deed: story(["results": results], body: "Lượt đến giảm từ 5 xuống 3.")])
  }

  @Test(
    "a superlative without proof is a warning",
    arguments: [
      "Chị 👉xuất sắc nhất.", "Phòng 👉tốt nhất.", "Là đơn vị 👉đầu tiên của tỉnh.", "👉Duy nhất có chị.",
      "đứng 👉nhất ngành",
      "điều 👉chưa từng có", "👉Hiệu quả nhất",
    ])
  func superlatives(body: String) throws {
    try expect("superlative-unproven", in: [deed: story(body: body)])
    try expectNothing(in: [deed: story(["evidence": UnprovenClaimsTests.proof], body: body.replacing("👉", with: ""))])
    try expectNothing(in: [deed: story(["award": "bd-01"], body: body.replacing("👉", with: ""))])
  }

  @Test(
    "words with nhất and đầu in them are no superlatives",
    arguments: [
      "thống nhất", "nhất là", "thứ nhất", "ít nhất ba", "nhất trí", "bước đầu tiên", "lần đầu tiên chị",
      "hợp nhất hai phòng", "sớm nhất, gần nhất",
    ])
  func plainWords(body: String) throws {
    try expectNothing(in: [deed: story(body: "Chị \(body).")])
  }

  @Test("only the first claim of each sort is told, and news claims nothing")
  func first() throws {
    try expect("superlative-unproven", in: [deed: story(body: "👉Tốt nhất, giỏi nhất, cao nhất.")])
    let news = story(
      ["kind": "news", "criteria": "", "people": "", "units": "", "consent": ""], body: "Tốt nhất 100%.")
    try expectNothing(in: [deed: news])
  }
}

// Makes the synthetic stories: four taxonomies, a measurement, and about 4.8 KB of Vietnamese-looking Markdown in all.
import Exact

/// Syllables that texts are made of.
let syllables = [
  "sáng", "kiến", "công", "sở", "văn", "hóa", "cải", "cách", "hành", "chính", "phục", "vụ", "nhân", "dân", "trách",
  "nhiệm", "kỷ", "cương", "tận", "tụy", "chuyên", "nghiệp", "thủ", "tục", "hồ", "sơ", "thời", "gian", "giải", "quyết",
  "đơn", "giản", "minh", "bạch", "tiết", "kiệm", "điện", "tử", "đồng", "nghiệp", "lắng", "nghe", "hướng", "dẫn", "mỗi",
  "ngày", "một", "việc", "tốt", "người", "được", "những", "trong", "cơ", "quan", "phòng", "lãnh", "sự", "đối", "ngoại",
]

/// Makes stories from a generator of its own, so that every machine makes the same.
struct StoryWriter {
  /// Knuth's linear congruential generator (TAOCP vol. 2, 3.3.4), high bits used.
  private var state: UInt64 = 20_220_201
  /// The story made last, which the next one links to.
  private var previous: (index: Int, kind: Kind)?

  /// The next story, whose date is as far through the year as its index is through the count.
  mutating func story(_ index: Int, of count: Int) -> SyntheticStory {
    let kind = Kind.allCases[next(Kind.allCases.count)]
    let linked = previous ?? (index, kind)
    previous = (index, kind)
    return SyntheticStory(
      index: index, kind: kind, day: Day(number: 19_024 + index * 333 / max(1, count))?.iso ?? "2022-02-01",
      title: "\(sentence(8)) số \(index)", summary: sentence(30),
      criteria: ["C\(next(5) + 1).\(next(4) + 1)", "C\(next(5) + 1)"],
      person: "nguoi-\(next(peopleCount) + 1)", unit: "phong-\(next(unitCount) + 1)",
      value: valueNames[next(valueNames.count)].id, field: fieldNames[next(fieldNames.count)].id,
      tags: [word(), word()],
      metric: sentence(4), before: next(9) + 2, after: next(2) + 1, linked: linked, body: body())
  }

  private mutating func body() -> SyntheticBody {
    let beforeLink = """
      ## Bối cảnh

      \(paragraph(5))

      ## Việc đã làm

      \(paragraph(7)) **\(sentence(3))**
      """
    let afterLink = """
      1. \(sentence(18))
      2. \(sentence(18))
      3. \(sentence(18))

      ## Kết quả

      | Tháng | Trước | Sau |
      |---|---:|---:|
      | 3 | \(next(90)) | \(next(50)) |
      | 4 | \(next(90)) | \(next(50)) |

      \(paragraph(7))

      ## Cách làm lại

      - \(sentence(16))
      - \(sentence(16))

      \(paragraph(6))

      """
    return SyntheticBody(beforeLink: beforeLink, afterLink: afterLink)
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func word() -> String {
    syllables[next(syllables.count)] + " " + syllables[next(syllables.count)]
  }

  private mutating func sentence(_ length: Int) -> String {
    (0..<length).map { _ in syllables[next(syllables.count)] }.joined(separator: " ").capitalizedFirst
  }

  private mutating func paragraph(_ sentences: Int) -> String {
    (0..<sentences).map { _ in sentence(16 + next(12)) + "." }.joined(separator: " ")
  }
}

// The synthetic stories: front matter with four taxonomies and about 4.8 KB of Vietnamese-looking Markdown.
import Exact

/// Syllables that texts are made of.
let syllables = [
  "sáng", "kiến", "công", "sở", "văn", "hóa", "cải", "cách", "hành", "chính", "phục", "vụ", "nhân", "dân", "trách",
  "nhiệm", "kỷ", "cương", "tận", "tụy", "chuyên", "nghiệp", "thủ", "tục", "hồ", "sơ", "thời", "gian", "giải", "quyết",
  "đơn", "giản", "minh", "bạch", "tiết", "kiệm", "điện", "tử", "đồng", "nghiệp", "lắng", "nghe", "hướng", "dẫn", "mỗi",
  "ngày", "một", "việc", "tốt", "người", "được", "những", "trong", "cơ", "quan", "phòng", "lãnh", "sự", "đối", "ngoại",
]

/// Writes stories from a generator of its own, so that every machine writes the same.
struct StoryWriter {
  /// Knuth's linear congruential generator (TAOCP vol. 2, 3.3.4), high bits used.
  private var state: UInt64 = 20_220_201

  /// A story's file.
  mutating func story(_ index: Int, of count: Int) -> String {
    frontMatter(index, of: count) + body(index)
  }

  private mutating func frontMatter(_ index: Int, of count: Int) -> String {
    let days = 333
    let number = 19_024 + index * days / max(1, count)
    let day = Day(number: number)?.iso ?? "2022-02-01"
    let kinds = ["deed", "practice", "initiative", "person", "collective"]
    let criterion = next(5) + 1
    return """
      ---
      title: \(sentence(8)) số \(index)
      kind: \(kinds[next(kinds.count)])
      date: \(day)
      criteria: [C\(criterion).\(next(4) + 1), C\(next(5) + 1)]
      people: [nguoi-\(next(peopleCount) + 1)]
      units: [phong-\(next(unitCount) + 1)]
      values: [\(["tan-tuy", "ky-cuong", "than-thien"][next(3)])]
      field: \(["lanh-su", "doi-ngoai"][next(2)])
      toward: [nhan-dan]
      tags: [\(word()), \(word())]
      summary: \(sentence(30))
      results:
        - {metric: \(sentence(4)), unit: ngày, before: "\(next(9) + 2)", after: "\(next(2) + 1)", source: Sổ theo dõi}
      ---

      """
  }

  private mutating func body(_ index: Int) -> String {
    """
    ## Bối cảnh

    \(paragraph(5))

    ## Việc đã làm

    \(paragraph(6)) **\(sentence(3))**, xem [bài trước](bai-\(max(0, index - 1))).

    1. \(sentence(18))
    2. \(sentence(18))
    3. \(sentence(18))

    ## Kết quả

    | Tháng | Trước | Sau |
    |---|---:|---:|
    | 3 | \(next(90)) | \(next(50)) |
    | 4 | \(next(90)) | \(next(50)) |

    \(paragraph(6))

    ## Cách làm lại

    - \(sentence(16))
    - \(sentence(16))

    \(paragraph(5))

    """
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

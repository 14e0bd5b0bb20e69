// A realistic story, broken in thousands of ways by a fixed sequence: nothing traps, nothing runs, ids agree.

import Diagnostics
import HTMLReading
import Testing

@testable import Markdown

struct MutationTests {
  @Test("a mutated story is read without a trap, printed without danger, with the outline's ids", arguments: 0..<12)
  func mutations(_ seed: Int) { expectHarmless(30, from: seed) }
}

/// The same of so many that it belongs to the slow tests.
struct ManyMutationsTests {
  @Test(
    "3,000 mutated stories are read without a trap, printed without danger, with the outline's ids", arguments: 0..<12)
  func mutations(_ seed: Int) { expectHarmless(250, from: seed) }
}

/// Reads and prints so many mutated stories of a sequence.
private func expectHarmless(_ count: Int, from seed: Int) {
  var random = Sequence64(state: UInt64(seed) &* 7919 &+ 1)
  for _ in 0..<count {
    let bytes = mutated(Array(story.utf8), &random)
    let source = Source(bytes: bytes, file: "index.md", firstLine: 12)
    let (outline, findings) = outline(of: source, options: OutlineOptions(slug: testSlug))
    var output: [UInt8] = []
    render(source, into: &output, options: RenderOptions(slug: testSlug))
    let html = String(decoding: output, as: UTF8.self)
    #expect(dangers(in: html).isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
    let ids = Tokens(html).tags.flatMap { tag in tag.attributes.filter { $0.name == "id" }.map(\.value) }
    #expect(
      ids.filter { !$0.hasPrefix("_") } == outline.headings.map(\.id), "\(String(decoding: bytes, as: UTF8.self))")
    #expect(Set(ids).count == ids.count)
    let last = bytes.count { $0 == 10 || $0 == 13 } + 13
    #expect(findings.allSatisfy { ($0.place?.spot.line).map { $0 == 0 || (12...Int32(last)).contains($0) } ?? false })
  }
}

private func mutated(_ bytes: [UInt8], _ random: inout Sequence64) -> [UInt8] {
  var bytes = bytes
  for _ in 0...random.below(6) {
    let at = random.below(bytes.count)
    let end = min(at + random.below(40), bytes.count)
    switch random.below(6) {
    case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count))
    case 3: bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: at)
    case 4: bytes.replaceSubrange(at..<end, with: pieces[random.below(pieces.count)].utf8)
    default: bytes.swapAt(at, random.below(bytes.count))
    }
    if bytes.isEmpty { bytes = [10] }
  }
  return bytes
}

/// Knuth's linear congruential generator: the same sequence on every machine.
struct Sequence64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }
}

private let pieces = [
  "<script>alert(1)</script>", "[a](javascript:x)", "![](", "](", "|", "\n|---|---|\n", "\\|", "`", "```\n", "> ", "- ",
  "    ", "\t", "\n\n", "#", "## ", "\r", "\0", "\"", "'", "<", "&#58;", "&quot;", "**", "_", "\u{301}", "[x]: y\n",
  "<b onclick=x>",
  "1. ", "\\", "!", "![[]()", "===\n", "---\n", "<http://a>", "~~", "[^1]", "\n[^1]: ", "\n\n[^2]: a", "www.a.vn",
  "https://", "a@b.vn", "- [ ] ", "- [x] ", "\n```gallery\n",
  "\n```quote\n", "\n```results\n```\n", "\n— a\n", "a.jpg | b | c\n", "\u{FEFF}", "\u{202E}",
]

/// What a clerk writes.
let story = """
  ## Bối cảnh

  Trước năm 2023, bộ phận một cửa của **Sở Giao thông vận tải** nhận trung bình 42 hồ sơ mỗi ngày. Người dân phải [chờ
  rất lâu](https://example.vn/cho-lau "Báo tỉnh"), có khi tới *ba tiếng*, mới nộp được một bộ giấy tờ.

  ![Người dân xếp hàng trước quầy](xep-hang.jpg "Quầy số 3 những ngày đầu năm")

  ### Vì sao lâu

  1. Hồ sơ bị trả lại vì thiếu giấy, xem [quy định][qd]
  2. Mỗi cán bộ giữ một `mẫu đơn` riêng
     - có mẫu cũ từ 2015
     - có mẫu ghi tay

       | Mẫu | Năm |
       |-----|----:|
       | A \\| B | 2015 |

  > “Tôi đi ba lần mới xong một tờ giấy.”
  > — bà Nguyễn Thị Hòa, [xã Tân Lập](../xa-tan-lap/)

  ## Việc đã làm

  Chị Trần Thị Bích Ngọc đề nghị làm *bảng kiểm* cho từng loại thủ tục\\
  in khổ lớn và đặt ngay ở cửa, hỏi qua <mailto:mot-cua@example.vn>.

  | Thủ tục | Trước | Sau | Ghi chú |
  |:--------|------:|:---:|---------|
  | Đổi bằng lái | 95 phút | 30 phút | xem [hướng dẫn](huong-dan.html) |
  | Cấp biển số | 120 phút | 45 phút | **thứ hai** đến thứ sáu |

  ```text
  | không | phải | bảng |
  |-------|------|------|
  ```

  ## Kết quả

  Sau sáu tháng, thời gian chờ giảm còn **ba mươi phút**; hồ sơ phải trả lại giảm từ 18% xuống 4%.

  ***

  ## Kết quả

  [qd]: /van-ban/quy-dinh.html 'Quyết định 12'
  """

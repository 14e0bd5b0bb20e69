// Damage by chance, as files come by it: pieces put in, left out, doubled, cut off.

extension SampleSite {
  /// A file of each kind, by its path in the smallest site.
  package static let kinds = [
    "site.yaml", "campaigns/pt-2022.yaml", "organisation.yaml", "consents.yaml", "decisions/qd-01.yaml",
    "pages/gioi-thieu.md", "stories/2022/viec-tot.md", "stories/2022/phieu-mot-trang/index.md",
    "scores/pt-2022/rubric.json", "scores/pt-2022/2022-03/van-phong.json",
  ]
}

/// The same throws from the same seed on every machine.
package struct Dice {
  private var state: UInt64

  /// Each name has throws of its own, for each seed.
  package init(_ name: String, seed: UInt64) {
    state = name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func roll(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  /// Up to four changes: a piece put in, a run left out or doubled, a byte changed, the rest cut off.
  package mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...roll(4) {
      let place = roll(bytes.count + 1)
      switch roll(6) {
      case 0, 1: bytes.insert(contentsOf: pieces[roll(pieces.count)], at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + roll(12)))
      case 3 where place < bytes.count: bytes[place] = UInt8(roll(256))
      case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + roll(60))], at: place)
      default: if roll(4) == 0 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }
}

private let pieces: [[UInt8]] =
  [
    "[", "]", "{", "}", ":", ": ", "- ", "\"", "'", "\\", "\n", "\r\n", "\t", "&a ", "*a", "<<: ", "|", ">", "#",
    "---\n",
    "\u{FEFF}", "\u{200B}", "\u{202E}", "\u{A0}", "Ð", "V¨n hãa", "VÄƒn", "Vaên hoùa", "0912345678", "070085001234",
    "sinh ngày 1/1/1990", "anh Đỗ Văn Cường", "ĐỖ VĂN CƯỜNG", "a@b.c", "100%", "tốt nhất", "![](", "[a](#b)", "<b>",
    "2022-13-45", "31/02/2022", "99999999999999999999", "1e999", "-1", "null", "e\u{301}", "👨\u{200D}👩", "## Kết quả\n",
    "dân tộc Tày", "kết nạp Đảng", "\0", "`", "~~~", "> > > ", "| a | b |\n|---|---|\n",
  ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFE, 0xFF]]

// Content files of every kind, damaged by chance: each is read or refused with a place, and nothing traps (promise 1).
import Checking
import Diagnostics
import Exact
import Files
import Loading
import Model
import SampleSites
import Testing

@Suite("damaged content")
struct DamagedContentTests {
  /// A file of each kind, by its path in the smallest site.
  static let kinds = [
    "site.yaml", "campaigns/pt-2022.yaml", "organisation.yaml", "consents.yaml", "decisions/qd-01.yaml",
    "pages/gioi-thieu.md", "stories/2022/viec-tot.md", "stories/2022/phieu-mot-trang/index.md",
    "scores/pt-2022/rubric.json", "scores/pt-2022/2022-03/van-phong.json",
  ]

  /// 5,000 a kind with `GUONG_LONG=1`, which takes an hour; in `make test` as many as take seconds.
  static let count = Surroundings.environment("GUONG_LONG") == "1" ? 5_000 : 60

  @Test("a damaged file is read or refused, and every finding has a place inside its file", arguments: kinds)
  func damaged(path: String) throws {
    let original = try #require(SampleSite.smallest.files[path])
    let asOf = try #require(Day(iso: "2022-12-01"))
    var dice = Dice(path)
    try SampleSite.smallest.onDisk { folder in
      for _ in 0..<DamagedContentTests.count {
        let bytes = dice.damage(original)
        try Disk.write(bytes, to: Path.join(folder, path))
        let loaded = try load(content: folder)
        let judged = loaded.library.map { check($0, options: CheckOptions(asOf: asOf, audience: .staff)) } ?? []
        #expect(loaded.library != nil || loaded.diagnostics.contains { $0.severity == .error })
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        for finding in loaded.diagnostics + judged where finding.place?.file == "content/" + path {
          let isInside = (0...lines).contains(Int(finding.place?.spot.line ?? -1))
          #expect(isInside, "\(finding.rule) \(String(decoding: bytes, as: UTF8.self))")
          expectWellWorded(finding)
        }
      }
    }
  }
}

/// The same throws in every run.
private struct Dice {
  private var state: UInt64

  /// A file of its own throws.
  init(_ name: String) {
    state = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func roll(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  /// Up to four changes: a piece put in, a run left out or doubled, a byte changed, the rest cut off.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
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

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
  /// 5,000 a kind with `GUONG_LONG=1`, which takes an hour; in `make test` as many as take seconds.
  static let count = Surroundings.environment("GUONG_LONG") == "1" ? 5_000 : 60

  @Test("a damaged file is read or refused, and every finding has a place inside its file", arguments: SampleSite.kinds)
  func damaged(path: String) throws {
    let original = try #require(SampleSite.smallest.files[path])
    let asOf = try #require(Day(iso: "2022-12-01"))
    var dice = Dice(path, seed: 0)
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

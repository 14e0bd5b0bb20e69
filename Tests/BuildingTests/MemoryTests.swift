// The memory of the last build: damage is noticed or does no harm, and no edit is too quick for it.
import Archive
import Building
import Exact
import Files
import Glibc
import Model
import Testing

@Suite("the memory of the last build")
struct MemoryTests {
  @Test("cut or changed anywhere, it is none or gives the same site")
  func damaged() async throws {
    try await withSite("every-kind") { request, last in
      var (chance, loaded) = (Dice(1), 0)
      for number in 0..<2000 {
        let damaged = Remembered(files: last.files, memory: chance.damaged(last.memory))
        if Memory(damaged.memory) != nil { loaded += 1 }
        guard number % 50 == 0 else { continue }
        let built = try await request.build(after: damaged)
        #expect(built.files == last.files, "number \(number)")
      }
      // Damage to what was read from a source is found when that is wanted, all else at once.
      #expect((100..<1900).contains(loaded))
    }
  }

  /// No accident makes such bytes, and what they say may be wrong; but nothing in them ends the program.
  @Test("with an index that was changed and sealed anew, nothing traps")
  func forged() async throws {
    try await withSite("every-kind") { request, last in
      var (chance, loaded) = (Dice(2), 0)
      for number in 0..<2000 {
        let memory = chance.forged(last.memory)
        guard Memory(memory) != nil else { continue }
        loaded += 1
        guard loaded % 20 == 0 else { continue }
        let built = try await request.build(after: Remembered(files: last.files, memory: memory))
        #expect(built.files.count > 0, "number \(number)")
      }
      #expect((20..<1900).contains(loaded))
    }
  }

  /// Both writes may fall into one tick of the file system's clock: size, times and inode are then the same.
  @Test("an edit in the instant after the file was read is seen by the next build")
  func sameTick() async throws {
    try await withSite("one-deed") { request, last in
      let story = try #require(try Disk.walk(request.content).files.map(\.path).first { $0.hasSuffix(".md") })
      let path = Path.join(request.content, story)
      let text = try Ground.text(path).split(separator: "title: ", maxSplits: 1).map(String.init)
      var last = last
      for round in 0..<60 {
        let (first, second) = (Array("title: X\(100 + round) ".utf8), Array("title: Y\(100 + round) ".utf8))
        try overwrite(path, Array(text[0].utf8) + first + Array(text[1].utf8))
        last = try await request.now.build(after: last) {
          try overwrite(path, Array(text[0].utf8) + second + Array(text[1].utf8))
        }
        last = try await request.now.build(after: last)
        let pages = last.files.values.map { String(decoding: $0, as: UTF8.self) }
        #expect(pages.contains { $0.contains("Y\(100 + round) ") }, "round \(round)")
        #expect(!pages.contains { $0.contains("X\(100 + round) ") }, "round \(round)")
      }
    }
  }

  /// Its text stands in the page in parts, around tables that are made of facts.
  @Test("a body that places tables is patched part by part, and drawn anew when the tables change")
  func parts() async throws {
    try await withSite("body-forms") { request, last in
      let path = Path.join(request.content, "stories/2022/vuon/index.md")
      var last = last
      let edits = [
        ("hai luống", "ba luống"), ("Ai cũng có rau", "Cả cơ quan đều có rau"), ("Mua giống", "Mua hạt giống"),
        ("Trồng luân phiên", "Trồng ~~luân phiên~~ xen"), ("after: 15", "after: 20"), ("Xin đất", "Xin chậu"),
        ("```results\n```\n", ""), ("Sổ vườn, trang 2", "Sổ vườn, trang 3"),
        ("Cách làm lại\n", "Cách làm lại\n\n```results\n```\n"), ("Rau *nhà* ngon", "Rau *nhà* rất ngon"),
      ]
      for (old, new) in edits {
        let parts = try Ground.text(path).split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        // Never shorter than before, because it is changed where it stands.
        try overwrite(path, Array((parts[0] + new + parts[1]).utf8) + Array(repeating: 0x0A, count: old.utf8.count))
        last = try await request.build(after: last)
        let clean = try await request.build()
        #expect(last.files == clean.files, "\(old)")
      }
    }
  }

  @Test("a memory of other libraries is left aside: they may read or print otherwise")
  func otherLibraries() async throws {
    try await withSite("one-deed") { request, first in
      let memory = try #require(Memory(first.memory))
      #expect(try await look(request, memory).memory != nil)
      var other = request
      let tool = try #require(request.tool)
      other.tool = Tool(mark: tool.mark, print: tool.print, libraries: Fingerprint([1]))
      #expect(try await look(other, memory).memory == nil)
    }
  }

  /// A copy of a case's content, and the first build of it.
  private func withSite(_ name: String, _ body: (BuildRequest, Remembered) async throws -> Void) async throws {
    let folder = try temporary("memory")
    defer { Ground.forget(folder) }
    for (path, bytes) in try Ground.files(in: SiteCase(name).content) {
      try Ground.write(bytes, to: Path.join(folder, path))
    }
    var request = BuildRequest(
      content: folder, themes: Ground.themes, audience: .staff, asOf: try #require(Day(iso: "2022-12-31")),
      drafts: false)
    request.tool = Tool(mark: Mark(try #require(try Disk.status(folder))), print: Fingerprint([]))
    // By then all files have rested, so that the disk is believed.
    request.moment = Surroundings.nanoseconds + 3_600_000_000_000
    try await body(request, request.build())
  }

  /// Changes bytes where they stand, so that the file keeps its inode.
  private func overwrite(_ path: String, _ bytes: [UInt8]) throws {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(.open, path, errno) }
    defer { _ = close(file) }
    guard unsafe write(file, bytes, bytes.count) == bytes.count else { throw FileError(.write, path, errno) }
  }
}

extension BuildRequest {
  /// The same, begun now.
  fileprivate var now: BuildRequest {
    var request = self
    request.moment = Surroundings.nanoseconds
    return request
  }
}

/// Chance that is the same each time: Steele's SplitMix64.
private struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  /// Flipped, cut, filled with the largest numbers, or with a piece less.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var (bytes, at) = (bytes, number(below: bytes.count))
    switch number(below: 5) {
    case 0: bytes.removeLast(bytes.count - at)
    case 1: for place in at..<min(bytes.count, at + 9) { bytes[place] = 0xFF }
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + number(below: 64)))
    case 3:
      // The beginning says where everything is.
      at = number(below: 48)
      bytes[at] &+= UInt8(1 + number(below: 255))
    default: bytes[at] ^= 1 << UInt8(number(below: 8))
    }
    return bytes
  }

  /// With some bytes of the index changed, and its fingerprint to match. A title comes first, then the fingerprint and
  /// the index with its length in eight bytes.
  mutating func forged(_ memory: [UInt8]) -> [UInt8] {
    let (title, print, length) = (memory.prefix { $0 != 0x0A }.count + 1, 16, 8)
    let start = title + print + length
    let count = memory[(title + print)..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    var index = Array(memory[start..<(start + count)])
    for _ in 0..<(1 + number(below: 3)) {
      let at = number(below: index.count)
      switch number(below: 3) {
      case 0: index[at] ^= 1 << UInt8(number(below: 8))
      case 1: index[at] = 0xFF
      default: for place in at..<min(index.count, at + 8) { index[place] = 0xFF }
      }
    }
    var whole = Writer()
    whole.write(raw: memory[..<title])
    whole.write(Fingerprint(index))
    whole.write(raw: memory[(title + print)..<start])
    whole.write(raw: index)
    whole.write(raw: memory[(start + count)...])
    return whole.bytes
  }
}

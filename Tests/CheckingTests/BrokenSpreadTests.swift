// Rule: spread has a direction: nobody adopts themselves, and no chain comes back to where it began.
import Diagnostics
import SampleSites
import Testing

@Suite("broken spread")
struct BrokenSpreadTests {
  /// Stories that adopt one another: each name with the one it adopts.
  static func chain(_ links: [String: String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: links.map { name, adopts in ("stories/2022/\(name).md", story(["adopts": adopts])) })
  }

  @Test(
    "a chain that comes back is one error, at its story with the smallest id",
    arguments: [
      ["a": "👉a"], ["a": "👉b", "b": "a"], ["c": "👉d", "d": "e", "e": "c"], ["a": "b", "b": "👉c", "c": "b"],
    ])
  func cycle(links: [String: String]) throws {
    try expect("adoption-cycle", in: BrokenSpreadTests.chain(links))
  }

  @Test("the chain is told in its order")
  func words() throws {
    let found = try expect("adoption-cycle", in: BrokenSpreadTests.chain(["a": "👉c", "b": "a", "c": "b"]))
    #expect(found.map(\.message.en) == ["adoptions go round in a circle: a → c → b → a"])
  }

  @Test("a chain that ends is no error", arguments: [["a": "viec-tot"], ["a": "b", "b": "c", "c": "viec-tot"]])
  func ends(links: [String: String]) throws {
    try expectNothing(in: BrokenSpreadTests.chain(links))
  }

  @Test("two stories may adopt one")
  func fork() throws {
    try expectNothing(in: BrokenSpreadTests.chain(["a": "viec-tot", "b": "viec-tot"]))
  }

  @Test("a unit that adopts its own practice is an error")
  func own() throws {
    let fields = ["adoptions": "[{unit: thanh-tra, date: 2022-06-01}, {unit: 👉van-phong, date: 2022-06-01}]"]
    try expect("self-adoption", in: [deed: story(fields)])
  }
}

// Rule: no page stands in a folder that Windows cannot have.
import Diagnostics
import SampleSites
import Testing

@Suite("reserved names")
struct ReservedNamesTests {
  @Test("a story whose id is a device's name is an error at its file", arguments: ["con", "nul", "com1", "lpt9"])
  func stories(id: String) throws {
    let found = try judge(["stories/2022/\(id).md": story()])
    #expect(found.map(\.rule) == ["reserved-name"])
    #expect(found.map { $0.place?.file } == ["content/stories/2022/\(id).md"])
  }

  @Test(
    "an old address with such a name in it is an error where it is written", arguments: ["con", "tin/aux/", "nul.html"])
  func aliases(alias: String) throws {
    try expect("reserved-name", in: [deed: story(["aliases": "[👉\(alias)]"])])
  }

  @Test("names that only look alike are no error", arguments: ["cong", "com", "com10", "aux-1"])
  func others(id: String) throws {
    try expectNothing(in: ["stories/2022/\(id).md": story()])
  }
}

// Sites are cases: each becomes, byte for byte, what was recorded, and the same is said about it.
import Files
import HTMLReading
import Testing

@Suite("sites")
struct SiteTests {
  /// Set, the outcomes are recorded and the tests fail, so that nothing passes by recording.
  private static let records = Surroundings.environment("RECORD") == "1"

  @Test("a site becomes what is recorded", arguments: try SiteCase.all())
  func becomes(_ site: SiteCase) async throws {
    let outcome = try await site.built()
    if SiteTests.records {
      try site.record(outcome)
      Issue.record("recorded; look at what changed, then run again without RECORD")
      return
    }
    let recorded = try site.recorded()
    #expect(outcome.said == recorded.said)
    #expect(differences(between: recorded.files, and: outcome.files) == [])
  }

  @Test("a file that is missing, one too many and one that changed are told, with the line")
  func findsDifferences() {
    let recorded = ["a": "1\n2\n", "b": "", "d": "4"].mapValues { Array($0.utf8) }
    let found = ["a": "1\n3\n", "c": "", "d": "4"].mapValues { Array($0.utf8) }
    #expect(
      differences(between: recorded, and: found) == [
        "a:2: '2' was recorded, now it is '3'", "b: was recorded, now there is no such file", "c: was not recorded",
      ])
  }

  @Test("a second build of a site is the first, byte for byte", arguments: try SiteCase.all())
  func again(_ site: SiteCase) async throws {
    let (first, second) = (try await site.built(), try await site.built())
    #expect(first == second)
  }

  @Test("every page of a site is plain, nested markup", arguments: try SiteCase.all())
  func wellFormed(_ site: SiteCase) async throws {
    for (path, bytes) in try await site.built().files where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      #expect(Tokens(bytes, path.hasSuffix(".xml") ? .xml : .html).faults.isEmpty, "\(path)")
    }
  }

  @Test("every link of a site leads to a file of it, and to an anchor that is there", arguments: try SiteCase.all())
  func links(_ site: SiteCase) async throws {
    #expect(deadLinks(in: try await site.built().files) == [])
  }

  @Test("a dead link, a missing anchor and a missing picture are found")
  func findsDeadLinks() {
    let page = "<a href=\"b/index.html#x\"></a><a href=\"#y\"></a><img src=\"c.png\"><a id=\"z\" href=\"#z\"></a>"
    let files = ["a/index.html": page, "a/b/index.html": "<p id=\"w\"></p>"].mapValues { Array($0.utf8) }
    #expect(
      deadLinks(in: files) == ["a/index.html: #y", "a/index.html: b/index.html#x", "a/index.html: c.png"])
  }

  @Test("cases are named by what they show, in words joined by -")
  func names() throws {
    let names = try SiteCase.all().map(\.name)
    #expect(names.count >= 12)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") } })
  }
}

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
    for path in Set(outcome.files.keys).union(recorded.files.keys).sorted(by: Path.precedes) {
      #expect(text(outcome.files[path]) == text(recorded.files[path]), "\(path)")
      #expect(outcome.files[path] == recorded.files[path], "\(path)")
    }
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

  private func text(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}

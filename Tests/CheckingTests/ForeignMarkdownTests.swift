// Markdown that nobody here wrote: as a body it is read or refused with a place, whatever its line ends and letters.
import Diagnostics
import Files
import SampleSites
import Testing
import Vietnamese

@Suite("Markdown from elsewhere")
struct ForeignMarkdownTests {
  /// The project's own pages, and up to 120 documents that happen to be on the machine.
  static let documents: [String] = {
    let own = ["README.md", "ARCHITECTURE.md", "DESIGN.md", "CONTRIBUTING.md", "BENCHMARKS.md"].map {
      SampleContent.root + "/" + $0
    }
    let folders = [
      "/usr/share/doc", "/opt/swift/usr/share", "/usr/lib/python3/dist-packages", "/usr/local/lib/python3",
    ]
    let found = folders.flatMap { folder in
      ((try? Disk.walk(folder))?.files ?? []).filter { file in
        file.status.kind == .file && file.path.hasSuffix(".md") && file.status.size < 200_000
      }.map { folder + "/" + $0.path }
    }
    return own + found.sorted().prefix(120)
  }()

  @Test(
    "a document is read, or refused with a place, and the same in other line ends and letters", arguments: documents)
  func document(path: String) throws {
    guard let text = String(validating: try Disk.read(path, atMost: 1 << 20), as: UTF8.self) else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.unicodeScalars.last == "\r" ? String(line.dropLast()) : String(line)
    }
    let plain = lines.joined(separator: "\n")
    let found = try findings(of: plain)
    let last = plain.utf8.count { $0 == 0x0A } + 11
    for finding in found {
      let line = Int(finding.place?.spot.line ?? -1)
      #expect((0...last).contains(line), "\(finding.rule) \(line)")
      expectWellWorded(finding)
    }
    let inWindows = try findings(of: lines.joined(separator: "\r\n"))
    #expect(inWindows.map(sort) == found.map(sort))
    let taken = try findings(of: decomposed(plain))
    #expect(Set(taken.map(sort)) == Set(found.map(sort)))
  }

  @Test("there are documents to read")
  func some() {
    #expect(ForeignMarkdownTests.documents.count >= 5)
  }

  private func findings(of body: String) throws -> [Diagnostic] {
    try judge([deed: story(["kind": "news", "criteria": ""], body: body)]).filter {
      $0.place?.file == "content/" + deed
    }
  }

  /// Vietnamese letters with their tones as marks of their own, as some keyboards write them.
  private func decomposed(_ text: String) -> String {
    text.unicodeScalars.map { tones[$0] ?? String($0) }.joined()
  }

  private let tones: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars {
      for tone in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
        if let letter = NFC.normalized(String(base) + tone).unicodeScalars.first { table[letter] = String(base) + tone }
      }
    }
    return table
  }()

  private func sort(_ finding: Diagnostic) -> String { "\(finding.place?.spot.line ?? 0) \(finding.rule)" }
}

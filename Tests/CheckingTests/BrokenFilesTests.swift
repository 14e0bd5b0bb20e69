// A table of broken files: each is found at its line and column, by its rule, in both languages (promise 4).
import Diagnostics
import Files
import SampleSites
import Testing

/// One file of `BrokenFiles/broken-files.txt`: what is wrong with it stands in it as 👉.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let rule: String
  /// The messages, Vietnamese and English, each with its hint behind `→`.
  var said: (vi: String, en: String)
  /// With the mark; without one the file as a whole is meant, or a place that no text stands at.
  let text: String

  var testDescription: String { name }

  /// The table. `RECORD=1` writes the messages into it anew: read the difference before you commit it.
  static let all: [BrokenFile] = {
    let text = (try? Disk.read(tablePath, atMost: 1 << 20)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "=== ").compactMap { block in
      let parts = block.split(separator: "---8<---\n", maxSplits: 1)
      let head = parts[0].split(separator: "\n").map(String.init)
      guard parts.count == 2, head.count == 5 else { return nil }
      return BrokenFile(
        name: head[0], path: head[1], rule: head[2], said: (head[3], head[4]), text: String(parts[1]))
    }
  }()

  static let tablePath = Path.join(Path.folder(of: #filePath) ?? "", "BrokenFiles/broken-files.txt")

  /// As it stands in the table.
  var block: String {
    "=== \(name)\n\(path)\n\(rule)\n\(said.vi)\n\(said.en)\n---8<---\n\(text)"
  }
}

@Suite("broken files", .serialized)
struct BrokenFilesTests {
  @Test("the table has at least eighty files, no two alike")
  func size() {
    #expect(BrokenFile.all.count >= 80)
    #expect(Set(BrokenFile.all.map(\.name)).count == BrokenFile.all.count)
    #expect(Set(BrokenFile.all.map(\.rule)).count > 50)
  }

  @Test("a broken file is found at its place, by its rule, in both languages", arguments: BrokenFile.all)
  func found(file: BrokenFile) throws {
    let marks = Marked([file.path: file.text])
    let found = try judge(marks.texts)
    let own = found.filter { $0.rule == file.rule && $0.place?.file == "content/" + file.path }
    let finding = try #require(own.first, "found \(found.map(\.rule))")
    if !marks.places.isEmpty { #expect(start(of: finding.place) == marks.places.first) }
    #expect(said(finding).vi == file.said.vi)
    #expect(said(finding).en == file.said.en)
    // One mistake, few findings.
    #expect(found.count <= 2, "\(found.map { "\($0.rule): \($0.message.en)" })")
    expectWellWorded(finding)
  }

  @Test("recording writes what is said now", .enabled(if: Surroundings.environment("RECORD") != nil))
  func record() throws {
    let blocks = try BrokenFile.all.map { file in
      var file = file
      let found = try judge(Marked([file.path: file.text]).texts).first { $0.rule == file.rule }
      if let found { file.said = said(found) }
      return file.block
    }
    try Disk.write(Array(blocks.joined().utf8), to: BrokenFile.tablePath)
  }

  private func said(_ finding: Diagnostic) -> (vi: String, en: String) {
    let severity = finding.severity.rawValue
    func line(_ language: Language) -> String {
      let hint = finding.hint.map { " → " + $0.text(in: language) } ?? ""
      return severity + ": " + visible(finding.message.text(in: language) + hint)
    }
    return (line(.vi), line(.en))
  }
}

/// Both languages say something of their own, as a phrase without a full stop.
func expectWellWorded(_ finding: Diagnostic) {
  for text in [finding.message, finding.hint].compactMap(\.self) {
    #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
    #expect(!text.vi.hasSuffix(".") && !text.en.hasSuffix("."))
  }
}

// Every key of whole files misspelt, one at a time: each time that very line is named.
import Diagnostics
import Files
import Loading
import SampleSites
import Testing

@Suite("misspelt keys")
struct MisspeltKeyTests {
  @Test(
    "a misspelt key is an error on its line, whichever it is",
    arguments: [
      "site.yaml", "organisation.yaml", "consents.yaml", "campaigns/vhcs-2022.yaml", "decisions/qd-47-2022.yaml",
      "stories/2022/mot-to-giay/index.md", "stories/2022/nhat-ky-thuc-dia.md", "scores/vhcs-2022/rubric.json",
      "scores/vhcs-2022/2022-09/van-phong.json",
    ])
  func keys(path: String) throws {
    let text = try SampleContent.text(path)
    let bytes = Array(text.utf8)
    let keys = keys(of: text, in: path).map { text.utf8.distance(from: text.startIndex, to: $0) }
    #expect(keys.count >= 10)
    let silent = try withScratchFolder { folder in
      try keys.map { key -> Int? in
        let line = bytes[..<key].count { $0 == 0x0A } + 1
        let broken = Array(bytes[..<key] + [0x78] + bytes[key...])
        return try linesWithErrors(broken, at: path, in: folder).contains(line) ? nil : line
      }
    }
    #expect(silent.compactMap(\.self) == [])
  }

  /// Where each key of a file begins, in the part that is read as fields.
  private func keys(of text: String, in path: String) -> [String.Index] {
    let fields = path.hasSuffix(".md") ? text[..<bodyStart(of: text)] : text[...]
    if path.hasSuffix(".json") {
      return fields.matches(of: #/"([A-Za-z][\w.]*)":/#).map { $0.output.1.startIndex }
    }
    let key = #/(?:^|\n) *(?:- )?\{?([a-zA-Z]+):|[{,] ?([a-zA-Z]+): /#
    return fields.matches(of: key).compactMap { ($0.output.1 ?? $0.output.2)?.startIndex }
  }

  private func bodyStart(of text: String) -> String.Index {
    text.dropFirst(3).firstRange(of: "\n---\n")?.lowerBound ?? text.endIndex
  }

  /// The lines that loading finds errors on, when the file stands alone in its folder.
  private func linesWithErrors(_ bytes: [UInt8], at path: String, in folder: String) throws -> Set<Int> {
    if let above = Path.folder(of: Path.join(folder, path)) { try Disk.makeFolder(above, parents: true) }
    try Disk.write(bytes, to: Path.join(folder, path))
    let errors = try load(content: folder).diagnostics.filter { $0.severity == .error }
    return Set(errors.filter { $0.place?.file == "content/" + path }.compactMap { $0.place.map { Int($0.spot.line) } })
  }
}

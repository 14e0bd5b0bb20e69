// Where the facts of a story end and its body begins.

import Diagnostics
import Notation
import Testing

@Suite("Front matter") struct FrontMatterTests {
  private func parts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard let found = FrontMatter.split(bytes, file: "t").0 else { return [] }
    return [
      String(decoding: bytes[found.yaml], as: UTF8.self), String(decoding: bytes[found.body], as: UTF8.self),
      "\(found.yamlFirstLine) \(found.bodyFirstLine)",
    ]
  }

  @Test(
    "fences may carry spaces, end in any line end and follow a byte order mark",
    arguments: [
      ("---\na: b\n---\nbody", ["a: b\n", "body", "2 4"]),
      ("---\r\na: b\r\n---\r\n\r\nbody", ["a: b\r\n", "\r\nbody", "2 4"]),
      ("---\ra: b\r---\rbody", ["a: b\r", "body", "2 4"]),
      ("\u{FEFF}--- \t\na: b\n...\nbody", ["a: b\n", "body", "2 4"]),
      ("---\n---\n", ["", "", "2 3"]), ("---\n\n\n---", ["\n\n", "", "2 5"]),
      ("---\na: x --- y\n----\n ---\n---\nb", ["a: x --- y\n----\n ---\n", "b", "2 6"]),
    ])
  func split(_ text: String, _ expected: [String]) {
    #expect(parts(text) == expected)
  }

  @Test(
    "a missing fence is an error with a hint",
    arguments: [
      "", "a: b", "\n---\na: b\n---\n", "----\na\n---", "---\u{301}\na\n---", "---\na: b\n", "---",
      "---\nbody\n--- x\n",
    ])
  func missing(_ text: String) throws {
    let (found, diagnostics) = FrontMatter.split(Array(text.utf8), file: "t")
    let finding = try #require(diagnostics.first)
    #expect(found == nil)
    #expect(brief(finding) == "front-matter 1:1")
    #expect(isWellWorded(finding) && finding.hint != nil)
  }

  @Test("facts keep the line numbers of their file")
  func lines() throws {
    let bytes = Array("---\r\na: 1\r\nb: [\r\n---\r\n".utf8)
    let found = try #require(FrontMatter.split(bytes, file: "t").0)
    let parsed = parseYAML(bytes[found.yaml], file: "t", firstLine: found.yamlFirstLine)
    #expect(parsed.diagnostics.map(brief) == ["yaml-syntax 3:4"])
  }

  @Test(
    "line ends become LF",
    arguments: [
      ("", ""), ("a\nb", "a\nb"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb\r\r\n\n\r", "a\nb\n\n\n\n"), ("\r\n", "\n"),
    ])
  func lineEnds(_ text: String, _ expected: String) {
    #expect(normalizedLineEnds(Array(text.utf8)) == Array(expected.utf8))
  }
}

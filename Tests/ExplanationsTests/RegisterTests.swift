// Every rule of the sources has a page, but for those listed here: the lists may only grow shorter.
import Explanations
import Files
import Testing

@Suite("the register of rules")
struct RegisterTests {
  @Test("every rule that the sources name is explained, or is on the list of those still to come")
  func complete() throws {
    let named = try ruleNames()
    #expect(named.count > 150)
    let explained = Set(explanations.map(\.rule))
    #expect(named.subtracting(explained).subtracting(unexplained).sorted() == [], "these rules need an explanation")
    #expect(unexplained.filter(explained.contains).sorted() == [], "these are explained: take them off the list")
    #expect(unexplained.subtracting(named).sorted() == [], "no source names these")
    #expect(explained.subtracting(named).subtracting(composed).sorted() == [], "no source names these")
  }

  @Test("every explanation has an example that is a test, or is on the list of those without")
  func examples() {
    let bare = Set(explanations.filter { $0.example == nil }.map(\.rule))
    #expect(bare.subtracting(withoutExample).sorted() == [], "these need an example")
    #expect(withoutExample.subtracting(bare).sorted() == [], "these have one: take them off the list")
  }

  /// The names in the places where sources name rules. Those of templates have `template-` put before them there.
  private func ruleNames() throws -> Set<String> {
    let sources = Path.join(Path.folder(of: Path.folder(of: Path.folder(of: #filePath) ?? "") ?? "") ?? "", "Sources")
    let forms = [
      /(?:rule: (?:String = )?|error\(\s*|warning\(\s*|\.check\(\s*|reportValue\(\s*|mistake\(\s*|\.(?:error|warning),\s*)"([a-z0-9-]+)"/,
      /"([a-z0-9-]+)",\s*at:/, /case \.\w+: "(number-[a-z-]+)"/,
    ]
    var names: Set<String> = []
    for file in try Disk.walk(sources).files where file.path.hasSuffix(".swift") && file.status.kind == .file {
      let text = String(decoding: try Disk.read(Path.join(sources, file.path), atMost: 1 << 20), as: UTF8.self)
      let prefix = file.path.hasPrefix("Template/") ? "template-" : ""
      for form in forms { names.formUnion(text.matches(of: form).map { prefix + $0.1 }) }
    }
    // The last two are names of blocks.
    return names.subtracting(["template-template-", "gallery", "quote"])
  }
}

/// Put together in `Checking/Unknown.swift` of what is referred to.
private let composed: Set = ["unknown-story", "unknown-consent", "unknown-movement", "unknown-document"]

/// Still to be explained: the list may only grow shorter.
private let unexplained: Set<String> = []

/// What nobody can be shown by a file or a command alone. The list may only grow shorter.
private let withoutExample: Set<String> = [
  // Another program, another build or another disk has to be there.
  "port", "output-busy", "output-exchange", "output-left",
  // The small sample is one of an agency that misses a sheet: what is right there closes nothing either.
  "close",
  // No file of the content asks for yes or no today.
  "flag",
  // It never comes alone: two hundred others stand before it.
  "too-many-findings",
  // A theme is read as UTF-8 first, which is `not-utf8`.
  "template-encoding",
  // Bytes of no encoding, a table of megabytes, sheets that are there already: each needs more than one file.
  "csv-encoding", "csv-size", "import-exists",
]

// Reports in every form, byte by byte, and what must be escaped in each.
import Diagnostics
import Notation
@testable import Reports
import Testing

/// An error with all that a finding can hold, a warning for a whole file, and an error that belongs to no file.
private let findings = [
  Diagnostic(.error, rule: "cannot-run", at: nil, .init("Không mở được", "cannot open")),
  Diagnostic(
    .error, rule: "duplicate", at: Place(file: "content/bài, 1%:a.md", Spot(line: 7, column: 10, width: 12)),
    .init("Có 'x\u{202E}' rồi", "'x\u{202E}' is there"), hint: .init("đổi \"tên\"", "rename it"),
    notes: [Note(at: Place(file: "content/b.yaml", Spot(line: 2, column: 3)), .init("lần đầu", "first"))]),
  Diagnostic(.warning, rule: "file-unused", at: Place(file: "/khac/c.txt"), .init("Thừa", "unused")),
  Diagnostic(.warning, rule: "file-unused", at: Place(file: "/khac/c.txt"), .init("Thừa", "unused")),
]

private func report(_ findings: [Diagnostic] = findings, _ language: Language = .vi) -> FindingsReport {
  FindingsReport(findings, in: language, version: "1.2.3", root: "content")
}

@Suite("reports")
struct ReportTests {
  @Test("text is told as it comes and is no report")
  func text() { #expect(report().written(as: .text) == nil) }

  @Test("a report of nothing is whole and valid", arguments: [ReportFormat.json, .sarif, .gitlab])
  func empty(_ format: ReportFormat) throws {
    let text = try #require(report([]).written(as: format))
    let (node, found) = parseJSON(Array(text.utf8), file: "report")
    #expect(node != nil && found.isEmpty)
    #expect(report([]).written(as: .github) == "")
  }

  @Test("JSON, SARIF and Code Quality are JSON", arguments: [ReportFormat.json, .sarif, .gitlab], Language.allCases)
  func valid(_ format: ReportFormat, _ language: Language) throws {
    let text = try #require(report(findings, language).written(as: format))
    let (node, found) = parseJSON(Array(text.utf8), file: "report")
    #expect(node != nil && found.isEmpty)
    #expect(text.hasSuffix("\n"))
  }

  @Test("no character that hides or turns others is sent", arguments: ReportFormat.allCases)
  func inert(_ format: ReportFormat) {
    let texts = (0...0x2FF).map { $0 } + [0x200B, 0x202E, 0x2066, 0xFEFF, 0xE0041]
    let name = String(String.UnicodeScalarView(texts.compactMap(UnicodeScalar.init)))
    let hostile = [Diagnostic(.error, rule: "a", at: Place(file: name), .init(name, name), hint: .init(name, name))]
    let sent = report(hostile).written(as: format) ?? ""
    #expect(!sent.unicodeScalars.contains { isHidden($0) && $0 != "\n" })
  }

  @Test("GitHub's commands carry file, line, column and rule, with what ends them escaped")
  func gitHub() {
    #expect(
      report().written(as: .github) == """
        ::error title=cannot-run::Không mở được
        ::error file=content/bài%2C 1%25%3Aa.md,line=7,col=10,title=duplicate::Có 'x\\u{202E}' rồi%0AGợi ý: đổi "tên"
        ::warning file=/khac/c.txt,title=file-unused::Thừa
        ::warning file=/khac/c.txt,title=file-unused::Thừa

        """)
  }

  @Test("Code Quality gives every finding a fingerprint of its own that stays when lines move")
  func gitLab() throws {
    let moved = findings.map { finding in
      Diagnostic(
        finding.severity, rule: finding.rule,
        at: finding.place.map { Place(file: $0.file, Spot(line: 99, column: 1)) }, finding.message)
    }
    let (here, there) = (fingerprints(report().gitlabItems), fingerprints(report(moved).gitlabItems))
    #expect(Set(here).count == findings.count && here == there)
    #expect(fingerprints(report(findings, .en).gitlabItems) == here)
    #expect(report().gitlabItems[0]["location"]?["path"] == "content")
    #expect(report().gitlabItems[1]["location"] == ["path": "content/bài, 1%:a.md", "lines": ["begin": .number(7)]])
    #expect(report().gitlabItems.map { $0["severity"] } == ["major", "major", "minor", "minor"])
  }

  private func fingerprints(_ items: [JSONValue]) -> [JSONValue?] { items.map { $0["fingerprint"] } }

  @Test("SARIF has the unit of columns, an end for what has a width, and addresses for names")
  func sarif() throws {
    let text = try #require(report().written(as: .sarif))
    #expect(text.contains(#""columnKind": "unicodeCodePoints""#))
    #expect(text.contains(#""uri": "content/b%C3%A0i%2C%201%25%3Aa.md""#))
    #expect(text.contains(#""uri": "file:///khac/c.txt""#))
    #expect(
      text.contains("\"startLine\": 7,\n                  \"startColumn\": 10,\n                  \"endColumn\": 22"))
    #expect(text.contains(#""ruleIndex": 2"#))
    let titled = FindingsReport(
      findings, in: .vi, version: "1", root: "content", titles: ["duplicate": .init("Hai mục một mã", "Two of one id")])
    let rules = titled.sarif["runs"]
    guard case .list(let runs)? = rules, case .list(let descriptors)? = runs[0]["tool"]?["driver"]?["rules"] else {
      Issue.record("no rules")
      return
    }
    #expect(descriptors[0] == ["id": "cannot-run"])
    #expect(descriptors[1] == ["id": "duplicate", "shortDescription": ["text": "Hai mục một mã"]])
  }

  @Test("Guong's own form holds everything in both languages")
  func json() throws {
    let text = try #require(report([findings[1]]).written(as: .json))
    #expect(
      text == #"""
        {
          "version": 1,
          "tool": {
            "name": "guong",
            "version": "1.2.3"
          },
          "errors": 1,
          "warnings": 0,
          "findings": [
            {
              "severity": "error",
              "rule": "duplicate",
              "file": "content/bài, 1%:a.md",
              "line": 7,
              "column": 10,
              "width": 12,
              "message": {
                "vi": "Có 'x\\u{202E}' rồi",
                "en": "'x\\u{202E}' is there"
              },
              "hint": {
                "vi": "đổi \"tên\"",
                "en": "rename it"
              },
              "notes": [
                {
                  "file": "content/b.yaml",
                  "line": 2,
                  "column": 3,
                  "width": 0,
                  "message": {
                    "vi": "lần đầu",
                    "en": "first"
                  }
                }
              ]
            }
          ]
        }

        """#)
  }
}

extension FindingsReport {
  fileprivate var gitlabItems: [JSONValue] {
    guard case .list(let items) = gitlab else { return [] }
    return items
  }
}

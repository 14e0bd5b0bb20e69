// Guong's own report: every finding with all that it holds, in both languages.
import Diagnostics
import Notation

extension FindingsReport {
  /// `{version, tool, errors, warnings, findings}`. `version` is that of this form: keys may be added under one number.
  var json: JSONValue {
    let errors = findings.count { $0.severity == .error }
    return [
      "version": .number(1),
      "tool": ["name": "guong", "version": .text(version)],
      "errors": .number(errors),
      "warnings": .number(findings.count - errors),
      "findings": .list(findings.map(json)),
    ]
  }

  /// Lines and columns count from 1, columns and width in Unicode scalars; null where a finding has none.
  private func json(_ finding: Diagnostic) -> JSONValue {
    place(finding.place, before: ["severity": .text(finding.severity.rawValue), "rule": .text(finding.rule)])
      .with("message", json(finding.message))
      .with("hint", finding.hint.map(json) ?? .null)
      .with("notes", .list(finding.notes.map { place($0.place, before: [:]).with("message", json($0.message)) }))
  }

  private func place(_ place: Place?, before head: JSONValue) -> JSONValue {
    let spot = region(of: place)
    return head.with("file", place.map { .text($0.file) } ?? .null)
      .with("line", spot.map { .number($0.line) } ?? .null)
      .with("column", spot.map { .number($0.column) } ?? .null)
      .with("width", spot.map { .number($0.width) } ?? .null)
  }

  private func json(_ message: Bilingual) -> JSONValue {
    ["vi": .text(visible(message.vi)), "en": .text(visible(message.en))]
  }
}

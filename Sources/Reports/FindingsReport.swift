// All findings of one run, ready to be written in any form.
package import Diagnostics
import Notation

/// What a check or a build has found.
package struct FindingsReport: Sendable {
  /// In the order in which text prints them; files as their author knows them.
  package let findings: [Diagnostic]
  /// Of messages in forms that hold one language.
  package let language: Language
  /// Of the tool.
  package let version: String
  /// The path that stands for a finding that belongs to no file, such as `content`.
  package let root: String
  /// What rules say, by their names, for forms that list the rules.
  package let titles: [String: Bilingual]

  package init(
    _ findings: [Diagnostic], in language: Language, version: String, root: String, titles: [String: Bilingual] = [:]
  ) {
    self.findings = findings
    self.language = language
    self.version = version
    self.root = root
    self.titles = titles
  }
}

extension FindingsReport {
  /// Message and hint in the report's language, the hint on a line of its own; nothing that would hide or turn text.
  func sentence(_ finding: Diagnostic) -> String {
    let hint = finding.hint.map { (language == .vi ? "Gợi ý: " : "Hint: ") + $0.text(in: language) }
    return [finding.message.text(in: language), hint].compactMap { $0.map(visible) }.joined(separator: "\n")
  }
}

/// A place whose lines count from 1; nil for a file as a whole.
func region(of place: Place?) -> Spot? {
  place.flatMap { $0.spot.line > 0 ? $0.spot : nil }
}

extension JSONValue {
  static func number(_ value: Int32) -> JSONValue { .number(Int(value)) }
}

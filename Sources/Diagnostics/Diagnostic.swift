// A finding about what people wrote: what is wrong, where, and what to do, in Vietnamese and English.

/// How much a finding weighs: an error stops publication, a warning only with `--strict`.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case error, warning

  package static func < (one: Severity, other: Severity) -> Bool {
    one == .error && other == .warning
  }
}

/// One sentence in the two languages that messages come in.
@usableFromInline
package struct Bilingual: Sendable, Hashable {
  package let vi: String
  package let en: String

  /// Both wordings say the same; neither ends in a full stop.
  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The same, for tables of many: Vietnamese first.
  package init(_ vi: String, _ en: String) {
    self.init(vi: vi, en: en)
  }
}

/// A language that messages can be printed in.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case vi, en
}

extension Bilingual {
  /// The wording in one language.
  package func text(in language: Language) -> String {
    language == .vi ? vi : en
  }
}

/// A finding: a value that stages collect and the tool prints. A wrong page is a value, a broken tool is an error.
package struct Diagnostic: Sendable, Hashable {
  package let severity: Severity
  /// The rule that found it: lower-case words joined by `-`, stable across releases.
  package let rule: String
  /// Where the author has to look; nil when the finding belongs to no file.
  package let place: Place?
  package let message: Bilingual
  /// What to do about it; nil when the message already says so.
  package let hint: Bilingual?
  /// Other places that belong to the finding, such as the first of two duplicates.
  package let notes: [Note]

  package init(
    _ severity: Severity, rule: String, at place: Place?, _ message: Bilingual, hint: Bilingual? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.place = place
    self.message = message
    self.hint = hint
    self.notes = notes
  }
}

/// A second place that explains a finding.
package struct Note: Sendable, Hashable {
  package let place: Place
  package let message: Bilingual

  package init(at place: Place, _ message: Bilingual) {
    self.place = place
    self.message = message
  }
}

extension Diagnostic: Comparable {
  /// By file (bytes), line, column, then rule and text: the order in which they are printed.
  package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.place != other.place {
      guard let a = one.place else { return true }
      guard let b = other.place else { return false }
      return a < b
    }
    if one.rule != other.rule { return one.rule < other.rule }
    return one.message.en < other.message.en
  }
}

// The forms in which findings are handed on: to people as text, to programs in one piece.

import Notation

/// A form of the report of a check or a build.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Lines for people, on standard error.
  case text
  /// Guong's own form, which holds all there is.
  case json
  /// SARIF 2.1.0, which code scanning and editors read.
  case sarif
  /// Workflow commands of GitHub Actions, which become annotations.
  case github
  /// The Code Quality report of GitLab.
  case gitlab
}

extension FindingsReport {
  /// The report for a program, whole and valid with no findings too; nil for text, which is told as it comes.
  package func written(as format: ReportFormat) -> String? {
    switch format {
    case .text: nil
    case .json: json.written
    case .sarif: sarif.written
    case .github: github
    case .gitlab: gitlab.written
    }
  }
}

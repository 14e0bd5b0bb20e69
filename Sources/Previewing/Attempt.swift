// What a build gives to be shown: findings, and a site when there is one.
package import Diagnostics

/// What one build gave.
package struct Attempt: Sendable {
  /// In the order in which they are shown.
  package let findings: [Finding]
  /// Nil when something has to be mended first.
  package let site: Served?

  package init(findings: [Finding], site: Served?) {
    self.findings = findings
    self.site = site
  }
}

/// A finding together with what it points at.
package struct Finding: Sendable {
  package let diagnostic: Diagnostic
  /// The source line that the diagnostic's place names; nil when it is not at hand.
  package let line: String?

  package init(_ diagnostic: Diagnostic, line: String?) {
    self.diagnostic = diagnostic
    self.line = line
  }
}

/// A site that can be asked for any of its files.
package struct Served: Sendable {
  /// The bytes at a path inside the site, such as `tin/index.html`; nil when there is none. It is asked for one file at
  /// each request, and only for checked paths: no empty segment, none that begins with a dot, no control character.
  package let file: @Sendable (_ path: String) async -> [UInt8]?

  package init(file: @escaping @Sendable (_ path: String) async -> [UInt8]?) {
    self.file = file
  }
}

// What a build is asked for, and what comes of it.
package import Diagnostics
package import Exact
package import Model

/// Everything that a build depends on besides the files: two builds of equal requests and files are equal.
package struct BuildRequest: Sendable {
  /// The folder of content.
  package var content: String
  /// The folder of themes.
  package var themes: String
  package var audience: Audience
  /// The only "today" that the site knows.
  package var asOf: Day
  /// Whether unfinished stories are shown, with a mark.
  package var drafts: Bool
  /// How many processors work at once; no byte depends on it.
  package var jobs: Int
  /// Measures the stages for whoever asked; no page depends on it.
  package var stopwatch: Stopwatch

  package init(
    content: String, themes: String, audience: Audience, asOf: Day, drafts: Bool, jobs: Int = 2,
    stopwatch: Stopwatch = Stopwatch()
  ) {
    self.content = content
    self.themes = themes
    self.audience = audience
    self.asOf = asOf
    self.drafts = drafts
    self.jobs = jobs
    self.stopwatch = stopwatch
  }
}

/// A site in memory, or the reasons why there is none.
package struct Built: Sendable {
  /// Nil when there are errors: then nothing is to be published.
  package let files: [OutputFile]?
  /// By file, line, column, rule.
  package let diagnostics: [Diagnostic]
  /// How long each stage took, in their order.
  package let timings: [Timing]

  init(files: [OutputFile], diagnostics: [Diagnostic], timings: [Timing]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.diagnostics = diagnostics
    self.timings = timings
  }

  init(failedWith diagnostics: [Diagnostic], timings: [Timing] = []) {
    files = nil
    self.diagnostics = diagnostics.sorted()
    self.timings = timings
  }
}

// What a build is asked for, and what comes of it.
package import Archive
package import Diagnostics
package import Exact
package import Files
import Markdown
package import Model

/// The program that builds, as the disk knows its file.
package struct Tool: Sendable, Hashable {
  package let mark: Mark
  /// Of the file's bytes, or of what stands for them.
  package let print: Fingerprint
  /// Of the libraries that the system puts beside it.
  package let libraries: Fingerprint

  package init(mark: Mark, print: Fingerprint, libraries: Fingerprint = librariesPrint()) {
    self.mark = mark
    self.print = print
    self.libraries = libraries
  }

  /// Whether another one reads, checks and draws the same, wherever its file lies.
  func works(like other: Tool?) -> Bool { print == other?.print && libraries == other?.libraries }
}

/// Everything that a build depends on besides the files: two builds of equal requests and files are equal.
package struct BuildRequest: Sendable {
  /// The folder of content.
  package var content: String
  /// The folder of themes.
  package var themes: String
  /// The theme to draw with in place of the site's; nil: the site's.
  package var theme: String?
  package var audience: Audience
  /// The only "today" that the site knows.
  package var asOf: Day
  /// Whether unfinished stories are shown, with a mark.
  package var drafts: Bool
  /// Whether compressed files stand beside those that a server may hand out compressed.
  package var compresses = false
  /// The part of the site that is wanted; nil: all of it.
  package var share: Share?
  /// When the build began, in nanoseconds since 1970 in UTC: tells which files have rested, and nothing on any page.
  package var moment: Int64
  /// The program that builds: another one may read and judge otherwise. Nil when it is not known: then nothing is
  /// remembered.
  package var tool: Tool?
  /// How many processors work at once; no byte depends on it.
  package var jobs: Int
  /// Measures the stages for whoever asked; no page depends on it.
  package var stopwatch: Stopwatch
  /// Told how far the build is.
  package var progress: Progress

  package init(
    content: String, themes: String, audience: Audience, asOf: Day, drafts: Bool, share: Share? = nil,
    moment: Int64 = 0, tool: Tool? = nil, jobs: Int = 2, stopwatch: Stopwatch = Stopwatch(),
    progress: Progress = Progress()
  ) {
    self.content = content
    self.themes = themes
    self.audience = audience
    self.asOf = asOf
    self.drafts = drafts
    self.share = share
    self.moment = moment
    self.tool = tool
    self.jobs = jobs
    self.stopwatch = stopwatch
    self.progress = progress
  }

  /// The fingerprint of all that the bytes of a site depend on besides its files and the program.
  var print: Fingerprint {
    var writer = Writer()
    writer.write(audience.rawValue)
    writer.write(asOf.number)
    drafts.write(to: &writer)
    compresses.write(to: &writer)
    writer.write(share?.number ?? 0)
    writer.write(share?.count ?? 0)
    theme.write(to: &writer)
    return Fingerprint(writer.bytes)
  }
}

/// A site in memory, or the reasons why there is none.
package struct Built: Sendable {
  /// Nil when there are errors: then nothing is to be published.
  package let files: [OutputFile]?
  /// By file, line, column, rule.
  package let diagnostics: [Diagnostic]

  init(files: [OutputFile], diagnostics: [Diagnostic]) {
    self.files = files.sorted { Path.precedes($0.path, $1.path) }
    self.diagnostics = diagnostics
  }

  init(failedWith diagnostics: [Diagnostic]) {
    files = nil
    self.diagnostics = listed(diagnostics)
  }
}

// Builds for `guong preview`, each beginning with what the one before has read and composed.
import Building
import Diagnostics
import Files
import Model
import Previewing
import Synchronization

/// What a preview keeps between its builds.
struct Stage: ~Copyable, Sendable {
  private let source: SourceOptions
  private let console: Console
  private let quiet: Bool
  /// The last build that came to an end.
  private let last = Mutex<Rehearsal?>(nil)

  init(source: SourceOptions, console: Console, quiet: Bool) {
    self.source = source
    self.console = console
    self.quiet = quiet
  }

  /// What a build gives, as something to show, and a line for whoever looks at the terminal; never twice at a time.
  ///
  /// Which paths are said to have changed is of no use here: all files are looked at in a moment, and nothing is missed.
  func attempt(serving serve: (Blueprint) -> Served) async -> Attempt {
    let begin = Clock.seconds
    do throws(FileError) {
      var request = source.request(timed: false)
      request.drafts = true
      let rehearsal = try await Rehearsal(request, after: last.withLock { $0 })
      last.withLock { $0 = rehearsal }
      let built = rehearsal.prepared
      let attempt = Attempt(findings: findings(built.diagnostics), site: built.site.map(serve))
      say(built, after: Clock.seconds - begin)
      return attempt
    } catch {
      // A disk that fails, or a folder that is being replaced: the next change may mend it.
      let finding = Diagnostic(.error, rule: "cannot-run", at: nil, error.message)
      console.say(finding, line: nil)
      return Attempt(findings: [Finding(finding, line: nil)], site: nil)
    }
  }

  /// Errors first, each with its line as it stands now.
  private func findings(_ diagnostics: [Diagnostic]) -> [Finding] {
    var texts = SourceTexts(source)
    let errors = diagnostics.filter { $0.severity == .error }
    return (errors + diagnostics.filter { $0.severity != .error }).map { diagnostic in
      Finding(diagnostic.with(texts.names), line: texts.line(of: diagnostic.place))
    }
  }

  private func say(_ built: Prepared, after seconds: Double) {
    guard !quiet else { return }
    let errors = built.diagnostics.count { $0.severity == .error }
    let warnings = built.diagnostics.count - errors
    let time = Int((seconds * 1_000).rounded())
    guard let site = built.site else {
      return console.say(
        .init(
          "\(errors) lỗi, \(warnings) cảnh báo; \(time) ms. Trang tốt gần nhất vẫn xem được.",
          "\(counted(errors, "error")), \(counted(warnings, "warning")); \(time) ms. The last good pages stay."))
    }
    let pages = site.pageCount
    console.say(
      .init(
        "Đã dựng \(pages) trang, \(warnings) cảnh báo; \(time) ms.",
        "Built \(counted(pages, "page")), \(counted(warnings, "warning")); \(time) ms."))
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }
}

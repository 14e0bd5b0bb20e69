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
  /// - Parameter changed: the paths of all that changed since the last attempt; nil: anything may have.
  func attempt(after changed: [String]?, serving serve: (Blueprint) -> Served) async -> Attempt {
    let begin = Clock.seconds
    do throws(FileError) {
      var request = source.request(timed: false)
      request.drafts = true
      let built = try await built(request, changed.map { contentPaths($0) })
      let attempt = Attempt(findings: findings(built.diagnostics), site: built.site.map(serve))
      say(built, after: Clock.seconds - begin)
      return attempt
    } catch {
      // A disk that fails, or a folder that is being replaced: the next change may mend it.
      let finding = cannotRun(error)
      console.say(finding, line: nil)
      return Attempt(findings: [Finding(finding, line: nil)], site: nil)
    }
  }

  /// After an error nothing is held: what was told then would be missing from what is told next.
  private func built(_ request: BuildRequest, _ changed: [String]?) async throws(FileError) -> Prepared {
    // Taken away, so that there is one only, and it changes in its place.
    let held = last.withLock { last in
      defer { last = nil }
      return last
    }
    guard var rehearsal = held else {
      let first = try await Rehearsal(request)
      last.withLock { $0 = first }
      return first.prepared
    }
    try await rehearsal.again(request, changed: changed)
    let built = rehearsal.prepared
    last.withLock { $0 = rehearsal }
    return built
  }

  /// Those of the paths that are below the content folder, seen from there.
  private func contentPaths(_ paths: [String]) -> [String] {
    let folder = Path.join(source.content, "").utf8
    return paths.filter { $0.utf8.starts(with: folder) }.map { String(Substring($0.utf8.dropFirst(folder.count))) }
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
}

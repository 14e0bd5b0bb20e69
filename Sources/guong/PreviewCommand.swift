// `guong preview`: the site on this machine only, built again at each change.
import ArgumentParser
import Building
import Diagnostics
import Files
import Model
import Previewing

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Xem thử trang web trên máy này, tự dựng lại khi sửa. (Shows the site while it is written.)")

  @OptionGroup var source: SourceOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .long, help: "Cổng trên máy này. (The port on this machine.)")
  var port: UInt16 = 4000

  @Flag(name: .long, help: "Xem lại thư mục mỗi giây, thay cho chờ hệ thống báo. (Look every second.)")
  var poll = false

  func run() async throws {
    // A missing folder is a mistake in the command; one that goes away later is waited for.
    for folder in [source.content, source.themes] { _ = try Disk.list(folder) }
    Surroundings.endQuietlyWhenTold()
    let console = talk.console
    let rehearsal = Rehearsal(source: source, console: console, quiet: talk.quiet)
    do throws(PreviewFailure) {
      try await preview(
        PreviewOptions(port: port, language: console.language, firstNumber: Surroundings.now * 1_000),
        changes: Disk.changes(in: [source.content, source.themes], polling: poll),
        rebuild: { _ in await rehearsal.attempt() },
        isServing: { address in
          console.say(
            .init("Xem thử tại \(address) – dừng bằng Ctrl-C.", "Preview at \(address) – stop with Ctrl-C."))
        })
    } catch {
      console.say(error.diagnostic, line: nil)
      throw ExitCode(2)
    }
    // Told to end, the program is over before this; here the system took its sockets away.
    console.say(.init("Máy chủ xem thử đã dừng; hãy chạy lại.", "The preview's server has stopped; run it again."))
    throw ExitCode(2)
  }
}

/// Builds for the preview: what a build gives, as something to show, and a line for whoever looks at the terminal.
private struct Rehearsal: Sendable {
  let source: SourceOptions
  let console: Console
  let quiet: Bool

  func attempt() async -> Attempt {
    let begin = Clock.seconds
    do throws(FileError) {
      var request = source.request(timed: false)
      request.drafts = true
      let built = try await build(request)
      let attempt = Attempt(findings: findings(built.diagnostics), site: built.files.map(served))
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

  private func served(_ files: [OutputFile]) -> Served {
    let contents = Dictionary(files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first })
    let folder = source.content
    return Served { path in
      switch contents[path] {
      case .bytes(let bytes): return bytes
      case .copy(let file):
        do throws(FileError) {
          return try Disk.read(file, below: folder, atMost: 256 << 20)
        } catch {
          return nil
        }
      case nil: return nil
      }
    }
  }

  private func say(_ built: Built, after seconds: Double) {
    guard !quiet else { return }
    let errors = built.diagnostics.count { $0.severity == .error }
    let warnings = built.diagnostics.count - errors
    let pages = built.files?.count { $0.path.hasSuffix(".html") } ?? 0
    let time = Int((seconds * 1_000).rounded())
    console.say(
      built.files == nil
        ? .init(
          "\(errors) lỗi, \(warnings) cảnh báo; \(time) ms. Trang tốt gần nhất vẫn xem được.",
          "\(counted(errors, "error")), \(counted(warnings, "warning")); \(time) ms. The last good pages stay.")
        : .init(
          "Đã dựng \(pages) trang, \(warnings) cảnh báo; \(time) ms.",
          "Built \(counted(pages, "page")), \(counted(warnings, "warning")); \(time) ms."))
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }
}

// The command `guong`: its subcommands, and the one place where errors become exit codes.
import ArgumentParser
import Diagnostics
import Files

/// The version that `--version` prints.
let version = "0.1.0"

@main
struct Guong: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guong",
    abstract: "Dựng trang web biểu dương gương tốt, việc tốt. (Builds a recognition site.)",
    discussion: """
      Mã kết thúc: 0 đã dựng xong, 1 nội dung có lỗi (trang cũ giữ nguyên), 2 không chạy được.
      Exit codes: 0 built, 1 errors in the content (the old site stays), 2 could not run.
      """,
    version: version, subcommands: [BuildCommand.self, CheckCommand.self, RenderCommand.self],
    defaultSubcommand: nil)

  /// Runs, and ends with 0, 1 or 2 whatever happens: no error leaves by a signal.
  static func main() async {
    Surroundings.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as FileError {
      let console = Console(language: .vi, paint: .none)
      console.say(Diagnostic(.error, rule: "cannot-run", at: nil, error.message), line: nil)
      exit(withCode: 2)
    } catch let code as ExitCode {
      exit(withCode: code.rawValue)
    } catch {
      let isHelp = exitCode(for: error).isSuccess
      let console = Console(language: .vi, paint: .none)
      if isHelp { console.result(fullMessage(for: error) + "\n") } else { console.say(fullMessage(for: error) + "\n") }
      exit(withCode: isHelp ? 0 : 2)
    }
  }

  private static func exit(withCode code: Int32) -> Never {
    exit(withError: ExitCode(code))
  }
}

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
    version: version,
    subcommands: [
      InitCommand.self, NewCommand.self, ImportCommand.self, CheckCommand.self, FixCommand.self, BuildCommand.self,
      PreviewCommand.self, CloseCommand.self, ExplainCommand.self, RenderCommand.self, SchemaCommand.self,
      VerifyCommand.self, ForgetCommand.self, ThemeCommand.self,
    ],
    defaultSubcommand: nil)

  /// Runs, and ends with 0, 1 or 2 whatever happens: no error leaves by a signal.
  static func main() async {
    Surroundings.ignoreClosedPipes()
    Surroundings.handLongArraysBack()
    Surroundings.holdStreams()
    let code = await outcome()
    guard let error = Console.lost else { exit(withError: ExitCode(code)) }
    console.say(cannotRun(error), line: nil)
    exit(withError: ExitCode(2))
  }

  private static func outcome() async -> Int32 {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch let error as FileError {
      console.say(cannotRun(error), line: nil)
      return 2
    } catch let code as ExitCode {
      return code.rawValue
    } catch  where exitCode(for: error).isSuccess {
      console.result(fullMessage(for: error) + "\n")
      return 0
    } catch {
      console.say(wrongCommand(message(for: error), help: help), line: nil)
      return 2
    }
  }

  /// How the command that was begun is explained.
  private static var help: String {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    let begun = CommandLine.arguments.dropFirst().first.flatMap { names.contains($0) ? $0 : nil }
    return (["guong", begun].compactMap(\.self) + ["--help"]).joined(separator: " ")
  }

  /// For what goes wrong before a command has its options, or outside of them: `--lang` is looked for as it was typed.
  private static var console: Console {
    let words = CommandLine.arguments
    let isEnglish = words.contains("--lang=en") || zip(words, words.dropFirst()).contains { $0 == ("--lang", "en") }
    return Console(language: isEnglish ? .en : .vi, paint: .none)
  }
}

/// The finding for what the disk does not do; a hint of one's own stands in place of the usual one.
func cannotRun(_ error: FileError, hint: Bilingual? = nil) -> Diagnostic {
  Diagnostic(
    .error, rule: "cannot-run", at: nil, error.message,
    hint: hint
      ?? (error.isMissing
        ? Bilingual(
          vi: "xem lại đường dẫn; nó được tính từ thư mục đang đứng",
          en: "check the path; it starts from the current folder")
        : nil))
}

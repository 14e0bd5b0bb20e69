// `guong theme`: for those who make themes.
import ArgumentParser
import Building
import Diagnostics
import Files
import Reports

struct ThemeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Kiểm tra một giao diện, xem các trường của trang. (For theme makers.)",
    subcommands: [ThemeCheckCommand.self, ThemeFieldsCommand.self])
}

/// `guong theme fields`: what templates may print.
struct ThemeFieldsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Liệt kê những gì mẫu của một loại trang in ra được. (What a kind of page can print.)",
    discussion: """
      guong theme fields                    các loại trang (the kinds of pages)
      guong theme fields story              các trường của trang một bài (the fields of one)
      guong theme fields --format markdown  tất cả, như themes/FIELDS.md (all of them)
      """)

  /// How fields are listed.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Argument(help: "Loại trang, hoặc nhóm. (A kind of page, or a group.)")
  var kind: String?

  @Option(name: .long, help: "Dạng: text, markdown; markdown in mọi loại. (The form.)")
  var format: Form = .text

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    guard let kind else {
      return talk.console.result(
        format == .markdown ? PageFields.markdown(in: talk.lang) : PageFields.kinds(in: talk.lang))
    }
    guard let list = PageFields.list(of: kind, in: talk.lang) else {
      talk.console.say(unknown(kind), line: nil)
      throw ExitCode(2)
    }
    talk.console.result(list)
  }

  private func unknown(_ kind: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "command", at: nil,
      .init("Không có loại trang hay nhóm nào tên '\(kind)'", "no kind of page and no group is '\(kind)'"),
      hint: nearest(to: kind, among: PageFields.subjects).map {
        .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?")
      } ?? .init("gõ 'guong theme fields' để xem mọi loại trang", "'guong theme fields' lists the kinds of pages"))
  }
}

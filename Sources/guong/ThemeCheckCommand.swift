// `guong theme check`: themes alone, without content, held against every kind of page.
import ArgumentParser
import Building
import Diagnostics
import Files
import Reports

struct ThemeCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra một giao diện, không cần nội dung. (Checks a theme, without content.)",
    discussion: """
      Không nêu tên thì kiểm tra mọi giao diện trong thư mục. Nêu đường dẫn được, như giao-dien/rieng.
      Without a name all themes of the folder are checked. A path will do.
      """)

  @Argument(help: "Tên hoặc thư mục của giao diện. (The name or the folder of a theme.)")
  var subject: String?

  @Option(name: .long, help: "Thư mục giao diện. (The folder of themes.)")
  var themes = "themes"

  @Flag(name: .long, help: "Coi cảnh báo là lỗi. (Treat warnings as errors.)")
  var strict = false

  @Option(name: .long, help: .format)
  var format: ReportFormat = .text

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let (folder, names) = try located()
    let report = Report(
      console: talk.console, source: source(in: folder), quiet: talk.quiet, format: format,
      consequence: .init("Hãy sửa rồi kiểm tra lại.", "Mend this, then check again."))
    try await report.run { tell in
      var (found, accounts): ([Diagnostic], [ThemeAccount]) = (names.isEmpty ? [nothing(in: folder)] : [], [])
      for name in names {
        let (account, findings) = try account(ofTheme: name, in: folder)
        // What is wrong with a base is found with each theme that builds on it.
        found += findings.filter { !found.contains($0) }
        if let account { accounts.append(account) }
      }
      tell(found)
      if format == .text, !talk.quiet { for account in accounts { talk.console.result(account.told(in: talk.lang)) } }
      guard report.accepts(found) else { throw ExitCode(1) }
      if !talk.quiet { talk.console.say(.init("Giao diện ổn.", "Nothing is wrong.")) }
    }
  }

  /// The folder of themes, and the names of those to check.
  private func located() throws(FileError) -> (folder: String, names: [String]) {
    guard let subject else { return (themes, try Building.themes(in: themes)) }
    guard subject.utf8.contains(UInt8(ascii: "/")) || subject.utf8.first == UInt8(ascii: ".") else {
      return (themes, [subject])
    }
    let path = Path.name(of: subject).utf8.first == UInt8(ascii: ".") ? try Disk.realPath(subject) : subject
    return (Path.folder(of: path) ?? ".", [Path.name(of: path)])
  }

  private func nothing(in folder: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "unknown-theme", at: nil,
      .init("Chưa có giao diện nào trong '\(folder)'", "there is no theme in '\(folder)'"),
      hint: .init("mỗi giao diện là một thư mục ở đó", "each theme is a folder there"))
  }

  /// The sources that a report of these themes is about.
  private func source(in folder: String) -> SourceOptions {
    var site = SiteOptions()
    site.themes = folder
    site.strict = strict
    return SourceOptions(content: folder, site: site)
  }
}

extension ThemeAccount {
  /// What it changes and what it takes, in lines.
  fileprivate func told(in language: Language) -> String {
    let say = { (text: Bilingual) in text.text(in: language) }
    var lines = [name + (description.map { ": " + visible($0) } ?? "")]
    if !bases.isEmpty { lines.append(say(.init("  nền: ", "  built on: ")) + bases.joined(separator: ", ")) }
    let parts: [(Bilingual, Part)] = [
      (.init("mẫu", "templates"), templates), (.init("từ ngữ", "words"), words), (.init("tệp", "assets"), assets),
    ]
    for (noun, part) in parts { lines += part.told(as: say(noun), of: bases.isEmpty, say) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ThemeAccount.Part {
  fileprivate func told(as noun: String, of alone: Bool, _ say: (Bilingual) -> String) -> [String] {
    if alone { return ["  \(noun): \(added.count)"] }
    var lines: [String] = []
    if !replaced.isEmpty { lines.append("  \(noun)" + say(.init(" thay: ", " replaced: ")) + listed(replaced)) }
    if !added.isEmpty { lines.append("  \(noun)" + say(.init(" thêm: ", " added: ")) + listed(added)) }
    return lines + ["  \(noun)" + say(.init(" lấy của nền: ", " taken from the base: ")) + String(taken.count)]
  }

  private func listed(_ names: [String]) -> String { visible(names.joined(separator: ", ")) }
}

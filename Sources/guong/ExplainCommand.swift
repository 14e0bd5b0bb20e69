// `guong explain`: what a rule says, where a file of the content went, why a page was made anew, or what it is made of.
import ArgumentParser
import Diagnostics
import Explanations
import Files

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một quy tắc, một tệp nội dung, hay vì sao trang được dựng lại. (Explains.)",
    discussion: """
      guong explain                     liệt kê các quy tắc (lists the rules)
      guong explain unknown-person      một quy tắc, sai và đúng (one rule)
      guong explain content/pages/x.md  trang của một tệp (a file's page)
      guong explain --why-rebuilt FILE  vì sao dựng lại (why it was made anew)
      guong explain --data PAGE         dữ liệu của một trang (what a template sees)
      """)

  @Argument(help: "Quy tắc, hoặc tệp nội dung. (A rule, or a file of the content.)")
  var subject: String?

  @Option(name: .long, help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @OptionGroup var site: SiteOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .shortAndLong, help: "Thư mục nhận trang web. (Where the site goes.)")
  var output = "site"

  @Option(
    name: .customLong("why-rebuilt"),
    help: "Tệp của trang web, như site/sang-kien/abc/index.html. (A file of the site.)")
  var path: String?

  @Option(
    name: .customLong("data"),
    help: "Địa chỉ một trang, như sang-kien/abc: in dữ liệu mà mẫu thấy, dạng JSON. (A page: prints its data.)")
  var page: String?

  func run() async throws {
    if let page {
      try await explainPage(page, of: subject ?? content)
    } else if let path {
      guard try await explainRebuilding(of: path, of: subject ?? content) else { throw ExitCode(1) }
    } else if let subject {
      if let page = explanations.first(where: { Path.same($0.rule, subject) }) {
        say(page)
      } else if try Disk.exists(subject) || Disk.exists(Path.join(content, subject)) {
        try explainFile(subject)
      } else {
        talk.console.say(unknown(subject), line: nil)
        throw ExitCode(2)
      }
    } else {
      for page in explanations { talk.console.result("\(page.rule) – \(page.title.text(in: talk.lang))\n") }
    }
  }

  private func say(_ page: Explanation) {
    var text = "\(page.rule): \(page.title.text(in: talk.lang))\n\n\(page.why.text(in: talk.lang))\n"
    if let example = page.example {
      for part in example.beside { text += shown(part, as: .init("Khi có", "With this"), in: part.file) }
      text += shown(example.wrong, as: .init("Sai", "Wrong"), in: example.wrong.file)
      let file = example.right.file == example.wrong.file ? nil : example.right.file
      text += shown(example.right, as: .init("Đúng", "Right"), in: file, again: example.wrong.content)
    }
    talk.console.result(text)
  }

  /// A part of an example under its heading, which names a file where that has not been named yet.
  /// What has been shown already is not shown again.
  private func shown(
    _ part: Example.Part, as heading: Bilingual, in file: String?, again content: Content? = nil
  ) -> String {
    let place = file.map { " (\($0))" } ?? ""
    let same = Bilingual("(vẫn như trên)", "(the same)").text(in: talk.lang)
    let text = part.content == content ? same : part.content.shown(in: talk.lang)
    return "\n\(heading.text(in: talk.lang))\(place):\n" + indented(text)
  }

  private func indented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    guard !lines.isEmpty else { return talk.lang == .vi ? "    (tệp trống)\n" : "    (an empty file)\n" }
    return lines.map { ($0.isEmpty ? "" : "    " + visible(String($0))) + "\n" }.joined()
  }

  private func unknown(_ subject: String) -> Diagnostic {
    let near = nearest(to: subject, among: explanations.map(\.rule))
    return Diagnostic(
      .error, rule: "command", at: nil,
      .init(
        "Không có quy tắc hay tệp nội dung nào tên '\(subject)'", "no rule and no file of the content is '\(subject)'"),
      hint: near.map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
        ?? .init("gõ 'guong explain' để xem mọi quy tắc", "'guong explain' lists every rule"))
  }
}

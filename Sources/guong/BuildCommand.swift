// `guong build`: content in, site out.
import ArgumentParser
import Building
import Diagnostics
import Files
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng trang web từ thư mục nội dung. (Builds the site.)")

  @OptionGroup var source: SourceOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .shortAndLong, help: "Thư mục nhận trang web. (Where the site goes.)")
  var output = "site"

  @Flag(name: .long, help: "Đổi cả thư mục trong một lần. (Exchange the whole folder in one instant.)")
  var swap = false

  func run() async throws {
    let console = talk.console
    let place = try outputPlace()
    if let refusal = try refusal(of: place) {
      console.say(refusal.diagnostic, line: nil)
      throw ExitCode(2)
    }
    let report = Report(
      console: console, source: source, quiet: talk.quiet,
      consequence: .init("Chưa đăng gì, trang cũ giữ nguyên.", "Nothing was published, the old site stays."))
    let begin = Clock.seconds
    let built = try await build(source.request(timed: talk.verbose))
    guard let files = report.findings(of: built) else { throw ExitCode(1) }
    let publication = try publish(files, to: place, by: swap ? .exchange : .moves)
    try report.published(publication, after: Clock.seconds - begin)
    if talk.verbose { report.timings(built.timings) }
  }

  private func outputPlace() throws -> OutputPlace {
    OutputPlace(
      output: output, project: try Disk.currentFolder(), content: source.content, themes: source.themes,
      homes: Surroundings.homes, edition: source.edition)
  }
}

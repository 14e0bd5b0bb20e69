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
    let prepared = try await prepare(source.request(timed: talk.verbose))
    guard let site = report.site(of: prepared) else { throw ExitCode(1) }
    let publication = try await publish(site, to: place)
    try report.published(publication, after: Clock.seconds - begin)
    if talk.verbose { report.timings(prepared.timings) }
  }

  /// Draws and publishes file by file, so that the site is never held as a whole.
  private func publish(_ site: Blueprint, to place: OutputPlace) async throws(FileError) -> Publication {
    switch try Workshop.open(place) {
    case .refused(let findings): return .refused(findings)
    case .open(let workshop):
      let stager = workshop.stager
      let puts: [Put]
      do throws(FileError) {
        puts = try await site.draw { file throws(FileError) in try stager.put(file) }
      } catch {
        try workshop.abandon(after: error)
      }
      return try workshop.finish(puts, by: swap ? .exchange : .moves)
    }
  }

  private func outputPlace() throws -> OutputPlace {
    OutputPlace(
      output: output, project: try Disk.currentFolder(), content: source.content, themes: source.themes,
      homes: Surroundings.homes, edition: source.edition)
  }
}

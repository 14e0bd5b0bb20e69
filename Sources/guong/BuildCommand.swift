// `guong build`: content in, site out.
import ArgumentParser
import Building
import Diagnostics
import Files
import Publishing
import Reports

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng trang web từ thư mục nội dung. (Builds the site.)")

  @OptionGroup var source: SourceOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .shortAndLong, help: "Thư mục nhận trang web. (Where the site goes.)")
  var output = "site"

  @Flag(name: .long, help: "Dựng lại từ đầu, không dùng gì của lần dựng trước. (Leave the last build's memory aside.)")
  var fresh = false

  @Flag(name: .long, help: "Thêm tệp nén .gz cạnh mỗi tệp chữ. (Put a .gz beside each text file.)")
  var compress = false

  @Option(name: .long, help: "Chỉ dựng một phần, như 3/8, để nhiều máy cùng dựng. (Build one share of the files.)")
  var shard: Share?

  @Flag(name: .long, help: "Đổi cả thư mục trong một lần. (Exchange the whole folder in one instant.)")
  var swap = false

  @Option(name: .long, help: .format)
  var format: ReportFormat = .text

  func run() async throws {
    let report = Report(
      console: talk.console, source: source, quiet: talk.quiet, format: format,
      consequence: .init("Chưa đăng gì, trang cũ giữ nguyên.", "Nothing was published, the old site stays."))
    try await report.run { tell in try await build(report, tell) }
  }

  /// `tell` is given all that was found, once more when more turns up.
  private func build(_ report: Report, _ tell: @escaping ([Diagnostic]) -> Void) async throws {
    let console = report.console
    let place = try source.place(output: output)
    let examined = try examine(place)
    if let refusal = examined.refusal {
      tell([refusal.diagnostic])
      console.say(refusal.diagnostic, line: nil)
      throw ExitCode(2)
    }
    let begin = Clock.seconds
    var request = source.request(timed: talk.timesStages)
    request.share = shard
    request.compresses = compress
    if !talk.quiet, console.isWatched { request.progress = console.progress }
    var build = SiteBuild(
      request: request, place: place, examined: examined, isFresh: fresh, arrival: swap ? .exchange : .moves,
      accept: { found in
        tell(found)
        return report.accepts(found)
      })
    let outcome: SiteOutcome
    do throws(FileError) {
      outcome = try await build.run()
    } catch {
      guard isHalfMoved(place) else { throw error }
      outcome = .published(.refused([halfMoved(error)]), timings: [])
    }
    console.endProgress()
    guard case .published(let publication, let timings) = outcome else { throw ExitCode(1) }
    if case .refused(let findings) = publication { tell(findings) }
    try report.published(publication, after: Clock.seconds - begin)
    if talk.timesStages { report.timings(timings) }
  }
}

/// Whether the moves began and did not end, as far as the disk still tells.
private func isHalfMoved(_ place: OutputPlace) -> Bool {
  do throws(FileError) {
    return try Workshop.isHalfMoved(place)
  } catch {
    return false
  }
}

/// The finding for a disk that stopped in the middle of the moves: the site is neither the old one nor the new one.
private func halfMoved(_ error: FileError) -> Diagnostic {
  cannotRun(
    error,
    hint: Bilingual(
      vi: "trang đang dở dang giữa bản cũ và bản mới; sửa điều này rồi dựng lại để làm nốt",
      en: "the site is half the old one and half the new one; mend this and build again to finish it"))
}

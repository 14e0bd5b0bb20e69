// `guong check`: all that a build does, but nothing is published.
import ArgumentParser
import Building
import Diagnostics
import Reports

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra nội dung, không ghi gì. (Checks the content, writes nothing.)")

  @OptionGroup var source: SourceOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .long, help: .format)
  var format: ReportFormat = .text

  func run() async throws {
    let report = Report(
      console: talk.console, source: source, quiet: talk.quiet, format: format,
      consequence: .init("Hãy sửa rồi kiểm tra lại.", "Mend this, then check again."))
    try await report.run { tell in
      let request = source.request(timed: talk.timesStages)
      var watch = request.stopwatch
      let prepared = try await prepare(request, look(request, nil), &watch)
      tell(prepared.diagnostics)
      guard report.accepts(prepared.diagnostics), let site = prepared.site else { throw ExitCode(1) }
      report.checked(site.count)
      if talk.timesStages { report.timings(watch.timings) }
    }
  }
}

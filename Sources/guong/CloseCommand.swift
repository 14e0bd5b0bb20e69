// `guong close`: settles a period's totals in a file of its own, after which no change to them goes unseen.
import ArgumentParser
import Building
import Diagnostics
import Exact
import Files
import Model
import Reports

struct CloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Chốt kết quả một kỳ chấm điểm. (Closes a period of scores.)",
    discussion: """
      Ghi điểm của kỳ vào scores/<phong trào>/closed/<kỳ>.json. Từ đó, ai đổi phiếu làm điểm khác đi thì phải có bản
      ghi điều chỉnh. Không bao giờ ghi đè. (The period's totals are kept; a later change needs an adjustment.)
      """)

  @Argument(help: "Kỳ, như 2022-03, 2022-Q1. (The period.)")
  var period: Period

  @Argument(help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @OptionGroup var site: SiteOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .customLong("appeals-until"), help: "Nhận kiến nghị đến hết ngày. (The last day for petitions.)")
  var appealsUntil: Day?

  @Option(name: .long, help: "Mã quyết định hoặc biên bản. (The decision's id.)")
  var decision: String?

  func run() async throws {
    let source = SourceOptions(content: content, site: site)
    let report = Report(
      console: talk.console, source: source, quiet: talk.quiet, format: .text,
      consequence: .init("Chưa chốt gì.", "Nothing was closed."))
    let wish = ClosingRequest(
      period: period, on: site.today, appealsUntil: appealsUntil, decision: decision.map { ID($0) })
    switch try await settle(wish, source.request(timed: false)) {
    case .refused(let findings):
      _ = report.accepts(findings)
      throw ExitCode(1)
    case .closed(let path, let text, let people):
      let file = Path.join(content, path)
      try Disk.makeFolder(Path.folder(of: file) ?? content, parents: true)
      try Disk.writeNew(Array(text.utf8), to: file)
      talk.console.result(visible(file) + "\n")
      guard !talk.quiet else { return }
      talk.console.say(
        .init("Đã chốt kỳ \(period.text): \(people) người.", "Closed \(period.text): people: \(people)."))
    }
  }
}

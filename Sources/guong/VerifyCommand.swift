// `guong verify`: is a published folder still what a build wrote?
import ArgumentParser
import Diagnostics
import Publishing

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "So trang đã đăng với danh sách tệp của lần dựng trước. (Compares a published site with its list.)",
    discussion: """
      Mã kết thúc: 0 đúng như đã dựng, 1 có tệp bị đổi, mất hoặc thêm, 2 không chạy được.
      Exit codes: 0 as it was built, 1 files were changed, lost or added, 2 could not run.
      """)

  @Option(name: .shortAndLong, help: "Thư mục của trang web. (Where the site is.)")
  var output = "site"

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let (findings, listed) = try verification(of: output)
    for finding in findings { console.say(finding, line: nil) }
    guard let listed else { throw ExitCode(2) }
    guard findings.isEmpty else {
      console.say(
        .init(
          "\(findings.count) chỗ khác với \(listed) tệp đã dựng.",
          "\(findings.count) differences from the \(listed) files that were built."))
      throw ExitCode(1)
    }
    if !talk.quiet { console.say(.init("Đúng cả \(listed) tệp.", "All \(listed) files are right.")) }
  }
}

// What a template sees of a page, for those who write themes.
import ArgumentParser
import Building
import Diagnostics
import Files
import Reports

extension ExplainCommand {
  /// Prints what a template sees of a page, as JSON; ends with 1 for errors in the content, with 2 for an unknown page.
  func explainPage(_ page: String, of content: String) async throws {
    let path = inside(page)
    let (values, findings) = try await pageValues(at: path, site.request(for: content, timed: false))
    guard let values else {
      let report = Report(
        console: talk.console, source: SourceOptions(content: content, site: site), quiet: true, format: .text,
        consequence: .init("Chưa có trang nào.", "There are no pages yet."))
      _ = report.accepts(findings)
      throw ExitCode(1)
    }
    switch values {
    case .page(let json, let template):
      if !talk.quiet {
        talk.console.say(
          .init(
            "\(path): mẫu '\(template)'; ý nghĩa từng trường: guong theme fields \(template)",
            "\(path): template '\(template)'; what the fields mean: guong theme fields \(template)"))
      }
      talk.console.result(json)
    case .undrawn:
      try refuse(
        .init("Không mẫu nào vẽ '\(path)'", "no template draws '\(path)'"),
        .init("chỉ trang HTML và nguồn tin có dữ liệu", "only pages and feeds have data"))
    case .unknown(let near):
      try refuse(
        .init("Không có trang '\(path)'", "there is no page '\(path)'"),
        near.map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
          ?? .init(
            "ghi địa chỉ như trong trang web: sang-kien/abc/index.html",
            "write the address as the site has it: sang-kien/abc/index.html"))
    }
  }

  private func refuse(_ message: Bilingual, _ hint: Bilingual) throws {
    talk.console.say(Diagnostic(.error, rule: "command", at: nil, message, hint: hint), line: nil)
    throw ExitCode(2)
  }
}

// What a build or check says when it is done: its findings with the lines they mean, and one sentence.
import ArgumentParser
import Building
import Diagnostics
import Files
import Model
import Publishing

struct Report {
  let console: Console
  let source: SourceOptions
  let quiet: Bool

  /// Prints every finding. The files are nil when something must be mended first.
  func findings(of built: Built) -> [OutputFile]? {
    var texts = SourceTexts(source)
    for finding in built.diagnostics where !quiet || finding.severity == .error || source.strict {
      console.say(finding.with(texts.names), line: texts.line(of: finding.place))
    }
    let errors = built.diagnostics.count { $0.severity == .error }
    let warnings = built.diagnostics.count - errors
    guard let files = built.files, errors == 0, warnings == 0 || !source.strict else {
      console.say(
        .init(
          "\(errors) lỗi, \(warnings) cảnh báo. Chưa đăng gì, trang cũ giữ nguyên.",
          "\(errors) errors, \(warnings) warnings. Nothing was published, the old site stays."))
      return nil
    }
    if warnings > 0, !quiet { console.say(.init("\(warnings) cảnh báo.", "\(warnings) warnings.")) }
    return files
  }

  /// The sentence after a check.
  func checked(_ files: Int) {
    guard !quiet else { return }
    console.say(.init("Nội dung ổn: sẽ có \(files) tệp.", "The content is fine: \(files) files would be written."))
  }

  /// The sentence after a publication, or why there was none.
  func published(_ publication: Publication, after seconds: Double) throws {
    switch publication {
    case .done(let done):
      guard !quiet else { return }
      let total = done.written.count + done.unchanged
      let time = rounded(seconds)
      console.say(
        .init(
          "Đã dựng \(total) tệp: \(done.written.count) mới hoặc đổi, \(done.unchanged) giữ nguyên, "
            + "\(done.removed.count) gỡ bỏ; \(time) giây.",
          "Built \(total) files: \(done.written.count) new or changed, \(done.unchanged) unchanged, "
            + "\(done.removed.count) removed; \(time) s."))
    case .refused(let findings):
      for finding in findings { console.say(finding, line: nil) }
      throw ExitCode(2)
    }
  }

  /// The time of each stage.
  func timings(_ timings: [Timing]) {
    for timing in timings { console.say("  \(timing.stage): \(rounded(timing.seconds)) s\n") }
  }

  /// Three digits after the point.
  private func rounded(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.utf8.count))\(rest)"
  }
}

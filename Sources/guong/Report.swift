// What a build or check says when it is done: its findings with the lines they mean, and one sentence.
import ArgumentParser
import Building
import Diagnostics
import Explanations
import Files
import Model
import Publishing
import Reports

struct Report {
  let console: Console
  let source: SourceOptions
  let quiet: Bool
  /// Text is told as it comes; other forms are handed over at the end, in one piece.
  let format: ReportFormat
  /// What errors keep from happening.
  let consequence: Bilingual

  /// Runs a command that hands over what it found, and writes that for a program, however the command ends.
  func run(_ command: (@escaping ([Diagnostic]) -> Void) async throws -> Void) async throws {
    var found: [Diagnostic] = []
    do {
      try await command { found = $0 }
    } catch {
      hand(over: found + ((error as? FileError).map { [cannotRun($0)] } ?? []))
      throw error
    }
    hand(over: found)
  }

  private func hand(over found: [Diagnostic]) {
    let names = SourceTexts(source).names
    let report = FindingsReport(
      found.filter(isTold).map { $0.with(names) }, in: console.language, version: version, root: source.content,
      titles: Dictionary(uniqueKeysWithValues: explanations.map { ($0.rule, $0.title) }))
    if let text = report.written(as: format) { console.result(text) }
  }

  private func isTold(_ finding: Diagnostic) -> Bool {
    !quiet || finding.severity == .error || source.strict
  }

  /// Prints every finding; false when something must be mended first.
  func accepts(_ diagnostics: [Diagnostic]) -> Bool {
    console.endProgress()
    var texts = SourceTexts(source)
    for finding in diagnostics where format == .text && isTold(finding) {
      console.say(finding.with(texts.names), line: texts.line(of: finding.place))
    }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    guard errors == 0, warnings == 0 || !source.strict else {
      console.say(count(errors, warnings, joinedBy: consequence))
      return false
    }
    if warnings > 0, !quiet { console.say(.init("\(warnings) cảnh báo.", "\(counted(warnings, "warning")).")) }
    return true
  }

  /// How many findings there are, and what comes of them.
  private func count(_ errors: Int, _ warnings: Int, joinedBy consequence: Bilingual) -> Bilingual {
    guard errors > 0 else {
      return Bilingual(
        vi: "\(warnings) cảnh báo, và --strict coi cảnh báo là lỗi. \(consequence.vi)",
        en: "\(counted(warnings, "warning")), and --strict takes warnings for errors. \(consequence.en)")
    }
    return Bilingual(
      vi: "\(errors) lỗi, \(warnings) cảnh báo. \(consequence.vi)",
      en: "\(counted(errors, "error")), \(counted(warnings, "warning")). \(consequence.en)")
  }

  /// The sentence after a check.
  func checked(_ files: Int) {
    guard !quiet else { return }
    console.say(
      .init("Nội dung ổn: sẽ có \(files) tệp.", "The content is fine: \(counted(files, "file")) would be written."))
  }

  /// The sentence after a publication, or why there was none.
  func published(_ publication: Publication, after seconds: Double) throws {
    switch publication {
    case .done(let done):
      guard !quiet else { return }
      let total = done.written.count + done.unchanged
      let time = rounded(seconds)
      let memory = (Surroundings.peakMemory + 999_999) / 1_000_000
      let written = time.split(separator: ".").joined(separator: ",")
      console.say(
        .init(
          "Đã dựng \(total) tệp: \(done.written.count) mới hoặc đổi, \(done.unchanged) giữ nguyên, "
            + "\(done.removed.count) gỡ bỏ; \(written) giây, \(memory) MB.",
          "Built \(counted(total, "file")): \(done.written.count) new or changed, \(done.unchanged) unchanged, "
            + "\(done.removed.count) removed; \(time) s, \(memory) MB."))
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

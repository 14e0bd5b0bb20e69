// What the preview's own pages print.
import Diagnostics
import Template

/// The page of findings.
struct FindingsView: View {
  let language: Language
  let script: String
  let count: String
  /// Whether nothing could be built.
  let isBroken: Bool
  /// Where the page that was asked for, or its last good version, can be seen.
  let way: String?
  let files: [FileView]

  static let name = "findings"
  static let fields: [ViewField<FindingsView>] = [
    .text("lang", .init("mã ngôn ngữ", "the language's code")) { $0.language.rawValue },
    .address("script", .init("tệp tải lại", "the script that reloads")) { $0.script },
    .text("count", .init("số phát hiện", "how many findings")) { $0.count },
    .flag("isBroken", .init("chưa dựng được", "nothing could be built")) { $0.isBroken },
    .optional("way", .address, .init("đường đến trang", "the way to the page")) { $0.way },
    .list("files", of: FileView.self, .init("các tệp", "the files")) { $0.files },
  ]
}

/// What was found in one file.
struct FileView: View {
  /// Nil for what belongs to no file.
  let file: String?
  let findings: [FindingView]

  static let name = "file"
  static let fields: [ViewField<FileView>] = [
    .optional("file", .text, .init("tên tệp", "the file's name")) { $0.file },
    .list("findings", of: FindingView.self, .init("các phát hiện", "the findings")) { $0.findings },
  ]

  /// One for each file, in the order of the findings.
  static func grouped(_ findings: [Finding], _ language: Language) -> [FileView] {
    var groups: [(file: String?, findings: [FindingView])] = []
    for finding in findings {
      let file = finding.diagnostic.place.map { visible($0.file) }
      if groups.isEmpty || groups[groups.count - 1].file != file { groups.append((file, [])) }
      groups[groups.count - 1].findings.append(FindingView(finding, language))
    }
    return groups.map { FileView(file: $0.file, findings: $0.findings) }
  }
}

/// One finding, said as the terminal says it.
struct FindingView: View {
  let severity: String
  let isError: Bool
  let rule: String
  let message: String
  /// Such as `7:10`; nil for the file as a whole.
  let place: String?
  /// The line with carets under what is meant.
  let quote: String?
  let notes: [String]
  let hint: String?

  init(_ finding: Finding, _ language: Language) {
    let diagnostic = finding.diagnostic
    let spot = diagnostic.place?.spot
    severity = diagnostic.severity.label(in: language)
    isError = diagnostic.severity == .error
    rule = diagnostic.rule
    message = visible(diagnostic.message.text(in: language))
    place = spot.flatMap { $0.line > 0 ? "\($0.line):\($0.column)" : nil }
    let lines = printed(diagnostic, line: finding.line, in: language).split(separator: "\n")
    let isQuoted = finding.line != nil && place != nil
    quote = isQuoted ? lines.dropFirst().prefix(2).joined(separator: "\n") : nil
    notes = diagnostic.notes.map { note in
      let spot = note.place.spot
      let file = visible(note.place.file) + (spot.line > 0 ? ":\(spot.line):\(spot.column)" : "")
      return visible(note.message.text(in: language)) + ": " + file
    }
    hint = diagnostic.hint.map { visible($0.text(in: language)) }
  }

  static let name = "finding"
  static let fields: [ViewField<FindingView>] = [
    .text("severity", .init("mức", "the severity")) { $0.severity },
    .flag("isError", .init("là lỗi", "an error")) { $0.isError },
    .text("rule", .init("quy tắc", "the rule")) { $0.rule },
    .text("message", .init("điều cần biết", "what is wrong")) { $0.message },
    .optional("place", .text, .init("dòng và cột", "line and column")) { $0.place },
    .optional("quote", .text, .init("dòng được nói đến", "the line that is meant")) { $0.quote },
    .list("notes", .text, .init("các nơi khác", "other places")) { $0.notes },
    .optional("hint", .text, .init("gợi ý", "what to do")) { $0.hint },
  ]
}

/// A page with one sentence.
struct NoticeView: View {
  let language: Language
  let script: String
  let title: String

  static let name = "notice"
  static let fields: [ViewField<NoticeView>] = [
    .text("lang", .init("mã ngôn ngữ", "the language's code")) { $0.language.rawValue },
    .address("script", .init("tệp tải lại", "the script that reloads")) { $0.script },
    .text("title", .init("câu", "the sentence")) { $0.title },
  ]
}

/// What is added to a page of the site.
struct TailView: View {
  let style: String
  let script: String
  let bar: BarView?

  static let name = "tail"
  static let fields: [ViewField<TailView>] = [
    .address("style", .init("tệp kiểu", "the style")) { $0.style },
    .address("script", .init("tệp tải lại", "the script that reloads")) { $0.script },
    .optional("bar", .record(BarView.self), .init("góc báo", "the word in the corner")) { $0.bar },
  ]
}

/// The word about findings in a page's corner.
struct BarView: View {
  let address: String
  let text: String

  static let name = "bar"
  static let fields: [ViewField<BarView>] = [
    .address("address", .init("trang các phát hiện", "the page of findings")) { $0.address },
    .text("text", .init("chữ", "the words")) { $0.text },
  ]
}

// A file of the content folder as it is read: clean UTF-8 in composed form with plain line ends, or a finding.
import Diagnostics
import Files
import Markdown
import Notation
import Vietnamese

/// The text of one file. Its name starts with `content/` or `themes/`, whatever the folders are really called.
struct SourceFile: Sendable {
  let name: String
  let bytes: [UInt8]
  /// Whether a quick look found nothing but plain text: no character is hidden in it.
  var isPlain = false

  /// The body of a file of front matter and body. The door has made sure that it is UTF-8.
  func body(_ parts: FrontMatter) -> Source {
    Source(bytes: Array(bytes[parts.body]), file: name, firstLine: parts.bodyFirstLine, isProven: true)
  }

  /// Reads, checks and normalises a file; a file that is not UTF-8 text is a finding and has no bytes.
  static func read(_ path: String, as name: String, atMost limit: Int) -> (file: SourceFile?, diagnostics: [Diagnostic])
  {
    do {
      return clean(try Disk.read(path, atMost: limit), name: name)
    } catch {
      return (nil, [unreadable(name, error)])
    }
  }

  /// The door for bytes: UTF-8, one kind of line end, NFC (vietnamese.md, Unicode).
  static func clean(_ bytes: [UInt8], name: String) -> (file: SourceFile?, diagnostics: [Diagnostic]) {
    if isPlainText(bytes) { return (SourceFile(name: name, bytes: bytes, isPlain: true), []) }
    if let problem = encodingFinding(bytes, file: name) { return (nil, [guessed(problem, bytes)]) }
    return (SourceFile(name: name, bytes: NFC.normalized(normalizedLineEnds(bytes))), [])
  }
}

/// A file that the disk does not hand out.
func unreadable(_ name: String, _ error: FileError) -> Diagnostic {
  Diagnostic(
    .error, rule: "cannot-read", at: Place(file: name), error.message,
    hint: .init("xem lại quyền đọc và độ lớn của tệp", "check the file's rights and its size"))
}

/// The finding with what the bytes probably say, where an old encoding makes sense of them.
private func guessed(_ problem: Diagnostic, _ bytes: [UInt8]) -> Diagnostic {
  guard let hint = problem.hint, let (line, encoding) = legacyLine(bytes) else { return problem }
  return Diagnostic(
    problem.severity, rule: problem.rule, at: problem.place, problem.message,
    hint: Bilingual(
      vi: "\(hint.vi); tệp có lẽ là \(encoding), ở đây viết '\(excerpt(line))'",
      en: "\(hint.en); the file is probably \(encoding) and says '\(excerpt(line))' here"), notes: problem.notes)
}

/// The first line that is not ASCII, as it was meant, and in which encoding the bytes are.
private func legacyLine(_ bytes: [UInt8]) -> (line: String, encoding: String)? {
  if isUTF16(bytes) {
    let text = utf16Text(bytes.prefix(4096))
    return firstLine(of: text).map { ($0, "UTF-16") }
  }
  // The encoding is told by the first lines of a long file as well as by all of them.
  return repaired(Array(bytes.prefix(1 << 16))).flatMap { repair in
    firstLine(of: repair.text).map { ($0, repair.encoding.name) }
  }
}

private func firstLine(of text: String) -> String? {
  let lines = text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
  return (lines.first { $0.contains { !$0.isASCII } }).map { String($0) }
}

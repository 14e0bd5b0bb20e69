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
    if let problem = encodingFinding(bytes, file: name) { return (nil, [problem]) }
    return (SourceFile(name: name, bytes: NFC.normalized(normalizedLineEnds(bytes))), [])
  }
}

/// A file that the disk does not hand out.
func unreadable(_ name: String, _ error: FileError) -> Diagnostic {
  Diagnostic(.error, rule: "cannot-read", at: Place(file: name), error.message)
}

// A file that stands where content does but ends like another kind of file: nothing of it would be read.
import Diagnostics
import Files
import Model

/// A finding for `.yml`, `.txt`, `.markdown` or a Word file in a place of content, and the ids that it may hold.
func wrongEnding(_ path: String) -> (diagnostic: Diagnostic, ids: [String])? {
  let parts = Path.segments(of: path)
  guard let name = parts.last, let right = rightEnding(in: parts.count == 1 ? "" : parts[0]) else { return nil }
  let stem = name.utf8.split(separator: UInt8(ascii: ".")).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
  guard !name.hasSuffix(right), wrongEndings.contains(where: { name.lowercased().hasSuffix($0) }), !stem.isEmpty,
    parts.count > 1 || ["site", "organisation", "consents", "inspections"].contains(stem)
  else { return nil }
  let diagnostic = Diagnostic(
    .error, rule: "file-ending", at: Place(file: "content/" + path),
    .init(
      "Tệp ở đây phải có đuôi \(right), không đọc được '\(name)'", "a file here ends in \(right), '\(name)' is not read"
    ),
    hint: .init("đổi tên tệp thành '\(stem)\(right)'", "rename it to '\(stem)\(right)'"))
  return (
    diagnostic,
    [
      stem == "index" && parts.count > 1 ? parts[parts.count - 2] : stem,
      "content/" + (parts.dropLast() + [stem + right]).joined(separator: "/"),
    ]
  )
}

private let wrongEndings = [".yml", ".yaml", ".txt", ".md", ".markdown", ".mdown", ".doc", ".docx", ".odt", ".rtf"]

/// What the files of a folder end in; nil for folders that are not content's.
private func rightEnding(in folder: String) -> String? {
  switch folder {
  case "", "campaigns", "decisions": ".yaml"
  case "stories", "pages": ".md"
  default: nil
  }
}

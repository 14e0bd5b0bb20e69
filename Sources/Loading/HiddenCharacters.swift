// Characters that no text needs and no browser shows: control characters and noncharacters in a body.
import Diagnostics
import Markdown

/// A finding for each line that holds one, at the first. Tab and line ends are text.
func hiddenCharacters(in source: Source) -> [Diagnostic] {
  guard source.bytes.contains(where: mayBeHidden) else { return [] }
  var found: [Diagnostic] = []
  var (line, column) = (source.firstLine, 1)
  var isReported = false
  for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
    if scalar == "\n" {
      (line, column, isReported) = (line + 1, 1, false)
      continue
    }
    // NUL is libcmark's to replace and Markdown's to report.
    if !isReported, isHidden(scalar), scalar.value != 0 {
      found.append(finding(scalar, at: Place(file: source.file, Spot(line: line, column: column, width: 1))))
      isReported = true
    }
    column += 1
  }
  return found
}

/// Whether a byte may begin one: most bodies hold none, and need no closer look.
private func mayBeHidden(_ byte: UInt8) -> Bool {
  byte < 0x20 ? byte != 0x0A && byte != 0x09 : byte == 0x7F || byte == 0xC2 || byte >= 0xEF
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0D: false
  case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}

private func finding(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
  let code = String(scalar.value, radix: 16, uppercase: true)
  return Diagnostic(
    .error, rule: "control-character", at: place,
    .init(
      "Ký tự ẩn U+\(code) không được dùng trong bài", "hidden character U+\(code) is not allowed in a text"),
    hint: .init(
      "xóa ký tự này (thường có khi dán từ chương trình khác) hoặc gõ lại dòng",
      "delete it (often pasted from another program) or type the line again"))
}

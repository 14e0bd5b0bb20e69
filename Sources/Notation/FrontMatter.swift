// Cuts a story into its facts (YAML between two lines of three hyphens) and its body.

package import Diagnostics

/// Where the facts and the body of a story stand in the bytes of its file.
package struct FrontMatter: Sendable, Hashable {
  /// The byte range between the two fence lines.
  package let yaml: Range<Int>
  /// The line, from 1, on which the facts begin: the one after the opening fence.
  package let yamlFirstLine: Int
  /// The byte range from after the closing fence line to the end.
  package let body: Range<Int>
  /// The line, from 1, on which the body begins.
  package let bodyFirstLine: Int

  /// Finds the fences: `---` as the very first line (after a byte order mark, if any), then `---` or `...`.
  ///
  /// Spaces and tabs may follow a fence; line ends are LF, CRLF or a lone CR. Nil with a finding when one is missing.
  package static func split(_ bytes: [UInt8], file: String) -> (FrontMatter?, [Diagnostic]) {
    let text = withoutByteOrderMark(bytes[...])
    let opening = line(from: text.startIndex, in: text)
    var findings = Findings(file: file)
    guard isFence(text[text.startIndex..<opening.end], of: "-") else {
      reportMissingOpening(text, &findings)
      return (nil, findings.diagnostics)
    }
    var start = opening.next
    var number = 2
    while start < text.endIndex {
      let (end, next) = line(from: start, in: text)
      if isFence(text[start..<end], of: "-") || isFence(text[start..<end], of: ".") {
        let found = FrontMatter(
          yaml: opening.next..<start, yamlFirstLine: 2, body: next..<text.endIndex, bodyFirstLine: number + 1)
        return (found, [])
      }
      start = next
      number += 1
    }
    reportMissingClosing(&findings)
    return (nil, findings.diagnostics)
  }

  /// Whether a line is three marks and nothing visible after them.
  private static func isFence(_ line: ArraySlice<UInt8>, of mark: Unicode.Scalar) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == UInt8(ascii: mark) }
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func reportMissingOpening(_ text: ArraySlice<UInt8>, _ findings: inout Findings) {
    let isLate = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.starts(with: "---".utf8)
    let message = Bilingual(
      vi: "Dòng đầu tiên phải là --- (ba dấu gạch ngang)", en: "first line must be --- (three hyphens)")
    let hint =
      isLate
      ? Bilingual(vi: "xóa dòng trống và dấu cách ở trước ---", en: "delete the blank lines and spaces before ---")
      : Bilingual(
        vi: "mở đầu tệp bằng dòng ---, rồi các dòng như 'title: …', rồi lại một dòng ---",
        en: "begin the file with a line ---, then lines such as 'title: …', then a line --- again")
    findings.error("front-matter", at: Spot(line: 1, column: 1), message, hint: hint)
  }

  private static func reportMissingClosing(_ findings: inout Findings) {
    findings.error(
      "front-matter", at: Spot(line: 1, column: 1, width: 3),
      Bilingual(vi: "Thiếu dòng --- đóng phần khai báo mở ở đây", en: "no closing line --- for the facts opened here"),
      hint: Bilingual(
        vi: "thêm một dòng chỉ có --- sau dòng khai báo cuối cùng, trước nội dung bài",
        en: "add a line that is only --- after the last fact, before the text of the story"))
  }
}

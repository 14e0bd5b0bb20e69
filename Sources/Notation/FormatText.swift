// Formats of text: one line, one line of limited length, many lines.

import Diagnostics

extension Format where Value == String {
  /// One line of text that is not empty, without the spaces around it.
  package static var text: Format<String> { line(atMost: nil) }

  /// One line of at most so many characters, as a reader counts them.
  package static func text(atMost limit: Int) -> Format<String> { line(atMost: limit) }

  /// Text of any number of lines that is not empty, without the space around it.
  package static var longText: Format<String> {
    let expected = Bilingual(vi: "một đoạn chữ", en: "text")
    return .scalar(.longText, expected: expected) { scalar, spot, findings in
      content(of: scalar, at: spot, expected, &findings)
    }
  }

  private static func line(atMost limit: Int?) -> Format<String> {
    let expected = Bilingual(vi: "một dòng chữ", en: "one line of text")
    return .scalar(.text(atMost: limit), expected: expected) { scalar, spot, findings in
      guard let text = content(of: scalar, at: spot, expected, &findings) else { return nil }
      guard !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
        findings.reportValue(
          "text-lines", expected, not: text, at: spot,
          hint: Bilingual(
            vi: "bỏ dấu xuống dòng, hoặc thay '|' bằng '>'", en: "join the lines, or write '>' instead of '|'"))
        return nil
      }
      // Bytes, then scalars, are quicker to count than characters, and never fewer.
      guard let limit, text.utf8.count > limit, text.unicodeScalars.count > limit, text.count > limit else {
        return text
      }
      findings.error(
        "text-length", at: spot,
        Bilingual(
          vi: "\(findings.named.vi) dài tối đa \(limit) ký tự, hiện có \(text.count)",
          en: "\(findings.named.en) may have \(limit) characters at most, not \(text.count)"),
        hint: Bilingual(vi: "rút gọn lại", en: "shorten it"))
      return nil
    }
  }

  /// The text without space around it; nil and reported when nothing is left or it is no text.
  private static func content(
    of scalar: Scalar, at spot: Spot, _ expected: Bilingual, _ findings: inout Findings
  ) -> String? {
    guard scalar.style != .number, scalar.style != .literal else {
      findings.reportValue(
        "wrong-kind", expected, not: scalar.text, at: spot,
        hint: Bilingual(
          vi: "đặt trong dấu ngoặc kép: \"\(scalar.text)\"", en: "put it in quotation marks: \"\(scalar.text)\""))
      return nil
    }
    let text = trimmed(scalar.text)
    if text.isEmpty { findings.reportEmpty(at: spot) }
    return text.isEmpty ? nil : text
  }
}

/// A text without the spaces, tabs, line ends and no-break spaces around it.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
  else { return "" }
  let isWhole = first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
  return isWhole ? text : String(scalars[first...last])
}

func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || (0x09...0x0D).contains(scalar.value) || scalar.value == 0xA0
}

// Formats of fixed words: true or false, one of a list, and identifiers.

import Diagnostics

extension Format where Value == Bool {
  /// `true` or `false`, without quotation marks, and no other word.
  package static var flag: Format<Bool> {
    let expected = Bilingual(vi: "true (có) hoặc false (không)", en: "true or false")
    return .scalar(.flag, expected: expected) { scalar, spot, findings in
      if scalar.style == .plain || scalar.style == .literal {
        if scalar.text == "true" { return true }
        if scalar.text == "false" { return false }
      }
      findings.reportValue("flag", expected, not: scalar.text, at: spot, hint: flagHint(scalar.text))
      return nil
    }
  }

  /// The answer a word seems to be, in the spelling that is read.
  private static func flagHint(_ text: String) -> Bilingual {
    let answers = [
      "true": ["true", "yes", "yess", "y", "on", "1", "có", "ok"], "false": ["false", "no", "n", "off", "0", "không"],
    ]
    let word = trimmed(text).lowercased()
    guard let meant = ["true", "false"].first(where: { answers[$0, default: []].contains(word) }) else {
      return Bilingual(vi: "viết true hoặc false", en: "write true or false")
    }
    return Bilingual(vi: "viết \(meant), không có ngoặc kép", en: "write \(meant), without quotation marks")
  }
}

extension Format where Value == String {
  /// One of these words, byte for byte.
  package static func word(among words: [String]) -> Format<String> {
    let expected = Bilingual(vi: "một trong các từ cho phép", en: "one of the allowed words")
    return .scalar(.word(words), expected: expected) { scalar, spot, findings in
      if let word = words.first(where: { sameBytes($0, scalar.text) }), scalar.style != .number { return word }
      findings.reportValue(
        "unknown-word", expected, not: scalar.text, at: spot, hint: suggestion(for: scalar.text, among: words))
      return nil
    }
  }

  /// An id: lower-case ASCII letters and digits in groups joined by one `-`, at most 80.
  package static var identifier: Format<String> {
    let expected = Bilingual(
      vi: "mã gồm chữ thường không dấu và số, nối bằng '-'", en: "an id of lower-case letters and digits joined by '-'")
    return .scalar(.identifier, expected: expected) { scalar, spot, findings in
      guard !isIdentifier(scalar.text) else { return scalar.text }
      findings.reportValue(
        "identifier", expected, not: scalar.text, at: spot,
        hint: slug(scalar.text).map { Bilingual(vi: "viết \($0)", en: "write \($0)") }
          ?? Bilingual(
            vi: "viết như tran-thi-bich, tối đa 80 ký tự", en: "write it like tran-thi-bich, 80 characters at most"))
      return nil
    }
  }
}

extension Format where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration.
  package static func oneOf(_ type: Value.Type) -> Format {
    let word = Format<String>.word(among: type.allCases.map(\.rawValue))
    return Format(word.description) { node, findings in word.read(node, &findings).flatMap { Value(rawValue: $0) } }
  }
}

/// "Did you mean", or the whole choice when nothing is near.
func suggestion(for text: String, among words: [String]) -> Bilingual? {
  guard !words.isEmpty else { return nil }
  if let near = nearest(to: text.lowercased(), among: words) {
    return Bilingual(vi: "có phải ý bạn là '\(near)'?", en: "did you mean '\(near)'?")
  }
  let all = words.joined(separator: ", ")
  return Bilingual(vi: "chọn một trong: \(all)", en: "choose one of: \(all)")
}

private func isIdentifier(_ text: String) -> Bool {
  let hyphen = UInt8(ascii: "-")
  var previous = hyphen
  for byte in text.utf8 {
    let isSign = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    guard isSign || (byte == hyphen && previous != hyphen) else { return false }
    previous = byte
  }
  return previous != hyphen && text.utf8.count <= 80
}

/// The identifier a text was meant to be; nil when it takes more than lower case and hyphens.
private func slug(_ text: String) -> String? {
  let words = text.lowercased().utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
  let slug = words.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
  return isIdentifier(slug) ? slug : nil
}

// Repairs of how a text is stored, and of characters that look like others or like nothing.
import Diagnostics
import Notation
import Vietnamese

/// UTF-16 with a byte order mark, as Notepad's “Unicode” writes it. A half of a pair or of a unit leaves it as it is.
let utf16 = Repair(.init("bảng mã UTF-16 thành UTF-8", "UTF-16 to UTF-8")) { bytes, _ in
  guard isUTF16(bytes), bytes.count.isMultiple(of: 2) else { return bytes }
  return String(validating: utf16Units(bytes), as: UTF16.self).map { Array($0.utf8) } ?? bytes
}

let byteOrderMark = Repair(
  .init("dấu BOM ở đầu tệp", "byte order mark"),
  ofText: { text in
    String(String.UnicodeScalarView(text.unicodeScalars.drop { $0 == "\u{FEFF}" }))
  })

let lineEnds = Repair(.init("cách xuống dòng của Windows (CRLF)", "line ends of Windows (CRLF)")) { bytes, _ in
  String(validating: bytes, as: UTF8.self) == nil ? bytes : normalizedLineEnds(bytes)
}

/// Characters that show nothing: control characters, zero-width ones and those that turn the direction of text. What
/// joins emoji stays, for it is part of what one sees; separators of lines and paragraphs become spaces.
let hiddenCharacters = Repair(
  .init("ký tự ẩn", "hidden characters"),
  ofText: { text in
    guard text.unicodeScalars.contains(where: { isHidden($0) && $0 != "\n" }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": kept.append(scalar)
      case "\u{2028}", "\u{2029}": kept.append(" ")
      case "\u{200D}" where joinsPictures(scalars, at: index): kept.append(scalar)
      case _ where isHidden(scalar) && !isTag(scalar): continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  })

/// Whether a joiner stands between two pictures, such as the two of 👩‍🏫.
private func joinsPictures(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0, index + 1 < scalars.count else { return false }
  let before = scalars[index - 1]
  let isPicture = before.value > 0x7F && (before.properties.isEmoji || before == "\u{FE0F}")
  return isPicture && scalars[index + 1].value > 0x7F && scalars[index + 1].properties.isEmoji
}

/// What flags of parts of countries are spelt with.
private func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }

/// No-break spaces become spaces, but between a number and its unit, where they belong (vietnamese.md, Typography).
let spaces = Repair(
  .init("khoảng trắng không ngắt (NBSP)", "no-break spaces"),
  ofText: { text in
    guard text.unicodeScalars.contains(where: isNoBreakSpace) else { return text }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let followsNumber = index > 0 && (0x30...0x39).contains(scalars[index - 1].value)
      let isBeforeUnit = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
      kept.append(isNoBreakSpace(scalar) && !(followsNumber && isBeforeUnit) ? " " : scalar)
    }
    return String(kept)
  })

private func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2007}"
}

/// Letters of Icelandic and of African alphabets that look like Đ and đ, and are found by no search for them.
let strokes = Repair(
  .init("chữ Ð, ð thành Đ, đ", "letters Ð, ð to Đ, đ"),
  ofText: { text in
    guard text.unicodeScalars.contains(where: { $0 == "Ð" || $0 == "ð" || $0 == "\u{189}" }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      kept.append(scalar == "Ð" || scalar == "\u{189}" ? "Đ" : scalar == "ð" ? "đ" : scalar)
    }
    return String(kept)
  })

let composition = Repair(.init("dấu rời thành dấu liền (NFC)", "composed letters (NFC)")) { bytes, _ in
  String(validating: bytes, as: UTF8.self) == nil ? bytes : NFC.normalized(bytes)
}

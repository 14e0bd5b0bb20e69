// The 134 letters that Vietnamese adds to ASCII, written out with their marks, for the tests of several tables.

import Testing

/// A letter and the marks it is made of: that of the vowel (ă â ê ô ơ ư) and that of the tone.
struct VietnameseLetter: Sendable, CustomTestStringConvertible {
  let letter: String
  let base: String
  let vowelMark: String
  let toneMark: String

  var testDescription: String { letter }

  private static let toneMarks = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  private static let rows = [
    ("a", "", "aàảãáạ"), ("a", "\u{306}", "ăằẳẵắặ"), ("a", "\u{302}", "âầẩẫấậ"),
    ("e", "", "eèẻẽéẹ"), ("e", "\u{302}", "êềểễếệ"), ("i", "", "iìỉĩíị"),
    ("o", "", "oòỏõóọ"), ("o", "\u{302}", "ôồổỗốộ"), ("o", "\u{31B}", "ơờởỡớợ"),
    ("u", "", "uùủũúụ"), ("u", "\u{31B}", "ưừửữứự"), ("y", "", "yỳỷỹýỵ"),
    ("A", "", "AÀẢÃÁẠ"), ("A", "\u{306}", "ĂẰẲẴẮẶ"), ("A", "\u{302}", "ÂẦẨẪẤẬ"),
    ("E", "", "EÈẺẼÉẸ"), ("E", "\u{302}", "ÊỀỂỄẾỆ"), ("I", "", "IÌỈĨÍỊ"),
    ("O", "", "OÒỎÕÓỌ"), ("O", "\u{302}", "ÔỒỔỖỐỘ"), ("O", "\u{31B}", "ƠỜỞỠỚỢ"),
    ("U", "", "UÙỦŨÚỤ"), ("U", "\u{31B}", "ƯỪỬỮỨỰ"), ("Y", "", "YỲỶỸÝỴ"),
  ]

  /// All but the ASCII letters among the rows, and đ Đ.
  static let all: [VietnameseLetter] =
    rows.flatMap { base, vowelMark, letters in
      zip(letters.unicodeScalars, toneMarks).map { letter, toneMark in
        VietnameseLetter(letter: String(letter), base: base, vowelMark: vowelMark, toneMark: toneMark)
      }
    }.filter { $0.letter.utf8.count > 1 }
    + ["đ", "Đ"].map { VietnameseLetter(letter: $0, base: $0, vowelMark: "", toneMark: "") }

  /// The ways to write the letter: composed, decomposed, marks turned round, and each mark inside the letter alone.
  var spellings: [String] {
    [letter, base + vowelMark + toneMark, base + toneMark + vowelMark]
      + VietnameseLetter.all.filter { $0.base == base && $0.toneMark.isEmpty && $0.vowelMark == vowelMark }
      .map { $0.letter + toneMark }
      + VietnameseLetter.all.filter { $0.base == base && $0.vowelMark.isEmpty && $0.toneMark == toneMark }
      .map { $0.letter + vowelMark }
  }
}

/// Numbers that look random and are the same in every run.
struct Sequel: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}

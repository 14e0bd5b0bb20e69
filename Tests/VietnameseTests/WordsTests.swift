// Tests of counting words and cutting texts.

import Testing

@testable import Vietnamese

@Test(
  "words are syllables, and punctuation alone is none",
  arguments: [
    ("", 0), ("   ", 0), ("văn hóa công sở", 4), ("Chỉ thị 05 – CT/TW", 4),
    ("một\u{A0}cửa\u{3000}điện\u{2003}tử", 4), ("– … “” 👍 - * #", 0),
    ("“Một cửa”", 2), ("a\r\nb\tc\u{2028}d", 4), ("Đ đ ơ Ư", 4), ("to\u{302}\u{309} ho\u{31B}\u{323}p", 2),
    ("Дом 中文", 2), ("× ÷ 5%", 1),
    ("## Ý", 1),
  ])
func wordCounts(_ text: String, _ expected: Int) {
  #expect(words(in: Array(text.utf8)[...]) == expected)
}

@Test("broken bytes are no words and do no harm")
func brokenWords() {
  #expect(words(in: [0x61, 0x20, 0xFF, 0x20, 0xE1, 0xBA]) == 1)
}

@Test(
  "a text is cut at the end of a word",
  arguments: [
    ("văn hóa công sở", 15, "văn hóa công sở"), ("văn hóa công sở", 14, "văn hóa công…"),
    ("văn hóa công sở", 13, "văn hóa công…"),
    ("văn hóa công sở", 12, "văn hóa…"), ("văn hóa, công sở", 10, "văn hóa…"), ("đạt 50% trở lên", 9, "đạt 50%…"),
    ("nghiêng", 4, "ngh…"), ("văn hóa", 1, "…"), ("văn hóa", 0, ""), ("văn hóa", -1, ""), ("", 5, ""),
    ("a\r\nbcd", 3, "a…"),
    ("“Một cửa” – điện tử", 11, "“Một cửa”…"), ("  nghiêng", 5, "  ng…"), ("ho\u{301}a ho\u{301}c", 4, "ho\u{301}…"),
    ("toa\u{302}\u{301}nn", 4, "to…"),
  ])
func shortTexts(_ text: String, _ limit: Int, _ expected: String) {
  let short = shortened(text, to: limit)
  #expect(short.utf8.elementsEqual(expected.utf8))
  #expect(short.unicodeScalars.count <= max(limit, 0))
}

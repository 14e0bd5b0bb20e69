// Tests of composing letters and marks.

import Testing

@testable import Vietnamese

@Test("there are 134 Vietnamese letters beyond ASCII")
func letterCount() {
  #expect(VietnameseLetter.all.count == 134)
}

@Test("every canonical spelling of a letter becomes the one letter", arguments: VietnameseLetter.all)
func everySpelling(_ letter: VietnameseLetter) {
  #expect(letter.spellings.prefix(2).allSatisfy { $0 == letter.letter }, "composed and decomposed")
  for spelling in letter.spellings where spelling == letter.letter {
    let composed = NFC.normalized(Array(("x" + spelling + "n").utf8))
    #expect(composed == Array(("x" + letter.letter + "n").utf8))
    #expect(NFC.normalized(composed) == composed)
    #expect(NFC.isNormalized(composed))
    #expect(NFC.isNormalized(Array(spelling.utf8)) == spelling.utf8.elementsEqual(letter.letter.utf8))
  }
}

@Test("a tone mark under a circumflex or breve stays there, as Unicode tells it apart")
func toneInside() {
  let others = VietnameseLetter.all.flatMap { letter in letter.spellings.filter { $0 != letter.letter } }
  #expect(Set(others).count == 4 * 8, "four tones on each of ă â ê ô in both cases")
  for spelling in others {
    #expect(NFC.normalized(spelling) == spelling)
  }
}

@Test("every composition of the table is one that Unicode holds canonically equal")
func tableIsCanonical() {
  #expect(Canonical.wholes.count == 497)
  for (pair, whole) in Canonical.wholes {
    #expect(String(String.UnicodeScalarView([pair.base, pair.mark])) == String(whole))
  }
}

@Test(
  "marks are put in canonical order, and what does not compose stays",
  arguments: [
    ("a\u{301}\u{323}", "ạ\u{301}"),  // dot below comes before acute
    ("e\u{301}\u{302}", "é\u{302}"),  // one class: the order shows, so it stays
    ("ế\u{323}", "ệ\u{301}"),
    ("m\u{300}", "m\u{300}"),
    ("\u{301}a", "\u{301}a"),
    ("\u{302}\u{323}", "\u{323}\u{302}"),
    ("\"\u{301}", "\"\u{301}"),
    ("a\u{34F}\u{301}", "a\u{34F}\u{301}"),  // the grapheme joiner stands between
    ("", ""),
  ])
func canonicalOrder(_ text: String, _ expected: String) {
  #expect(Array(NFC.normalized(text).utf8) == Array(expected.utf8))
}

@Test(
  "characters that always stand for another are replaced",
  arguments: [
    ("\u{212B}", "Å"), ("a\u{340}", "à"), ("ê\u{341}", "ế"), ("u\u{344}", "ǘ"), ("\u{37E}", ";"),
    ("\u{2001}", "\u{2003}"),
  ])
func singletons(_ text: String, _ expected: String) {
  #expect(text == expected, "Swift holds them equal")
  #expect(Array(NFC.normalized(text).utf8) == Array(expected.utf8))
}

@Test("every replaced character is one that Unicode holds canonically equal")
func singletonsAreCanonical() {
  for (one, others) in Canonical.singletons {
    #expect(String(one) == String(String.UnicodeScalarView(others)))
  }
}

@Test("text without marks is composed already", arguments: ["Tiếng Việt “đẹp” – 100%…", "Дом 中文 👩‍👩‍👧", "plain", ""])
func nothingToDo(_ text: String) {
  #expect(NFC.isNormalized(Array(text.utf8)))
  #expect(Array(NFC.normalized(text).utf8) == Array(text.utf8))
}

@Test(
  "bytes that are not UTF-8 are kept, and those around them composed",
  arguments: [
    [0xFF], [0xCC], [0xE1, 0xBA], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80],
    [0xE0, 0x80, 0xAF],
  ] as [[UInt8]])
func brokenBytes(_ bytes: [UInt8]) {
  #expect(NFC.normalized(bytes) == bytes)
  #expect(NFC.normalized(bytes + Array("a\u{301}".utf8) + bytes) == bytes + Array("á".utf8) + bytes)
}

@Test("composing keeps canonical equality, is done once, and does not depend on how the text was spelt")
func scrambledTexts() {
  var random = Sequel(state: 7)
  let pieces =
    VietnameseLetter.all.map(\.letter)
    + [
      "a", "o", "u", "m", " ", "\"", "\u{301}", "\u{323}", "\u{302}", "\u{31B}", "\u{328}", "\u{5B0}", "\u{5C1}",
      "ṩ", "\r\n",
    ]
  for _ in 0..<2000 {
    let text = (0..<8).map { _ in pieces.randomElement(using: &random)! }.joined()
    let composed = NFC.normalized(text)
    #expect(composed == text)
    #expect(Array(NFC.normalized(composed).utf8) == Array(composed.utf8))
    #expect(Array(NFC.normalized(decomposed(text)).utf8) == Array(composed.utf8))
  }
}

/// The text with its Vietnamese letters taken apart, tone mark last.
private func decomposed(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    guard let letter = VietnameseLetter.all.first(where: { $0.letter.unicodeScalars.elementsEqual([scalar]) }) else {
      return String(scalar)
    }
    return letter.base + letter.vowelMark + letter.toneMark
  }.joined()
}

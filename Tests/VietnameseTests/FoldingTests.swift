// Tests of the three levels of folding, and of letter case.

import Testing

@testable import Vietnamese

@Test(
  "tone marks in either place, and either case, are one word",
  arguments: [
    ("hòa", "hoà"), ("HÒA", "hoà"), ("thúy", "thuý"), ("khỏe", "khoẻ"), ("ủy", "uỷ"), ("ỦY BAN", "uỷ ban"),
    ("òa", "oà"), ("họa", "hoạ"), ("hõa", "hoã"), ("loè, loẹt", "lòe, loẹt"), ("ngụy", "nguỵ"), ("suỹ.", "sũy."),
    ("Hoà", "ho\u{300}a"), ("(toá)", "(tóa)"), ("Hoà2", "Hòa2"), ("hoà’", "hòa’"), ("hoà–", "hòa–"),
    ("Đặng Thúy Hoà", "đặng thuý hòa"),
  ])
func tonePlaces(_ one: String, _ other: String) {
  #expect(Array(folded(one, .exact).utf8) == Array(folded(other, .exact).utf8))
}

@Test(
  "the tone of other syllables stays where it is",
  arguments: [
    "quý", "giá", "hoàn", "toán", "ngoái", "hoáy", "quỳnh", "huỳnh", "khuỷu", "già", "quà", "của", "múa", "xoèn",
    "toàn", "thuở",
    "qúy", "uyển", "hóa", "tụy", "hoà\u{323}",
  ])
func untouchedTones(_ word: String) {
  #expect(Array(folded(word, .exact).utf8) == Array(NFC.normalized(word).utf8))
}

@Test("a tone is not moved onto a letter that was there before the folded bytes")
func foldAppends() {
  var out = Array("ho".utf8)
  fold(Array("à".utf8)[...], .exact, into: &out)
  #expect(String(decoding: out, as: UTF8.self) == "hoà")
  out = Array("q".utf8)
  fold(Array("uý".utf8)[...], .exact, into: &out)
  #expect(String(decoding: out, as: UTF8.self) == "qúy")
}

@Test(
  "each level forgets more",
  arguments: [
    ("Đức", "đức", "đưc", "duc"), ("TỔ HỢP", "tổ hợp", "tô hơp", "to hop"), ("Ưu Ậ", "ưu ậ", "ưu â", "uu a"),
    ("Văn hóa công sở", "văn hóa công sở", "văn hoa công sơ", "van hoa cong so"),
    ("Ð ð ẞ", "ð ð ẞ", "ð ð ẞ", "d d ss"), ("Çà Straße Æ Ł", "çà straße æ ł", "ça straße æ ł", "ca strasse ae l"),
    ("Ñandú ǗB", "ñandú ǘb", "nandu üb", "nandu ub"), ("m\u{300}\u{308}", "m\u{308}\u{300}", "m\u{308}", "m"),
    ("Дом 中 × “5” – 👍", "Дом 中 × “5” – 👍", "Дом 中 × “5” – 👍", "Дом 中 × “5” – 👍"), ("", "", "", ""),
  ])
func levels(_ text: String, _ exact: String, _ toneless: String, _ bare: String) {
  #expect(Array(folded(text, .exact).utf8) == Array(exact.utf8))
  #expect(Array(folded(text, .toneless).utf8) == Array(toneless.utf8))
  #expect(Array(folded(text, .bare).utf8) == Array(bare.utf8))
}

@Test("every spelling of a letter folds alike", arguments: VietnameseLetter.all)
func spellingsFold(_ letter: VietnameseLetter) {
  let base = letter.base == "đ" || letter.base == "Đ" ? "d" : lowercased(letter.base)
  for spelling in letter.spellings {
    #expect(folded(spelling, .bare).utf8.elementsEqual(base.utf8))
    let toneless = NFC.normalized(base == "d" ? "đ" : base + letter.vowelMark)
    #expect(folded(spelling, .toneless).utf8.elementsEqual(toneless.utf8))
    #expect(folded(spelling, .exact).utf8.elementsEqual(lowercased(letter.letter).utf8))
  }
}

@Test("folding twice is folding once, at each level", arguments: FoldLevel.allCases)
func foldingIsIdempotent(_ level: FoldLevel) {
  for text in ["Hoà bình, ỦY BAN quý I, kho\u{301}e, İẞŸ", "hoà\u{323}a uýuý oáoá"] {
    #expect(folded(folded(text, level), level).utf8.elementsEqual(folded(text, level).utf8))
  }
}

@Test("bytes that are not UTF-8 pass through folding", arguments: FoldLevel.allCases)
func brokenBytesFold(_ level: FoldLevel) {
  var out: [UInt8] = []
  fold([0x41, 0xFF, 0xE1, 0xBA, 0x41, 0xC3], level, into: &out)
  #expect(out == [0x61, 0xFF, 0xE1, 0xBA, 0x61, 0xC3])
}

@Test("case changes both ways for every Vietnamese letter")
func letterCase() {
  let (lower, upper) = ("đăâêôơư ấậ ỗ ỹỵ xyz ñ ÿ", "ĐĂÂÊÔƠƯ ẤẬ Ỗ ỸỴ XYZ Ñ Ÿ")
  #expect(uppercased(lower).utf8.elementsEqual(upper.utf8))
  #expect(lowercased(upper).utf8.elementsEqual(lower.utf8))
  for letter in VietnameseLetter.all.map(\.letter) {
    #expect(uppercased(letter) == letter.uppercased())
    #expect(lowercased(letter) == letter.lowercased())
  }
  #expect(uppercased("e\u{302}\u{301}").utf8.elementsEqual("E\u{302}\u{301}".utf8), "the form is kept")
}

@Test(
  "letters beyond Vietnamese have the case that Unicode gives them, where one scalar says it",
  arguments: Array(0xC0..<0x180) as [UInt32])
func latinCase(_ value: UInt32) throws {
  let letter = try #require(Unicode.Scalar(value))
  // ı, ŉ, ſ and ß have no upper-case letter that comes back; İ no lower-case letter of one scalar; ŀ keeps its dot.
  guard !["ı", "ŉ", "ſ", "ß", "İ", "Ŀ", "ŀ"].contains(letter) else { return }
  #expect(lowercased(String(letter)) == letter.properties.lowercaseMapping)
  #expect(uppercased(String(letter)) == letter.properties.uppercaseMapping)
}

// What each format reads and how it refuses.

import Diagnostics
import Exact
import Notation
import Testing

@Suite("Formats") struct FormatTests {
  @Test(
    "a day is read in the stored and in the Vietnamese form",
    arguments: ["2022-03-15", "15/3/2022", "15/03/2022", "'2022-03-15'", "\" 15/3/2022 \"", "15-3-2022", "15.03.2022"])
  func days(_ text: String) {
    #expect(read(.day, text).value == Day(year: 2022, month: 3, day: 15))
  }

  @Test(
    "any other day is refused with its own reason",
    arguments: [
      ("31/02/2022", "no-such-day"), ("2022-02-30", "no-such-day"), ("29/2/2022", "no-such-day"),
      ("2022-13-45", "no-such-day"),
      ("0/3/2022", "no-such-day"), ("3/15/2022", "month-first"), ("12/31/2022", "month-first"),
      ("3-15-2022", "month-first"), ("31.2.2022", "no-such-day"), ("15.3-2022", "day-form"),
      ("2022/03/15", "day-form"), ("2022-3-15", "day-form"), ("2022.3.15", "day-form"), ("15/3/22", "day-form"),
      ("2022-03-15T10:00:00", "day-form"), ("hôm qua", "day-form"), ("20220315", "day-form"), ("15/3", "day-form"),
      ("15/3-2022", "day-form"), ("99999/1/1", "day-form"), ("[2022-03-15]", "wrong-kind"), ("{a: b}", "wrong-kind"),
    ])
  func notDays(_ text: String, _ rule: String) {
    refuses(.day, text, rule)
  }

  @Test("an impossible day says that the calendar has none, month first says what was meant")
  func dayWords() throws {
    #expect(try #require(read(.day, "31/02/2022").findings.first).message.vi == "Ngày 31/02/2022 không có trong lịch")
    #expect(try #require(read(.day, "3/15/2022").findings.first).hint?.en == "write 2022-03-15")
    #expect(try #require(read(.day, "2022.3.15").findings.first).hint?.en == "write 2022-03-15")
  }

  @Test(
    "a decimal is exact",
    arguments: [("9.5", 95, 1), ("0", 0, 0), ("8.55", 855, 2), ("-3", -3, 0), ("'6'", 6, 0), ("9.50", 950, 2)])
  func decimals(_ text: String, _ unscaled: Int, _ scale: Int) {
    let value = read(.decimal(atMostDigits: 2), text).value
    #expect(value?.unscaled == unscaled && value?.scale == scale)
  }

  @Test(
    "a number that could be misread is refused with its own reason",
    arguments: [
      ("8.555", "number-digits"), ("9,5", "number-comma"), ("8.5e0", "number-exponent"), ("1E3", "number-exponent"),
      ("'-0'", "number-minus-zero"), ("-0.0", "number-minus-zero"), ("' 9'", "number-space"), ("'9 '", "number-space"),
      ("1 000", "number-space"), ("07", "number-zero"), ("-01.5", "number-zero"), ("+5", "number-plus"),
      (".5", "number-form"),
      ("5.", "number-form"), ("1.000.000", "number-thousands"), ("1,000,000", "number-thousands"),
      ("1.000,5", "number-thousands"),
      ("1234567890123456", "number-length"), ("chín", "number-form"), ("0x10", "number-form"), ("'-'", "number-form"),
      ("NaN", "number-form"), ("9\u{301}", "number-form"), ("٣", "number-form"), ("7", "number-range"),
      ("-1", "number-range"),
      ("[6]", "wrong-kind"), ("1-2", "number-form"), ("8.5đ", "number-form"), ("'5 %'", "number-space"),
    ])
  func notDecimals(_ text: String, _ rule: String) {
    refuses(.decimal(atMostDigits: 2, in: Fixed.zero...Fixed(unscaled: 6)), text, rule)
  }

  @Test("a decimal with a comma is given back with a point, and the range is said in full")
  func decimalWords() throws {
    let comma = try #require(read(.decimal(atMostDigits: 2), "9,5").findings.first)
    #expect(comma.hint?.vi == "viết 9.5")
    let range = try #require(read(.decimal(atMostDigits: 2, in: Fixed.zero...Fixed(unscaled: 6)), "7").findings.first)
    #expect(range.message.en == "'v' must be 0 to 6, not '7'")
    #expect(range.message.vi == "'v' phải từ 0 đến 6, không phải '7'")
  }

  @Test("in JSON a decimal is a string or a whole number")
  func jsonDecimals() {
    let format = Format<Fixed>.decimal(atMostDigits: 2)
    #expect(read(format, "\"6.25\"", isJSON: true).value == Fixed("6.25"))
    #expect(read(format, "6", isJSON: true).value == Fixed("6"))
    for (text, rule) in [
      ("8.5", "number-quotes"), ("8.5e0", "number-exponent"), ("6e0", "number-exponent"), ("-0", "number-minus-zero"),
      ("true", "number-form"), ("\"\"", "number-form"), ("\"9,5\"", "number-comma"), ("8.555", "number-digits"),
    ] { refuses(format, text, rule, isJSON: true) }
  }

  @Test("a whole number is in its range")
  func integers() {
    #expect(read(.integer(in: 1...10), "10").value == 10)
    #expect(read(.integer(in: -5...5), "-5", isJSON: true).value == -5)
    for (text, rule) in [
      ("11", "number-range"), ("0", "number-range"), ("2.5", "number-digits"), ("2.0", "number-digits"),
      ("1e1", "number-exponent"),
      ("hai", "number-form"), ("99999999999999999999", "number-length"), ("010", "number-zero"),
    ] { refuses(.integer(in: 1...10), text, rule) }
  }

  @Test("a flag is true or false and no other word")
  func flags() {
    #expect(read(.flag, "true").value == true)
    #expect(read(.flag, "false", isJSON: true).value == false)
    for text in ["yess", "yes", "no", "on", "off", "True", "'true'", "1", "có", "{a: b}"] {
      #expect(read(.flag, text).value == nil)
      #expect(read(.flag, text).findings.count == 1)
    }
    #expect(read(.flag, "yes").findings.first?.hint?.en == "write true, without quotation marks")
    #expect(read(.flag, "no").findings.first?.hint?.vi == "viết false, không có ngoặc kép")
  }

  private enum Stage: String, CaseIterable, Sendable { case discovered, nurtured, recognised, replicated }

  @Test("a word is one of its choice, and a slip is set right")
  func words() {
    #expect(read(.oneOf(Stage.self), "nurtured").value == .nurtured)
    #expect(read(.word(among: ["a", "b"]), "b").value == "b")
    #expect(read(.oneOf(Stage.self), "recognized").findings.first?.hint?.en == "did you mean 'recognised'?")
    #expect(read(.oneOf(Stage.self), "NURTURED").findings.first?.hint?.en == "did you mean 'nurtured'?")
    #expect(read(.word(among: ["é"]), "e\u{301}").value == nil)
    #expect(
      read(.oneOf(Stage.self), "xong").findings.first?.hint?.en
        == "choose one of: discovered, nurtured, recognised, replicated")
    refuses(.word(among: ["1"]), "1", "unknown-word", isJSON: true)
    refuses(.word(among: ["a"]), "[a]", "wrong-kind")
  }

  @Test("an identifier is lower-case words joined by one hyphen")
  func identifiers() {
    for text in ["a", "tran-thi-bich", "p-014", "2022-03", String(repeating: "a", count: 80)] {
      #expect(read(.identifier, text).value == text)
    }
    for text in [
      "Tran Thi Bich", "tran_thi", "-a", "a-", "a--b", "trần", "a.b", "a/b", "../a", String(repeating: "a", count: 81),
      "a\u{301}",
    ] {
      refuses(.identifier, text, "identifier")
    }
    #expect(read(.identifier, "Tran Thi_Bich").findings.first?.hint?.en == "write tran-thi-bich")
  }

  @Test("text is trimmed, one line, not empty, and short where that is asked")
  func texts() {
    #expect(read(.text, "' Chị Hoa\u{A0} '").value == "Chị Hoa")
    #expect(read(.text, "no").value == "no")
    #expect(read(.text, "2022").value == "2022")
    #expect(read(.text(atMost: 3), "'e\u{301}ếa'").value == "e\u{301}ếa")
    #expect(read(.longText, "|\n  a\n  b").value == "a\nb")
    refuses(.text(atMost: 3), "abcd", "text-length")
    refuses(.text, "''", "empty-value")
    refuses(.text, "' \t'", "empty-value")
    refuses(.text, "|\n  a\n  b", "text-lines")
    refuses(.text, "[a, b]", "wrong-kind")
    refuses(.text, "{a: b}", "wrong-kind")
    refuses(.text, "{{ page.title }}", "yaml-key")
    refuses(.text, "5", "wrong-kind", isJSON: true)
    refuses(.longText, "true", "wrong-kind", isJSON: true)
  }

  @Test("a list reads all of its items, and each wrong one is reported")
  func lists() {
    let list = Format<[Placed<String>]>.list(of: .identifier)
    #expect(read(list, "[a, b]").value?.map(\.value) == ["a", "b"])
    #expect(read(list, "[a, b]").value?.last?.spot == Spot(line: 1, column: 8, width: 1))
    #expect(read(list, "[]").value == [])
    #expect(read(list, "[A, b, C]").findings.map(brief) == ["identifier 1:5", "identifier 1:11"])
    #expect(read(list, "[A, b]").value == nil)
    #expect(read(list, "\n- a\n-\n").findings.map(brief) == ["empty-value 3:2"])
    refuses(list, "a", "wrong-kind")
    refuses(list, "{a: b}", "wrong-kind")
    let many = Format<[Placed<String>]>.oneOrMany(of: .identifier)
    #expect(read(many, "a").value == [Placed("a", at: Spot(line: 1, column: 4, width: 1))])
    #expect(read(many, "[a, b]").value?.count == 2)
    refuses(many, "A", "identifier")
  }

  @Test("a table keeps its rows in order and reports keys and values at their places")
  func tables() {
    let table = Format<[TableRow<String, Fixed>]>.table(keys: .text, values: .decimal(atMostDigits: 2))
    let rows = read(table, "{\"C1.2\":\"6\",\"C1.1\":5}", isJSON: true).value
    #expect(rows?.map(\.key.value) == ["C1.2", "C1.1"])
    #expect(rows?.map(\.value.value) == [Fixed(unscaled: 6), Fixed(unscaled: 5)])
    let wrong = read(table, "{\"C1.2\":\"9,5\",\"\":1}", isJSON: true).findings
    #expect(wrong.map(brief) == ["number-comma 1:14", "empty-value 1:20"])
    #expect(wrong.first?.message.en == "'C1.2' '9,5': fraction must follow a point, not a comma")
    refuses(table, "[]", "wrong-kind")
  }

  @Test("a format can be changed and given one more rule")
  func changed() {
    let length = Format<String>.text.map(\.utf8.count)
    #expect(read(length, "abc").value == 3)
    let odd = length.check("odd") { $0 % 2 == 1 ? nil : Bilingual(vi: "phải lẻ", en: "must be odd") }
    #expect(read(odd, "abc").value == 3)
    refuses(odd, "ab", "odd")
    #expect(odd.description == .text(atMost: nil))
  }

  private func refuses<Value>(
    _ format: Format<Value>, _ text: String, _ rule: String, isJSON: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (value, findings) = read(format, text, isJSON: isJSON)
    #expect(value == nil, "\(text)", sourceLocation: sourceLocation)
    #expect(findings.map(\.rule) == [rule], "\(text)", sourceLocation: sourceLocation)
    #expect(findings.allSatisfy(isWellWorded), "\(text)", sourceLocation: sourceLocation)
  }
}

// Findings as text: whole ones, carets under every kind of letter, and nothing that a terminal would obey.

import Diagnostics
import Testing

private let unknown = Diagnostic(
  .error, rule: "unknown-person", at: Place(file: "content/a.md", Spot(line: 7, column: 10, width: 4)),
  Bilingual("không có ai tên 'bich'", "no person 'bich'"),
  hint: Bilingual("có phải 'bich-ngoc' không?", "did you mean 'bich-ngoc'?"),
  notes: [
    Note(at: Place(file: "content/b.md", Spot(line: 2, column: 3)), Bilingual("lần đầu ở đây", "first seen here")),
    Note(at: Place(file: "content/c.md"), Bilingual("và ở đây", "and here")),
  ])

/// A finding in one line of a file; what is printed, line by line.
private func lines(of line: String?, _ spot: Spot, message: String = "m", file: String = "f") -> [String] {
  let finding = Diagnostic(.warning, rule: "r", at: Place(file: file, spot), Bilingual(message, message))
  return printed(finding, line: line, in: .en).utf8.split(separator: 0x0A).map { String(Substring($0)) }
}

@Suite("printing")
struct PrintingTests {
  @Test("a finding is printed with its line, its notes and its hint")
  func english() {
    #expect(
      printed(unknown, line: "people: [bich]", in: .en) == """
        content/a.md:7:10: error: no person 'bich' [unknown-person]
        7 | people: [bich]
          |          ^^^^
          = first seen here: content/b.md:2:3
          = and here: content/c.md
          = hint: did you mean 'bich-ngoc'?

        """)
  }

  @Test("the same in Vietnamese")
  func vietnamese() {
    #expect(
      printed(unknown, line: "people: [bich]", in: .vi) == """
        content/a.md:7:10: lỗi: không có ai tên 'bich' [unknown-person]
        7 | people: [bich]
          |          ^^^^
          = lần đầu ở đây: content/b.md:2:3
          = và ở đây: content/c.md
          = gợi ý: có phải 'bich-ngoc' không?

        """)
  }

  @Test("colours stand around place, severity, rule and carets, and change nothing else")
  func ansi() {
    let plain = printed(unknown, line: "people: [bich]", in: .en)
    let painted = printed(unknown, line: "people: [bich]", in: .en, paint: .ansi)
    let start = "\u{1B}[1mcontent/a.md:7:10\u{1B}[0m: \u{1B}[1;31merror\u{1B}[0m: no person 'bich'"
    #expect(painted.hasPrefix(start + "\u{1B}[2m [unknown-person]\u{1B}[0m\n\u{1B}[2m7 | \u{1B}[0mpeople: [bich]\n"))
    #expect(painted.contains("\n\u{1B}[2m  | \u{1B}[0m\u{1B}[1;31m         ^^^^\u{1B}[0m\n"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    let warning = Diagnostic(.warning, rule: "r", at: nil, Bilingual("m", "m"))
    #expect(printed(warning, line: nil, in: .vi, paint: .ansi).hasPrefix("\u{1B}[1;33mcảnh báo\u{1B}[0m: m"))
  }

  @Test("without a place, a line or a hint, only what is known is printed")
  func little() {
    let nowhere = Diagnostic(.error, rule: "r", at: nil, Bilingual("một", "one"))
    #expect(printed(nowhere, line: nil, in: .en) == "error: one [r]\n")
    #expect(printed(nowhere, line: "text", in: .vi) == "lỗi: một [r]\n")
    #expect(lines(of: "text", .wholeFile) == ["f: warning: m [r]"])
    #expect(lines(of: nil, Spot(line: 2, column: 3)) == ["f:2:3: warning: m [r]"])
    #expect(lines(of: "", Spot(line: 2, column: 1)) == ["f:2:1: warning: m [r]", "2 | ", "  | ^"])
  }

  @Test(
    "the margin is as wide as the number of the line", arguments: [(9, "  | ^"), (10, "   | ^"), (1234, "     | ^")])
  func margins(line: Int, expected: String) {
    #expect(lines(of: "a", Spot(line: line, column: 1)).last == expected)
  }

  @Test(
    "carets stand under what is meant",
    arguments: [
      ("abc", 1, 1, "^"), ("abc", 2, 0, " ^"), ("abc", 2, 2, " ^^"), ("abc", 3, 9, "  ^"), ("abc", 4, 1, "   ^"),
      ("abc", 99, 5, "   ^"), ("abc", 0, 2, "^^"), ("abc", -5, 2, "^^"), ("abc", 1, -5, "^"),
      ("abc", .max, .max, "   ^"),
      // Composed: one scalar a letter.
      ("tiếng Việt", 1, 5, "^^^^^"), ("tiếng Việt", 7, 4, "      ^^^^"),
      // Decomposed: marks take no cell.
      ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t", 1, 7, "^^^^^"),
      ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t", 9, 6, "      ^^^^"), ("e\u{302}x", 3, 1, " ^"),
      // A mark alone is shown under its letter.
      ("xe\u{302}y", 3, 1, " ^"), ("xe\u{302}\u{301}y", 4, 1, " ^"), ("xe\u{302}y", 3, 2, " ^^"),
      ("\u{302}y", 1, 1, "^"),
      // A tab before is a tab below.
      ("\tab", 2, 1, "\t^"), ("a\tb", 3, 1, " \t^"), ("\t\tab", 4, 1, "\t\t ^"),
      // Wide letters and emoji take two cells.
      ("文化", 2, 1, "  ^^"), ("文化x", 3, 1, "    ^"), ("한국 a", 4, 1, "     ^"), ("ＡＢ", 2, 1, "  ^^"), ("👍x", 2, 1, "  ^"),
      ("a👍b", 2, 1, " ^^"), ("✅x", 2, 1, "  ^"), ("⭐x", 2, 1, "  ^"), ("🇻🇳x", 3, 1, "  ^"), ("❤x", 2, 1, " ^"),
      ("✓x", 2, 1, " ^"), ("👩\u{200D}👧x", 4, 1, "            ^"),
      // What is shown escaped takes the cells of its escape.
      ("a\u{200B}b", 3, 1, "         ^"), ("a\u{200B}b", 2, 1, " ^^^^^^^^"), ("\u{1B}[1m", 2, 1, "      ^"),
      ("a\r", 2, 1, " ^^^^^"),
    ])
  func carets(line: String, column: Int, width: Int, expected: String) {
    #expect(lines(of: line, Spot(line: 7, column: column, width: width)).last == "  | " + expected)
  }

  @Test(
    "what a terminal obeys, and what hides or turns letters, is shown",
    arguments: [
      ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\u{7}\u{8}b", "a\\u{7}\\u{8}b"), ("a\nb\rc", "a\\u{A}b\\u{D}c"),
      ("a\u{9B}31m", "a\\u{9B}31m"), ("a\u{7F}b\u{0}", "a\\u{7F}b\\u{0}"),
      ("a\u{202E}b\u{202C}", "a\\u{202E}b\\u{202C}"),
      ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"), ("a\u{61C}b\u{200F}", "a\\u{61C}b\\u{200F}"),
      ("a\u{200B}b\u{FEFF}c\u{AD}", "a\\u{200B}b\\u{FEFF}c\\u{AD}"), ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
      ("a\u{E0041}b", "a\\u{E0041}b"), ("a\u{180E}b\u{3164}c", "a\\u{180E}b\\u{3164}c"),
      ("a\u{FFF9}b\u{1D173}", "a\\u{FFF9}b\\u{1D173}"), ("a\u{34F}b", "a\\u{34F}b"),
      ("tiếng Việt, tie\u{302}\u{301}ng", "tiếng Việt, tie\u{302}\u{301}ng"), ("a\tb – “c” 文 👍 ❤\u{FE0F}", nil),
    ] as [(String, String?)])
  func shown(text: String, expected: String?) {
    let expected = expected ?? text
    #expect(visible(text).utf8.elementsEqual(expected.utf8))
    let place = Place(file: text, Spot(line: 1, column: 1))
    let finding = Diagnostic(
      .error, rule: "r", at: place, Bilingual(text, text), hint: Bilingual(text, text),
      notes: [Note(at: place, Bilingual(text, text))])
    for language in Language.allCases {
      let (error, hint) = language == .vi ? ("lỗi", "gợi ý") : ("error", "hint")
      let whole = printed(finding, line: text, in: language)
      let head = "\(expected):1:1: \(error): \(expected) [r]\n1 | \(expected)\n  | ^"
      let tail = "^\n  = \(expected): \(expected):1:1\n  = \(hint): \(expected)\n"
      #expect(Array(whole.utf8).starts(with: head.utf8))
      #expect(Array(whole.utf8.suffix(tail.utf8.count)) == Array(tail.utf8))
    }
  }

  @Test("no control, format or separating character of Unicode is ever sent, but the tab")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let hides: Bool
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: hides = value != 9
      default: hides = false
      }
      guard hides else { continue }
      let sent = visible(String(Character(scalar))).utf8.elementsEqual(String(Character(scalar)).utf8)
      if sent { Issue.record("U+\(String(value, radix: 16, uppercase: true)) is sent") }
    }
    #expect(visible("\u{9}") == "\u{9}")
  }

  @Test("severities have names in both languages")
  func labels() {
    #expect(Severity.error.label(in: .vi) == "lỗi")
    #expect(Severity.error.label(in: .en) == "error")
    #expect(Severity.warning.label(in: .vi) == "cảnh báo")
    #expect(Severity.warning.label(in: .en) == "warning")
    #expect(Bilingual("một", "one").text(in: .vi) == "một")
    #expect(Bilingual(vi: "một", en: "one").text(in: .en) == "one")
  }

  @Test("what is told at a glance to hide nothing hides nothing by Unicode's properties")
  func hidden() {
    let scalars = (0...0x10FFFF).compactMap(UnicodeScalar.init)
    let wrong = scalars.filter { scalar in
      let properties = scalar.properties
      let isObeyed = [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
      let isShape = (0xFE00...0xFE0F).contains(scalar.value)
      return isHidden(scalar)
        != (isObeyed && scalar != "\t" || properties.isDefaultIgnorableCodePoint && !isShape)
    }
    #expect(wrong.isEmpty)
  }
}

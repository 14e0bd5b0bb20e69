// Shapes on which libcmark, or a careless reader of its tree, needs too long or too much: they end or are refused.

import Diagnostics
import Testing

@testable import Markdown

struct HostileTests {
  @Test(
    "a hostile shape of 10 kB ends in time and is read by both or refused by both",
    arguments: smallShapes.keys.sorted())
  func ends(_ shape: String) throws { expectEnd(of: shape, try #require(smallShapes[shape])) }

  @Test(
    "what libcmark cannot take is refused at the line that goes too far",
    arguments: tooMuch.indices)
  func refused(_ number: Int) {
    let (text, expected) = tooMuch[number]
    let (outline, findings) = outlined(text, firstLine: 7)
    #expect(outline == Outline())
    #expect(findings.map(brief) == [expected])
    #expect(rendered(text).isEmpty)
  }

  @Test(
    "what only looks hostile is read",
    arguments: harmless.indices)
  func innocent(_ number: Int) {
    let text = harmless[number]
    #expect(outlined(text).1.isEmpty)
    #expect(!rendered(text).isEmpty)
  }

  @Test("a limit can be changed, and the message names it")
  func named() {
    var limits = Limits()
    limits.bytes = 3
    #expect(outlined("abcd", limits: limits).1.map(\.message.en) == ["a text must be at most 3 bytes"])
    #expect(outlined("abc", limits: limits).1.isEmpty)
    #expect(rendered("abcd", limits: limits) == "")
  }

  @Test("findings end at their limit, with the severity of what was left out")
  func manyFindings() {
    let warnings = outlined(String(repeating: "<b>\n\n", count: 150)).1
    #expect(warnings.count == 101)
    #expect(warnings[0].rule == "too-many-findings" && warnings[0].severity == .warning)
    let errors = outlined(String(repeating: "<b>\n\n", count: 150) + "![](a)\n").1
    #expect(errors[0].rule == "too-many-findings" && errors[0].severity == .error)
  }
}

/// The same shapes so large that they belong to the slow tests.
struct LargeShapesTests {
  @Test(
    "a hostile shape of 100 kB ends in time and is read by both or refused by both", arguments: shapes.keys.sorted())
  func ends(_ shape: String) throws { expectEnd(of: shape, try #require(shapes[shape])) }
}

private func expectEnd(of shape: String, _ text: String) {
  let clock = ContinuousClock()
  let start = clock.now
  let (outline, findings) = outlined(text)
  let html = rendered(text)
  #expect(clock.now - start < .seconds(6), "\(shape)")
  #expect(html.utf8.count <= Limits().html)
  if outline == Outline(), !findings.isEmpty, findings[0].severity == .error { #expect(html.isEmpty) }
}

/// Texts and the finding on them when the body starts on line 7. Taken by number: a log prints arguments whole.
private let tooMuch: [(String, String)] = [
  (times(500_000, ">"), "7:1 body-too-deep"), (times(5_000, "- ") + "a", "7:1 body-too-deep"),
  (times(101, "+ ") + "a", "7:1 body-too-deep"), ("a\n\n" + times(101, "1. ") + "a", "9:1 body-too-deep"),
  (staircase(700), "107:1 body-too-deep"), (staircase(90) + times(200_000, "\n"), "109941:1 body-too-tangled"),
  (times(2_001, "![[]()"), "7:1 too-many-images"), ("x\n\n" + times(2_001, "![\n"), "2009:1 too-many-images"),
  (times(101, "*a ") + times(101, "a* "), "7:1 body-too-deep"), (times(1 << 20, "a") + "a", "7:1 body-too-large"),
  (times(51, "|a") + "\n" + times(51, "|-"), "7:1 table-too-large"),
  ("x\n\n|a|\n|-|\n" + times(20_000, "|b\n"), "9:1 table-too-large"),
  (times(99_000, "# >>>>>>>\n"), "0:0 page-too-large"), (times(100_001, "a\n"), "100007:1 body-too-tangled"),
  ("x\n\n" + times(200_001, "_"), "9:1 body-too-tangled"),
]

private let harmless: [String] = [
  times(400, "- "), times(400, "* * *\n"), times(100, ">") + "a", times(400, "> > a\n"),
  times(400, "- a\n  - b\n    - c\n"), times(500, " ") + "a", "```\n" + times(500, " ") + "a\n```",
  times(3_000, "![a](b)\n\n"), times(90, "*a ") + times(90, "a* "), times(3_000, "**a** `b` *c* "), "a\r\n\r\n> b\r\n",
  times(199_998, "_"), times(100_000, "a\n"),
]

private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

private func staircase(_ steps: Int) -> String {
  (0..<steps).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
}

private func many(_ text: String, _ size: Int) -> String { String(repeating: text, count: size / text.utf8.count) }

/// Texts of about 100 kB by the name of their shape, and of a tenth of that.
private let shapes = allShapes(100_000)
private let smallShapes = allShapes(10_000)

private func allShapes(_ n: Int) -> [String: String] {
  Dictionary(uniqueKeysWithValues: blockShapes(n) + inlineShapes(n) + tableShapes(n) + formShapes(n))
}

private func blockShapes(_ n: Int) -> [(String, String)] {
  [
    ("lists, then empty lines", many("- ", n / 2) + "a" + many("\n", n / 2)),
    ("90 lists, then empty lines", many("- ", 180) + "a" + many("\n", n)),
    ("90 lists, then carriage returns", many("- ", 180) + "a" + many("\r", n)),
    ("lists in a quote, then its lines", "> " + many("- ", n / 2) + "a\n" + many(">\n", n / 2)),
    ("90 lists in a quote, then its lines", "> " + many("- ", 180) + "a\n" + many(">\n", n)),
    ("stairs, then empty lines", staircase(700) + many("\n", n)),
    ("90 stairs, then empty lines", staircase(90) + many("\n", n)),
    ("quotes", many(">", n)), ("quotes again and again", many(many(">", 50) + " a\n\n", n)),
    ("quotes and lazy list marks", many(many(">", 60) + " a\n+\n", n)), ("list after list", many("- a\n  - b\n", n)),
    ("empty headings", many("#\n", n)), ("equal headings", many("## a\n", n)), ("fences", many("```\n", n)),
    ("definitions", many("[a]: b\n", n)), ("rules", many("* * *\n", n)), ("marks of a rule", many("* ", n)),
  ]
}

private func inlineShapes(_ n: Int) -> [(String, String)] {
  [
    ("quotes and emphasis", many(">", n / 2) + many("a*", n / 2)),
    ("90 quotes and emphasis", many(">", 90) + many("a*", n)),
    ("empty images", many("![[]()", n)), ("paragraphs of empty images", many(many("![[]()", 11_900) + "\n\n", n)),
    ("brackets", many("[", n)), ("open images", many("![", n)),
    ("images in images", many("![", 3_900) + many("](b)", 7_800)),
    ("deep emphasis", many("*a ", n / 2) + many("a* ", n / 2)),
    ("bad links in emphasis", many("*a ", 270) + many("[a](x:b) ", n) + many("a* ", 270)),
    ("one long address, many uses", "[a]: /" + many("x", n / 2) + "\n\n" + many("[a] ", n / 2)),
    ("links on one line", many("[a](b)", n)), ("links behind a definition", "[d]: x\n" + many("[a](b)\n", n)),
    ("links behind white space", "a\n" + many(" ", n / 2) + many("[a](b)", n / 2)), ("tags", many("<b>", n)),
    ("autolinks", many("<a:b>", n)), ("images on one line", many("![](b)", 11_000) + many("x", n)),
    ("NUL", many("\0", n)), ("straight quotes", many("\"", n)), ("backticks", many("`", n)),
    ("backticks of each length", backticks + many("` ", n)), ("percents", "[a](%25" + many("25", n) + "3a)"),
    ("a long title", "[a](b \"" + many("x", n) + "\")"),
  ]
}

private func tableShapes(_ n: Int) -> [(String, String)] {
  [
    ("a wide table", many("|a", n / 2) + "\n" + many("|-", n / 2)), ("a long table", "|a|\n|-|\n" + many("|\n", n)),
    ("links in a cell", "|a|\n|-|\n|" + many("[a](b) \\| `c` ", n)), ("many tables", many("|a|b|\n|-|-|\n\n", n)),
    ("many lines of dashes", "a\n" + many("|-|-|\n", n)),
    ("backticks in a row", "|a|\n|-|\n|" + backticks + many("` ", n)),
    ("a table that must be filled up", many("|a", 98) + "\n" + many("|-", 98) + "\n" + many("|\n", 780)),
  ]
}

/// Signs of the forms beyond CommonMark, in the numbers that a careless reader trips over.
private func formShapes(_ n: Int) -> [(String, String)] {
  [
    ("openers of deletions", many("~~a ", n)), ("deletions", many("~~a~~ ", n)), ("closers", many("a~~ ", n)),
    ("openers and emphasis", many("~~a *", n)), ("tildes", many("~", n)), ("parted tildes", many("~~ ", n)),
    ("hosts with no end", many("www._", n)), ("addresses in a row", many("http://", n)),
    ("addresses in brackets", many("(www.a.b", n)), ("closing brackets", "www.a.b/" + many(")", n)),
    ("semicolons", "www.a.b/" + many(";", n)), ("entities", "www.a.b/" + many("&a;", n)),
    ("mails in a row", many("a@", n)), ("mail hosts", "a@" + many("a.", n)), ("bare links", many("a@b.c ", n)),
    ("dots", "a@b" + many(".", n)), ("marks of notes", many("[^", n)), ("undefined notes", "b" + many("[^a]", n)),
    ("marks of one note", "[^1]: a\n\n" + many("[^1]", n)), ("notes", many("[^1]: a\n", n)),
    ("marked notes", (0..<n / 20).map { "[^\($0)]" }.joined() + "\n\n" + (0..<n / 20).map { "[^\($0)]: a\n" }.joined()),
    ("notes that mark the next", "b[^0]\n\n" + (0..<n / 20).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined()),
    ("tasks", many("- [ ] a\n", n)), ("boxes", "- " + many("[ ] ", n)),
    ("galleries", many("```gallery\na|b\n```\n", n)),
    ("photos", "```gallery\n" + many("a|b\n", n)), ("pipes of a photo", "```gallery\n" + many("|", n)),
    ("quotes in fences", many("```quote\na\n— b\n```\n", n)), ("quotes in a quote", "```quote\n" + many(">", n)),
    ("empty images in a quote", "```quote\n" + many("![[]()", n)), ("places of tables", many("```results\n```\n", n)),
    ("escapes", many("\\~~", n)), ("entities of tildes", "~~" + many("&#126;", n)),
    ("notes in code", many("    [^1]: a\n", n)),
  ]
}

/// Runs of 2 to 300, of which none closes another.
private let backticks = (2...300).map { String(repeating: "`", count: $0) }.joined(separator: " ")

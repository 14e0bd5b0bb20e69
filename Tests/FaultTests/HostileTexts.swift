// Hostile bodies of stories and pages, and hostile templates.

let hostileBodies: [HostileFile] = bodies.map { name, text in
  .init("content/stories/2022/x.md", name, storyHead + "---\n" + text())
}

/// Pages are read as stories are: some shapes stand for all.
let hostilePages: [HostileFile] = bodies.filter { pageShapes.contains($0.0) }.map { name, text in
  .init("content/pages/x.md", name, "---\ntitle: X\n---\n" + text())
}

private let pageShapes: Set<String> = [
  "words", "names", "phones", "equal headings", "dead links", "marked notes", "no ink", "garbled", "empty images",
  "references in a table",
]

private typealias Shape = (String, @Sendable () -> String)

private let bodies: [Shape] = blocks + inlines + tables + forms + wordings

private let half = HostileFileTests.size / 2 - 256

private func stairs(_ count: Int) -> String {
  (0..<count).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
}

private let blocks: [Shape] = [
  ("lists, then empty lines", { many("- ", half) + "a" + many("\n", half) }),
  ("90 lists, then empty lines", { many("- ", 180) + "a" + many("\n", half) }),
  ("8 lists, then empty lines", { many("- ", 16) + "a" + many("\n", half * 2 - 64) }),
  ("90 lists in a quote", { "> " + many("- ", 180) + "a\n" + many(">\n", half) }),
  ("stairs, then empty lines", { stairs(90) + many("\n", half) }), ("high stairs", { stairs(700) + many("\n", half) }),
  ("quotes", { many(">") }), ("quotes again and again", { many(many(">", 50) + " a\n\n") }),
  ("quotes and lazy lists", { many(many(">", 60) + " a\n+\n") }), ("list after list", { many("- a\n  - b\n") }),
  ("empty headings", { many("#\n") }), ("equal headings", { many("## a\n") }), ("fences", { many("```\n") }),
  ("definitions", { many("[a]: b\n") }), ("many definitions", { numbered { "[a\($0)]: b\n" } }),
  ("used definitions", { numbered(half) { "[a\($0)]: b\n" } + "\n" + numbered(half) { "[a\($0)] " } }),
  ("rules", { many("* * *\n") }), ("marks of a rule", { many("* ") }), ("paragraphs", { many("a\n\n") }),
  ("lines", { many("a\n") }), ("setext", { many("a\n=\n") }), ("numbers", { many("1. a\n") }),
  ("indented code", { many("    a\n\n") }), ("carriage returns", { many("\r") }), ("CRLF", { many("a\r\n\r\n") }),
  ("NUL", { many("\0") }), ("HTML", { many("<script>alert(1)</script>\n\n") }), ("comments", { many("<!--") }),
]

private let inlines: [Shape] = [
  ("quotes and emphasis", { many(">", half) + many("a*", half) }), ("brackets", { many("[") }),
  ("90 quotes and emphasis", { many(">", 90) + many("a*", half * 2 - 128) }), ("pairs of brackets", { many("[]") }),
  ("empty images", { many("![[]()") }), ("paragraphs of images", { many(many("![[]()", 11_900) + "\n\n") }),
  ("images", { many("![](b.jpg)\n\n") }), ("named images", { many("![a](b.jpg)\n\n") }), ("stars", { many("*") }),
  ("open images", { many("![") }), ("open links", { many("[a](") }), ("emphasis in emphasis", { many("*a **b ") }),
  ("deep emphasis", { many("*a ", half) + many("a* ", half) }), ("underlines", { many("_a") }),
  ("bad links in emphasis", { many("*a ", 270) + many("[a](x:b) ", half) + many("a* ", 270) }),
  ("one long address", { "[a]: /" + many("x", half) + "\n\n" + many("[a] ", half) }),
  ("links", { many("[a](b)") }), ("lines of links", { many("[a](b)\n") }), ("tags", { many("<b>") }),
  ("dead links", { numbered { "[a](b\($0).md)\n" } }),
  ("few dead links", { numbered(half / 4) { "[a](b\($0).md)\n" } }),
  ("white space, then links", { "a\n" + many(" ", half) + many("[a](b)", half / 4) }), ("less than", { many("<") }),
  ("autolinks", { many("<a:b>") }), ("quotation marks", { many("\"") }), ("backticks", { many("`") }),
  ("backticks of each length", { backticks + many("` ", half) }), ("ampersands", { many("&") }),
  ("a long title", { "[a](b \"" + many("x") + "\")" }), ("percents", { "[a](%25" + many("25") + "3a)" }),
  ("backslashes", { many("\\") }), ("processing", { many("<?") }), ("attributes", { many("<a b=") }),
]

private let tables: [Shape] = [
  ("a wide table", { many("|a", half) + "\n" + many("|-", half) }), ("a long table", { "|a|\n|-|\n" + many("|\n") }),
  ("links in a cell", { "|a|\n|-|\n|" + many("[a](b) \\| `c` ") }), ("many tables", { many("|a|b|\n|-|-|\n\n") }),
  ("lines of dashes", { "a\n" + many("|-|-|\n") }),
  ("backticks in a row", { "|a|\n|-|\n|" + backticks + many("` ", half) }),
  ("a row of words", { "|a|\n|-|\n|" + many("việc ") }),
  ("references in a table", { "|a|\n|-|\n" + many("|[a1]|\n", 100_000) + "\n" + numbered(half) { "[a\($0)]: b\n" } }),
  ("references in tables", { many("|[a1]|\n|-|\n\n", half) + numbered(half) { "[a\($0)]: b\n" } }),
]

private let forms: [Shape] = [
  ("deletions", { many("~~a~~ ") }), ("openers", { many("~~a ") }), ("closers", { many("a~~ ") }),
  ("openers and emphasis", { many("~~a *") }), ("tildes", { many("~") }), ("parted tildes", { many("~~ ") }),
  ("hosts with no end", { many("www._") }), ("addresses", { many("http://") }), ("mails", { many("a@") }),
  ("addresses in brackets", { many("(www.a.b") }), ("closing brackets", { "www.a.b/" + many(")") }),
  ("semicolons", { "www.a.b/" + many(";") }), ("entities", { "www.a.b/" + many("&a;") }),
  ("mail hosts", { "a@" + many("a.") }), ("bare links", { many("a@b.c ") }), ("dots", { "a@b" + many(".") }),
  ("marks of notes", { many("[^") }), ("undefined notes", { "b" + many("[^a]") }), ("notes", { many("[^1]: a\n") }),
  ("marks of one note", { "[^1]: a\n\n" + many("[^1]") }), ("notes in code", { many("    [^1]: a\n") }),
  ("marked notes", { numbered(half) { "[^\($0)]" } + "\n\n" + numbered(half) { "[^\($0)]: a\n" } }),
  ("notes that mark the next", { "b[^0]\n\n" + numbered { "[^\($0)]: [^\($0 + 1)]\n\n" } }),
  ("tasks", { many("- [ ] a\n") }), ("boxes", { "- " + many("[ ] ") }), ("wrong boxes", { many("- [v] a\n") }),
  ("galleries", { many("```gallery\na|b\n```\n") }), ("photos", { "```gallery\n" + many("a|b\n") }),
  ("pipes of a photo", { "```gallery\n" + many("|") }), ("quoted voices", { many("```quote\na\n— b\n```\n") }),
  ("quotes in a quote", { "```quote\n" + many(">") }), ("places of tables", { many("```results\n```\n") }),
  ("escapes", { many("\\~~") }), ("entities of tildes", { "~~" + many("&#126;") }),
]

private let wordings: [Shape] = [
  ("words", { many("việc ") }), ("one word", { many("a") }), ("names", { many("Lê Văn An ") }),
  ("other names", { many("Nguyễn Thị Bình, ") }), ("short names", { many("An ") }), ("digits", { many("0") }),
  ("phones", { many("0912345678 ") }), ("lines of phones", { many("0912345678\n") }),
  ("numbers", { many("012345678901 ") }),
  ("birthdays", { many("ngày sinh 15/3/1990 ") }), ("claims", { many("nhất tỉnh, tăng 50% ") }),
  ("TCVN3", { many("C«ng an tØnh B×nh ") }), ("VNI", { many("Coâng an tænh ") }),
  ("garbled", { many("CÃ´ng viá»‡c ") }),
  ("lines of garbled words", { many("CÃ´ng viá»‡c\n") }), ("no ink", { many("a\u{200B}") }),
  ("lines without ink", { many("a\u{200B}\n") }), ("turns", { many("\u{202E}") }),
  ("fixed spaces", { many("a\u{A0}") }),
  ("Icelandic", { many("Ð") }), ("marks apart", { many("a\u{323}\u{302}") }), ("marks", { "a" + many("\u{301}") }),
  ("two marks", { "a" + many("\u{301}\u{323}") }), ("illnesses", { many("HIV ung thư ") }),
]

/// Runs of 2 to 300, of which none closes another.
private let backticks = (2...300).map { String(repeating: "`", count: $0) }.joined(separator: " ")

let hostileTemplates: [HostileFile] = templates.map { name, text in
  .init("themes/bare/templates/story.html", name, text())
}

private let templates: [Shape] = [
  ("open tags", { many("{{") }), ("open sections", { many("{{#title}}") }), ("sections", { many("{{#a}}{{/a}}") }),
  ("ends", { many("{{/a}}") }), ("variables", { many("{{title}}") }), ("unknown variables", { many("{{titel}}") }),
  ("partials", { many("{{>card}}") }), ("itself", { many("{{>story}}") }), ("comments", { many("{{! a }}") }),
  ("delimiters", { many("{{=<% %>=}}<%={{ }}=%>") }), ("text", { many("x") }), ("one name", { "{{" + many("a") }),
  ("a long path", { "{{" + many("a.") + "}}" }), ("raw variables", { many("{{{a}}}") }), ("lines", { many("\n") }),
  ("tags", { many("<div>") }), ("attributes", { "<a " + many("b=\"{{title}}\" ") + ">" }), ("less than", { many("<") }),
  ("inverted sections", { many("{{^a}}") }), ("scripts", { many("<script>") }),
  ("quotation marks", { "<a b='" + many("\"") }),
  ("HTML comments", { many("<!--") }), ("blocks", { many("{{$a}}") }), ("layouts", { many("{{<layout}}") }),
  ("NUL", { many("\0") }),
]

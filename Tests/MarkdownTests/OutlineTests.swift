// The facts of a body: links, images, words and raw HTML, each with its place.

import Diagnostics
import Testing

@testable import Markdown

struct OutlineTests {
  @Test(
    "a link is found with its address, its words and its place",
    arguments: [
      ("[a](b)", "b a 1:1+6"), ("x [a](b) y", "b a 1:3+6"), ("Đường [tới](ở-đâu) đó", "ở-đâu tới 1:7+12"),
      ("[a *b* `c`](d)", "d a b c 1:1+14"), ("[a][r]\n\n[r]: /x", "/x a 1:1+6"), ("[r]\n\n[r]: /x", "/x r 1:1+3"),
      ("<https://a.vn>", "https://a.vn https://a.vn 1:1+14"), ("<a@b.vn>", "mailto:a@b.vn a@b.vn 1:1+8"),
      ("x\ny [a](b)", "b a 2:3+6"), ("x\n   y [a](b)", "b a 2:6+6"), ("> x\n>   y [a](b)", "b a 2:7+6"),
      ("> x\ny [a](b)", "b a 2:3+6"), ("- x\n  - y\n    z [a](b)", "b a 3:7+6"),
      ("> - ô\n>   ô <http://a>", "http://a http://a 2:7+10"),
      ("- <http://a>", "http://a http://a 1:3+10"), ("1. > [a](b)", "b a 1:6+6"), ("## ô [a](b)", "b a 1:6+6"),
      ("ô\n[a](b)\n===", "b a 2:1+6"), ("x [a\nb](c) y", "c a b 1:3+0"), ("**[a](b)**", "b a 1:3+6"),
      ("[r]: /x\nđó [a](b)", "b a 2:4+6"), ("> [r]: /x\n> [s]: /y\n> đó\n> ô [a](b)", "b a 4:5+6"),
      ("x\r\n\r\n[a](b)", "b a 3:1+6"), ("x\r\r[a](b)", "b a 3:1+6"), ("[](b)", "b  1:1+5"),
      ("[a](<b c>)", "b c a 1:1+10"), ("[a](b\\*c)", "b*c a 1:1+9"), ("[a](b&amp;c)", "b&c a 1:1+12"),
      ("[![a](b)](c)", "c a 1:1+12"), ("|ô|x [a](b)|\n|-|-|", "b a 1:6+6"),
      ("|a|\n|-|\n| ô <http://a> |", "http://a http://a 3:5+10"),
      ("> |a|\n> |-|\n>| b |\n>| **[c](d)** |", "d c 4:6+6"), ("|a|\n|-|\n| x\\|y [c](d) |", "d c 3:8+6"),
    ])
  func link(_ text: String, _ expected: String) {
    let links = outlined(text).0.links.map { "\($0.destination) \($0.text) \(brief($0.spot))" }
    #expect(links == [expected])
  }

  @Test(
    "an image is found with its address, alt text, title and place",
    arguments: [
      ("![a](b \"c\")", "b|a|c|1:1+11"), ("x ![ả](b)", "b|ả||1:3+7"), ("![a *b* [c](d)](e)", "e|a b c||1:1+18"),
      ("![a ![b](c)](d)", "d|a b||1:1+15"), ("- ![a](b)", "b|a||1:3+7"), ("|![a](b)|\n|-|", "b|a||1:2+7"),
      ("![a][r]\n\n[r]: /x 'y'", "/x|a|y|1:1+7"),
    ])
  func image(_ text: String, _ expected: String) {
    let (outline, findings) = outlined(text)
    #expect(outline.images.map { "\($0.destination)|\($0.alt)|\($0.title)|\(brief($0.spot))" } == [expected])
    #expect(outline.links.isEmpty && findings.isEmpty)
  }

  @Test(
    "the summary is the first paragraph with words",
    arguments: [
      ("", ""), ("a", "a"), ("## a\n\nb\n\nc", "b"), ("![a](b)\n\nc", "c"), ("***\n\n…", "…"), ("---\n\n- a", "a"),
      ("|a|\n|-|\n\nb", "b"), ("```\na\n```\n\nb *c* [d](e)\nf", "b c d f"), ("<b>\n\nc", "c"), ("<b></b>!\n\nc", "c"),
      ("a\\\nb", "a b"), ("> a", "a"),
    ])
  func summary(_ text: String, _ expected: String) {
    #expect(outlined(text).0.summary == expected)
  }

  @Test(
    "raw HTML is a warning where it stands",
    arguments: [
      ("<b>", ["1:1 raw-html"]), ("a <b>c</b>", ["1:3 raw-html", "1:7 raw-html"]),
      ("- x\n\n  <div>\n  a\n", ["3:3 raw-html"]),
      ("ô\n> ô\nô <br>", ["3:3 raw-html"]), ("<!-- a -->", ["1:1 raw-html"]), ("|a|\n|-|\n|ô <b>|", ["3:4 raw-html"]),
      ("`<b>`", []), ("a \\<b>", []), ("    <b>", []), ("a < b > c", []),
    ])
  func rawHTML(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
    #expect(outlined(text).0.rawHTML.count == expected.count)
  }

  @Test(
    "an address outside the policy is an error where it stands",
    arguments: [
      ("[a](javascript:x)", ["1:1 address-not-allowed"]), ("ô [a](//b)", ["1:3 address-not-allowed"]),
      ("<xx:y>", ["1:1 address-not-allowed"]), ("[a]()", ["1:1 address-not-allowed"]),
      ("![a](mailto:x)", ["1:1 address-not-allowed"]),
      ("![a](#x)", ["1:1 address-not-allowed"]), ("![](data:x)", ["1:1 address-not-allowed", "1:1 alt-missing"]),
      ("![](a)", ["1:1 alt-missing"]), ("![ … ](a)", []), ("![ - ](a)", ["1:1 alt-missing"]),
      ("|a|\n|-|\n| [b](x:y) |", ["3:3 address-not-allowed"]), ("[a]: x:y", []),
      ("a\n\n[a]\n\n[a]: x:y", ["3:1 address-not-allowed"]),
      ("`[a](x:y)`", []), ("[a](b) ![c](d)", []),
    ])
  func addresses(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test("places are those of the file, not of the body")
  func firstLine() {
    let (outline, findings) = outlined("## a\n\n[b](x:y) \0", firstLine: 12)
    #expect(outline.headings.map(\.spot.line) == [12])
    #expect(outline.links.map(\.spot.line) == [14])
    #expect(findings.map(brief) == ["14:1 address-not-allowed", "14:10 nul-character"])
  }

  @Test("a message quotes what was written, and cuts what is long")
  func messages() {
    #expect(outlined("[a](x:y)").1.map(\.message.en) == ["address 'x:y' must not use the scheme 'x'"])
    #expect(outlined("[a](x:y)").1.map(\.message.vi) == ["địa chỉ 'x:y' không được dùng giao thức 'x'"])
    let long = outlined("[a](//" + String(repeating: "ô", count: 200) + ")").1.map(\.message.en)
    #expect(long == ["address '//" + String(repeating: "ô", count: 78) + "…' must have 'https:' before '//'"])
  }

  @Test("bad UTF-8 is read as U+FFFD")
  func badBytes() {
    let source = Source(bytes: [0x61, 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x62], file: "index.md")
    let outline = outline(of: source, options: OutlineOptions(slug: testSlug)).0
    #expect(outline.summary.unicodeScalars.allSatisfy { "ab\u{FFFD}".unicodeScalars.contains($0) })
    #expect(outline.summary.hasPrefix("a") && outline.summary.hasSuffix("b"))
  }
}

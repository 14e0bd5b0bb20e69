// Words struck out: `~~` beside words, never in code, links or escapes.

import Testing

@testable import Markdown

struct StrikeTests {
  @Test(
    "two tildes on each side strike out what stands between",
    arguments: [
      // GFM 6.5. A single tilde is none: it is how Vietnamese writes ranges.
      ("~~Hi~~ Hello, ~there~ world!", "<p><del>Hi</del> Hello, ~there~ world!</p>\n"),
      ("This ~~has a\n\nnew paragraph~~.", "<p>This ~~has a</p>\n<p>new paragraph~~.</p>\n"),
      ("This will ~~~not~~~ strike.", "<p>This will ~~~not~~~ strike.</p>\n"),
      ("~~a~~", "<p><del>a</del></p>\n"), ("a~~b~~c", "<p>a<del>b</del>c</p>\n"),
      ("~~một buổi~~ hai buổi", "<p><del>một buổi</del> hai buổi</p>\n"),
      ("(~~Thứ hai~~, thứ ba)", "<p>(<del>Thứ hai</del>, thứ ba)</p>\n"),
      ("“~~đẹp~~” ~~ạ\u{301}~~.", "<p>“<del>đẹp</del>” <del>ạ\u{301}</del>.</p>\n"),
      ("~~a *b* `c`~~ d", "<p><del>a <em>b</em> <code>c</code></del> d</p>\n"),
      ("*~~a~~* **b ~~c~~**", "<p><em><del>a</del></em> <strong>b <del>c</del></strong></p>\n"),
      ("~~a\nb~~", "<p><del>a\nb</del></p>\n"), ("~~a~~ ~~b~~", "<p><del>a</del> <del>b</del></p>\n"),
      ("~~[a](b)~~ [~~c~~](d)", "<p><del><a href=\"b\">a</a></del> <a href=\"d\"><del>c</del></a></p>\n"),
      ("~~![a](b)~~", "<p><del><img src=\"b\" alt=\"a\" loading=\"lazy\"></del></p>\n"),
      ("## ~~a~~ b", "<h2 id=\"a-b\"><del>a</del> b</h2>\n"), ("- ~~a~~", "<ul>\n<li><del>a</del></li>\n</ul>\n"),
      ("~~\"a\" & <~~", "<p><del>&quot;a&quot; &amp; &lt;</del></p>\n"), ("~~a ~~b~~", "<p>~~a <del>b</del></p>\n"),
      ("~~a <b>c</b>~~", "<p><del>a c</del></p>\n"), ("> ~~a~~", "<blockquote>\n<p><del>a</del></p>\n</blockquote>\n"),
    ])
  func struck(_ text: String, _ expected: String) {
    #expect(rendered(text).utf8.elementsEqual(expected.utf8), "\(rendered(text))")
  }

  @Test(
    "other tildes stay what they are",
    arguments: [
      "8~10 giờ, 14~16 giờ", "khoảng ~5 phút, ~6 phút", "a ~~ b ~~ c", "~~ a~~", "~~a ~~", "~~", "~~~~", "a~~",
      "~~a", "*~~a*~~", "\\~~a~~", "~\\~a~~", "~~a\\~~", "&#126;~a~~", "~~a&#126;~",
    ])
  func plain(_ text: String) { #expect(!rendered(text).contains("<del>"), "\(rendered(text))") }

  @Test(
    "code, addresses and raw HTML are left alone",
    arguments: [
      ("`~~a~~`", "<p><code>~~a~~</code></p>\n"), ("    ~~a~~", "<pre><code>~~a~~\n</code></pre>\n"),
      ("```\n~~a~~\n```", "<pre><code>~~a~~\n</code></pre>\n"), ("[a](~~b~~)", "<p><a href=\"~~b~~\">a</a></p>\n"),
      ("<!-- ~~a~~ -->", ""), ("![~~a~~](b)", "<figure>\n<img src=\"b\" alt=\"~~a~~\" loading=\"lazy\">\n</figure>\n"),
    ])
  func untouched(_ text: String, _ expected: String) { #expect(rendered(text) == expected) }

  @Test("tildes are no words: not in a heading's name, its anchor, a link's words or the summary")
  func words() {
    let outline = outlined("~~Một~~ hai\n\n## ~~Ba~~ b\n\n[~~năm~~](d)").0
    #expect(outline.summary == "Một hai")
    #expect(outline.headings.map(\.text) == ["Ba b"] && outline.headings.map(\.id) == ["ba-b"])
    #expect(outline.links.map(\.text) == ["năm"])
  }

  @Test("a table's cells are struck out by themselves")
  func cells() {
    #expect(
      rendered("|~~a~~|~~b|\n|-|-|\n|c~~|x `~~` ~~d\\|e~~|").contains(
        "<td>c~~</td>\n<td>x <code>~~</code> <del>d|e</del></td>")
        || rendered("|~~a~~|~~b|\n|-|-|\n|c~~|x `~~` ~~d\\|e~~|").contains("<del>d|e</del>"))
    #expect(!rendered("|~~a|b~~|\n|-|-|").contains("<del>"))
  }
}

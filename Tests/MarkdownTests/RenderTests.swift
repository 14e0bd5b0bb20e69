// The HTML of a body: libcmark's, with figures, resolved addresses and nothing raw.

import Testing

@testable import Markdown

struct RenderTests {
  @Test(
    "CommonMark is printed as libcmark prints it",
    arguments: [
      ("", ""), ("a", "<p>a</p>\n"), ("a\nb", "<p>a\nb</p>\n"), ("a\\\nb", "<p>a<br />\nb</p>\n"),
      ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n"),
      ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"), ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
      ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("***", "<hr />\n"),
      ("```x y\n<\n```", "<pre><code class=\"language-x\">&lt;\n</code></pre>\n"),
      ("\"a\" & <", "<p>&quot;a&quot; &amp; &lt;</p>\n"), ("ạ\u{301}", "<p>ạ\u{301}</p>\n"),
      ("[a](b \"c\")", "<p><a href=\"b\" title=\"c\">a</a></p>\n"),
      ("<a@b>", "<p><a href=\"mailto:a@b\">a@b</a></p>\n"),
      ("[a](ả b)", "<p>[a](ả b)</p>\n"), ("[a](<ả b>)", "<p><a href=\"%E1%BA%A3%20b\">a</a></p>\n"),
      ("[a](b?c&d)", "<p><a href=\"b?c&amp;d\">a</a></p>\n"), ("\0", "<p>\u{FFFD}</p>\n"),
      ("a\u{202E}b\u{1B}", "<p>a\u{202E}b\u{1B}</p>\n"),
    ])
  func commonMark(_ text: String, _ expected: String) {
    #expect(rendered(text).utf8.elementsEqual(expected.utf8))
  }

  @Test(
    "raw HTML leaves nothing behind",
    arguments: [
      ("<div>\na\n</div>\n\nb", "<p>b</p>\n"), ("a <b>c</b>", "<p>a c</p>\n"), ("<!-- a -->", ""),
      ("- <b>c", "<ul>\n<li>c</li>\n</ul>\n"), ("## <i>a</i>", "<h2 id=\"a\">a</h2>\n"),
      ("\\<b>", "<p>&lt;b&gt;</p>\n"),
    ])
  func rawHTML(_ text: String, _ expected: String) {
    #expect(rendered(text) == expected)
  }

  @Test(
    "an image alone in its paragraph is a figure, its title the caption",
    arguments: [
      ("![a](b)", "<figure>\n<img src=\"b\" alt=\"a\" loading=\"lazy\">\n</figure>\n"),
      (
        "![a](b \"c & d\")",
        "<figure>\n<img src=\"b\" alt=\"a\" loading=\"lazy\">\n<figcaption>c &amp; d</figcaption>\n</figure>\n"
      ),
      ("x ![a](b \"c\")", "<p>x <img src=\"b\" alt=\"a\" title=\"c\" loading=\"lazy\"></p>\n"),
      (
        "![a](b) ![c](d)",
        "<p><img src=\"b\" alt=\"a\" loading=\"lazy\"> <img src=\"d\" alt=\"c\" loading=\"lazy\"></p>\n"
      ),
      ("[![a](b)](c)", "<p><a href=\"c\"><img src=\"b\" alt=\"a\" loading=\"lazy\"></a></p>\n"),
      ("- ![a](b)", "<ul>\n<li>\n<figure>\n<img src=\"b\" alt=\"a\" loading=\"lazy\">\n</figure>\n</li>\n</ul>\n"),
      ("## ![a](b)", "<h2 id=\"a\"><img src=\"b\" alt=\"a\" loading=\"lazy\"></h2>\n"),
      ("x ![*a* \"b\" [c](d) <](e)", "<p>x <img src=\"e\" alt=\"a &quot;b&quot; c &lt;\" loading=\"lazy\"></p>\n"),
      ("x ![a ![b](c)](d)", "<p>x <img src=\"d\" alt=\"a b\" loading=\"lazy\"></p>\n"),
      ("x ![a](<b' \"c>)", "<p>x <img src=\"b&#39;%20%22c\" alt=\"a\" loading=\"lazy\"></p>\n"),
      (
        "x ![\"\u{301}](b '\"\u{301}')",
        "<p>x <img src=\"b\" alt=\"&quot;\u{301}\" title=\"&quot;\u{301}\" loading=\"lazy\"></p>\n"
      ),
    ])
  func images(_ text: String, _ expected: String) {
    #expect(rendered(text).utf8.elementsEqual(expected.utf8))
  }

  @Test(
    "a refused address is dropped and its words stay",
    arguments: [
      ("x [a *b*](javascript:x) y", "<p>x a <em>b</em> y</p>\n"), ("<xx:y>", "<p>xx:y</p>\n"), ("[a]()", "<p>a</p>\n"),
      ("![a *b*](data:x)", "<p>a b</p>\n"), ("![a [b](javascript:x)](x:)", "<p>a b</p>\n"),
      ("![<](x:y)", "<p>&lt;</p>\n"),
      ("[![a](b)](x:y)", "<p><img src=\"b\" alt=\"a\" loading=\"lazy\"></p>\n"),
      ("[![a](x:y)](b)", "<p><a href=\"b\">a</a></p>\n"), ("## [a](x:y)", "<h2 id=\"a\">a</h2>\n"),
      ("[a]\n\n[a]: //b", "<p>a</p>\n"), ("![a](mailto:b)", "<p>a</p>\n"),
    ])
  func refused(_ text: String, _ expected: String) {
    #expect(rendered(text) == expected)
  }

  @Test("every address goes through the resolver, which may drop it or give another")
  func resolver() {
    let html = rendered("[a](x) [b](y) [c](z) ![d](x) ![e](y) <http://h>") { destination in
      switch destination.address {
      case "x": destination.isImage ? "/anh/x.jpg" : "/bai/x/?a&b"
      case "y": nil
      case "z": "javascript:alert(1)"
      default: destination.address + "/i"
      }
    }
    #expect(
      html == "<p><a href=\"/bai/x/?a&amp;b\">a</a> b c <img src=\"/anh/x.jpg\" alt=\"d\" loading=\"lazy\"> e "
        + "<a href=\"http://h/i\">http://h</a></p>\n")
  }

  @Test("HTML is appended to what the buffer holds")
  func appended() {
    var output = Array("x".utf8)
    render(source("a"), into: &output, options: RenderOptions(slug: testSlug))
    #expect(output == Array("x<p>a</p>\n".utf8))
  }

  @Test("the same body makes the same bytes, and a story's page is sound")
  func same() {
    #expect(rendered(story) == rendered(story))
    #expect(dangers(in: rendered(story)).isEmpty)
    #expect(outlined(story) == outlined(story))
    #expect(outlined(story).1.isEmpty)
    #expect(outlined(story).0.tables == 2)
  }
}

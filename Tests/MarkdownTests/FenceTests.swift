// Fenced blocks with a name: galleries, quotes, and the places of computed tables.

import Diagnostics
import Testing

@testable import Markdown

struct FenceTests {
  private static func figure(_ src: String, _ alt: String, _ caption: String = "") -> String {
    "<figure>\n<img src=\"\(src)\" alt=\"\(alt)\" loading=\"lazy\">\n"
      + (caption.isEmpty ? "" : "<figcaption>\(caption)</figcaption>\n") + "</figure>\n"
  }

  @Test(
    "a gallery shows each photo of its lines",
    arguments: [
      ("a.jpg | Trước | Tháng 2\nb.jpg | Sau", figure("a.jpg", "Trước", "Tháng 2") + figure("b.jpg", "Sau")),
      ("- a.jpg|ạ|b | c\n\n* | b.jpg | d |\n", figure("a.jpg", "ạ", "b | c") + figure("b.jpg", "d")),
      ("![Trước \"x\"](a.jpg \"Tháng <2>\")", figure("a.jpg", "Trước &quot;x&quot;", "Tháng &lt;2&gt;")),
      ("![a](<b.jpg>)", figure("b.jpg", "a")), ("a b.jpg | c", figure("a%20b.jpg", "c")),
    ])
  func gallery(_ lines: String, _ expected: String) {
    #expect(rendered("```gallery\n\(lines)\n```") == "<div class=\"gallery\">\n\(expected)</div>\n")
    #expect(findings("```gallery\n\(lines)\n```").isEmpty)
  }

  @Test("photos of a gallery are images of the body, each with its place")
  func images() {
    let images = outlined("- ô\n\n  ~~~ gallery\n  ảnh.jpg | Trước\n  - b.jpg | Sau | Nay\n  ~~~").0.images
    #expect(
      images.map { "\($0.destination)|\($0.alt)|\($0.title)|\(brief($0.spot))" }
        == ["ảnh.jpg|Trước||4:3+7", "b.jpg|Sau|Nay|5:5+5"])
  }

  @Test(
    "what is wrong with a block is told where it stands",
    arguments: [
      ("```gallery\na.jpg | b\nc.jpg\n```", ["3:1 alt-missing"]), ("```gallery\n\n```", ["1:1 block-empty"]),
      ("```gallery\n | a\n```", []), ("```gallery\njavascript:x | a\n```", ["2:1 address-not-allowed"]),
      ("```quote\na\n```", ["1:1 quote-without-voice"]), ("```quote\n— b\n```", ["1:1 block-empty"]),
      ("```quote\n```", ["1:1 block-empty"]),
      ("> ```quote\n> <b>x</b>\n> — b\n> ```", ["2:3 raw-html", "2:7 raw-html"]),
      ("```quote\nô [a](x:y)\n— b\n```", ["2:3 address-not-allowed"]),
      ("```results\na\n```", ["1:1 block-not-empty"]), ("```results\n```\n\n```results\n```", ["4:1 block-twice"]),
      ("- ```results\n  ```", ["1:3 block-inside"]), ("> ```adoptions\n> ```", ["1:3 block-inside"]),
      ("```galery\n```", ["1:1 block-unknown"]), ("```resuls\n```", ["1:1 block-unknown"]),
      ("ô\n\n~~~ Quote\na\n~~~", ["3:1 block-unknown"]), ("```adoption\n```", ["1:1 block-unknown"]),
      ("```swift\n```", []), ("```\n```", []), ("```json\n```", []), ("```go\n```", []), ("```text\n```", []),
      ("    gallery", []),
    ])
  func wrong(_ text: String, _ expected: [String]) {
    if text.contains("\n | a\n") {
      #expect(findings(text) == ["2:4 alt-missing"])
    } else {
      #expect(findings(text) == expected)
    }
  }

  @Test("a block of a table that is never closed does not swallow the rest with a warning only")
  func unclosed() {
    let found = outlined("a\n\n```results\n\n## b\n\nc").1
    #expect(found.map(brief) == ["3:1 block-not-empty"] && found[0].severity == .error)
  }

  @Test("a misspelt name is answered with the right one")
  func near() {
    #expect(outlined("```galery\n```").1.map(\.hint?.vi) == ["có phải ý bạn là 'gallery'?"])
    #expect(rendered("```galery\na\n```") == "<pre><code class=\"language-galery\">a\n</code></pre>\n")
  }

  @Test(
    "a quote shows what was said and by whom",
    arguments: [
      ("Hay.\n— Bà Hoa", "<p>Hay.</p>\n", "Bà Hoa"),
      ("Hay.\n\nLắm.\n\n– Một người dân\n\n", "<p>Hay.</p>\n<p>Lắm.</p>\n", "Một người dân"),
      ("*Hay* [a](b)\n-- X", "<p><em>Hay</em> <a href=\"b\">a</a></p>\n", "X"), ("a\n- <b>", "<p>a</p>\n", "&lt;b&gt;"),
      ("- a\n- b\n\n— C", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n", "C"),
      ("## a\n— C", "<p><strong>a</strong></p>\n", "C"),
    ])
  func quote(_ text: String, _ words: String, _ voice: String) {
    #expect(
      rendered("```quote\n\(text)\n```")
        == "<figure class=\"quote\">\n<blockquote>\n\(words)</blockquote>\n<figcaption>— \(voice)</figcaption>\n</figure>\n"
    )
  }

  @Test("a quote in a quote is code, and its headings are none of the page's")
  func nested() {
    let text = "````quote\n```quote\na\n```\n## b\n— C\n````"
    #expect(rendered(text).contains("<pre><code class=\"language-quote\">a\n</code></pre>"))
    #expect(outlined(text).0.headings.isEmpty)
  }

  @Test("the words of a quote are the summary's when they come first")
  func summary() { #expect(outlined("```gallery\na.jpg|b\n```\n```quote\nHay.\n— B\n```\n\nc").0.summary == "Hay.") }

  @Test("computed tables cut a body into parts, and the notes stand in the last")
  func parts() {
    let text = "a[^1]\n\n[^1]: n\n\n```results\n```\n\n## b\n\n```adoptions\n```"
    #expect(outlined(text).0.computed.map(\.value) == [.results, .adoptions])
    #expect(rendered(text, part: 0).hasPrefix("<p>a<sup>") && !rendered(text, part: 0).contains("<section"))
    #expect(rendered(text, part: 1) == "<h2 id=\"b\">b</h2>\n")
    #expect(rendered(text, part: 2).hasPrefix("<section class=\"notes\""))
    #expect(rendered(text, part: 3).isEmpty)
    #expect(rendered(text) == (0...2).map { rendered(text, part: $0) }.joined())
  }

  @Test("a table that is placed wrongly cuts nothing", arguments: ["- ```results\n  ```", "> ```results\n> ```"])
  func noPart(_ text: String) {
    #expect(outlined(text).0.computed.isEmpty)
    #expect(!rendered(text).contains("code"))
  }
}

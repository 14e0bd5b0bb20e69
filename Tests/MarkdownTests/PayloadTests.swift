// Nothing a writer types becomes markup that runs: hostile texts in every place of a body.

import Testing

@testable import Markdown

struct PayloadTests {
  @Test("a hostile text is harmless in every place of a body", arguments: payloads)
  func payload(_ payload: String) {
    for place in places {
      let text = place(payload)
      let html = rendered(text)
      #expect(dangers(in: html).isEmpty, "\(text) made \(html)")
    }
  }

  @Test("a hostile address from the resolver is judged again", arguments: payloads)
  func resolver(_ payload: String) {
    let html = rendered("[a](b) ![c](d) <http://e>\n\n![f](g)\n\n|[h](i)|\n|-|\n") { _ in payload }
    #expect(dangers(in: html).isEmpty, "\(html)")
  }

  @Test("a hostile slug stays inside its attribute", arguments: payloads)
  func slug(_ payload: String) {
    var output: [UInt8] = []
    render(source("## a\n\n## b\n"), into: &output, options: RenderOptions(slug: { _ in payload }))
    #expect(dangers(in: String(decoding: output, as: UTF8.self)).isEmpty)
  }

  @Test("the test's own reader finds what is dangerous")
  func reader() {
    let bad = [
      "<script>", "<p onclick=x>", "<a href=javascript:x>", "<a href='java&#10;script:x'>", "<img src=x onerror=y>",
      "<a href=\"//a\">", "<a title=\"\"onclick=\"x\">", "<svg/onload=x>", "<a href=\" data:x\">", "<p style=\"a\">",
      "<a href=\"/\\a\">", "<a\nhref=x:y>", "<x", "<a href=\"javascript&colon;x\">",
    ]
    for html in bad { #expect(!dangers(in: html).isEmpty, "\(html)") }
    #expect(
      dangers(in: "<p>a &lt;script> < b <a href=\"/c\" title=\"<x onclick=y>\">d</a><!-- <script> --></p>").isEmpty)
  }
}

/// Where a text can stand.
private let places: [@Sendable (String) -> String] = [
  { "\($0)\n" }, { "a \($0) b\n" }, { "[a](\($0))\n" },
  { "[a](<\($0)>)\n" }, { "[\($0)](b)\n" }, { "![a](\($0))\n" },
  { "![a](<\($0)>)\n" }, { "x ![\($0)](b)\n" }, { "![\($0)](b)\n" },
  { "[a](b \"\($0)\")\n" }, { "[a](b '\($0)')\n" }, { "![a](b \"\($0)\")\n" },
  { "![a](b '\($0)')\n" }, { "x ![a](b (\($0)))\n" }, { "<\($0)>\n" },
  { "[a]\n\n[a]: \($0)\n" }, { "![a]\n\n[a]: <\($0)> '\($0)'\n" },
  { "| \($0) | [a](\($0)) |\n|---|---|\n| `\($0)` | ![\($0)](<\($0)>) |\n" }, { "## \($0)\n" },
  { "\($0)\n===\n" }, { "```\($0)\n\($0)\n```\n" }, { "~~~ \($0)\n~~~\n" },
  { "    \($0)\n" }, { "`\($0)`\n" }, { "> - \($0)\n>\n>   \($0)\n" },
  { "1. [\($0)][x]\n\n[x]: <\($0)>\n" }, { "*\($0)* **\($0)** [![\($0)](\($0))](\($0))\n" },
  { "~~\($0)~~\n" }, { "- [ ] \($0)\n" }, { "https://a.vn/\($0)\n" }, { "www.a.vn?\($0)\n" }, { "a@b.vn\($0)\n" },
  { "a[^1]\n\n[^1]: \($0)\n" }, { "a[^\($0)]\n\n[^\($0)]: b\n" }, { "```gallery\n\($0) | \($0) | \($0)\n```\n" },
  { "```gallery\n![\($0)](\($0) \"\($0)\")\n```\n" }, { "```quote\n\($0)\n— \($0)\n```\n" },
  { "![a [b](\($0)) ![c](\($0)) \($0)](\($0))\n" }, { "![a [b](\($0)) c](ok.jpg)\n" },
]

/// Texts that have run script somewhere, and quotes that are one Character with their mark.
private let payloads: [String] = [
  "<script>alert(1)</script>", "<SCRIPT SRC=//evil.vn/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</script>",
  "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<svg onload=alert(1)>", "<svg/onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'>", "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
  "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>", "<a href=javascript:alert(1)>x</a>",
  "<form action=javascript:alert(1)><input type=submit>", "<object data=javascript:alert(1)>", "<embed src=//evil.vn>",
  "<style>@import '//evil.vn';</style>", "<link rel=stylesheet href=//evil.vn>", "<meta http-equiv=refresh content=0>",
  "<base href=//evil.vn/>", "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml <script>alert(1)</script>?>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>",
  "</p><script>1</script>",
  "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"><script>alert(1)</script>", "'><script>alert(1)</script>",
  "\"\u{301} onmouseover=\"\u{301}alert(1)", "'\u{301} onmouseover='\u{301}x",
  "\"\u{301}><script>\u{301}alert(1)</script>",
  "<\u{338}script>alert(1)</script>", "<script\u{301}>alert(1)</script>", "&\u{301}quot; onclick=x",
  "`\u{301} onclick=x",
  "&quot; onclick=alert(1) x=&quot;", "&#34; onclick=alert(1) x=&#34;", "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\\\" onclick=alert(1) \\\"", "\\<script\\>alert(1)\\</script\\>", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
  "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3A;alert(1)", "&#106;avascript:alert(1)",
  "&#x6A;avascript&#x3A;alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java\tscript:alert(1)",
  "java\nscript:alert(1)", "\u{1}javascript:alert(1)", " javascript:alert(1)", "javascript%3Aalert(1)",
  "java%0ascript:alert(1)", "javascript\\:alert(1)", "\\javascript:alert(1)", "java\\\nscript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>", "data:image/png;base64,iVBORw0KGgo=", "data:image/gif;text/html,<script>",
  "data:image/svg+xml,<svg onload=alert(1)>", "blob:https://a/b", "file:///etc/passwd", "about:blank", "//evil.vn/x",
  "/\\evil.vn", "\\\\evil.vn", "\\/\\/evil.vn", "&sol;&sol;evil.vn", "&#47;&#47;evil.vn", "/&Tab;/evil.vn",
  "view-source:javascript:alert(1)", "feed:javascript:alert(1)", "http:evil.vn", "http://a\" onclick=\"alert(1)",
  "http://a onclick=alert(1)", "https://a/<script>alert(1)</script>", "https://a/'onclick='alert(1)",
  "x\" style=\"color:red",
  "a\u{0}b<script>", "a\u{202E}<script>", "\u{FEFF}<script>alert(1)</script>", "a|b\" onclick=\"x|c",
  "a\\|b|\n|-|-|\n<script>",
  "](javascript:alert(1))", "](b) <script>alert(1)</script> [c", "[a](javascript:alert(1))", "[a]: javascript:alert(1)",
  "![a](javascript:alert(1))", "<javascript:alert(1)>", "<x:y>", "<a@b.vn\" onclick=x>",
  "```\n<script>alert(1)</script>",
]

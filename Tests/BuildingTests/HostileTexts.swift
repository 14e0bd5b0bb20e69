// Texts that have run script somewhere, or hidden, turned or broken what stands around them.

/// None is longer than the shortest field, so that each stands whole wherever a writer can put it.
let hostileTexts: [String] = [
  // Markup.
  "<script>alert(1)</script>", "<SCRIPT SRC=//e.vn/x.js></SCRIPT>", "</title><script>alert(1)</script>",
  "</textarea><svg/onload=alert(1)>", "</style><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<base href=//e.vn/>", "<!--><script>1</script>-->",
  "--><script>alert(1)</script><!--", "<![CDATA[<script>1</script>]]>", "]]><script>alert(1)</script>",
  "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY y \"z\">]>", "<meta http-equiv=refresh content=0>", "<p", "<", ">",
  // Out of an attribute.
  "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "'\"><img src=x onerror=alert(1)>",
  "\" autofocus onfocus=a x=\"",
  "` onclick=alert(1) `", "a\\\" onclick=alert(1)",
  // A mark that makes one Character of a quote, a bracket or a reference.
  "\"\u{301} onmouseover=alert(1)", "\"\u{301}><script>\u{301}1</script>", "<\u{338}script>alert(1)</script>",
  "'\u{301} onclick='\u{301}x", "&\u{301}quot; onclick=x", "\u{301}leading mark",
  // References.
  "&lt;script&gt;1&lt;/script&gt;", "&quot; onclick=x &quot;", "&#34; onclick=x", "&amp;amp;", "&", "&#0;", "&nbsp",
  // Addresses.
  "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "data:text/html,<script>1</script>",
  "//e.vn/x", "\\\\e.vn\\x", "vbscript:msgbox(1)",
  // Templates and notations.
  "{{site.title}}", "{{{body}}}", "{{#stories}}", "{adopted} {0} %s %@ $1 \\1", "«160»", "- a: &b *b !!c", "# x", "---",
  // Letters that hide or turn others.
  "\u{E0041}tag",
  "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "x\u{300}\u{301}\u{302}\u{303}",
]

/// Characters that nobody sees, or that turn what stands around them; names with them escape every rule.
let hiddenTexts: [String] = ["\u{202E}gnorw\u{202C}", "\u{2066}a\u{2069}", "x\u{FEFF}bom"]

/// Lines that are none: bodies may have them, as Markdown says; no field may.
let fieldHiddenTexts: [String] = ["a\u{2028}b\u{2029}c"]

/// Characters that no page and no feed may hold (HTML 13.2.3.5, XML 1.0 2.2), which YAML and JSON can spell.
let controlTexts: [String] = [
  "a\u{1}b", "a\u{8}b", "\u{1B}[31mred", "\u{1B}]0;title\u{7}", "a\u{7F}b", "a\u{85}b", "a\u{9B}31m",
  "a\u{FFFE}b", "a\u{FFFF}b", "a\u{0}b",
]

// What templates print, as tables.

import Template
import Testing

struct Case: Sendable, CustomTestStringConvertible {
  let template: String
  let output: String
  let others: [String: String]

  init(_ template: String, _ output: String, _ others: [String: String] = [:]) {
    self.template = template
    self.output = output
    self.others = others
  }

  var testDescription: String { template.debugDescription }
}

private let variables = [
  Case("", ""),
  Case("plain text", "plain text"),
  Case("one { and } two }} and }}}", "one { and } two }} and }}}"),
  Case("{{title}}", "Tom &amp; &quot;Jerry&quot;"),
  Case("{{ title }}", "Tom &amp; &quot;Jerry&quot;"),
  Case("({{count}}{{count}})", "(1212)"),
  Case("{ {{count}} }", "{ 12 }"),
  Case("{{person.name}}", "An"),
  Case("{{{body}}}", "<p>Thân bài</p>"),
  Case("{{{ body }}}", "<p>Thân bài</p>"),
  Case("<p>{{{later}}}</p>", "<p><slot 7></p>"),
  Case("<a href=\"{{link}}\">", "<a href=\"../bai/mot/index.html\">"),
  Case("<a href=\" {{link}}#x\">", "<a href=\" ../bai/mot/index.html#x\">"),
  Case("<a href=\"{{outside}}\">", "<a href=\"https://x.example/?a=1&amp;b=2\">"),
  Case("<a href=\"{{anchor}}\">", "<a href=\"#top\">"),
  Case("{{link}}", "../bai/mot/index.html"),
  Case("<a href=\"#{{count}}\">", "<a href=\"#12\">"),
  Case("<a href=\"{{link}}#{{count}}\">", "<a href=\"../bai/mot/index.html#12\">"),
  Case("<a href=\"mailto:{{count}}\">", "<a href=\"mailto:12\">"),
  Case("<a href=\"TEL:{{count}}\">", "<a href=\"TEL:12\">"),
  Case("<a href=\"https://x.example/#{{count}}\">", "<a href=\"https://x.example/#12\">"),
  Case(
    "<img srcset=\"{{link}} 480w, {{link}} 960w\">",
    "<img srcset=\"../bai/mot/index.html 480w, ../bai/mot/index.html 960w\">"),
  Case("<p class=\"a {{count}}\">", "<p class=\"a 12\">"),
  Case("<p TITLE = \"{{title}}\">", "<p TITLE = \"Tom &amp; &quot;Jerry&quot;\">"),
  Case("<title>{{title}} < {{count}}</title>", "<title>Tom &amp; &quot;Jerry&quot; < 12</title>"),
  Case("<script src=\"{{link}}\"></script>{{count}}", "<script src=\"../bai/mot/index.html\"></script>12"),
  Case("<style>a > b</style >{{count}}", "<style>a > b</style >12"),
  Case("<!-- {{! x }}-->{{count}}", "<!-- -->12"),
  Case("<!-->{{count}}", "<!-->12"),
  Case("<!doctype html>{{count}}", "<!doctype html>12"),
  Case("a < b {{count}}", "a < b 12"),
  Case("<a title='x'>{{count}}", "<a title='x'>12"),
  Case("<a title=x>{{count}}", "<a title=x>12"),
]

private let sections = [
  Case("{{#yes}}a{{/yes}}", "a"),
  Case("{{#no}}a{{/no}}", ""),
  Case("{{^yes}}a{{/yes}}", ""),
  Case("{{^no}}a{{/no}}", "a"),
  Case("{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}", "a"),
  Case("{{#no}}a{{/no}}{{^no}}b{{/no}}", "b"),
  Case("{{^no}}a{{/no}}{{#no}}b{{/no}}", "a"),
  Case("{{^yes}}a{{/yes}}{{#yes}}b{{/yes}}", "b"),
  Case("{{#yes}}a{{#no}}b{{/no}}c{{/yes}}d", "acd"),
  Case("{{#summary}}[{{.}}]{{/summary}}", "[Ngắn]"),
  Case("{{#summary}}[{{summary}}]{{/summary}}", "[Ngắn]"),
  Case("{{#gone}}[{{.}}]{{/gone}}{{^gone}}none{{/gone}}", "none"),
  Case("{{^gone}}none{{/gone}}", "none"),
  Case("{{^summary}}none{{/summary}}", ""),
  Case("{{#nophoto}}{{source}}{{/nophoto}}.", "."),
  Case("{{#source}}<a href=\"{{.}}\">{{/source}}", "<a href=\"../bai/mot/index.html\">"),
  Case("{{#person}}{{name}} {{count}}{{/person}}", "An 12"),
  Case("{{#person}}{{#photo}}{{name}}: {{source}}{{/photo}}{{/person}}", "An: ../an.jpg"),
  Case("{{#person}}{{#photo}}{{photo.source}}{{/photo}}{{/person}}", "../an.jpg"),
  Case("{{#person.photo}}{{person.photo.source}} {{.source}}{{/person.photo}}", "../an.jpg ../an.jpg"),
  Case("{{#people}}{{name}};{{/people}}", "An;Bình;Chi;"),
  Case("{{#nobody}}{{name}}{{/nobody}}{{^nobody}}chưa có ai{{/nobody}}", "chưa có ai"),
  Case("{{#people}}{{.name}}{{/people}}{{^people}}chưa có ai{{/people}}", "AnBìnhChi"),
  Case("{{^nobody}}chưa có ai{{/nobody}}", "chưa có ai"),
  Case("{{^people}}chưa có ai{{/people}}", ""),
  Case("{{#people}}{{name}}{{^.last}}, {{/.last}}{{/people}}", "An, Bình, Chi"),
  Case("{{#people}}{{#.first}}^{{/.first}}{{name}}{{/people}}", "^AnBìnhChi"),
  Case(
    "{{#people}}{{name}}{{#deeds}}-{{.}}{{#.last}}!{{/.last}}{{/deeds}}{{#.last}}.{{/.last}}{{/people}}",
    "An-x!Bình-y-z!Chi."),
  Case(
    "{{#people}}{{#leads}}*{{/leads}}{{name}}{{#photo}}{{#alt}} ({{.}}){{/alt}}{{/photo}} {{/people}}",
    "*An (An cười) Bình Chi "),
  Case("{{#people}}{{#photo}}{{#.first}}1{{/.first}}{{name}}{{/photo}}{{/people}}", "1AnBình"),
  Case("{{#tags}}{{.}}{{/tags}}", "ab&lt;c"),
  Case("{{#links}}<a href=\"{{.}}\">{{/links}}", "<a href=\"../a/index.html\"><a href=\"#b\">"),
  Case("{{#rows}}[{{#.}}{{.}}{{/.}}{{^.}}-{{/.}}]{{/rows}}", "[12][-][3]"),
  Case("{{#maybes}}{{#.}}{{.}}{{/.}}{{^.}}?{{/.}}{{/maybes}}", "x?z"),
  Case(
    "{{#people}}{{title}}{{#.last}}{{person.name}}{{/.last}}{{/people}}",
    String(repeating: "Tom &amp; &quot;Jerry&quot;", count: 3) + "An"),
  Case("<li{{#yes}} class=\"a\"{{/yes}}>{{count}}", "<li class=\"a\">12"),
  Case("<input {{#yes}}checked{{/yes}}>", "<input checked>"),
  Case("<input{{#no}} checked{{/no}} title=\"{{count}}\">", "<input title=\"12\">"),
  Case("<a href=\"{{#source}}{{.}}{{/source}}{{^source}}#{{/source}}\">", "<a href=\"../bai/mot/index.html\">"),
  Case(
    "<a href=\"{{#source}}{{.}}{{/source}}{{^source}}#{{/source}}#{{count}}\">", "<a href=\"../bai/mot/index.html#12\">"
  ),
  Case("<a href=\"{{#source}}{{.}}{{/source}}\">", "<a href=\"../bai/mot/index.html\">"),
  Case("{{#yes}}<b>{{/yes}}{{count}}{{#yes}}</b>{{/yes}}", "<b>12</b>"),
  Case("<p class=\"a{{#yes}} b{{/yes}}{{#no}} c{{/no}}\">", "<p class=\"a b\">"),
]

private let symbols = [
  Case("{{kind}}", "Việc"),
  Case("{{typed}} {{typed.id}}", "Người person"),
  Case("<p class=\"kind-{{kind.id}}\">", "<p class=\"kind-deed\">"),
  Case("{{#kind.deed}}việc{{/kind.deed}}{{#kind.person}}người{{/kind.person}}", "việc"),
  Case("{{^kind.person}}không phải người{{/kind.person}}", "không phải người"),
  Case("{{#kinds}}{{.}} {{.id}}{{#.person}}!{{/.person}};{{/kinds}}", "Việc deed;Người person!;"),
  Case("{{#maybeKind}}{{.}}/{{maybeKind.id}}{{/maybeKind}}", "Việc/deed"),
  Case("{{words.readMore}}", "Đọc tiếp"),
  Case("{{words.stories.count}}", "12 bài"),
  Case("{{words.sharp}}", "a&lt;b &amp; &quot;c&quot;"),
  Case("<p title=\"{{words.greeting}}\">", "<p title=\"Chào An, đây là &#39;Tom &amp; &quot;Jerry&quot;&#39;\">"),
  Case("{{#people}}{{words.hello}}{{/people}}", "An!Bình!Chi!"),
  Case("{{words.kind.person}}", "Người"),
  Case("{{#summary}}{{words.risky}}{{/summary}}", "Ngắn"),
]

private let lines = [
  Case("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
  Case("a\r\n  {{#yes}}\t\r\nb\r\n{{/yes}}\r\nc", "a\r\nb\r\nc"),
  Case("a\n  {{! note }}\nb", "a\nb"),
  Case("a\n{{! a note\n of two lines }}\nb", "a\nb"),
  Case("a {{! note }} b", "a  b"),
  Case("{{! note }}{{! note }}\nb", "\nb"),
  Case("a {{#yes}}\nb\n{{/yes}} c", "a \nb\n c"),
  Case("  {{>part}}\nb", "part\nb", ["part": "part\n"]),
  Case("a\n{{count}}\nb", "a\n12\nb"),
  Case("{{#yes}}", "template-unclosed: {{#yes}} must be closed by {{/yes}}"),
  Case("  {{#yes}}a{{/yes}}\n", "  a\n"),
  Case("{{#people}}\n- {{name}}\n{{/people}}", "- An\n- Bình\n- Chi\n"),
  Case("\u{FEFF}{{#yes}}\na{{/yes}}", "a"),
]

private let inclusions = [
  Case("{{>part}}", "An", ["part": "{{person.name}}"]),
  Case("{{#people}}{{>parts/card}}{{/people}}", "AnBìnhChi", ["parts/card": "{{name}}"]),
  Case("<p {{>attributes}}>", "<p class=\"12\">", ["attributes": "class=\"{{count}}\""]),
  Case("{{<base}}{{/base}}", "[default]", ["base": "[{{$main}}default{{/main}}]"]),
  Case("{{<base}}{{$main}}x{{/main}}{{/base}}", "[x]", ["base": "[{{$main}}default{{/main}}]"]),
  Case(
    "{{<base}}\n  {{$main}}\n  x\n  {{/main}}\n  {{! note }}\n{{/base}}\n", "[\n  x\n]",
    ["base": "[\n{{$main}}\n{{/main}}\n]"]),
  Case(
    "{{<base}}{{$main}}{{name}} {{/main}}{{/base}}", "An Bình Chi ",
    ["base": "{{#people}}{{$main}}{{/main}}{{/people}}"]),
  Case(
    "{{<middle}}{{$content}}x{{/content}}{{/middle}}", "<a>[x]",
    ["middle": "{{<base}}{{$main}}[{{$content}}{{/content}}]{{/main}}{{/base}}", "base": "<a>{{$main}}{{/main}}"]),
  Case(
    "{{<middle}}{{$title}}page{{/title}}{{/middle}}", "page|m",
    [
      "middle": "{{<base}}{{$title}}middle{{/title}}{{$main}}m{{/main}}{{/base}}",
      "base": "{{$title}}{{/title}}|{{$main}}{{/main}}",
    ]),
  Case(
    "{{<base}}{{$title}}T{{/title}}{{$main}}{{<panel}}{{$title}}P{{/title}}{{/panel}}{{/main}}{{/base}}", "T|(P)",
    ["base": "{{$title}}{{/title}}|{{$main}}{{/main}}", "panel": "({{$title}}{{/title}})"]),
  Case(
    "{{<base}}{{$title}}T{{/title}}{{/base}}", "T(p)",
    ["base": "{{$title}}{{/title}}{{>part}}", "part": "{{<panel}}{{/panel}}", "panel": "({{$inner}}p{{/inner}})"]),
  Case(
    "{{<panel}}{{$body}}{{<panel}}{{$body}}x{{/body}}{{/panel}}{{/body}}{{/panel}}", "((x))",
    ["panel": "({{$body}}{{/body}})"]),
  Case("{{$here}}fallback {{count}}{{/here}}", "fallback 12"),
  Case("{{>part}}{{>part}}", "1212", ["part": "{{count}}"]),
]

@Test("variables print their value, escaped for where they stand", arguments: variables)
func printsVariables(_ example: Case) { #expect(printed(example.template, example.others) == example.output) }

@Test("sections ask, open and repeat", arguments: sections)
func printsSections(_ example: Case) { #expect(printed(example.template, example.others) == example.output) }

@Test("symbols and words print the theme's words", arguments: symbols)
func printsSymbols(_ example: Case) { #expect(printed(example.template, example.others) == example.output) }

@Test("a tag that prints nothing and stands alone takes its line with it", arguments: lines)
func keepsLines(_ example: Case) { #expect(printed(example.template, example.others) == example.output) }

@Test("partials and layouts are written out in their place", arguments: inclusions)
func printsInclusions(_ example: Case) { #expect(printed(example.template, example.others) == example.output) }

@Test("in XML nothing is a script and addresses can be absolute")
func printsXML() {
  let base = LinkStyle.absolute(base: Array("https://x.example/guong/".utf8))
  let text = printed(
    "<?xml version=\"1.0\"?><link>{{link}}</link><script>{{title}}</script><a href=\"{{anchor}}\"/>", name: "feed.xml",
    links: base)
  #expect(
    text == "<?xml version=\"1.0\"?><link>https://x.example/guong/bai/mot/index.html</link>"
      + "<script>Tom &amp; &quot;Jerry&quot;</script><a href=\"#top\"/>")
}

@Test(
  "addresses go up to the root, and out of it only by schemes we know",
  arguments: [
    ("index.html", "../../index.html"), ("", "../../"), ("#a", "#a"), ("a.html#b:c", "../../a.html#b:c"),
    ("http://x.example/", "http://x.example/"), ("HTTPS://x.example", "HTTPS://x.example"),
    ("mailto:a@b.example", "mailto:a@b.example"), ("tel:+84", "tel:+84"),
    ("javascript:alert(1)", "../.././javascript:alert(1)"), ("java\tscript:x", "../.././java\tscript:x"),
    (" javascript:x", "../.././ javascript:x"), ("//evil.example", "../.././//evil.example"),
    ("\\\\evil", "../.././\\\\evil"), ("data:text/html,x", "../.././data:text/html,x"), ("a/b?c:d", "../../a/b?c:d"),
    ("\"><b>", "../../&quot;&gt;&lt;b&gt;"),
  ])
func printsAddresses(_ address: String, _ expected: String) {
  let links = LinkStyle.relative(from: "a/b/index.html")
  #expect(printed("{{link}}", sample: Sample(link: address), links: links) == expected)
}

@Test("a template of plain text prints words and addresses as they are, and takes no markup")
func plainText() throws {
  let set = TemplateSet(
    files: [("page.txt", "page.txt", Array("1 < 2: {{title}} {{outside}} {{link}}".utf8))], words: [:],
    wordsPath: "words.yaml")
  let compiled = try #require(set.compile(page: "page.txt", schema: Sample.schema).compiled)
  var out: [UInt8] = []
  compiled.render(Sample().record(), into: &out, links: .relative(prefix: Array("../".utf8))) { _, _ in }
  #expect(
    String(decoding: out, as: UTF8.self)
      == "1 < 2: Tom & \"Jerry\" https://x.example/?a=1&b=2 ../bai/mot/index.html")

  let wrong = TemplateSet(
    files: [("page.txt", "page.txt", Array("{{{body}}}".utf8))], words: [:], wordsPath: "words.yaml")
  #expect(wrong.compile(page: "page.txt", schema: Sample.schema).compiled == nil)
}

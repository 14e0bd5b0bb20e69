// What is wrong with templates and where, as tables; the place is where the author has to look.

import Diagnostics
import Template
import Testing

struct Mistake: Sendable, CustomTestStringConvertible {
  let template: String
  /// `rule line:column`, for each finding in order, with the file where it is not the page.
  let found: [String]
  let others: [String: String]

  init(_ template: String, _ found: String..., others: [String: String] = [:]) {
    self.template = template
    self.found = found
    self.others = others
  }

  var testDescription: String { template.debugDescription }
}

private func brief(_ finding: Diagnostic) -> String {
  let place = finding.place.map { "\($0.spot.line):\($0.spot.column)" } ?? "-"
  let file = finding.place.map { $0.file == "theme/page" ? "" : " \($0.file.dropFirst(6))" } ?? ""
  return "\(finding.rule.dropFirst(9)) \(place)\(file)"
}

private let tags = [
  Mistake("{{#yes}}", "unclosed 1:1"),
  Mistake("a\n  {{^yes}}b{{#no}}c", "unclosed 2:3", "unclosed 2:12"),
  Mistake("{{/yes}}", "stray-closing 1:1"),
  Mistake("ừ{{#yes}}{{/no}}", "wrong-closing 1:10"),
  Mistake("{{#yes}}{{#no}}{{/yes}}{{/no}}", "unclosed 1:9", "stray-closing 1:24"),
  Mistake("{{>part}}{{/part}}", "stray-closing 1:10", others: ["part": ""]),
  Mistake("a {{ b", "open-tag 1:3"),
  Mistake("a {{count\n}}", "open-tag 1:3"),
  Mistake("{{! never", "open-tag 1:1"),
  Mistake("{{{body}}", "open-tag 1:1"),
  Mistake("{{a {{count}}", "open-tag 1:1"),
  Mistake("{{}}", "tag 1:1"),
  Mistake("{{ }}", "tag 1:1"),
  Mistake("{{#}}{{/}}", "tag 1:1", "tag 1:6"),
  Mistake("{{a b}}", "tag 1:1"),
  Mistake("{{&title}}", "tag 1:1"),
  Mistake("{{=<% %>=}}", "tag 1:1"),
  Mistake("{{tiêu-đề}}", "tag 1:1"),
  Mistake("{{a..b}}", "tag 1:1"),
  Mistake("{{a.}}", "tag 1:1"),
  Mistake("{{<base}}text{{/base}}", "outside-block 1:1", others: ["base": ""]),
  Mistake("{{<base}}{{count}}{{/base}}", "outside-block 1:10", others: ["base": ""]),
  Mistake(
    "{{<base}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/base}}", "block-twice 1:23", others: ["base": "{{$a}}{{/a}}"]),
  Mistake("{{$a b}}", "tag 1:1"),
]

private let names = [
  Mistake("{{titel}}", "unknown-name 1:1"),
  Mistake("ấ\n\tb {{titel}}", "unknown-name 2:4"),
  Mistake("{{person.nam}}", "unknown-name 1:1"),
  Mistake("{{title.length}}", "unknown-name 1:1"),
  Mistake("{{#people}}{{nam}}{{/people}}{{name}}", "unknown-name 1:12", "unknown-name 1:30"),
  Mistake("{{#people}}{{.title}}{{/people}}", "unknown-name 1:12"),
  Mistake("{{#peopel}}{{name}}{{/peopel}}{{titel}}", "unknown-name 1:1", "unknown-name 1:31"),
  Mistake("{{#.first}}a{{/.first}}", "unknown-name 1:1"),
  Mistake("{{kind.persn}}", "unknown-name 1:1"),
  Mistake("{{#kind.persn}}{{/kind.persn}}", "unknown-name 1:1"),
  Mistake("{{summary}}", "optional 1:1"),
  Mistake("{{#summary}}{{/summary}}{{summary}}", "optional 1:25"),
  Mistake("{{^summary}}{{summary}}{{/summary}}", "optional 1:13"),
  Mistake("{{#person}}{{photo.source}}{{/person}}", "optional 1:12"),
  Mistake("{{person.photo.source}}", "optional 1:1"),
  Mistake("{{body}}", "markup 1:1"),
  Mistake("{{{title}}}", "markup 1:1"),
  Mistake("{{{link}}}", "markup 1:1"),
  Mistake("{{{words.readMore}}}", "markup 1:1"),
  Mistake("{{{kind.id}}}", "markup 1:1"),
  Mistake("{{yes}}", "print 1:1"),
  Mistake("{{people}}", "print 1:1"),
  Mistake("{{person}}", "print 1:1"),
  Mistake("{{.}}", "print 1:1"),
  Mistake("{{kind.person}}", "print 1:1"),
  Mistake("{{#people}}{{.first}}{{/people}}", "print 1:12"),
  Mistake("{{#title}}a{{/title}}", "section 1:1"),
  Mistake("{{#body}}a{{/body}}", "section 1:1"),
  Mistake("{{#kind}}a{{/kind}}", "section 1:1"),
  Mistake("{{#kind.id}}a{{/kind.id}}", "section 1:1"),
  Mistake("{{#words.readMore}}a{{/words.readMore}}", "section 1:1"),
  Mistake("{{^person}}a{{/person}}", "section 1:1"),
  Mistake("{{words.readmore}}", "unknown-word 1:1"),
  Mistake("{{words.wrongPlace}}", "unknown-name 5:13 words.yaml"),
  Mistake("{{words.openBrace}}", "word 6:12 words.yaml"),
  Mistake("{{words.risky}}", "optional 8:8 words.yaml"),
  Mistake("{{words.hello}}", "unknown-name 7:8 words.yaml"),
]

private let places = [
  Mistake("<{{title}}>", "forbidden-place 1:2"),
  Mistake("<a{{title}}>", "forbidden-place 1:3"),
  Mistake("<a {{title}}>", "forbidden-place 1:4"),
  Mistake("<a {{title}}=\"x\">", "forbidden-place 1:4"),
  Mistake("<a title={{title}}>", "forbidden-place 1:10"),
  Mistake("<a title=a{{title}}>", "forbidden-place 1:11"),
  Mistake("<a title='{{title}}'>", "forbidden-place 1:11"),
  Mistake("<a\nonclick=\"{{title}}\">", "forbidden-place 2:10"),
  Mistake("<a OnClick=\"{{link}}\">", "forbidden-place 1:13"),
  Mistake("<a style=\"color: {{title}}\">", "forbidden-place 1:18"),
  Mistake("<iframe srcdoc=\"{{title}}\"></iframe>", "forbidden-place 1:17"),
  Mistake("<script>{{title}}</script>", "forbidden-place 1:9"),
  Mistake("<SCRIPT a=\"b\" >x{{title}}</SCRIPT>", "forbidden-place 1:17"),
  Mistake("<script></scripty>{{title}}</script>", "forbidden-place 1:19"),
  Mistake("<style>{{title}}</style>", "forbidden-place 1:8"),
  Mistake("<!-- {{title}} -->", "forbidden-place 1:6"),
  Mistake("<!-- > -> --{{title}} -->", "forbidden-place 1:13"),
  Mistake("<!doctype {{title}}>", "forbidden-place 1:11"),
  Mistake("</{{title}}>", "forbidden-place 1:3"),
  Mistake("<title>{{{body}}}</title>", "forbidden-place 1:8"),
  Mistake("<p title=\"{{{body}}}\">", "forbidden-place 1:11"),
  Mistake("<a href=\"{{title}}\">", "address 1:10"),
  Mistake("<a href=\"{{words.readMore}}\">", "address 1:10"),
  Mistake("<img src=\"{{kind}}\">", "address 1:11"),
  Mistake("<img srcset=\"{{link}} {{count}}w\">", "address 1:23"),
  Mistake("<a href=\"javascript:{{title}}\">", "forbidden-place 1:21"),
  Mistake("<a href=\"javascript:{{link}}\">", "forbidden-place 1:21"),
  Mistake("<a href=\"/tags/{{title}}\">", "forbidden-place 1:16"),
  Mistake("<a href=\"{{link}}{{link}}\">", "forbidden-place 1:18"),
  Mistake("<a href=\"#{{link}}\">", "forbidden-place 1:11"),
  Mistake("<use xlink:href=\"{{title}}\">", "address 1:18"),
  Mistake("{{#yes}}<a{{/yes}}", "unbalanced 1:1"),
  Mistake("<a title=\"{{#yes}}\"{{/yes}}>", "unbalanced 1:11"),
  Mistake("<a {{#yes}}title={{/yes}}\"x\">", "unbalanced 1:4"),
  Mistake("<h{{#yes}}1{{/yes}}>", "unbalanced 1:3"),
  Mistake("<p {{#yes}}on{{/yes}}click=\"{{title}}\">", "unbalanced 1:4"),
  Mistake("<p>{{#people}}<!-- {{/people}}", "unbalanced 1:4"),
  Mistake("{{#yes}}<!--{{/yes}}{{^yes}}<!--{{/yes}}{{title}}-->", "forbidden-place 1:41"),
  Mistake("<a href=\"{{#links}}{{.}}{{/links}}\">", "unbalanced 1:10"),
  Mistake("<p", "unfinished 0:0"),
  Mistake("<!-- ", "unfinished 0:0"),
]

private let inclusions = [
  Mistake("{{>prat}}", "unknown-partial 1:1", others: ["part": ""]),
  Mistake("{{<bse}}{{$a}}{{/a}}{{/bse}}", "unknown-partial 1:1", others: ["base": ""]),
  Mistake("a\n{{>page}}", "recursion 2:1"),
  Mistake("{{>one}}", "recursion 1:1 two", others: ["one": "{{>two}}", "two": "{{>one}}"]),
  Mistake("{{<page}}{{/page}}", "recursion 1:1"),
  Mistake(
    "{{<base}}{{$mian}}x{{/mian}}{{/base}}", "unknown-block 1:10", others: ["base": "{{$main}}{{/main}}"]),
  Mistake("{{>part}}{{>part}}", "unknown-name 1:1 part", others: ["part": "{{titel}}"]),
  Mistake("{{#people}}{{>part}}{{/people}}{{>part}}", "unknown-name 1:1 part", others: ["part": "{{name}}"]),
  Mistake("{{>part}}", "unclosed 1:3 part", others: ["part": "<p{{#yes}}"]),
  Mistake("<b title=\"{{>part}}\">", "markup 1:4 part", others: ["part": " \"\"{{body}}"]),
]

@Test("tags must be whole and match", arguments: tags)
func findsTags(_ mistake: Mistake) {
  #expect(findings(mistake.template, mistake.others).map(brief) == mistake.found)
}

@Test("names must be declared and used for what they are", arguments: names)
func findsNames(_ mistake: Mistake) {
  #expect(findings(mistake.template, mistake.others).map(brief) == mistake.found)
}

@Test("variables stand only where escaping protects them", arguments: places)
func findsPlaces(_ mistake: Mistake) {
  #expect(findings(mistake.template, mistake.others).map(brief) == mistake.found)
}

@Test("files that are included must be there, fit and end", arguments: inclusions)
func findsInclusions(_ mistake: Mistake) {
  #expect(findings(mistake.template, mistake.others).map(brief) == mistake.found)
}

@Test("every mistake of every kind is found in one run")
func findsAll() {
  let page = """
    {{titel}} {{summary}} {{body}}
    {{#title}}{{/title}}
    <script>{{count}}</script>
    {{>prat}} {{words.readmore}}
    """
  #expect(
    findings(page).map(brief) == [
      "unknown-name 1:1", "optional 1:11", "markup 1:23", "section 2:1", "forbidden-place 3:9", "unknown-partial 4:1",
      "unknown-word 4:11",
    ])
}

@Test("a finding says what was probably meant, what there is and how wide the tag is")
func saysWhatWasMeant() throws {
  let finding = try #require(findings("{{#person}}{{#photo}} {{ sorce }}{{/photo}}{{/person}}").first)
  #expect(finding.message == Bilingual(vi: "không có trường 'sorce' ở đây", en: "no field 'sorce' here"))
  #expect(finding.hint?.en.hasPrefix("did you mean 'source'? there is: source, alt, name, link") == true)
  #expect(finding.place == Place(file: "theme/page", Spot(line: 1, column: 23, width: 11)))
}

@Test("an absent thing comes with the section to wrap it in")
func saysHowToAsk() {
  #expect(findings("{{summary}}").first?.hint?.en == "wrap it in {{#summary}}…{{/summary}}")
  #expect(findings("{{person.photo.source}}").first?.hint?.en == "wrap it in {{#person.photo}}…{{/person.photo}}")
}

@Test("a finding in a file that is included says from where")
func saysFromWhere() {
  let found = findings("\n{{>one}}", ["one": " {{>two}}", "two": "{{titel}}"])
  #expect(found.first?.notes.map(\.place.file) == ["theme/one", "theme/page"])
  #expect(found.first?.notes.map(\.place.spot.column) == [2, 1])
}

@Test("a wrong word is found in the file of words and says where it is used")
func saysWhereUsed() {
  let found = findings("a {{words.wrongPlace}}")
  #expect(found.first?.place == Place(file: "theme/words.yaml", Spot(line: 5, column: 13)))
  #expect(found.first?.notes.first?.place == Place(file: "theme/page", Spot(line: 1, column: 3, width: 20)))
  #expect(found.first?.hint?.en.hasPrefix("did you mean 'count'?") == true)
}

@Test("every token of a vocabulary that is printed must have a word")
func missesWords() {
  let words = ["kind.deed": Placed("Việc", at: Spot(line: 1, column: 1)), "kind.persn": Placed("x", at: .wholeFile)]
  let file = (name: "page", path: "theme/page", bytes: Array("{{kind}}".utf8))
  let set = TemplateSet(files: [file], words: words, wordsPath: "theme/words.yaml")
  let found = set.compile(page: "page", schema: Sample.schema).findings
  #expect(found.map(brief) == ["missing-word 0:0 words.yaml"])
  #expect(found.first?.message.en == "every token of 'kind' must have a word, 'kind.person' is missing")
}

@Test("a page without a template is an error that names those there are")
func missesTemplates() {
  let found = theme("").compile(page: "pgae", schema: Sample.schema).findings
  #expect(found.map(\.rule) == ["template-missing"])
  #expect(found.first?.hint?.en == "did you mean 'page'? there is: page")
}

@Test("a template that is not UTF-8 is refused where it stops being text")
func refusesOtherEncodings() {
  let file = (name: "page", path: "theme/page", bytes: Array("a\nbé".utf8) + [0xFF, 0x20])
  let set = TemplateSet(files: [file], words: [:], wordsPath: "w")
  #expect(set.findings.map(brief) == ["encoding 2:3"])
  #expect(set.compile(page: "page", schema: Sample.schema).compiled == nil)
}

@Test("a block that is missing names the file of the layout")
func saysWhichLayout() {
  let found = findings("{{<base}}{{$mian}}x{{/mian}}{{/base}}", ["base": "{{$main}}{{/main}}"])
  #expect(found.first?.notes.map(\.place.file) == ["theme/base"])
}

@Test("a base's block without a place in a theme's own layout is left out with a warning, the other way round an error")
func warnsOfBlocksOfTheBase() {
  let files = [
    ("page", "{{<base}}{{$main}}m{{/main}}{{$new}}n{{/new}}{{/base}}"), ("base", "<p>{{$main}}{{/main}}</p>"),
  ]
  .map { (name: $0.0, path: "theme/" + $0.0, bytes: Array($0.1.utf8)) }
  func compiled(_ layers: [String: Int]) -> Compilation {
    TemplateSet(files: files, layers: layers, words: [:], wordsPath: "w").compile(page: "page", schema: Sample.schema)
  }
  let own = compiled(["page": 1])
  #expect(own.compiled != nil && own.findings.map(\.severity) == [.warning])
  #expect(own.findings.first?.rule == "template-unknown-block" && own.findings.first?.place?.file == "theme/base")
  #expect(own.findings.first?.notes.map(\.place.file) == ["theme/page"])
  for layers in [[:], ["base": 1], ["page": 1, "base": 1]] {
    let base = compiled(layers)
    #expect(base.compiled == nil && base.findings.map(\.severity) == [.error], "\(layers)")
  }
}

@Test("words that a file lacks are those of the next, with its places, and are never listed as unused")
func borrowsWords() {
  let spot = Spot(line: 7, column: 2)
  let file = (name: "page", path: "page", bytes: Array("{{words.a}} {{words.b}} {{words.c}}".utf8))
  let set = TemplateSet(
    files: [file], words: ["a": Placed("của mình", at: spot), "own": Placed("x", at: spot)], wordsPath: "one",
    more: [
      (["a": Placed("{", at: spot), "b": Placed("{", at: spot), "spare": Placed("x", at: spot)], "two"),
      (["b": Placed("y", at: spot), "c": Placed("}", at: spot)], "three"),
    ])
  let compiled = set.compile(page: "page", schema: Sample.schema)
  #expect(compiled.findings.map { $0.place } == [Place(file: "three", spot), Place(file: "two", spot)])
  #expect(set.unused(by: [compiled]).words == [Placed("own", at: spot)])
}

@Test("what no page draws on is listed")
func listsUnused() {
  let set = theme("{{>part}}{{kind}}", ["part": "{{words.readMore}}", "old": "", "older": ""])
  let unused = set.unused(by: [set.compile(page: "page", schema: Sample.schema)])
  #expect(unused.templates == ["old", "older"])
  #expect(
    unused.words.map(\.value) == ["greeting", "hello", "openBrace", "risky", "sharp", "stories.count", "wrongPlace"])
  #expect(unused.words.first?.spot == Spot(line: 4, column: 11))
}

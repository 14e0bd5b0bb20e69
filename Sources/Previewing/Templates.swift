// The templates of the preview's own pages; the engine escapes what they print.
import Diagnostics
import Template

/// A template of the preview, in both languages.
struct Own: Sendable {
  private let compiled: [Language: Compiled]

  static let findings = Own(findingsTemplate, FindingsView.schema)
  static let notice = Own(noticeTemplate, NoticeView.schema)
  static let tail = Own(tailTemplate, TailView.schema)

  private init(_ text: String, _ schema: Schema) {
    compiled = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let set = TemplateSet(
          files: [("page", "page.html", Array(text.utf8))],
          words: words.mapValues { Placed($0.text(in: language), at: .wholeFile) }, wordsPath: "words")
        let compilation = set.compile(page: "page", schema: schema)
        guard let page = compilation.compiled else {
          preconditionFailure("the preview's own templates are sound: \(set.findings + compilation.findings)")
        }
        return (language, page)
      })
  }

  /// The page for a record, its addresses from the root of the server.
  func page(_ record: Record, _ language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    compiled[language]?.render(record, into: &bytes, links: .absolute(base: [UInt8(ascii: "/")])) { _, _ in }
    return bytes
  }
}

private let words = [
  "broken": Bilingual(vi: "Nội dung có chỗ cần sửa", en: "The content needs mending"),
  "warned": Bilingual(vi: "Nội dung có chỗ nên xem lại", en: "The content deserves a second look"),
  "promise": Bilingual(
    vi: "Trang này tự mất đi khi mọi lỗi đã được sửa và lưu.",
    en: "This page goes away by itself when all errors are mended and saved."),
  "good": Bilingual(vi: "Xem trang tốt gần nhất", en: "See the last good page"),
  "back": Bilingual(vi: "Trở lại trang web", en: "Back to the site"),
  "home": Bilingual(vi: "Về trang chủ", en: "To the home page"),
  "whole": Bilingual(vi: "Toàn bộ nội dung", en: "The content as a whole"),
  "hint": Bilingual(vi: "Gợi ý", en: "Hint"),
  "also": Bilingual(vi: "Xem thêm", en: "See also"),
  "line": Bilingual(vi: "dòng", en: "line"),
  "preview": Bilingual(vi: "Xem thử", en: "Preview"),
]

private let findingsTemplate = """
  <!doctype html>
  <html lang="{{lang}}">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{count}} – {{words.preview}}</title>
  <link rel="icon" href="/_guong/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/_guong/style.css">
  <script src="{{script}}" defer></script>
  </head>
  <body class="guong-page">
  <main id="guong-findings">
  <p class="count">{{count}}</p>
  <h1>{{#isBroken}}{{words.broken}}{{/isBroken}}{{^isBroken}}{{words.warned}}{{/isBroken}}</h1>
  {{#isBroken}}
  <p>{{words.promise}}</p>
  {{/isBroken}}
  {{#way}}
  <p class="way"><a href="{{way}}">
  {{#isBroken}}{{words.good}}{{/isBroken}}{{^isBroken}}{{words.back}}{{/isBroken}}</a></p>
  {{/way}}
  {{#files}}
  <section>
  <h2>{{#file}}{{file}}{{/file}}{{^file}}{{words.whole}}{{/file}}</h2>
  {{#findings}}
  <article class="{{#isError}}error{{/isError}}{{^isError}}warning{{/isError}}">
  <h3><span class="severity">{{severity}}</span> {{message}}</h3>
  {{#quote}}
  <pre tabindex="0">{{quote}}</pre>
  {{/quote}}
  {{#hint}}
  <p><b>{{words.hint}}:</b> {{hint}}</p>
  {{/hint}}
  {{#notes}}
  <p><b>{{words.also}}:</b> {{.}}</p>
  {{/notes}}
  <p class="rule">{{#place}}{{words.line}} {{place}} · {{/place}}{{rule}}</p>
  </article>
  {{/findings}}
  </section>
  {{/files}}
  </main>
  </body>
  </html>

  """

private let noticeTemplate = """
  <!doctype html>
  <html lang="{{lang}}">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{title}} – {{words.preview}}</title>
  <link rel="icon" href="/_guong/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/_guong/style.css">
  <script src="{{script}}" defer></script>
  </head>
  <body class="guong-page">
  <main>
  <h1>{{title}}</h1>
  <p class="way"><a href="/index.html">{{words.home}}</a></p>
  </main>
  </body>
  </html>

  """

private let tailTemplate = """
  {{#bar}}
  <link rel="stylesheet" href="{{style}}">
  <aside id="guong-preview" aria-label="{{words.preview}}"><a href="{{address}}">{{text}}</a></aside>
  {{/bar}}
  <script src="{{script}}" defer></script>

  """

// A view with a field of every shape, and the short way from a template to what it prints or what is wrong with it.

import Diagnostics
import Template

enum Kind: String, CaseIterable, Hashable, Sendable { case person, deed }

private func about(_ text: String) -> Bilingual { Bilingual(vi: text, en: text) }

struct Photo: View {
  static let name = "photo"
  static let fields: [ViewField<Photo>] = [
    .address("source", about("the file")) { $0.source },
    .optional("alt", .text, about("what it shows")) { $0.alt },
  ]
  let source: String
  let alt: String?
}

struct Person: View {
  static let name = "person"
  static let fields: [ViewField<Person>] = [
    .text("name", about("name")) { $0.name },
    .address("link", about("page")) { $0.link },
    .flag("leads", about("whether they lead")) { $0.leads },
    .optional("photo", .record(Photo.self), about("picture")) { $0.photo },
    .list("deeds", .text, about("deeds")) { $0.deeds },
  ]
  let name: String
  let link: String
  var leads = false
  var photo: Photo?
  var deeds: [String] = []
}

struct Sample: View {
  static let name = "sample"
  static let fields: [ViewField<Sample>] = [
    .text("title", about("title")) { $0.title },
    .text("count", about("count")) { $0.count },
    .optional("summary", .text, about("summary")) { $0.summary },
    .optional("gone", .text, about("never there")) { _ in nil },
    .optional("nophoto", .record(Photo.self), about("never there")) { _ in nil },
    .html("body", about("body")) { $0.body },
    .html("later", about("slot")) { _ in .slot(7) },
    .address("link", about("inside")) { $0.link },
    .address("outside", about("outside")) { _ in "https://x.example/?a=1&b=2" },
    .address("anchor", about("fragment")) { _ in "#top" },
    .optional("source", .address, about("optional address")) { $0.link },
    .flag("yes", about("yes")) { _ in true },
    .flag("no", about("no")) { _ in false },
    .symbol("kind", Vocabulary(name: "kind", cases: ["person", "deed"]), about("kind")) { _ in 1 },
    .field("typed", .symbol("kind", of: Kind.self), about("typed")) { _ in .person },
    .optional("maybeKind", .symbol("kind", of: Kind.self), about("maybe")) { _ in .deed },
    .list("kinds", .symbol("kind", of: Kind.self), about("kinds")) { _ in [.deed, .person] },
    .record("person", Person.self, about("one")) { $0.people[0] },
    .list("people", of: Person.self, about("many")) { $0.people },
    .list("nobody", of: Person.self, about("none")) { _ in [] },
    .list("tags", .text, about("tags")) { _ in ["a", "b<", "c"] },
    .list("links", .address, about("links")) { _ in ["a/index.html", "#b"] },
    .list("rows", .list(.text), about("rows")) { _ in [["1", "2"], [], ["3"]] },
    .list("maybes", .optional(.text), about("maybes")) { _ in ["x", nil, "z"] },
  ]
  var title = "Tom & \"Jerry\""
  var count = "12"
  var summary: String? = "Ngắn"
  var body = Markup.bytes(Array("<p>Thân bài</p>".utf8))
  var link = "bai/mot/index.html"
  var people = [
    Person(
      name: "An", link: "an/index.html", leads: true, photo: Photo(source: "an.jpg", alt: "An cười"), deeds: ["x"]),
    Person(name: "Bình", link: "binh/index.html", photo: Photo(source: "binh.jpg", alt: nil), deeds: ["y", "z"]),
    Person(name: "Chi", link: "chi/index.html"),
  ]
}

let sampleWords: [String: Placed<String>] = [
  "readMore": Placed("Đọc tiếp", at: Spot(line: 1, column: 11)),
  "stories.count": Placed("{count} bài", at: Spot(line: 2, column: 16)),
  "sharp": Placed("a<b & \"c\"", at: Spot(line: 3, column: 8)),
  "greeting": Placed("Chào {person.name}, đây là '{title}'", at: Spot(line: 4, column: 11)),
  "wrongPlace": Placed("có {cuont} bài", at: Spot(line: 5, column: 13)),
  "openBrace": Placed("có {count bài", at: Spot(line: 6, column: 12)),
  "hello": Placed("{name}!", at: Spot(line: 7, column: 8)),
  "risky": Placed("{summary}", at: Spot(line: 8, column: 8)),
  "kind.person": Placed("Người", at: Spot(line: 9, column: 14)),
  "kind.deed": Placed("Việc", at: Spot(line: 10, column: 12)),
]

/// A theme of one page and other files, each `name: text`.
func theme(_ page: String, _ others: [String: String] = [:], name: String = "page") -> TemplateSet {
  let files = [(name: name, path: "theme/\(name)", bytes: Array(page.utf8))]
  let more = others.sorted { $0.key < $1.key }.map {
    (name: $0.key, path: "theme/\($0.key)", bytes: Array($0.value.utf8))
  }
  return TemplateSet(files: files + more, words: sampleWords, wordsPath: "theme/words.yaml")
}

/// Everything that is wrong with a page, in order.
func findings(_ page: String, _ others: [String: String] = [:], name: String = "page") -> [Diagnostic] {
  let set = theme(page, others, name: name)
  return (set.findings + set.compile(page: name, schema: Sample.schema).findings).sorted()
}

/// What a page prints for the sample; what is wrong with it, when it does not compile.
func printed(
  _ page: String, _ others: [String: String] = [:], name: String = "page", sample: Sample = Sample(),
  links: LinkStyle = .relative(prefix: Array("../".utf8))
) -> String {
  let set = theme(page, others, name: name)
  let compilation = set.compile(page: name, schema: Sample.schema)
  guard let compiled = compilation.compiled else {
    return (set.findings + compilation.findings).map { "\($0.rule): \($0.message.en)" }.joined(separator: "\n")
  }
  var out: [UInt8] = []
  compiled.render(sample.record(), into: &out, links: links) { number, out in
    out.append(contentsOf: "<slot \(number)>".utf8)
  }
  return String(decoding: out, as: UTF8.self)
}

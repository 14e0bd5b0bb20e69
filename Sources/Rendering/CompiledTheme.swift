// A theme checked wholly and compiled, before any page is made.
import Archive
package import Diagnostics
package import Markdown
package import Model
package import Template

/// Every page kind's program, and the theme's assets.
package struct CompiledTheme: Sendable {
  private let programs: [String: Program]
  package let assets: [Asset]
  /// What bodies show besides what their authors wrote.
  package let bodyWords: BodyWords
  private let wordsPrint: Fingerprint

  init(_ compiled: [Compiled], assets: [Asset], bodyWords: BodyWords) {
    self.bodyWords = bodyWords
    var writer = Writer()
    bodyWords.write(to: &writer)
    wordsPrint = Fingerprint(writer.bytes)
    programs = Dictionary(compiled.map { ($0.name, Program($0)) }, uniquingKeysWith: { first, _ in first })
    self.assets = assets
  }

  /// The program that draws a page: a theme is compiled for every kind of page.
  func program(of page: Page) -> Program {
    guard let program = programs[page.template] else {
      preconditionFailure("a theme is compiled for every kind of page")
    }
    return program
  }

  /// The fingerprint of all that a page takes from the theme.
  func print(of page: Page) -> Fingerprint {
    // What no template draws depends on its own text alone, which the view holds.
    if page.plainText != nil { return Fingerprint([]) }
    let print = program(of: page).print
    guard !page.bodies.isEmpty else { return print }
    var writer = Writer()
    print.write(to: &writer)
    wordsPrint.write(to: &writer)
    return Fingerprint(writer.bytes)
  }
}

/// A page kind's template, ready to print, and its fingerprint.
struct Program: Sendable {
  let template: Compiled
  let print: Fingerprint

  init(_ template: Compiled) {
    self.template = template
    print = template.print
  }
}

/// Compiles a theme against the kinds of pages there are. Nil, with findings, when a kind has no sound template.
package func compile(
  _ theme: Theme, kinds: [(template: String, schema: Schema)]
) -> (theme: CompiledTheme?, diagnostics: [Diagnostic]) {
  let plan = ThemePlan(theme, kinds: kinds)
  return plan.finished(plan.kinds.map(plan.compile))
}

/// A theme that is about to be compiled, kind by kind; whoever has several processors gives each some of the kinds.
package struct ThemePlan: Sendable {
  private let theme: Theme
  private let set: TemplateSet
  private let names: Set<String>
  private let wanted: [String]
  /// Those that have a template.
  package let kinds: [(template: String, schema: Schema)]

  package init(_ theme: Theme, kinds: [(template: String, schema: Schema)]) {
    self.theme = theme
    set = TemplateSet(
      files: theme.allTemplates.map { ($0.name, $0.file, $0.bytes) }, layers: layers(of: theme), words: theme.words,
      wordsPath: theme.wordsFile, more: theme.bases.map { ($0.words, $0.wordsFile) })
    names = Set(set.names)
    wanted = kinds.map(\.template)
    self.kinds = kinds.filter { [names] in names.contains($0.template) }
  }

  /// Compiles the template of a kind.
  package func compile(_ kind: (template: String, schema: Schema)) -> Compilation {
    set.compile(page: kind.template, schema: kind.schema)
  }

  /// The whole, from what became of each of the kinds.
  package func finished(_ compilations: [Compilation]) -> (theme: CompiledTheme?, diagnostics: [Diagnostic]) {
    let (words, missing) = bodyWords(of: theme)
    var found = set.findings + compilations.flatMap(\.findings) + missing
    found += missingTemplates(of: wanted, in: theme, among: names)
    found += unused(in: set, by: compilations, theme)
    // A partial with a mistake is compiled for each page that draws on it; the author needs to hear of it once.
    var told: Set<Told> = []
    found = found.filter { told.insert(Told(rule: $0.rule, place: $0.place, message: $0.message)).inserted }
    let programs = compilations.compactMap(\.compiled)
    guard programs.count == wanted.count, let words else { return (nil, found) }
    return (CompiledTheme(programs, assets: theme.allAssets, bodyWords: words), found)
  }
}

/// In which layer of a theme each template lies.
private func layers(of theme: Theme) -> [String: Int] {
  var layers: [String: Int] = [:]
  for (number, layer) in theme.layers.enumerated() {
    for template in layer.templates where layers[template.name] == nil { layers[template.name] = number }
  }
  return layers
}

/// What makes two findings one, though each names other pages on its way there, and other fields of them.
private struct Told: Hashable {
  let rule: String
  let place: Place?
  let message: Bilingual
}

/// The kinds of pages that nothing draws, each told at the file that would.
private func missingTemplates(of kinds: [String], in theme: Theme, among names: Set<String>) -> [Diagnostic] {
  let others = theme.templates.map(\.name).filter { !kinds.contains($0) }
  let card = "themes/\(theme.name)/theme.yaml"
  let adding = Bilingual(
    vi: "thêm tệp này, hoặc ghi 'base: …' vào \(card) để lấy của giao diện khác",
    en: "add this file, or write 'base: …' into \(card) to take that of another theme")
  return kinds.filter { !names.contains($0) }.map { name in
    let file = "themes/\(theme.name)/templates/" + name + (name.utf8.contains(UInt8(ascii: ".")) ? "" : ".html")
    return Diagnostic(
      .error, rule: "template-missing", at: Place(file: file),
      .init("Giao diện phải có mẫu '\(name)'", "the theme must have a template '\(name)'"),
      hint: nearest(to: name, among: others).map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
        ?? adding)
  }
}

/// Words and templates of the theme's own that nothing prints: most often a misspelt key.
private func unused(in set: TemplateSet, by compilations: [Compilation], _ theme: Theme) -> [Diagnostic] {
  let unused = set.unused(by: compilations)
  let files = Dictionary(theme.templates.map { ($0.name, $0.file) }, uniquingKeysWith: { first, _ in first })
  return unused.templates.compactMap { files[$0] }.map { file in
    Diagnostic(
      .warning, rule: "template-unused", at: Place(file: file),
      .init("Mẫu này không được trang nào dùng", "no page draws on this template"))
  }
    + unused.words.filter { !bodyWordKeys.contains($0.value) }.map { word in
      Diagnostic(
        .warning, rule: "word-unused", at: Place(file: theme.wordsFile, word.spot),
        .init("Chữ '\(word.value)' không được mẫu nào dùng", "no template prints the word '\(word.value)'"))
    }
}

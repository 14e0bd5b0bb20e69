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
  let set = TemplateSet(
    files: theme.templates.map { ($0.name, $0.file, $0.bytes) }, words: theme.words, wordsPath: theme.wordsFile)
  let (bodyWords, missing) = bodyWords(of: theme)
  let compilations = kinds.map { set.compile(page: $0.template, schema: $0.schema) }
  var found = set.findings + compilations.flatMap(\.findings) + missing
  found += unused(in: set, by: compilations, theme)
  // A partial with a mistake is compiled for each page that draws on it; the author needs to hear of it once.
  var seen: Set<Diagnostic> = []
  found = found.filter { seen.insert($0).inserted }
  let programs = compilations.compactMap(\.compiled)
  guard programs.count == kinds.count, let bodyWords else { return (nil, found) }
  return (CompiledTheme(programs, assets: theme.assets, bodyWords: bodyWords), found)
}

/// Words and templates that nothing prints: most often a misspelt key.
private func unused(in set: TemplateSet, by compilations: [Compilation], _ theme: Theme) -> [Diagnostic] {
  let unused = set.unused(by: compilations)
  let files = Dictionary(theme.templates.map { ($0.name, $0.file) }, uniquingKeysWith: { first, _ in first })
  return unused.templates.map { name in
    Diagnostic(
      .warning, rule: "template-unused", at: Place(file: files[name] ?? name),
      .init("Mẫu này không được trang nào dùng", "no page draws on this template"))
  }
    + unused.words.filter { !bodyWordKeys.contains($0.value) }.map { word in
      Diagnostic(
        .warning, rule: "word-unused", at: Place(file: theme.wordsFile, word.spot),
        .init("Chữ '\(word.value)' không được mẫu nào dùng", "no template prints the word '\(word.value)'"))
    }
}

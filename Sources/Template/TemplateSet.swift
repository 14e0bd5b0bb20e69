// A theme's templates and words, read once; from them the pages are compiled.

import Archive
package import Diagnostics

/// The templates of a theme, in Mustache's syntax, checked wholly against the views they print.
///
/// Tags: `{{x}}`, `{{x.y}}`, `{{.}}`, `{{{html}}}`, `{{#x}}…{{/x}}`, `{{^x}}…{{/x}}`, `{{! a note }}`, `{{>partial}}`,
/// `{{<layout}}{{$block}}…{{/block}}{{/layout}}` with `{{$block}}…{{/block}}` in the layout, `{{words.key}}`,
/// `{{kind.id}}` and `{{#kind.token}}` for symbols, `{{#.first}}` and `{{#.last}}` in lists, `{{.x}}` for a field of
/// the innermost thing and no other. A section that prints nothing and stands alone on its line takes the line with it.
/// `{{#x}}…{{/x}}{{^x}}…{{/x}}`, side by side, are the two branches of one question.
///
/// Stricter than Mustache:
/// - a name that is not declared is an error, not an empty string; so is a partial or a block that is not there (but a
///   block of a base's page that a theme's own layout has no place for is left out, with a warning);
/// - `{{x}}` never prints markup and `{{{x}}}` never prints text; there is no `{{&x}}` and no `{{=x y=}}`;
/// - sections ask about flags, optionals, lists, records and tokens; texts are neither true nor false;
/// - what may be absent is printed only inside its section;
/// - a variable stands in text or in a double-quoted value; scripts, styles and comments take none;
/// - a link begins with an address or with literal text; other text can follow only `#`, `mailto:` or `tel:`;
/// - a `srcset` takes addresses, with literal widths;
/// - each branch of a section leaves the markup in the same place;
/// - straight inside `{{<layout}}` stand only blocks, and a file cannot include itself;
/// - a tag other than a note is on one line. Other than in Mustache, a partial is not indented as its tag is.
///
/// A file that is nothing but `{{<layout}}…{{/layout}}` hands the blocks it was given on to that layout; anywhere else
/// a layout takes only the blocks written in it.
package struct TemplateSet: Sendable {
  private let sources: [String: Source]
  let words: Words
  /// What is wrong with the tags of any file, used or not; in the order of places.
  package let findings: [Diagnostic]

  /// `path` is the file as messages show it; of two files of one name the later counts. `words` are flat, such as
  /// `kind.person`; their spots are in the file `wordsPath`. What they lack is looked for in `more` words, in their
  /// order.
  ///
  /// `layers` says of files, by name, how far below the theme's own ones they lie, where they are those of a base.
  package init(
    files: [(name: String, path: String, bytes: [UInt8])], layers: [String: Int] = [:],
    words: [String: Placed<String>], wordsPath: String, more: [(words: [String: Placed<String>], path: String)] = []
  ) {
    let read = files.map { Source(name: $0.name, path: $0.path, layer: layers[$0.name] ?? 0, bytes: $0.bytes) }
    sources = Dictionary(read.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    findings = read.flatMap(\.findings).sorted()
    self.words = Words(words, path: wordsPath, more: more)
  }

  subscript(name: String) -> Source? { sources[name] }

  /// All templates, in the order of their names' bytes.
  package var names: [String] {
    sources.keys.sorted(by: precedes)
  }

  /// Compiles the template of one kind of page and reports everything in it, and in what it includes, that does not
  /// fit the schema. Findings of the set itself are not repeated.
  package func compile(page name: String, schema: Schema) -> Compilation {
    guard let source = self[name] else {
      return Compilation(compiled: nil, findings: [.noTemplate(name, near: names)], templates: [], words: [])
    }
    var compiler = Compiler(set: self, page: source, schema: schema)
    return compiler.run()
  }

  /// The templates, and the keys of words of the first file, that none of the compilations drew on, in the order of
  /// their bytes.
  package func unused(by compilations: [Compilation]) -> (templates: [String], words: [Placed<String>]) {
    let usedTemplates = Set(compilations.flatMap(\.templates))
    let usedWords = Set(compilations.flatMap(\.words))
    return (
      names.filter { !usedTemplates.contains($0) },
      words.ownKeys.filter { !usedWords.contains($0) }.map { Placed($0, at: words.place(of: $0).spot) }
    )
  }
}

/// What became of one page template.
package struct Compilation: Sendable {
  /// Nil when there are findings here, or in the tags of a file that the page draws on.
  package let compiled: Compiled?
  /// In the order of places.
  package let findings: [Diagnostic]
  /// The templates that the page draws on, itself among them.
  package let templates: Set<String>
  /// The keys of the words that the page draws on.
  package let words: Set<String>
}

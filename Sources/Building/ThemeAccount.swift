// A theme looked at alone, without any content: what is wrong with it, what it changes and what it takes from its base.
import Composing
package import Diagnostics
package import Files
import Loading
import Model
import Rendering

/// What can be told of a theme.
package struct ThemeAccount: Sendable, Hashable {
  /// Things of one sort, by their names in order.
  package struct Part: Sendable, Hashable {
    /// What the theme has in place of its base's.
    package let replaced: [String]
    /// What it has and its base has not.
    package let added: [String]
    /// What it has not, and so takes.
    package let taken: [String]

    /// Of the names of the theme's own, and of those that its bases have.
    init(own: some Sequence<String>, base: some Sequence<String>) {
      let (own, base) = (Set(own), Set(base))
      replaced = own.intersection(base).sorted(by: Path.precedes)
      added = own.subtracting(base).sorted(by: Path.precedes)
      taken = base.subtracting(own).sorted(by: Path.precedes)
    }
  }

  package let name: String
  /// What its `theme.yaml` says it is for.
  package let description: String?
  /// The themes that it builds on, nearest first.
  package let bases: [String]
  /// Without the endings of pages.
  package let templates: Part
  /// By their keys.
  package let words: Part
  /// By their paths below `assets/`.
  package let assets: Part
}

/// Checks a theme against every kind of page there is. There is no account of one that could not be read.
package func account(
  ofTheme name: String, in themes: String
) throws(FileError) -> (account: ThemeAccount?, findings: [Diagnostic]) {
  try expectThemes(in: themes)
  let (theme, reading) = try loadTheme(themes: themes, name: Placed(name, at: .wholeFile), namedIn: nil)
  guard let theme else { return (nil, listed(reading)) }
  let drawing = compile(theme, kinds: PageKind.all.map { ($0.template, $0.schema) }).diagnostics
  return (ThemeAccount(theme), listed(reading + drawing))
}

/// The names of all themes in a folder, in order of their bytes.
package func themes(in folder: String) throws(FileError) -> [String] { try themeNames(in: folder) }

extension ThemeAccount {
  fileprivate init(_ theme: Theme) {
    name = theme.name
    description = theme.card.description
    bases = theme.bases.map(\.name)
    templates = Part(own: theme.templates.map(\.name), base: theme.bases.flatMap { $0.templates.map(\.name) })
    words = Part(own: theme.words.keys, base: theme.bases.flatMap { $0.words.keys })
    assets = Part(own: theme.assets.map(\.path), base: theme.bases.flatMap { $0.assets.map(\.path) })
  }
}

// How a site looks: templates, words and assets of `themes/<name>/`, read but not yet compiled.
import Archive
package import Diagnostics

/// A theme's files, and the themes that it takes from what it lacks.
package struct Theme: Sendable, Hashable {
  package var name: String
  /// What its `theme.yaml` says of it.
  package var card = ThemeCard()
  /// Its own, by name in bytes' order.
  package var templates: [TemplateFile]
  /// The path of its own words, for messages.
  package var wordsFile: String
  /// Every text of the theme's own, by its dotted key.
  package var words: [String: Placed<String>]
  /// Its own.
  package var assets: [Asset]
  /// The themes that it builds on, nearest first; each with its own files only.
  package var bases: [Theme] = []

  package init(
    name: String, templates: [TemplateFile], wordsFile: String, words: [String: Placed<String>], assets: [Asset]
  ) {
    self.name = name
    self.templates = templates
    self.wordsFile = wordsFile
    self.words = words
    self.assets = assets
  }
}

extension Theme {
  /// The theme and those that it builds on: what an earlier one has, a later one is not asked for.
  package var layers: [Theme] { [self] + bases }

  /// All templates that its pages are drawn with, by name in bytes' order.
  package var allTemplates: [TemplateFile] { first(of: layers.map(\.templates), by: \.name) }

  /// All assets that are published with it, by path in bytes' order.
  package var allAssets: [Asset] { first(of: layers.map(\.assets), by: \.path) }

  /// The word of a key; nil when none of the layers has it.
  package func word(_ key: String) -> Placed<String>? {
    for layer in layers { if let word = layer.words[key] { return word } }
    return nil
  }
}

/// Of things with one name the first.
private func first<Thing>(of layers: [[Thing]], by name: KeyPath<Thing, String>) -> [Thing] {
  var kept: [String: Thing] = [:]
  for thing in layers.joined() where kept[thing[keyPath: name]] == nil { kept[thing[keyPath: name]] = thing }
  return kept.sorted { precedes($0.key, $1.key) }.map(\.value)
}

/// What a theme says of itself.
package struct ThemeCard: Sendable, Hashable {
  /// The theme beside it that has what it lacks; nil when it has all that it needs.
  package var base: Placed<String>?
  /// For whoever chooses a theme.
  package var description: String?

  package init(base: Placed<String>? = nil, description: String? = nil) {
    self.base = base
    self.description = description
  }
}

/// A template or partial.
package struct TemplateFile: Sendable, Hashable {
  /// Without folder and ending `.html`; feeds keep theirs (`feed.xml`).
  package var name: String
  package var file: String
  package var bytes: [UInt8]

  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}

/// A file that is published as it stands, such as a style sheet.
package struct Asset: Sendable, Hashable {
  /// Under the site's `assets/` folder.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

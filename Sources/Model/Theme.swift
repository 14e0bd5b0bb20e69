// How a site looks: templates, words and assets of `themes/<name>/`, read but not yet compiled.
package import Diagnostics

/// A theme's files.
package struct Theme: Sendable, Hashable {
  package var name: String
  /// By name in bytes' order.
  package var templates: [TemplateFile]
  /// The path of the words, for messages.
  package var wordsFile: String
  /// Every text of the theme's own, by its dotted key.
  package var words: [String: Placed<String>]
  package var assets: [Asset]

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

// A Markdown body as facts: its text, and what checking and composing need of it. Its HTML is made when its page is.
package import Markdown

/// A body's source and what was read from it once.
package struct Body: Sendable, Hashable {
  package let source: Source
  package let headings: [Heading]
  package let links: [Link]
  package let images: [Image]
  /// The text of its first paragraph; empty when it has none.
  package let summary: String
  /// How many syllables it has, the Vietnamese measure of length.
  package let words: Int

  package init(source: Source, outline: Outline, words: Int) {
    self.source = source
    headings = outline.headings
    links = outline.links
    images = outline.images
    summary = outline.summary
    self.words = words
  }
}

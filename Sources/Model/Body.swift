// A Markdown body as facts: what checking and composing need of it. Its text is read again when its page is drawn.
package import Archive
package import Diagnostics
package import Markdown

/// What was read from a body once, and how to find it again.
package struct Body: Sendable, Hashable {
  package let text: BodyText
  package let headings: [Heading]
  package let links: [Link]
  package let images: [Image]
  /// The text of its first paragraph; empty when it has none.
  package let summary: String
  /// The computed tables that it places, in the order of the text, each at most once: what stands between them are
  /// its parts.
  package let computed: [Placed<ComputedTable>]
  /// What the body, and the texts in the front matter before it, mention; in the order of reading.
  package let mentions: [Mention]
  /// Nil when the body is too short to be compared.
  package let likeness: Likeness?

  package init(
    text: BodyText, headings: [Heading], links: [Link], images: [Image], summary: String,
    computed: [Placed<ComputedTable>] = [], mentions: [Mention] = [], likeness: Likeness? = nil
  ) {
    self.text = text
    self.headings = headings
    self.links = links
    self.images = images
    self.summary = summary
    self.computed = computed
    self.mentions = mentions
    self.likeness = likeness
  }

  package init(source: Source, outline: Outline, mentions: [Mention] = [], likeness: Likeness? = nil) {
    self.init(
      text: BodyText(of: source), headings: outline.headings, links: outline.links, images: outline.images,
      summary: outline.summary, computed: outline.computed, mentions: mentions, likeness: likeness)
  }
}

/// A Markdown text by its file and its fingerprint: ten thousand bodies are not held at once.
package struct BodyText: Sendable, Hashable {
  /// The path as the author knows it.
  package let file: String
  /// Of the body's bytes as they are parsed, after normalisation.
  package let print: Fingerprint

  package init(file: String, print: Fingerprint) {
    self.file = file
    self.print = print
  }

  package init(of source: Source) {
    self.init(file: source.file, print: Fingerprint(source.bytes))
  }
}

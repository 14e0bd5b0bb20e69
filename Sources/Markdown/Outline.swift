// What a site needs to know of a body without printing it: small values, kept between builds.

package import Diagnostics

/// The facts of one body, each list in the order of the text.
package struct Outline: Sendable, Hashable {
  /// Every heading, with the id that `render` gives it.
  package var headings: [Heading] = []
  /// Every link, those with refused addresses too.
  package var links: [Link] = []
  /// Every image, those with refused addresses too.
  package var images: [Image] = []
  /// The words of the first paragraph that has any; "" when none does.
  package var summary = ""
  /// Where raw HTML stands that the page leaves out.
  package var rawHTML: [Spot] = []
  /// How many tables there are.
  package var tables = 0
  /// The computed tables that the body places, each at most once.
  package var computed: [Placed<ComputedTable>] = []

  /// What a text of nothing has.
  package init() {}

  /// The headings of a table of contents: levels 2 and 3.
  package var contents: [Heading] { headings.filter { $0.level <= 3 } }
}

/// A heading of the body.
package struct Heading: Sendable, Hashable {
  /// 2 to 6: `#` counts as 2, because the page's title is its only level 1.
  package let level: Int
  /// Without markup.
  package let text: String
  /// The anchor, without `#`.
  package let id: String
  /// Its first `#`, or its first word when it is underlined; no width.
  package let spot: Spot
  /// Whether words stand between it and the next heading: sentences, a list, a table.
  package let hasWords: Bool

  package init(level: Int, text: String, id: String, spot: Spot, hasWords: Bool) {
    (self.level, self.text, self.id, self.spot, self.hasWords) = (level, text, id, spot, hasWords)
  }
}

/// A link of the body.
package struct Link: Sendable, Hashable {
  /// As the author meant it, entities and escapes resolved; not yet found safe.
  package let destination: String
  /// Without markup; the alt text of an image inside.
  package let text: String
  /// From its bracket to its end; no width over two lines.
  package let spot: Spot

  package init(destination: String, text: String, spot: Spot) {
    (self.destination, self.text, self.spot) = (destination, text, spot)
  }
}

/// An image of the body.
package struct Image: Sendable, Hashable {
  /// As the author meant it, entities and escapes resolved; not yet found safe.
  package let destination: String
  /// Never empty on a page that is published: its absence is an error.
  package let alt: String
  /// The caption of a figure; "" when there is none.
  package let title: String
  /// From its `!` to its end; no width over two lines.
  package let spot: Spot

  package init(destination: String, alt: String, title: String, spot: Spot) {
    (self.destination, self.alt, self.title, self.spot) = (destination, alt, title, spot)
  }
}

/// How a body is outlined.
package struct OutlineOptions: Sendable {
  /// Makes the id of a heading from its words; "" when nothing is left of them. It never gives a `_`, with which the
  /// ids of footnotes begin.
  package var slug: @Sendable (String) -> String
  /// Must be those of `RenderOptions`, or one reads what the other refuses.
  package var limits: Limits

  /// The slug must be the one that `RenderOptions` gets, or anchors lead nowhere.
  package init(slug: @escaping @Sendable (String) -> String, limits: Limits = Limits()) {
    self.slug = slug
    self.limits = limits
  }
}

/// Reads the facts of a body and says what is wrong with it, sorted by place.
///
/// A body beyond the limits has no facts and one error, whose line is where the limit is passed.
package func outline(of source: Source, options: OutlineOptions) -> (Outline, [Diagnostic]) {
  do throws(Refusal) {
    var outliner = try Outliner(source, options)
    try outliner.read()
    return (outliner.outline, outliner.findings.closed())
  } catch {
    return (Outline(), [error.finding])
  }
}

// Prints a body as HTML: rewrites libcmark's tree where a page wants more, and lets libcmark print it in safe mode.

/// An address as the author meant it, to be turned into the one that is printed.
package struct Destination: Sendable, Hashable {
  /// Entities and escapes resolved; already found allowed.
  package let address: String
  /// True for the source of an image, false for a link.
  package let isImage: Bool
}

/// How a body is printed.
package struct RenderOptions: Sendable {
  /// Added to the level of each heading; the sum is kept within 2 to 6, and `#` counts as 2.
  package var headingShift: Int
  /// Makes the id of a heading from its words; the same function as in `OutlineOptions`.
  package var slug: @Sendable (String) -> String
  /// Gives the address to print, which is judged again; nil drops the link or image and keeps its words.
  package var destination: @Sendable (Destination) -> String?
  /// What is said of notes and tasks.
  package var words: BodyWords
  /// Which part of the body is printed, counted from 0, where `Outline.computed` cut it into parts; nil: all of it.
  package var part: Int?
  /// Those of `OutlineOptions`.
  package var limits: Limits

  /// Without `destination`, addresses are printed as they are written.
  package init(
    slug: @escaping @Sendable (String) -> String, headingShift: Int = 0, words: BodyWords = .plain,
    part: Int? = nil, limits: Limits = Limits(),
    destination: @escaping @Sendable (Destination) -> String? = { $0.address }
  ) {
    self.slug = slug
    self.headingShift = headingShift
    self.words = words
    self.part = part
    self.limits = limits
    self.destination = destination
  }
}

/// Appends a body as HTML. A body that `outline` refuses appends nothing.
///
/// No script, style, handler or `style` attribute is in it, whatever the body holds: classes are `table`, `left`,
/// `center`, `right`, `gallery`, `quote`, `notes`, and `language-…` on code.
package func render(_ source: Source, into output: inout [UInt8], options: RenderOptions) {
  do throws(Refusal) {
    let body = try Body(source, options.limits)
    let tree = Tree(parsing: body.bytes, isProven: source.isProven)
    var renderer = Renderer(body, options)
    try renderer.rewrite(tree)
    tree.print(into: &output)
  } catch {
    // Why is told by `outline`, which refuses the same bodies.
  }
}

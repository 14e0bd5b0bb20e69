// What a page is made of, as a browser reads it.

/// A start tag.
package struct Tag: Sendable, Hashable {
  /// In lower case.
  package var name = ""
  package var attributes: [Attribute] = []

  /// The value of an attribute; nil when the tag has none of that name.
  package subscript(name: String) -> String? {
    attributes.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }
}

/// An attribute with its value, character references resolved.
package struct Attribute: Sendable, Hashable {
  /// In lower case.
  package let name: String
  package let value: String
}

/// A piece of a page.
package enum Token: Sendable, Hashable {
  case start(Tag)
  /// In lower case.
  case end(String)
  /// References resolved, except in scripts and styles, which have none.
  case text(String)
  case comment(String)
  /// `<!doctype …>` or `<?…>`.
  case declaration(String)

  /// The piece without what it says: the name of a tag with those of its attributes.
  package var shape: String {
    switch self {
    case .start(let tag): "<" + ([tag.name] + tag.attributes.map(\.name)).joined(separator: " ") + ">"
    case .end(let name): "</\(name)>"
    case .text: "text"
    case .comment: "<!---->"
    case .declaration: "<!>"
    }
  }
}

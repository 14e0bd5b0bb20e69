// How a Swift value becomes a template's value: a shape and a translation that belong together.

/// A shape together with the function that fills it, so that the two cannot disagree.
@usableFromInline
package struct Form<Content>: Sendable {
  /// What the value can hold.
  @usableFromInline
  package let shape: Shape
  /// Makes a value of that shape.
  @usableFromInline
  package let value: @Sendable (Content) -> Value

  /// The function gives values of the shape.
  @inlinable
  package init(_ shape: Shape, _ value: @escaping @Sendable (Content) -> Value) {
    self.shape = shape
    self.value = value
  }
}

extension Form<String> {
  /// Words, printed escaped.
  @inlinable
  package static var text: Form { Form(.text) { .text($0) } }

  /// A path inside the site, a fragment, or an outside address; already percent-encoded.
  @inlinable
  package static var address: Form { Form(.address) { .address($0) } }
}

extension Form<Bool> {
  /// Yes or no.
  @inlinable
  package static var flag: Form { Form(.flag) { .flag($0) } }
}

extension Form<Markup> {
  /// Markup of our own making.
  @inlinable
  package static var html: Form {
    Form(.html) { markup in
      switch markup {
      case .bytes(let bytes): .html(bytes)
      case .slot(let number): .slot(number)
      }
    }
  }
}

extension Form {
  /// A token given by its index in the vocabulary, which must have it.
  @inlinable
  package static func symbol(_ vocabulary: Vocabulary) -> Form<Int> where Content == Int {
    let tokens = vocabulary.cases.indices
    return Form(.symbol(vocabulary)) { index in
      precondition(tokens.contains(index), "a symbol is a token of its vocabulary")
      return .symbol(index)
    }
  }

  /// A token given by a case of an enum whose raw values are the vocabulary, in the order of `allCases`.
  @inlinable
  package static func symbol(_ name: String, of type: Content.Type) -> Form<Content>
  where Content: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
    let cases = Array(Content.allCases)
    return Form(.symbol(Vocabulary(name: name, cases: cases.map(\.rawValue)))) { token in
      guard let index = cases.firstIndex(of: token) else { preconditionFailure("allCases has every case") }
      return .symbol(index)
    }
  }

  /// The fields of another view.
  @inlinable
  package static func record(_ view: Content.Type) -> Form<Content> where Content: View {
    Form(.record(view.schema)) { $0.value }
  }

  /// Any number of things of one form.
  @inlinable
  package static func list<Item>(_ item: Form<Item>) -> Form<[Item]> where Content == [Item] {
    Form(.list(item.shape)) { .list($0.map(item.value)) }
  }

  /// A thing that may be absent; not for flags and lists, which have a "no" of their own.
  @inlinable
  package static func optional<Item>(_ item: Form<Item>) -> Form<Item?> where Content == Item? {
    Form(.optional(item.shape)) { $0.map(item.value) ?? .none }
  }
}

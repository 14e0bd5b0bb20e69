// What a template may print, declared before anything is printed, so that a theme can be checked wholly and early.

// Public, because what is inlined into other rooms names `Bilingual`.
public import Diagnostics

/// The kind of thing a field holds; it decides which tags may name the field.
@usableFromInline
package indirect enum Shape: Sendable, Hashable {
  /// Words as people wrote them; printed escaped by `{{x}}`.
  case text
  /// Markup of our own making, such as rendered Markdown; printed as it is, by `{{{x}}}` alone.
  case html
  /// A path inside the site, a `#fragment`, or an outside http, https, mailto or tel address; printed fit for the page.
  case address
  /// Yes or no; only for sections.
  case flag
  /// One token of a closed set: `{{x}}` prints its word, `{{x.id}}` the token, and `{{#x.token}}` asks for one of them.
  case symbol(Vocabulary)
  /// A group of fields, reached by `{{x.y}}` or inside `{{#x}}`.
  case record(Schema)
  /// Any number of things, one section pass each.
  case list(Shape)
  /// A thing that may be absent: `{{#x}}` is its presence and opens it. Never around a flag, a list or an optional.
  case optional(Shape)
}

/// A closed set of tokens, each with a word in the theme under `name.token`.
@usableFromInline
package struct Vocabulary: Sendable, Hashable {
  /// What the set is called; the words of its tokens begin with it.
  package let name: String
  /// The tokens in the order that `Value.symbol` counts, from 0.
  @usableFromInline
  package let cases: [String]

  /// The tokens must be names that a tag can hold and must differ.
  @usableFromInline
  package init(name: String, cases: [String]) {
    precondition(isFieldName(name) && cases.allSatisfy(isFieldName), "a vocabulary is made of names that tags can hold")
    precondition(Set(cases).count == cases.count, "a vocabulary names each of its tokens once")
    self.name = name
    self.cases = cases
  }

  /// The key of a token's word in the theme's words, such as `kind.person`.
  func key(_ token: String) -> String { name + "." + token }
}

/// The fields of one kind of record, in the order in which records hold their values.
@usableFromInline
package struct Schema: Sendable, Hashable {
  /// What the kind of record is called; unlike any other.
  package let name: String
  /// In the order of a record's values.
  package let fields: [Field]

  /// One named place in a record.
  @usableFromInline
  package struct Field: Sendable, Hashable {
    /// As tags write it.
    package let name: String
    /// What it can hold, and so which tags can name it.
    package let shape: Shape
    /// What it holds, for those who write themes.
    package let about: Bilingual

    /// The name is of ASCII letters, digits, `-` and `_`, and is not `words`, which belongs to the theme.
    @usableFromInline
    package init(_ name: String, _ shape: Shape, _ about: Bilingual) {
      precondition(isFieldName(name) && name != "words", "a field has a name that tags can hold")
      precondition(shape.isSound, "an optional holds no flag, list or optional")
      self.name = name
      self.shape = shape
      self.about = about
    }
  }

  /// The field names must differ. A schema cannot hold itself: what a page shows has an end.
  package init(name: String, fields: [Field]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "a schema names each of its fields once")
    self.name = name
    self.fields = fields
  }

  /// Where a field stands in a record, from 0; nil when there is none of that name.
  func index(of field: some StringProtocol) -> Int? {
    fields.firstIndex { $0.name.utf8.elementsEqual(field.utf8) }
  }
}

extension Shape {
  fileprivate var isSound: Bool {
    switch self {
    case .optional(.flag), .optional(.list), .optional(.optional): false
    case .optional(let inner), .list(let inner): inner.isSound
    default: true
    }
  }
}

/// Whether a tag can hold the name as one step of a path.
func isFieldName(_ name: some StringProtocol) -> Bool {
  !name.isEmpty && name.utf8.allSatisfy(isNameByte)
}

/// ASCII letters, digits, `-` and `_`.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: true
  default: false
  }
}

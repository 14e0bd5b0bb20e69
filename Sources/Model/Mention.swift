// What a text says in passing that a rule judges later, when it knows the other files: a name, a number, a claim.
package import Diagnostics

/// A few words of a body or a field, and where they stand. Found when the file is read, because texts are not held.
package struct Mention: Sendable, Hashable {
  package let kind: MentionKind
  /// As written; words that a line end divides stand with one space.
  package let text: String
  package let spot: Spot

  package init(_ kind: MentionKind, _ text: String, at spot: Spot) {
    self.kind = kind
    self.text = text
    self.spot = spot
  }
}

/// What some words may be. Whether a rule minds them depends on the story and on who works in the agency.
package enum MentionKind: String, Sendable, Hashable, CaseIterable {
  /// Capitalised syllables in a row that may hold a person's name, with the form of address before them, if any.
  case name
  /// Digits in the shape of a telephone number.
  case phone
  /// An e-mail address.
  case email
  /// The number of an identity card or a passport.
  case identity
  /// A day of birth.
  case birth
  /// Where somebody lives.
  case home
  /// Words about somebody's health.
  case health
  /// Words about membership of the Party, or about faith.
  case belief
  /// Words about ethnicity.
  case ethnicity
  /// A claim to be the best or the first; only the first of a text is kept.
  case superlative
  /// A claim with a figure: `giảm 40%`; only the first of a text is kept.
  case figure
}

/// Two numbers that near-equal texts mostly share, each made of four samples of the text's runs of three words.
///
/// Of texts that share nine of ten runs, eight in nine pairs have a number in common; of texts that share one of ten,
/// one in five thousand. A text of few words has none.
package struct Likeness: Sendable, Hashable {
  package let first: UInt64
  package let second: UInt64

  package init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }
}

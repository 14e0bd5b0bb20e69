// A person's name in Vietnamese order: họ, đệm, tên; sorted by tên.

/// A full name as its owner writes it, and its parts. Parts are divided at white space only.
package struct PersonName: Sendable, Hashable {
  /// As given, never rewritten.
  package let full: String
  /// Tên, the last word: the name a person is called and sorted by. Empty only when the full name is.
  package let given: String
  /// Đệm, the words between; empty when there are none.
  package let middle: String
  /// Họ, the first word; empty when the name is one word.
  package let family: String
  /// The order of tên, then of họ and đệm syllable by syllable; or that of the sort name. Equal for Hòa and Hoà.
  package let sortKey: SortKey
  /// The heading a person stands under in an index: `A`, `Ă`, `Đ` …; without tone, `#` when there is no Latin letter.
  package let indexLetter: String

  /// A `sortName` says by which words to sort a name that is not in Vietnamese order, first word first: of
  /// `Jean Marie Dupont` it may be `Dupont Jean Marie`. Nil or blank: tên, họ, đệm.
  package init(_ full: String, sortName: String? = nil) {
    let words = full.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    self.full = full
    given = words.last ?? ""
    family = words.count > 1 ? words[0] : ""
    middle = words.dropFirst().dropLast().joined(separator: " ")
    let usual = ([given] + words.dropLast()).joined(separator: " ")
    let chosen = sortName.flatMap { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : $0 }
    sortKey = Vietnamese.sortKey(chosen ?? usual)
    indexLetter = PersonName.letter(of: chosen ?? usual)
  }

  /// A name from the parts that were found in it once; nothing is looked into.
  package init(
    full: String, given: String, middle: String, family: String, sortKey: SortKey, indexLetter: String
  ) {
    self.full = full
    self.given = given
    self.middle = middle
    self.family = family
    self.sortKey = sortKey
    self.indexLetter = indexLetter
  }

  /// The first letter of tên in upper case, with its tone, such as `Á`; empty when tên has no letter.
  package var initial: String {
    let letters = NFC.normalized(given).unicodeScalars
    return letters.first(where: \.properties.isAlphabetic).map { uppercased(String($0)) } ?? ""
  }

  private static func letter(of text: String) -> String {
    let letters = folded(text, .toneless).unicodeScalars
    guard let first = letters.first(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      return "#"
    }
    if Weight.alphabet.contains(first) { return uppercased(String(first)) }
    let bare = Letters.bare(first).unicodeScalars.first
    return bare.flatMap { Weight.alphabet.contains($0) ? uppercased(String($0)) : nil } ?? "#"
  }
}

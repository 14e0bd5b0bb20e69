// Fenced blocks whose name says that they are no code: photos, a quote, and the places of computed tables.

import Diagnostics

/// A table that is computed from what stands in the front matter, and that a body may place.
package enum ComputedTable: String, Sendable, Hashable, CaseIterable {
  /// Measured results.
  case results
  /// Who took the story up.
  case adoptions
}

/// What a fenced block is by the first word behind its fence.
enum Fence: Equatable {
  case gallery, quote
  case table(ComputedTable)

  /// Nil for code. Only the words themselves count, in lower case.
  init?(_ code: Node) {
    switch Fence.word(of: code) {
    case "gallery": self = .gallery
    case "quote": self = .quote
    case let word:
      guard let table = ComputedTable(rawValue: word) else { return nil }
      self = .table(table)
    }
  }

  /// The first word behind a fence; "" where there is none.
  static func word(of code: Node) -> String {
    String(decoding: code.fence.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }, as: UTF8.self)
  }

  /// The words there are.
  static let words = ["gallery", "quote"] + ComputedTable.allCases.map(\.rawValue)

  /// The word that somebody probably meant who wrote another one; nil for the name of a language.
  static func near(_ word: String) -> String? {
    guard !word.isEmpty, !words.contains(word) else { return nil }
    return nearest(to: word.lowercased(), among: words)
  }
}

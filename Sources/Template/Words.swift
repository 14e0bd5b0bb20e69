// The theme's words: short texts under keys, with places for values in some of them.

import Archive
import Diagnostics

/// The words of a theme and the files they are in.
struct Words: Sendable {
  private let entries: [String: Placed<String>]
  /// The files of words that are not in the first one, by key.
  private let borrowed: [String: String]
  /// The first file: where a word that is missing belongs.
  let path: String

  /// A run of a word's text, or the name of what stands in its place.
  enum Piece: Sendable, Hashable {
    case text(String)
    case name(String)
  }

  /// What the entries lack is taken from `more`, the first that has it.
  init(
    _ entries: [String: Placed<String>], path: String, more: [(words: [String: Placed<String>], path: String)] = []
  ) {
    var all = entries
    var borrowed: [String: String] = [:]
    for (words, path) in more {
      for (key, word) in words where all[key] == nil { (all[key], borrowed[key]) = (word, path) }
    }
    self.entries = all
    self.borrowed = borrowed
    self.path = path
  }

  /// The keys in no order: for a search, which asks for them once for each word that is missing.
  var unordered: some Collection<String> { entries.keys }

  /// The keys of the first file in the order of their bytes.
  var ownKeys: [String] {
    entries.keys.filter { borrowed[$0] == nil }.sorted(by: precedes)
  }

  subscript(key: String) -> Placed<String>? { entries[key] }

  func place(of key: String) -> Place {
    Place(file: borrowed[key] ?? path, entries[key]?.spot ?? .wholeFile)
  }

  /// The key's word cut at its `{name}`s; nil when a brace has no partner or holds no name.
  static func pieces(of word: String) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = word.utf8[...]
    while let open = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
      guard rest[open] == UInt8(ascii: "{"), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else {
        return nil
      }
      let name = String(decoding: rest[rest.index(after: open)..<close], as: UTF8.self)
      guard isPath(name) else { return nil }
      pieces.append(.text(String(decoding: rest[..<open], as: UTF8.self)))
      pieces.append(.name(name))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.text(String(decoding: rest, as: UTF8.self)))
    return pieces
  }
}

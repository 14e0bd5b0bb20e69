// The anchors of headings: the same for the table of contents and the page, because one function gives both.

/// Hands out ids in the order of the headings; no two are equal.
struct HeadingIDs {
  private let slug: @Sendable (String) -> String
  private var taken: Set<String> = []
  /// The number to try next for a word that is taken.
  private var next: [String: Int] = [:]

  init(slug: @escaping @Sendable (String) -> String) {
    self.slug = slug
  }

  /// The slug of the words; with `-2`, `-3` … when taken; `section-1`, `section-2` … where no words are left.
  mutating func id(for words: String) -> String {
    let base = slug(words)
    if !base.isEmpty, taken.insert(base).inserted { return base }
    let stem = base.isEmpty ? "section" : base
    var number = next[stem] ?? (base.isEmpty ? 1 : 2)
    while !taken.insert("\(stem)-\(number)").inserted { number += 1 }
    next[stem] = number + 1
    return "\(stem)-\(number)"
  }
}

// One kind of random edit, and how to make it.

/// What people do to a project between two builds.
struct Edit: Sendable {
  /// Makes it; says what was done, or nil when there was nothing to do it to.
  let make: @Sendable (inout Scene) throws -> String?

  init(_ make: @escaping @Sendable (inout Scene) throws -> String?) {
    self.make = make
  }

  /// How often each kind is made.
  static let kinds: [(weight: Int, edits: [Edit])] = [
    (4, bodyEdits), (4, frontMatterEdits), (4, nameEdits), (3, timeEdits), (3, recordEdits), (3, themeEdits),
    (2, optionEdits), (1, pictureEdits), (2, breakages), (3, outputEdits),
  ]
}

extension Scene {
  /// Makes one edit of a random kind.
  mutating func edit() throws -> String {
    while true {
      var mark = chance.number(below: Edit.kinds.reduce(0) { $0 + $1.weight })
      for (weight, edits) in Edit.kinds {
        mark -= weight
        guard mark < 0 else { continue }
        if let edit = chance.one(of: edits), let done = try edit.make(&self) { return done }
        break
      }
    }
  }

  /// Changes a value in a random file of some: the text after `key` on a random line that has it.
  mutating func change(
    _ paths: [String], after key: String, _ new: (inout Scene, String) -> String
  ) throws -> String? {
    guard let path = chance.one(of: paths) else { return nil }
    var lines = try lines(path)
    guard let index = chance.one(of: lines.indices.filter { lines[$0].contains(key) }),
      let cut = lines[index].range(of: key)
    else { return nil }
    let (head, value) = (String(lines[index][..<cut.upperBound]), String(lines[index][cut.upperBound...]))
    lines[index] = head + new(&self, value)
    try put(path, lines: lines)
    return "\(path): \(key) \(lines[index].dropFirst(head.count))"
  }
}

extension StringProtocol {
  /// Where a text first stands in another.
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }

  /// The same with one text in place of another, everywhere.
  func replacing(_ old: String, by new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}

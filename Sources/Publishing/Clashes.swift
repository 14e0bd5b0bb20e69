// Pairs of paths that one disk or another would take for the same.

extension OutputPath {
  /// Two files that differ only in capitals, a file and a folder of one name, one folder spelled in two ways. Of
  /// many alike, each is paired with its neighbour. Paths with faults of their own are left to `fault`.
  static func clashes(_ paths: [String]) -> [(path: String, other: String)] {
    // Where `/` comes before every other byte, a folder and all below it stand together, right after a file of its
    // name: paths that clash have a pair of neighbours that clash.
    let sorted = paths.filter { fault($0) == nil }.sorted { PathOrder.tree($0.utf8.span, $1.utf8.span) < 0 }
    var found: [(path: String, other: String)] = []
    for (one, other) in zip(sorted, sorted.dropFirst()) where clash(one.utf8.span, other.utf8.span) {
      found.append((other, one))
    }
    return found
  }

  private static func clash(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let end = min(one.count, other.count)
    var index = 0
    var sameSpelling = true
    while index < end, PathOrder.key(one[index]) == PathOrder.key(other[index]) {
      // A shared folder ends here.
      if one[index] == slash, !sameSpelling { return true }
      if one[index] != other[index] { sameSpelling = false }
      index += 1
    }
    // The shorter path is used up: by an equal one, or by one that goes on below it.
    return index == one.count && (index == other.count || other[index] == slash)
  }
}

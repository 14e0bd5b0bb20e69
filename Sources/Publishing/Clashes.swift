// Pairs of paths that one disk or another would take for the same.

extension OutputPath {
  /// Two files that differ only in capitals, a file and a folder of one name, one folder spelled in two ways. Of
  /// many alike, each is paired with its neighbour. Paths with faults of their own are left to `fault`.
  static func clashes(_ paths: [String]) -> [(path: String, other: String)] {
    var keyed = paths.filter { fault($0) == nil }.map { (key: key($0), path: $0) }
    // Where `/` comes before every other byte, a folder and all below it stand together, right after a file of its
    // name: paths that clash have a pair of neighbours that clash.
    keyed.sort { $0.key == $1.key ? $0.path < $1.path : $0.key.lexicographicallyPrecedes($1.key) }
    return zip(keyed, keyed.dropFirst()).filter { clash($0, $1) }.map { ($1.path, $0.path) }
  }

  private static func key(_ path: String) -> [UInt8] {
    path.utf8.map { $0 == slash ? 0 : small($0) }
  }

  private static func clash(_ one: (key: [UInt8], path: String), _ other: (key: [UInt8], path: String)) -> Bool {
    let (a, b) = (Array(one.path.utf8), Array(other.path.utf8))
    var index = 0
    var sameSpelling = true
    while index < a.count, index < b.count, one.key[index] == other.key[index] {
      // A shared folder ends here.
      if a[index] == slash, !sameSpelling { return true }
      if a[index] != b[index] { sameSpelling = false }
      index += 1
    }
    // The shorter path is used up: by an equal one, or by one that goes on below it.
    return index == a.count && (index == b.count || b[index] == slash)
  }
}

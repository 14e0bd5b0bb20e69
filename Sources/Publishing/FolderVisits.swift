// The folders above many paths, each folder once.

/// Gives out folders while paths come in the order of their bytes: then all paths below a folder stand together, and
/// only what differs from the path before is new.
struct FolderVisits {
  private var last = ""

  /// The folders above a path that were not above an earlier one, the highest first.
  mutating func new(above path: String) -> [String] {
    let shared = Self.shared(last.utf8.span, path.utf8.span)
    last = path
    let bytes = path.utf8
    var found: [String] = []
    var index = bytes.index(bytes.startIndex, offsetBy: shared)
    while index < bytes.endIndex {
      if bytes[index] == OutputPath.slash { found.append(String(path[..<index])) }
      index = bytes.index(after: index)
    }
    return found
  }

  /// How many bytes two paths begin with alike.
  private static func shared(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    let end = min(one.count, other.count)
    var index = 0
    while index < end, one[index] == other[index] { index += 1 }
    return index
  }
}

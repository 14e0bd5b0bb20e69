// The folders above many paths, each folder once.

/// Gives out folders while paths come in the order of their bytes: then all paths below a folder stand together, and
/// only what differs from the path before is new.
struct FolderVisits {
  private var last = ""

  /// The folders above a path that were not above an earlier one, the highest first.
  mutating func new(above path: String) -> [String] {
    let bytes = path.utf8.span
    let shared = Self.shared(last.utf8.span, bytes)
    last = path
    var found: [String] = []
    for index in shared..<bytes.count where bytes[index] == OutputPath.slash {
      found.append(String(decoding: path.utf8.prefix(index), as: UTF8.self))
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

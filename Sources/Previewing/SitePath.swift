// The address of a request as a path inside the site, or nothing at all: there is no second chance to climb out.

/// A checked path.
struct SitePath: Sendable, Hashable {
  /// None is empty, begins with a dot, or holds a slash, a backslash or a control character.
  let segments: [String]
  /// Whether the address ended in a slash, as those of folders do; so does the root's.
  let isFolder: Bool
  /// What stood behind the path, from the `?`; chooses no file.
  let query: String

  /// Nil when the target of a request is no path of a site.
  init?(target: String) {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    query = String(target[path.endIndex...])
    guard path.first == UInt8(ascii: "/") else { return nil }
    var pieces = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = pieces.last?.isEmpty ?? true
    if isFolder { pieces = pieces.dropLast() }
    var segments: [String] = []
    for piece in pieces {
      guard let bytes = decoded(piece), !bytes.isEmpty, bytes.first != UInt8(ascii: "."),
        !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }),
        let segment = String(validating: bytes, as: UTF8.self)
      else { return nil }
      segments.append(segment)
    }
    self.segments = segments
  }

  private init(segments: [String], isFolder: Bool, query: String) {
    (self.segments, self.isFolder, self.query) = (segments, isFolder, query)
  }

  /// The file that the path means, with the name that folders' pages have.
  var file: String {
    (segments + (isFolder ? ["index.html"] : [])).joined(separator: "/")
  }

  /// Whether the path lies below some folders of these names.
  func isBelow(_ names: String...) -> Bool {
    segments.count >= names.count && zip(segments, names).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// The path without its first segments.
  func below(_ count: Int) -> SitePath {
    SitePath(
      segments: Array(segments.dropFirst(count)), isFolder: isFolder || segments.count == count, query: query)
  }

  /// The path as an address, without a slash before it and without the query.
  var address: String {
    (segments.map(encoded) + (isFolder ? [""] : [])).joined(separator: "/")
  }
}

/// The bytes that `%xx` stand for; nil when a `%` stands for nothing.
private func decoded(_ piece: Substring.UTF8View) -> [UInt8]? {
  var bytes: [UInt8] = []
  var rest = piece
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

/// A segment with all but letters, digits and `-._~` as `%xx`.
private func encoded(_ segment: String) -> String {
  segment.utf8.map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
    default: "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
    }
  }.joined()
}

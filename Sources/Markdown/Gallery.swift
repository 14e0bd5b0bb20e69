// The block `gallery`: photos that stand together, one a line.

/// A photo of a gallery.
///
/// A line is `file | what it shows | caption`, where the caption may be left out. A `-` before it and pipes around it
/// are passed over, and `![what it shows](file "caption")` is understood too, because people write it from habit.
struct GalleryPhoto: Equatable {
  let address: String
  let alt: String
  let caption: String
  /// The line of the block, from 0, and the bytes of it that name the file, or the whole when none do.
  let line: Int
  let name: Range<Int>

  /// The photos of a block's text.
  static func all(in text: [UInt8]) -> [GalleryPhoto] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
      GalleryPhoto($1, line: $0)
    }
  }

  /// Nil for a line that says nothing.
  private init?(_ bytes: ArraySlice<UInt8>, line: Int) {
    let start = bytes.startIndex
    var rest = trimmed(bytes, isBlank)
    if let first = rest.first, "-*+".utf8.contains(first), rest.dropFirst().first.map(isBlank) ?? true {
      rest = trimmed(rest.dropFirst(), isBlank)
    }
    rest = trimmed(rest) { isBlank($0) || $0 == UInt8(ascii: "|") }
    guard !rest.isEmpty else { return nil }
    let parts = GalleryPhoto.image(rest) ?? GalleryPhoto.columns(rest)
    let name = parts.file.isEmpty ? rest : parts.file
    address = String(decoding: parts.file, as: UTF8.self)
    alt = String(decoding: parts.alt, as: UTF8.self)
    caption = String(decoding: parts.caption, as: UTF8.self)
    self.line = line
    self.name = name.startIndex - start..<name.endIndex - start
  }

  private typealias Parts = (file: ArraySlice<UInt8>, alt: ArraySlice<UInt8>, caption: ArraySlice<UInt8>)

  /// A pipe in the caption is part of it.
  private static func columns(_ line: ArraySlice<UInt8>) -> Parts {
    let parts = line.split(separator: UInt8(ascii: "|"), maxSplits: 2, omittingEmptySubsequences: false)
      .map { trimmed($0, isBlank) }
    return (parts[0], parts.count > 1 ? parts[1] : [], parts.count > 2 ? parts[2] : [])
  }

  /// `![alt](file "caption")`; nil for anything else.
  private static func image(_ line: ArraySlice<UInt8>) -> Parts? {
    guard line.starts(with: "![".utf8), line.last == UInt8(ascii: ")") else { return nil }
    let close = line.indices.first {
      line[$0] == UInt8(ascii: "]") && line[line.index(after: $0)] == UInt8(ascii: "(")
    }
    guard let close else { return nil }
    let inner = trimmed(line[(close + 2)...].dropLast(), isBlank)
    let end = inner.firstIndex(where: isBlank) ?? inner.endIndex
    return (
      trimmed(inner[..<end]) { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") },
      trimmed(line[(line.startIndex + 2)..<close], isBlank),
      trimmed(inner[end...]) { isBlank($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    )
  }
}

/// Bytes without those at both ends that are to go.
private func trimmed(_ bytes: ArraySlice<UInt8>, _ goes: (UInt8) -> Bool) -> ArraySlice<UInt8> {
  var bytes = bytes
  while let first = bytes.first, goes(first) { bytes = bytes.dropFirst() }
  while let last = bytes.last, goes(last) { bytes = bytes.dropLast() }
  return bytes
}

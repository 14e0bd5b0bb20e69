// How a text is to be read, by the ending of its file.

/// The kinds that name their parts differently.
enum TextKind: Equatable {
  case markdown, yaml, json, markup, calendar, other

  init(of path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(path).utf8
    let ending = name.lastIndex(of: UInt8(ascii: ".")).map { Substring(name[$0...].dropFirst()).lowercased() } ?? ""
    self =
      switch ending {
      case "md", "markdown": .markdown
      case "yaml", "yml": .yaml
      case "json", "jsonl", "geojson", "webmanifest", "map": .json
      case "html", "htm", "xml", "svg", "atom", "rss", "xhtml": .markup
      case "ics", "vcf": .calendar
      default: .other
      }
  }

  /// Whether `\n` is a line end there.
  var hasLineEscapes: Bool { self == .json || self == .calendar || self == .yaml }
}

/// Whether a file is looked at by its name only, as pictures, films, print and archives are.
package func isOpaque(_ path: String) -> Bool {
  guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
  return opaque.contains(Substring(path.utf8[dot...].dropFirst()).lowercased())
}

private let opaque: Set = [
  "png", "jpg", "jpeg", "webp", "gif", "avif", "heic", "bmp", "tif", "tiff", "ico", "pdf", "doc", "docx", "xls", "xlsx",
  "ppt", "pptx", "odt", "ods", "odp", "mp3", "mp4", "m4a", "webm", "mov", "wav", "ogg", "zip", "gz", "br", "zst", "7z",
  "rar", "tar", "woff", "woff2", "ttf", "otf",
]

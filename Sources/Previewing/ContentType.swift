// What a file is called in HTTP, and what it may do in a browser.

/// The type of an answer.
struct ContentType: Sendable, Hashable {
  /// As in the header `Content-Type`.
  let text: String

  /// Whether it is a letter to be copied into a mail: mail programs take no style but that of each element.
  private var isLetter = false

  /// By the ending of a path; what is unknown is downloaded and not shown.
  init(of path: String) {
    isLetter = path.utf8.reversed().starts(with: ContentType.letter)
    let ending = path.utf8.reversed().prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") }.reversed()
    let type = ContentType.types[String(decoding: ending, as: UTF8.self).lowercased()] ?? "application/octet-stream"
    text = type + (ContentType.isText(type) ? "; charset=utf-8" : "")
  }

  private init(_ text: String) {
    self.text = text
  }

  static let page = ContentType("text/html; charset=utf-8")
  static let script = ContentType("text/javascript; charset=utf-8")
  static let style = ContentType("text/css; charset=utf-8")
  static let sentence = ContentType("text/plain; charset=utf-8")
  static let events = ContentType("text/event-stream; charset=utf-8")

  /// What the browser lets the answer do. A picture that is a document of its own may do nothing but look well.
  var policy: String {
    if text.hasPrefix("image/svg+xml") { return "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
    let styles = isLetter ? " style-src 'unsafe-inline';" : ""
    return "default-src 'self';\(styles) frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
  }

  /// How its path ends, from the end.
  private static let letter = Array("/thu.html".utf8.reversed())

  private static func isText(_ type: String) -> Bool {
    type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("/xml") || type.hasSuffix("json")
  }

  private static let types = [
    "html": "text/html", "css": "text/css", "js": "text/javascript", "txt": "text/plain", "csv": "text/csv",
    "xml": "application/xml", "json": "application/json", "webmanifest": "application/manifest+json",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "pdf": "application/pdf",
    "woff2": "font/woff2", "mp4": "video/mp4", "webm": "video/webm", "mp3": "audio/mpeg", "ogg": "audio/ogg",
  ]
}

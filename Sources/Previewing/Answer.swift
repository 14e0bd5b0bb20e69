// An answer: a status, headers that every answer has, and bytes.

/// What is sent back.
struct Answer: Sendable {
  let status: Status
  let type: ContentType
  /// Where to go instead; a path that begins with one slash.
  var location: String?
  var body: [UInt8]

  init(_ status: Status, _ type: ContentType, _ body: [UInt8], location: String? = nil) {
    self.status = status
    self.type = type
    self.body = body
    self.location = location
  }

  /// The whole answer as it is sent; to a `HEAD` without its body. One request, one connection.
  func bytes(headOnly: Bool) -> [UInt8] {
    Array(head(length: body.count).utf8) + (headOnly ? [] : body)
  }

  /// The status line and the headers; a stream has no length.
  func head(length: Int?) -> String {
    var lines = [
      "HTTP/1.1 \(status.rawValue) \(status.reason)",
      "Content-Type: \(type.text)",
      "Content-Security-Policy: \(type.policy)",
      "X-Content-Type-Options: nosniff",
      "Cross-Origin-Resource-Policy: same-origin",
      "Cache-Control: no-store",
      "Accept-Ranges: none",
      "Connection: close",
    ]
    if let length { lines.append("Content-Length: \(length)") }
    if let location { lines.append("Location: \(location)") }
    if status == .readOnly { lines.append("Allow: GET, HEAD") }
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }
}

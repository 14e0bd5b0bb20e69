// How text becomes part of HTML: on bytes, because `"` with a combining mark is still a quote to a browser.

/// Writes text and addresses where only HTML may stand. The one place that knows which bytes are special.
package enum Escape {
  /// Appends UTF-8 with `& < > " '` as entities: right between tags and inside quoted attributes. NUL, which would
  /// end a text for libcmark, becomes U+FFFD.
  package static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      case 0: output += "\u{FFFD}".utf8
      default: output.append(byte)
      }
    }
  }

  /// Appends an address for a quoted attribute: bytes that no URL may hold are percent-encoded, `&` and `'` escaped.
  package static func append(address: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      case _ where isPlainInAddress(byte): output.append(byte)
      default: output += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      }
    }
  }
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

/// RFC 3986's unreserved and reserved characters without `[`, `]`; and `%`, for what is encoded already.
private func isPlainInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: "-._~:/?#@!$()*+,;=%".utf8.contains(byte)
  }
}

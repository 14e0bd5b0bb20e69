// Escaping: the five bytes that mean something to a browser, and nothing else.

/// Appends UTF-8 text so that it is text in HTML and XML, between tags and in quoted attribute values.
///
/// Works on bytes: a combining mark after `"` makes another Character of it, but never another byte.
func appendEscaped(_ text: String, to out: inout [UInt8]) {
  let bytes = text.utf8
  if isPlain(bytes.span) {
    out.append(contentsOf: bytes)
  } else {
    for byte in bytes { appendEscaped(byte, to: &out) }
  }
}

private func isPlain(_ bytes: Span<UInt8>) -> Bool {
  // No early end: so the compiler looks at many bytes at once.
  var found = false
  for index in bytes.indices { found = isSpecial(bytes[index]) || found }
  return !found
}

private func appendEscaped(_ byte: UInt8, to out: inout [UInt8]) {
  switch byte {
  case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
  case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
  case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
  case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
  case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
  default: out.append(byte)
  }
}

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
  default: false
  }
}

// Escaping: the five bytes that mean something to a browser, and nothing else.
import Archive

/// Appends UTF-8 text so that it is text in HTML and XML, between tags and in quoted attribute values.
///
/// Works on bytes: a combining mark after `"` makes another Character of it, but never another byte.
func appendEscaped(_ text: String, to out: inout [UInt8]) {
  if isPlain(text.utf8.span) {
    out.append(utf8: text)
  } else {
    for byte in text.utf8 { appendEscaped(byte, to: &out) }
  }
}

private func isPlain(_ bytes: Span<UInt8>) -> Bool {
  var (at, found) = (0, Sixteen(repeating: 0))
  while at + Sixteen.scalarCount <= bytes.count {
    // The load traps outside of the bytes.
    found |= special(unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: Sixteen.self))
    at += Sixteen.scalarCount
  }
  if at > 0, at < bytes.count {
    // Some are looked at twice.
    at = bytes.count - Sixteen.scalarCount
    found |= special(unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: Sixteen.self))
    at = bytes.count
  }
  while at < bytes.count {
    if isSpecial(bytes[at]) { return false }
    at += 1
  }
  return found == Sixteen(repeating: 0)
}

/// Sixteen bytes that are looked at together.
private typealias Sixteen = SIMD16<UInt8>

/// Not 0 where a byte is special.
@inline(__always)
private func special(_ bytes: Sixteen) -> Sixteen {
  // `&` and `'` differ in one bit, and so do `<` and `>`.
  let ampersand = (bytes | Sixteen(repeating: 1)) .== Sixteen(repeating: UInt8(ascii: "'"))
  let angle = (bytes | Sixteen(repeating: 2)) .== Sixteen(repeating: UInt8(ascii: ">"))
  let quote = bytes .== Sixteen(repeating: UInt8(ascii: "\""))
  return Sixteen(repeating: 0).replacing(with: 1, where: ampersand .| angle .| quote)
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

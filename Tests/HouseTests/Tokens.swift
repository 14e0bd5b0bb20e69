// The words and marks of blanked source, with their lines.

/// A word of code, or one byte of punctuation.
struct Token: Equatable {
  let text: String
  /// From 1.
  let line: Int
  /// Nothing stands between it and the token before.
  let glued: Bool

  var isWord: Bool { text.utf8.first.map(isWordByte) ?? false }
}

/// Everything in a blanked source that is not space.
func tokens(of code: [UInt8]) -> [Token] {
  var found: [Token] = []
  var (line, at, glued) = (1, 0, false)
  while at < code.count {
    let byte = code[at]
    if byte <= 0x20 {
      if byte == UInt8(ascii: "\n") { line += 1 }
      (at, glued) = (at + 1, false)
      continue
    }
    var end = at + 1
    if isWordByte(byte) {
      while end < code.count, isWordByte(code[end]) { end += 1 }
    }
    found.append(Token(text: String(decoding: code[at..<end], as: UTF8.self), line: line, glued: glued))
    (at, glued) = (end, true)
  }
  return found
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
  default: false
  }
}

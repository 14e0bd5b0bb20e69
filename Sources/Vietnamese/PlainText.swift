// One quick look that tells of most files that there is nothing in them to find fault with or to change.

/// Whether bytes are UTF-8 of the plainest kind: ASCII without control characters other than tab and LF, the composed
/// letters of Vietnamese and its neighbours, and punctuation such as `–` and `“`.
///
/// Such a text is in composed form (see `NFC`), has no CR and hides nothing. False says only that a closer look is due.
package func isPlainText(_ bytes: [UInt8]) -> Bool {
  let text = bytes.span
  var index = 0
  while index < text.count {
    if isVisible(text[index]) {
      index += 1
      continue
    }
    let length = plainLength(text, at: index)
    guard length > 0 else { return false }
    index += length
  }
  return true
}

/// What most bytes of any text are: ASCII from space to `~`.
@inline(__always)
private func isVisible(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

/// How many bytes the scalar at an index takes; 0 when it is not of the plainest kind.
@inline(__always)
private func plainLength(_ text: Span<UInt8>, at index: Int) -> Int {
  let lead = text[index]
  if lead < 0x80 { return isVisible(lead) || lead == 0x0A || lead == 0x09 ? 1 : 0 }
  guard index + 1 < text.count else { return 0 }
  let second = text[index + 1]
  // U+00C0–02FF: à, đ, ơ, ư.
  if lead >= 0xC3, lead <= 0xCB { return second & 0xC0 == 0x80 ? 2 : 0 }
  guard index + 2 < text.count, text[index + 2] & 0xC0 == 0x80 else { return 0 }
  // U+1E00–1EFF: ạ … ỹ.
  if lead == 0xE1 { return second & 0xFC == 0xB8 ? 3 : 0 }
  // U+2002–203F; U+2000 and U+2001 stand for other characters.
  return lead == 0xE2 && second == 0x80 && text[index + 2] >= 0x82 ? 3 : 0
}

// One quick look that tells of most files that there is nothing in them to find fault with or to change.

/// Whether bytes are UTF-8 of the plainest kind: ASCII without control characters other than tab and LF, the composed
/// letters of Vietnamese and its neighbours, and punctuation such as `–` and `“`.
///
/// Such a text is in composed form (see `NFC`), has no CR and hides nothing. False says only that a closer look is due.
package func isPlainText(_ bytes: [UInt8]) -> Bool {
  let text = bytes.span
  var odd: UInt8 = 0
  var (before, last): (UInt8, UInt8) = (0, 0)
  // Without branches and an early end: so the compiler looks at many bytes at once.
  for index in text.indices {
    let byte = text[index]
    odd |= oddity(of: byte, after: last, before)
    before = last
    last = byte
  }
  return odd == 0 && last < 0xC0 && before < 0xE0
}

/// Not 0 when a byte is not of the plainest kind, or cannot stand behind the two before it, the nearer first.
@inline(__always)
private func oddity(of byte: UInt8, after last: UInt8, _ before: UInt8) -> UInt8 {
  let continues = all(byte & 0xC0 == 0x80)
  let isDue = startsTwo(last) | startsThree(last) | startsThree(before)
  // Space to `~`, tab and LF.
  let starts = all(byte &- 0x20 < 0x5F) | all(byte &- 0x09 < 2) | startsTwo(byte) | startsThree(byte)
  // U+1E00–1EFF: ạ … ỹ.
  let isStranger = all(last == 0xE1) & all(byte & 0xFC != 0xB8)
  // U+2002–203F; U+2000 and U+2001 stand for other characters.
  let isOddMark = all(last == 0xE2) & all(byte != 0x80) | all(before == 0xE2) & all(byte < 0x82)
  return ~(starts | continues) | (isDue ^ continues) | isStranger | isOddMark
}

/// Whether two bytes begin here: U+00C0–02FF, such as à, đ, ơ, ư.
@inline(__always)
private func startsTwo(_ byte: UInt8) -> UInt8 { all(byte &- 0xC3 < 9) }

/// Whether three bytes begin here.
@inline(__always)
private func startsThree(_ byte: UInt8) -> UInt8 { all(byte &- 0xE1 < 2) }

/// All bits or none.
@inline(__always)
private func all(_ answer: Bool) -> UInt8 { answer ? 0xFF : 0 }

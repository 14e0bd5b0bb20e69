// One quick look that tells of most files that there is nothing in them to find fault with or to change.

/// Whether bytes are UTF-8 of the plainest kind: ASCII without control characters other than tab and LF, the composed
/// letters of Vietnamese and some of its neighbours, and punctuation such as `–` and `“`.
///
/// Such a text is in composed form (see `NFC`), has no CR and hides nothing. False says only that a closer look is due.
package func isPlainText(_ bytes: [UInt8]) -> Bool {
  let text = bytes.span
  // What stands before the first byte and behind the last one is as good as a line end.
  let (first, second) = (byte(0, of: text), byte(1, of: text))
  var odd = oddity(of: first, after: lineEnd, lineEnd) | oddity(of: second, after: first, lineEnd)
  var at = 2
  while at + Sixteen.scalarCount <= text.count {
    odd |= oddity(of: sixteen(at, of: text), after: sixteen(at - 1, of: text), sixteen(at - 2, of: text))
    at += Sixteen.scalarCount
  }
  if at < text.count, text.count >= 2 + Sixteen.scalarCount {
    // Some are looked at twice.
    at = text.count - Sixteen.scalarCount
    odd |= oddity(of: sixteen(at, of: text), after: sixteen(at - 1, of: text), sixteen(at - 2, of: text))
    at = text.count
  }
  while at <= text.count {
    odd |= oddity(of: byte(at, of: text), after: byte(at - 1, of: text), byte(at - 2, of: text))
    at += 1
  }
  // The second byte behind the end, where the first may still have been due to a letter of three.
  odd |= oddity(of: lineEnd, after: byte(text.count, of: text), byte(text.count - 1, of: text))
  return odd == Sixteen(repeating: 0)
}

/// Sixteen bytes that are looked at together.
private typealias Sixteen = SIMD16<UInt8>

private let lineEnd = Sixteen(repeating: UInt8(ascii: "\n"))

/// The sixteen bytes from a place on, which lie inside the text: the load traps when they do not.
@inline(__always)
private func sixteen(_ at: Int, of text: Span<UInt8>) -> Sixteen {
  unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: Sixteen.self)
}

/// One byte sixteen times; a line end outside of the text.
private func byte(_ at: Int, of text: Span<UInt8>) -> Sixteen {
  text.indices.contains(at) ? Sixteen(repeating: text[at]) : lineEnd
}

/// Not 0 where a byte is not of the plainest kind, or cannot stand behind the two before it, the nearer first.
@inline(__always)
private func oddity(of byte: Sixteen, after last: Sixteen, _ before: Sixteen) -> Sixteen {
  let continues = all((byte & every(0xC0)) .== every(0x80))
  let isDue = startsTwo(last) | startsThree(last) | startsThree(before)
  // Space to `~`, tab and LF.
  let starts = all((byte &- every(0x20)) .< every(0x5F)) | all((byte &- every(0x09)) .< every(2))
  // U+1E00–1EFF: ạ … ỹ.
  let isStranger = all(last .== every(0xE1)) & all((byte & every(0xFC)) .!= every(0xB8))
  // U+2010–2027 and 2030–203F, such as – “ … ‰: before and between them stand what has no ink or turns lines round.
  let isInkless = all(byte .< every(0x90)) | all((byte & every(0xF8)) .== every(0xA8))
  let isOddMark = all(last .== every(0xE2)) & all(byte .!= every(0x80)) | all(before .== every(0xE2)) & isInkless
  let isForeign = all(last .== every(0xC3)) & isForeignLetter(byte)
  let isWrong = ~(starts | startsTwo(byte) | startsThree(byte) | continues) | (isDue ^ continues)
  return isWrong | isStranger | isOddMark | isForeign
}

/// Whether a letter of Latin-1, by its second byte, is none of Vietnamese: ø, ñ, ö. Such letters are right in a name,
/// and what text of an old encoding is full of.
@inline(__always)
private func isForeignLetter(_ byte: Sixteen) -> Sixteen {
  let second = byte | every(0x20)
  let inRuns = all((second &- every(0xA4)) .< every(4)) | all((second &- every(0xAE)) .< every(4))
  let inShortRuns = all((second &- every(0xB6)) .< every(3)) | all((second &- every(0xBB)) .< every(2))
  return inRuns | inShortRuns | all(second .== every(0xAB)) | all(second .>= every(0xBE))
}

/// Whether two bytes begin here: U+00C0–02FF, such as à, đ, ơ, ư.
@inline(__always)
private func startsTwo(_ byte: Sixteen) -> Sixteen { all((byte &- every(0xC3)) .< every(9)) }

/// Whether three bytes begin here.
@inline(__always)
private func startsThree(_ byte: Sixteen) -> Sixteen { all((byte &- every(0xE1)) .< every(2)) }

@inline(__always)
private func every(_ byte: UInt8) -> Sixteen { Sixteen(repeating: byte) }

/// All bits or none.
@inline(__always)
private func all(_ answer: SIMDMask<SIMD16<Int8>>) -> Sixteen { every(0).replacing(with: every(0xFF), where: answer) }

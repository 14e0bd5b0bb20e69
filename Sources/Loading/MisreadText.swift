// Text that came through a wrong encoding or hides characters: found at its place, with the repaired words in the hint.
import Diagnostics
import Notation
import Vietnamese

/// What is wrong with the characters of a file: one finding a line and sort.
func misreadText(in file: SourceFile) -> [Diagnostic] {
  // Plain text has no sign of Latin-1, no letter that Vietnamese lacks and no character without ink.
  guard !file.isPlain else { return [] }
  var found: [Diagnostic] = []
  var (line, looked, words) = (0, 0, 0)
  // A byte order mark at the head is Notepad's way to say UTF-8.
  let text = withoutByteOrderMark(file.bytes[...])
  for bytes in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
    line += 1
    let look = LineLook(bytes)
    guard found.count < mostFindings, look.mayBeGarbled || look.mayHideCharacters else { continue }
    let text = String(decoding: bytes, as: UTF8.self)
    // A file that came through a wrong encoding shows it long before this much was looked at.
    if look.mayBeGarbled, looked < mostBytes, let repair = repaired(excerpt(text, most: 4096)) {
      found.append(garbled(text, repair, in: file.name, line))
      looked += bytes.count
      continue
    }
    if look.mayBeGarbled { looked += bytes.count }
    if look.mayHideCharacters { found += strangers(in: text, of: file.name, line, looked: &words) }
  }
  return found
}

/// Findings of one file: nobody mends more before looking again.
private let mostFindings = 100

/// Bytes of suspicious lines that are tried in every encoding.
private let mostBytes = 1 << 16

/// Whether a byte, with the two before it, belongs to a character that is seldom right.
@inline(__always)
private func isOdd(_ byte: UInt8, after last: UInt8, _ before: UInt8) -> Bool {
  let isHidden = (before == 0xE2) && ((last == 0x80 && (byte &- 0x8B < 5 || byte &- 0xAA < 5)) || last == 0x81)
  // Lead bytes of Greek and Cyrillic, of private use and of what is put away behind the last plane of letters.
  let isFar = (byte &- 0xCD < 7) || byte == 0xEE || byte == 0xEF || byte == 0xF3 || byte == 0xF4
  return byte == 0xC2 || (last == 0xC3 && isForeign(byte)) || isHidden || isFar
}

/// Whether a letter of Latin-1, by its second byte, is none of Vietnamese: `ø`, `ñ`, `ö`.
@inline(__always)
private func isForeign(_ byte: UInt8) -> Bool {
  let second = byte | 0x20
  return (second &- 0xA4 < 4) || second == 0xAB || (second &- 0xAE < 4) || (second &- 0xB6 < 3)
    || (second &- 0xBB < 2) || second == 0xBE || second == 0xBF
}

/// What the bytes of a line alone tell.
private struct LineLook {
  /// Whether signs stand inside words, as in `V¨n`, or letters that Vietnamese does not have.
  private(set) var mayBeGarbled = false
  private(set) var mayHideCharacters = false

  init(_ line: ArraySlice<UInt8>) {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for (index, byte) in zip(line.indices, line) {
      defer { (before, last) = (last, byte) }
      guard byte >= 0x80, isOdd(byte, after: last, before) else { continue }
      switch byte {
      case 0xC2:
        guard index + 1 < line.endIndex else { continue }
        if line[index + 1] == 0xA0 || line[index + 1] == 0xAD { mayHideCharacters = true }
        let isInside = index + 2 < line.endIndex && isLetter(line[index + 2])
        if before == 0xC3 || isLetter(last) && isInside { mayBeGarbled = true }
      case _ where last == 0xC3:
        mayBeGarbled = true
        if byte & 0xDF == 0x90 { mayHideCharacters = true }
      default: mayHideCharacters = true
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80 }
}

private func garbled(_ line: String, _ repair: Repair, in file: String, _ number: Int) -> Diagnostic {
  let scalars = line.unicodeScalars
  let start = scalars.index(scalars.startIndex, offsetBy: repair.garbled.lowerBound)
  let end = scalars.index(scalars.startIndex, offsetBy: repair.garbled.upperBound)
  let word = String(scalars[start..<end])
  let spot = Spot(line: number, column: repair.garbled.lowerBound + 1, width: repair.garbled.count)
  let isUnicode = repair.encoding == .utf8
  return Diagnostic(
    .error, rule: "wrong-encoding", at: Place(file: file, spot),
    isUnicode
      ? Bilingual(
        vi: "'\(word)' là chữ UTF-8 bị đọc sai bảng mã", en: "'\(word)' is UTF-8 that was read in another encoding")
      : Bilingual(
        vi: "'\(word)' là chữ \(repair.encoding.name), không phải Unicode",
        en: "'\(word)' is \(repair.encoding.name), not Unicode"),
    hint: Bilingual(
      vi: "dòng này phải là '\(excerpt(repair.text))'", en: "the line means '\(excerpt(repair.text))'"))
}

/// The first words of a line: for a hint, no more than fit on one.
func excerpt(_ line: String, most: Int = 100) -> String {
  let scalars = line.unicodeScalars.prefix(most + 1)
  guard scalars.count > most else { return line }
  return String(String.UnicodeScalarView(scalars.prefix(most))) + "…"
}

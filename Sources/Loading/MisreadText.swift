// Text that came through a wrong encoding or hides characters: found at its place, with the repaired words in the hint.
import Diagnostics
import Vietnamese

/// What is wrong with the characters of a file: one finding a line and sort.
func misreadText(in file: SourceFile) -> [Diagnostic] {
  guard mayBeMisread(file.bytes, isPlain: file.isPlain) else { return [] }
  var found: [Diagnostic] = []
  var line = 0
  for bytes in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    line += 1
    guard found.count < most, bytes.contains(where: { $0 >= 0x80 }) else { continue }
    let text = String(decoding: bytes, as: UTF8.self)
    if let repair = repaired(text) {
      found.append(garbled(text, repair, in: file.name, line))
    } else {
      found += strangers(in: text, of: file.name, line)
    }
  }
  return found
}

/// Findings of one file: nobody mends more before looking again.
private let most = 100

/// Whether a closer look is due: a text has signs of Latin-1 or letters that Vietnamese does not have, such as `ø`.
private func mayBeMisread(_ bytes: [UInt8], isPlain: Bool) -> Bool {
  if !isPlain { return true }
  let text = bytes.span
  var (before, last): (UInt8, UInt8) = (0, 0)
  var odd: UInt8 = 0
  // Without branches and an early end: so the compiler looks at many bytes at once.
  for index in text.indices {
    let byte = text[index]
    let second = byte | 0x20
    let isForeign =
      (second &- 0xA4 < 4) || second == 0xAB || (second &- 0xAE < 4) || (second &- 0xB6 < 3)
      || (second &- 0xBB < 2) || second == 0xBE || second == 0xBF
    odd |= last == 0xC3 && isForeign ? 1 : 0
    // Cyrillic and Greek begin behind the letters that Vietnamese and its neighbours have.
    odd |= byte &- 0xCD < 7 ? 1 : 0
    // U+200B–200F and U+202A–202E: what takes no room, and what turns the direction.
    odd |= before == 0xE2 && last == 0x80 && (byte &- 0x8B < 5 || byte &- 0xAA < 5) ? 1 : 0
    before = last
    last = byte
  }
  return odd != 0
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

/// The first words of a line, for a hint.
func excerpt(_ line: String) -> String {
  let scalars = line.unicodeScalars.prefix(101)
  guard scalars.count > 100 else { return String(String.UnicodeScalarView(scalars)) }
  return String(String.UnicodeScalarView(scalars.prefix(100))) + "…"
}

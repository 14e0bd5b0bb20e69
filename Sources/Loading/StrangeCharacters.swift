// Characters that look like another or like nothing: names and links with them are found by nobody.
import Diagnostics
import Vietnamese

/// A finding for each sort of strange character in a line, at the first. `looked` counts the words of a file that were
/// looked at for letters that only look like others: those of a text in another alphabet would be thousands.
func strangers(in line: String, of file: String, _ number: Int, looked: inout Int) -> [Diagnostic] {
  let scalars = Array(line.unicodeScalars)
  var found: [Diagnostic] = []
  var told: Set<Stranger> = []
  for (index, scalar) in scalars.enumerated() where !scalar.isASCII {
    if lookAlikes[scalar] != nil {
      looked += 1
      guard looked < 2_000, !told.contains(.lookAlike) else { continue }
    }
    guard let stranger = Stranger(scalar, at: index, in: scalars), told.insert(stranger).inserted else { continue }
    let place = Place(file: file, Spot(line: number, column: index + 1, width: 1))
    found.append(stranger.finding(scalar, at: place, around: word(at: index, in: scalars)))
  }
  return found
}

/// A sort of character that does not belong in a text.
private enum Stranger: Hashable {
  case invisible, turning, privateUse, fixedSpace, lookAlike

  init?(_ scalar: Unicode.Scalar, at index: Int, in line: [Unicode.Scalar]) {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
      // Emoji are joined by one, and Khmer words are divided by another.
      let near = [index - 1, index + 1].filter(line.indices.contains).map { line[$0] }
      guard !near.contains(where: { $0.value >= 0x590 && !isLatin($0) }) else { return nil }
      self = .invisible
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .turning
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: self = .privateUse
    case 0xA0:
      // Between a number and its unit it belongs.
      guard index > 0, index + 1 < line.count else { return nil }
      guard !isDigit(line[index - 1]), !isDigit(line[index + 1]) else { return nil }
      self = .fixedSpace
    default:
      guard lookAlikes[scalar] != nil, Stranger.stands(scalar, in: word(at: index, in: line)) else { return nil }
      self = .lookAlike
    }
  }

  /// A look-alike is one among Latin letters, where the word is right with the letter that it looks like.
  private static func stands(_ scalar: Unicode.Scalar, in word: String) -> Bool {
    let mended = repairedLetters(word)
    guard mended.unicodeScalars.allSatisfy(isLatin) else { return false }
    // `Ð` is a letter of Icelandic; a word without any Latin letter is of another script.
    return scalar.value == 0xD0 || scalar.value == 0xF0 || scalar.value == 0x189
      ? isSyllable(mended) : word.unicodeScalars.contains { $0.value < 0x370 && $0.properties.isAlphabetic }
  }

  func finding(_ scalar: Unicode.Scalar, at place: Place, around word: String) -> Diagnostic {
    let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
    let meant = lookAlikes[scalar] ?? scalar
    switch self {
    case .turning, .privateUse, .fixedSpace: return finding(code, at: place)
    case .invisible:
      return finding(
        .error, "invisible-character", place,
        .init("Ký tự vô hình \(code) nằm trong '\(word)'", "invisible character \(code) in '\(word)'"),
        .init("xóa đi: '\(repairedLetters(word))'", "delete it: '\(repairedLetters(word))'"))
    case .lookAlike:
      return finding(
        .error, "look-alike", place,
        .init("'\(scalar)' (\(code)) chỉ trông giống '\(meant)'", "'\(scalar)' (\(code)) only looks like '\(meant)'"),
        .init("viết '\(repairedLetters(word))'", "write '\(repairedLetters(word))'"))
    }
  }

  private func finding(_ code: String, at place: Place) -> Diagnostic {
    switch self {
    case .turning:
      return finding(
        .error, "direction-character", place,
        .init("Ký tự đổi chiều chữ \(code) nằm ở đây", "character \(code) here turns the direction of text"),
        .init("xóa ký tự này hoặc gõ lại dòng", "delete it or type the line again"))
    case .privateUse:
      return finding(
        .error, "private-character", place,
        .init("Ký tự \(code) là hình riêng của một phông chữ", "character \(code) is a picture of one font only"),
        .init(
          "thay bằng chữ hoặc dấu thường, như '•' hay '→'", "write a letter or a sign that all fonts have, such as '•'")
      )
    default:
      return finding(
        .warning, "fixed-space", place,
        .init("Dấu cách không ngắt dòng (U+A0) nằm giữa hai từ", "a no-break space (U+A0) stands between two words"),
        .init("thay bằng dấu cách thường", "write a plain space"))
    }
  }

  private func finding(
    _ severity: Severity, _ rule: String, _ place: Place, _ message: Bilingual, _ hint: Bilingual
  ) -> Diagnostic {
    Diagnostic(severity, rule: rule, at: place, message, hint: hint)
  }
}

private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x370 || (0x1E00..<0x1F00).contains(scalar.value) || (0x2010...0x2027).contains(scalar.value)
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

/// The letters around a place, and what hides among them.
func word(at index: Int, in line: [Unicode.Scalar]) -> String {
  func belongs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.value == 0xAD || (0x200B...0x200D).contains(scalar.value)
      || scalar.value == 0x2060 || scalar.value == 0xFEFF
  }
  var (start, end) = (index, index)
  while start > 0, index - start < 40, belongs(line[start - 1]) { start -= 1 }
  while end + 1 < line.count, end - index < 40, belongs(line[end + 1]) { end += 1 }
  return String(String.UnicodeScalarView(line[start...end]))
}

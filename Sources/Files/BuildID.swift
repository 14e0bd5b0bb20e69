// The name that a linker gives a program by its contents, read from the program's first bytes (ELF of 64 bits).

/// How many bytes from the start of a program the name is looked for in.
package let buildIDReach = 4096

/// The build ID among the notes of a program; nil when there is none within reach, and for what is no such program.
///
/// Every sum is of 32-bit numbers or bounded by the reach, so that no header overflows it.
package func buildID(in program: [UInt8]) -> [UInt8]? {
  let words = LittleWords(bytes: program)
  // Magic, 64 bits, little-endian.
  guard program.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let start = words.long(at: 32),
    let size = words.short(at: 54), let count = words.short(at: 56)
  else { return nil }
  for entry in 0..<count {
    let at = start + entry * size
    guard let kind = words.word(at: at) else { return nil }
    guard kind == noteSegment, let offset = words.long(at: at + 8), let length = words.long(at: at + 32)
    else { continue }
    if let found = buildID(in: words, from: offset, to: offset + length) { return found }
  }
  return nil
}

private let noteSegment = 4
private let buildIDNote = 3

/// Among notes one behind another: three words (length of the name, length of what it says, type), the name, what it
/// says, either filled up to four bytes.
private func buildID(in words: LittleWords, from start: Int, to end: Int) -> [UInt8]? {
  var at = start
  while at + 12 <= end, let name = words.word(at: at), let length = words.word(at: at + 4) {
    let body = at + 12 + filled(name)
    guard body + length <= min(end, words.bytes.count) else { return nil }
    if words.word(at: at + 8) == buildIDNote, words.bytes[(at + 12)..<(at + 12 + name)].elementsEqual("GNU\0".utf8) {
      return length >= 8 ? Array(words.bytes[body..<(body + length)]) : nil
    }
    at = body + filled(length)
  }
  return nil
}

private func filled(_ length: Int) -> Int { (length + 3) & ~3 }

/// Numbers in bytes, the least byte first; nil beyond the end.
private struct LittleWords {
  let bytes: [UInt8]

  func short(at place: Int) -> Int? { number(at: place, of: 2) }
  func word(at place: Int) -> Int? { number(at: place, of: 4) }

  /// Of eight bytes those numbers that are offsets within reach.
  func long(at place: Int) -> Int? {
    guard let number = number(at: place, of: 4), self.number(at: place + 4, of: 4) == 0 else { return nil }
    return number <= bytes.count ? number : nil
  }

  private func number(at place: Int, of count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return littleEndian(bytes[place..<(place + count)])
  }
}

// `[words][label]` that stayed a text: a link whose label leads nowhere.

/// The first pair of brackets behind brackets whose label has a letter; numbers in brackets are how sources are cited.
struct LoosePair {
  /// From the first bracket to the last.
  let range: Range<Int>
  /// What the second brackets hold.
  let label: Range<Int>

  /// Most bytes of a label that is shown.
  private static let mostLabel = 60

  init?(in text: some RandomAccessCollection<UInt8>) {
    let bytes = Array(text)
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") { open = index }
      guard byte == UInt8(ascii: "]"), let start = open else { continue }
      open = nil
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") else { continue }
      let end = bytes[(index + 2)...].prefix(Self.mostLabel + 1).firstIndex { $0 == UInt8(ascii: "]") }
      guard let end, bytes[(index + 2)..<end].contains(where: isLetter), bytes[index + 2] != UInt8(ascii: "^") else {
        continue
      }
      (range, label) = (start..<end + 1, index + 2..<end)
      return
    }
    return nil
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
}

// Lines of text that end in their own fingerprint, so that a file cut short or edited is known as such.
import Archive
import Files

/// The form that the manifest and the journal share.
struct SealedText {
  private(set) var bytes: [UInt8]

  /// `room` is how many bytes are expected.
  init(title: String, room: Int = 0) {
    bytes = []
    bytes.reserveCapacity(room + title.utf8.count + 1 + SealedText.sealLength)
    add(title)
  }

  mutating func add(_ line: some Sequence<UInt8>) {
    bytes += line
    bytes.append(SealedText.newline)
  }

  mutating func add(_ line: String) {
    bytes.append(utf8: line)
    bytes.append(SealedText.newline)
  }

  /// A line of words with a space between them.
  mutating func add(_ print: Fingerprint, _ size: Int, _ path: String) {
    bytes += print.hex
    bytes.append(SealedText.space)
    bytes.append(utf8: String(size))
    bytes.append(SealedText.space)
    add(path)
  }

  /// All lines with the seal.
  consuming func sealed() -> [UInt8] {
    let seal = Fingerprint(bytes).hex
    bytes += "end ".utf8
    add(seal)
    return bytes
  }

  /// Where the lines between title and seal stand, each with its end; nil when either is not as it should be.
  static func lines(of bytes: [UInt8], title: String) -> Range<Int>? {
    let start = title.utf8.count + 1
    let end = bytes.count - sealLength
    guard end >= start, bytes[end - 1] == newline, bytes.last == newline, bytes[start - 1] == newline,
      bytes.starts(with: title.utf8), bytes[end...].starts(with: "end ".utf8),
      Fingerprint(hex: bytes[(end + 4)...].dropLast()) == Fingerprint(bytes, in: 0..<end)
    else { return nil }
    return start..<end
  }

  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  private static let sealLength = "end ".utf8.count + 32 + 1
}

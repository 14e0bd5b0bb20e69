// Lines of text that end in their own fingerprint, so that a file cut short or edited is known as such.
import Archive
import Files

/// The form that the manifest and the journal share.
struct SealedText {
  private var bytes: [UInt8]

  init(title: String) {
    bytes = Array(title.utf8) + [SealedText.newline]
  }

  mutating func add(_ line: some Sequence<UInt8>) {
    bytes += line
    bytes.append(SealedText.newline)
  }

  mutating func add(_ line: String) {
    add(line.utf8)
  }

  /// All lines with the seal.
  var sealed: [UInt8] {
    bytes + Array("end ".utf8) + Fingerprint(bytes).hex + [SealedText.newline]
  }

  /// The lines between title and seal; nil when either is not as it should be.
  static func lines(of bytes: [UInt8], title: String) -> [ArraySlice<UInt8>]? {
    let sealLength = "end ".utf8.count + 32 + 1
    guard bytes.count > sealLength, bytes.last == newline else { return nil }
    let text = bytes.dropLast(sealLength)
    let seal = bytes.suffix(sealLength)
    guard seal.starts(with: "end ".utf8), Fingerprint(hex: seal.dropFirst(4).dropLast()) == Fingerprint(Array(text)),
      text.last == newline
    else { return nil }
    let lines = text.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard let first = lines.first, first.elementsEqual(title.utf8) else { return nil }
    return Array(lines.dropFirst())
  }

  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
}

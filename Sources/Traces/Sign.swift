// What a character is to whoever looks for names: a letter without its marks, a gap between words, or nothing at all.
import Vietnamese

/// One or two letters from a to z, or what stands between letters.
struct Sign: Equatable {
  /// A letter is 1 to 26; a second one, as of æ, stands 8 bits higher. Anything else is 32 and more.
  let code: UInt16

  /// It leaves no gap: a mark on the letter before, a soft hyphen, a joiner.
  static let nothing = Sign(code: 32)
  /// White space of any kind.
  static let blank = Sign(code: 33)
  /// Punctuation and symbols.
  static let mark = Sign(code: 34)
  /// A digit ends a word, and no name goes on behind it.
  static let digit = Sign(code: 35)
  /// A letter that names in Latin script do not have: what stands beside it is a part of a longer word.
  static let stranger = Sign(code: 36)

  var isLetter: Bool { code & 0xFF <= 26 }

  private init(code: UInt16) { self.code = code }

  /// What a scalar is.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x370: self = Sign.table[Int(scalar.value)]
    case 0x1E00..<0x1F00: self = Sign.table[Int(scalar.value) - 0x1E00 + 0x370]
    default: self = Sign.rare(scalar)
    }
  }

  private static let table = [0..<0x370, 0x1E00..<0x1F00].joined().map { value in
    Unicode.Scalar(UInt32(value)).map(Sign.looked) ?? .mark
  }

  private static func looked(_ scalar: Unicode.Scalar) -> Sign {
    if ("0"..."9").contains(scalar) { return .digit }
    let bare = Array(folded(String(scalar), .bare).utf8)
    if bare.isEmpty { return .nothing }
    guard bare.count <= 2, bare.allSatisfy({ (0x61...0x7A).contains($0) }) else { return rare(scalar) }
    let codes = bare.map { UInt16($0 - 0x60) }
    return Sign(code: codes[0] | (codes.count > 1 ? codes[1] << 8 : 0))
  }

  private static func rare(_ scalar: Unicode.Scalar) -> Sign {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.canonicalCombiningClass != .notReordered { return .nothing }
    if properties.isWhitespace || scalar.value < 0x20 { return .blank }
    return properties.isAlphabetic ? .stranger : .mark
  }
}

// Which forms beyond CommonMark a text could hold, told by its bytes alone: a text without their signs pays nothing.

/// The forms whose signs were seen. They may stand in code or in links, where they are none.
struct Signs: OptionSet {
  let rawValue: UInt8

  /// `~~`.
  static let strike = Signs(rawValue: 1)
  /// `://` or `www`.
  static let web = Signs(rawValue: 2)
  /// `@`.
  static let mail = Signs(rawValue: 4)
  /// `[^`.
  static let note = Signs(rawValue: 8)
  /// `[ ]`, `[x]` or `[X]`, or something as short that may have been meant for one.
  static let task = Signs(rawValue: 16)
  /// `][`.
  static let pair = Signs(rawValue: 32)

  /// Not 0 for the bytes that `take` looks at.
  @inline(__always)
  static func mayBegin(at byte: UInt8) -> UInt8 {
    let marks: UInt8 = byte == UInt8(ascii: "~") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "@") ? 1 : 0
    let addresses: UInt8 = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "w") ? 1 : 0
    return marks | addresses
  }

  /// Looks at a byte and those beside it.
  mutating func take(_ index: Int, of text: Span<UInt8>) {
    func holds(_ byte: UInt8, at offset: Int) -> Bool {
      let place = index + offset
      return place >= 0 && place < text.count && text[place] == byte
    }
    switch text[index] {
    case UInt8(ascii: "~"): if holds(UInt8(ascii: "~"), at: 1) { insert(.strike) }
    case UInt8(ascii: "@"): insert(.mail)
    case UInt8(ascii: "w"): if holds(UInt8(ascii: "w"), at: 1), holds(UInt8(ascii: "w"), at: 2) { insert(.web) }
    case UInt8(ascii: "/"): if holds(UInt8(ascii: "/"), at: -1), holds(UInt8(ascii: ":"), at: -2) { insert(.web) }
    case UInt8(ascii: "["):
      if holds(UInt8(ascii: "^"), at: 1) { insert(.note) }
      if holds(UInt8(ascii: "]"), at: -1) { insert(.pair) }
      if (1...4).contains(where: { holds(UInt8(ascii: "]"), at: $0) }) { insert(.task) }
    default: break
    }
  }
}

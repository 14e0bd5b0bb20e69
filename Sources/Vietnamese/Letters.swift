// What the tables know of each Latin letter: its other case, its tone, and the letter that is left without marks.

enum Letters {
  /// Letters with no mark of their own to take off: upper case, lower case.
  private static let simplePairs = "ÆæÐðØøÞþĐđĦħĲĳŁłŊŋŒœŦŧ"

  /// What such letters become in ASCII.
  private static let plain: [Unicode.Scalar: String] = [
    "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ĸ": "k", "ſ": "s",
    "æ": "ae", "œ": "oe", "ß": "ss", "ẞ": "ss", "þ": "th", "ŋ": "ng", "ĳ": "ij",
  ]

  private static let lowerOf: [Unicode.Scalar: Unicode.Scalar] = {
    let letters = Array(simplePairs.unicodeScalars)
    let pairs = stride(from: 0, to: letters.count, by: 2).map { (letters[$0], letters[$0 + 1]) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private static let upperOf = Dictionary(uniqueKeysWithValues: lowerOf.map { ($0.value, $0.key) })

  /// The lower-case letter; the same letter when it has none, or none of one scalar.
  static func lower(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    rebased(letter) { base in
      ("A"..."Z").contains(base) ? Unicode.Scalar(UInt8(base.value) + 0x20) : lowerOf[base] ?? base
    }
  }

  /// The upper-case letter; the same letter when it has none, or none of one scalar.
  static func upper(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    rebased(letter) { base in
      ("a"..."z").contains(base) ? Unicode.Scalar(UInt8(base.value) - 0x20) : upperOf[base] ?? base
    }
  }

  /// The letter's marks on another base.
  private static func rebased(
    _ letter: Unicode.Scalar, _ change: (Unicode.Scalar) -> Unicode.Scalar
  ) -> Unicode.Scalar {
    let whole = Canonical.decomposed(letter)
    let other = Canonical.composed(change(whole.base), whole.marks)
    return other.marks.isEmpty ? other.base : letter
  }

  /// The tone a letter carries.
  static func tone(_ letter: Unicode.Scalar) -> Tone {
    Canonical.decomposed(letter).marks.lazy.compactMap { Tone(mark: $0) }.first ?? .ngang
  }

  /// The letter without tone marks, its other marks kept: ậ becomes â.
  static func toneless(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    let whole = Canonical.decomposed(letter)
    let other = Canonical.composed(whole.base, whole.marks.filter { Tone(mark: $0) == nil })
    return other.marks.isEmpty ? other.base : letter
  }

  /// The lower-case letter without any mark, in ASCII where it has such a form: ậ becomes a, đ becomes d.
  static func bare(_ letter: Unicode.Scalar) -> String {
    let base = lower(Canonical.decomposed(letter).base)
    return plain[base] ?? String(base)
  }
}

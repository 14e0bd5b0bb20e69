// What each letter weighs in dictionary order.

/// The weight of one scalar of those a `LetterMap` covers.
struct Weight {
  enum Kind { case letter, foreign, mark, ignored, separator }

  var kind = Kind.separator
  /// The weight of the letter, above every number.
  var first: UInt8 = 0
  /// Of a letter that counts as two, such as æ: the weight of the second; else 0.
  var second: UInt8 = 0
  /// 2 to 6 for a written tone; 0 for ngang.
  var tone: UInt8 = 0
  /// Above the tones: a mark that makes no Vietnamese letter, as in ü or ø; else 0.
  var accent: UInt8 = 0
  var isUpper = false

  static let number: UInt8 = 0x10
  static let foreign: UInt8 = 0x60

  /// The letters in order. F, j, w and z stand in names and foreign words.
  static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  static let table = LetterMap.covered.map { Weight($0) }

  private init(_ scalar: Unicode.Scalar) {
    if Canonical.order(scalar) != 0 {
      kind = .mark
      accent = Tone(mark: scalar).map { $0.rawValue + 1 } ?? Weight.otherAccent
    } else if scalar == "'" || scalar == "ʼ" {
      kind = .ignored
    } else if scalar.properties.isAlphabetic {
      let letter = Letters.lower(scalar)
      isUpper = letter != scalar
      tone = Letters.tone(letter) == .ngang ? 0 : Letters.tone(letter).rawValue + 1
      weigh(letter)
    }
  }

  private mutating func weigh(_ letter: Unicode.Scalar) {
    kind = .letter
    let toneless = Letters.toneless(letter)
    let bare = Letters.bare(letter).unicodeScalars.compactMap(Weight.place)
    if let place = Weight.place(toneless) {
      first = place
    } else if let place = bare.first {
      first = place
      second = bare.dropFirst().first ?? 0
      accent = Canonical.decomposed(toneless).marks.first.flatMap(Weight.rank) ?? Weight.otherAccent
    } else {
      kind = .foreign
    }
  }

  private static let otherAccent: UInt8 = 0x0F

  private static func place(_ letter: Unicode.Scalar) -> UInt8? {
    alphabet.firstIndex(of: letter).map { 0x20 + UInt8($0) }
  }

  /// The order of a mark among the marks of letters that are not Vietnamese.
  private static func rank(_ mark: Unicode.Scalar) -> UInt8? {
    compositions.firstIndex { $0.mark == mark }.map { 0x10 + UInt8($0) }
  }
}

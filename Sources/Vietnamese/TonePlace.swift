// Two schools write the tone of open oa, oe and uy on different letters (hòa, hoà): here both are written hòa.

enum TonePlace {
  /// For each cell, the tone of a toned a, e or y; 0 for all else. In upper case too.
  private static let carried: [UInt8] = LetterMap.covered.map { letter in
    ["a", "e", "y"].contains(Letters.lower(Letters.toneless(letter))) ? Letters.tone(letter).rawValue : 0
  }

  private static let isLetter: [Bool] = LetterMap.covered.map {
    $0.properties.isAlphabetic || Canonical.order($0) != 0
  }

  /// Adds the bytes in lower case, with the tone of a syllable that ends in oa, oe or uy on its o or u. The u of qu is
  /// part of the consonant (quý), and a syllable that goes on has one school only (hoàn).
  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    let (map, carried) = (lowerMap, carried)
    let start = out.count
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let cell = LetterMap.cell(in: bytes, at: index) else {
        out.append(bytes[index])
        index += 1
        continue
      }
      index += cell.length
      let tone = carried[cell.index]
      if tone != 0, !continues(bytes, at: index), moveTone(tone, of: LetterMap.covered[cell.index], start, &out) {
        continue
      }
      map.append(cell.index, to: &out)
    }
  }

  /// Whether a letter or a mark stands at a position.
  private static func continues(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index < bytes.endIndex, let cell = LetterMap.cell(in: bytes, at: index) else { return false }
    return isLetter[cell.index]
  }

  /// Writes the tone on the o or u that was written last and then the plain vowel; false when neither stands there.
  private static func moveTone(
    _ tone: UInt8, of vowel: Unicode.Scalar, _ start: Int, _ out: inout [UInt8]
  ) -> Bool {
    guard out.count > start, let glide = out.last, "ou".utf8.contains(glide) else { return false }
    let plain = Letters.lower(Letters.toneless(vowel))
    let isOpen = glide == UInt8(ascii: "o") ? plain != "y" : plain == "y" && !endsInQU(out[start...])
    guard isOpen, let mark = Tone(rawValue: tone)?.mark else { return false }
    out.removeLast()
    out.append(Canonical.composed(Unicode.Scalar(glide), [mark]).base)
    out.append(plain)
    return true
  }

  private static func endsInQU(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.suffix(2).elementsEqual("qu".utf8)
  }
}

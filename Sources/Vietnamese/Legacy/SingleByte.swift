// Tables of encodings with one byte a letter.

/// A letter for each byte, and the way back.
struct SingleByte: Sendable {
  /// By byte; nil for bytes that mean nothing.
  let letters: [Unicode.Scalar?]
  private let bytes: [Unicode.Scalar: UInt8]

  /// A table that is ASCII but for some bytes in a row; `�` means nothing.
  private init(_ rows: [(first: Int, letters: String)]) {
    var letters: [Unicode.Scalar?] = (0..<128).map { Unicode.Scalar(UInt8($0)) } + Array(repeating: nil, count: 128)
    for row in rows {
      for (offset, letter) in row.letters.unicodeScalars.enumerated() {
        letters[row.first + offset] = letter == "\u{FFFD}" ? nil : letter
      }
    }
    self.letters = letters
    bytes = Dictionary(
      letters.enumerated().compactMap { index, letter in letter.map { ($0, UInt8(index)) } },
      uniquingKeysWith: { first, _ in first })
  }

  func byte(of letter: Unicode.Scalar) -> UInt8? { bytes[letter] }

  /// Western Europe on Windows. Five bytes are unassigned there and are shown as control characters.
  static let windows1252 = SingleByte([
    (0x80, "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"), (0xA0, latin),
  ])

  /// TCVN 5712:1993, third form (ABC), with the punctuation of Windows.
  static let tcvn3 = SingleByte([
    (0x80, punctuation),
    (0xA0, "\u{A0}ĂÂÊÔƠƯĐăâêôơưđ�"),
    (0xB0, "�����àảãáạ�ằẳẵắ�"),
    (0xC0, "������ặầẩẫấậè�ẻẽ"),
    (0xD0, "éẹềểễếệìỉ���ĩíịò"),
    (0xE0, "�ỏõóọồổỗốộờởỡớợù"),
    (0xF0, "�ủũúụừửữứựỳỷỹýỵ�"),
  ])

  /// RFC 1456.
  static let viscii = SingleByte([
    (0x02, "Ẳ"), (0x05, "ẴẪ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
    (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"),
    (0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"),
    (0xA0, "Õắằặấầẩậẽẹếềểễệố"),
    (0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ"),
    (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"),
    (0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"),
    (0xE0, "àáâãảăữẫèéêẻìíĩỉ"),
    (0xF0, "đựòóôõỏọụùúũủýợỮ"),
  ])

  /// Vietnam on Windows: tones are marks of their own.
  static let windows1258 = SingleByte([
    (0x80, "€�‚ƒ„…†‡ˆ‰�‹Œ����‘’“”•–—˜™�›œ��Ÿ"), (0xA0, String(latin.unicodeScalars.prefix(0x20))),
    (0xC0, "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß"),
    (0xE0, "àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ"),
  ])

  /// Letters that Windows-1258 lacks are a letter that it has and a tone.
  static func windows1258Bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = windows1258.byte(of: scalar) {
        bytes.append(byte)
        continue
      }
      guard let mark = Letters.tone(scalar).mark, let letter = windows1258.byte(of: Letters.toneless(scalar)),
        let tone = windows1258.byte(of: mark)
      else { return nil }
      bytes += [letter, tone]
    }
    return bytes
  }

  /// U+00A0–00FF.
  private static let latin = String(
    String.UnicodeScalarView((0xA0...0xFF).compactMap { Unicode.Scalar(UInt32($0)) }))

  private static let punctuation = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ"
}

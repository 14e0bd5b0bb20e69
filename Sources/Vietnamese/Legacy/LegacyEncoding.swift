// Encodings in which Vietnamese was written before Unicode, and UTF-8 that was taken for one of them.

/// A way to write Vietnamese in bytes, or as the Latin letters that such bytes are shown as in Word.
package enum LegacyEncoding: String, Sendable, Hashable, CaseIterable {
  /// Of the fonts `.VnTime`: one byte a letter. Its capitals with tones are lower case in a font of capitals.
  case tcvn3
  /// Of the fonts `VNI-Times`: a vowel, then its marks as a second byte.
  case vni
  /// One byte a letter, capitals too; six of them stand among the control characters.
  case viscii
  /// Of Windows: some letters, and the tones as marks behind them.
  case windows1258
  /// UTF-8, whose bytes were shown one by one: `VÄƒn hÃ³a`.
  case utf8

  /// What people call it.
  package var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .viscii: "VISCII"
    case .windows1258: "Windows-1258"
    case .utf8: "UTF-8"
    }
  }

  /// The text that bytes in this encoding say, in composed form; nil when one of them says nothing.
  package func decoded(_ bytes: some Collection<UInt8>) -> String? {
    switch self {
    case .tcvn3: text(bytes, SingleByte.tcvn3)
    case .viscii: text(bytes, SingleByte.viscii)
    case .windows1258: text(bytes, SingleByte.windows1258).map { NFC.normalized($0) }
    case .vni: VNI.decoded(bytes)
    case .utf8: String(validating: bytes, as: UTF8.self).map { NFC.normalized($0) }
    }
  }

  /// The bytes that say a text in this encoding; nil when it has no way to write a character.
  package func encoded(_ text: String) -> [UInt8]? {
    let composed = NFC.normalized(text)
    switch self {
    case .tcvn3: return bytes(of: composed, SingleByte.tcvn3)
    case .viscii: return bytes(of: composed, SingleByte.viscii)
    case .windows1258: return SingleByte.windows1258Bytes(of: composed)
    case .vni: return VNI.encoded(composed)
    case .utf8: return Array(composed.utf8)
    }
  }

  /// The text meant by Latin letters that are this encoding's bytes shown one by one: `V¨n hãa` is `Văn hóa`; nil when
  /// they are not.
  package func restored(_ shown: String) -> String? {
    bytes(of: shown, SingleByte.windows1252).flatMap { decoded($0) }
  }

  /// What a text looks like when its bytes in this encoding are shown one by one as Latin letters; nil when it cannot
  /// be written in it.
  package func misshown(_ text: String) -> String? {
    encoded(text).flatMap { Vietnamese.text($0, SingleByte.windows1252) }
  }
}

/// Whether bytes begin with the byte order mark of UTF-16; no UTF-8 begins so.
package func isUTF16(_ bytes: some Sequence<UInt8>) -> Bool {
  bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
}

/// The units of UTF-16 bytes, by their byte order mark, without it; half a unit at the end is dropped.
package func utf16Units(_ bytes: some Collection<UInt8>) -> [UInt16] {
  let all = Array(bytes)
  let isBig = all.starts(with: [0xFE, 0xFF])
  return stride(from: isUTF16(all) ? 2 : 0, to: all.count - 1, by: 2).map { index in
    let (one, other) = (UInt16(all[index]), UInt16(all[index + 1]))
    return isBig ? one << 8 | other : other << 8 | one
  }
}

/// The text of UTF-16 bytes, by their byte order mark, without it; half a character at the end is dropped.
package func utf16Text(_ bytes: some Collection<UInt8>) -> String {
  NFC.normalized(String(decoding: utf16Units(bytes), as: UTF16.self))
}

/// One letter a byte.
private func text(_ bytes: some Collection<UInt8>, _ table: SingleByte) -> String? {
  var scalars = String.UnicodeScalarView()
  for byte in bytes {
    guard let scalar = table.letters[Int(byte)] else { return nil }
    scalars.append(scalar)
  }
  return String(scalars)
}

private func bytes(of text: String, _ table: SingleByte) -> [UInt8]? {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    guard let byte = table.byte(of: scalar) else { return nil }
    bytes.append(byte)
  }
  return bytes
}

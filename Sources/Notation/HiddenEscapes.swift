// Characters without ink that an escape such as `\u200B` makes: no look at the bytes of a file finds them.

import Diagnostics

/// Finds them in texts between quotation marks. Those that the file holds itself are another's to report.
struct HiddenEscapes {
  private let source: ArraySlice<UInt8>
  /// The ones that stand in the file as they are; nil until that was asked.
  private var written: Set<UInt32>?

  init(in source: ArraySlice<UInt8>) { self.source = source }

  /// The first that an escape made; nil when there is none. Joiners stay, for they are part of emoji.
  mutating func first(in text: String) -> UInt32? {
    for scalar in text.unicodeScalars where isHidden(scalar.value) {
      if written == nil { written = Set(written(in: source)) }
      if written?.contains(scalar.value) == false { return scalar.value }
    }
    return nil
  }

  private func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060: true
    default: false
    }
  }

  private func written(in bytes: ArraySlice<UInt8>) -> [UInt32] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return [] }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value).filter(isHidden)
  }
}

/// Reports one of them.
func reportHidden(_ scalar: UInt32, at spot: Spot, _ findings: inout Findings) {
  let code = hexadecimal(scalar, digits: 4)
  findings.error(
    "invisible-character", at: spot,
    Bilingual(vi: "Mã trong ngoặc kép tạo ra ký tự vô hình U+\(code)", en: "an escape makes invisible U+\(code) here"),
    hint: Bilingual(vi: "xóa mã ấy, như '\\u\(code)'", en: "delete it, such as '\\u\(code)'"))
}

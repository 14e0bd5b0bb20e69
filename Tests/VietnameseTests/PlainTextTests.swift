// The quick look at a text may say "plain" only where a closer look finds nothing.

import Testing

@testable import Vietnamese

@Suite("plain text")
struct PlainTextTests {
  @Test(
    "what is written every day is plain", arguments: ["", "Kỷ cương – “trách nhiệm”\n", "Đổi mới…\tƯơm mầm: 15/3, a~b"])
  func everyday(_ text: String) { #expect(isPlainText(Array(text.utf8))) }

  @Test("no scalar is plain that is hidden or has another form")
  func scalars() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), isPlainText(Array(scalar.utf8)) else { continue }
      #expect(NFC.isNormalized(Array("a\(scalar)b".utf8)), "U+\(String(value, radix: 16))")
      #expect(value >= 0x20 && !(0x7F...0x9F).contains(value) || value == 0x0A || value == 0x09)
    }
  }

  @Test("bytes that are not UTF-8 are not plain, wherever they stand")
  func broken() {
    let whole = Array("ạô–".utf8)
    for start in whole.indices {
      for end in start..<whole.count {
        let part = Array(whole[start...end])
        #expect(isPlainText(part) == (String(validating: part, as: UTF8.self) != nil), "\(part)")
      }
    }
    for lead in UInt8(0x80)...0xFF {
      for second in UInt8(0)...0xFF {
        for rest in [[], [0x41], [0xA0], [0xBF]] as [[UInt8]] {
          let bytes = [lead, second] + rest
          if isPlainText(bytes) { #expect(String(validating: bytes, as: UTF8.self) != nil, "\(bytes)") }
        }
      }
    }
  }
}

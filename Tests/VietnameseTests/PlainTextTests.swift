// The quick look at a text may say "plain" only where a closer look finds nothing.

import Testing

@testable import Vietnamese

@Suite("plain text")
struct PlainTextTests {
  @Test(
    "what is written every day is plain", arguments: ["", "Kỷ cương – “trách nhiệm”\n", "Đổi mới…\tƯơm mầm: 15/3, a~b"])
  func everyday(_ text: String) { #expect(isPlainText(Array(text.utf8))) }

  @Test("letters of Latin-1 are plain that Vietnamese has, and no others")
  func latin() {
    let vietnamese = Set("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ".unicodeScalars)
    for value in UInt32(0xA0)...0xFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(isPlainText(Array("a\(scalar)b".utf8)) == vietnamese.contains(scalar), "U+\(String(value, radix: 16))")
    }
  }

  @Test("no scalar is plain that is hidden or has another form")
  func scalars() {
    // Of the scripts of East Asia every seventh stands for the others.
    for value in Array(UInt32(0)..<0x3000) + Array(stride(from: 0x3000, through: 0xFFFF, by: 7)) {
      guard let scalar = Unicode.Scalar(value), isPlainText(Array(scalar.utf8)) else { continue }
      #expect(NFC.isNormalized(Array("a\(scalar)b".utf8)), "U+\(String(value, radix: 16))")
      #expect(!(0x2000...0x200F).contains(value) && !(0x2028...0x202F).contains(value))
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
      for second in [0x00, 0x41, 0x7F] + Array(UInt8(0x80)...0xBF) + [0xC0, 0xC3, 0xE1, 0xE2, 0xFF] {
        for rest in [[], [0x41], [0xA0], [0xBF]] as [[UInt8]] {
          let bytes = [lead, second] + rest
          if isPlainText(bytes) { #expect(String(validating: bytes, as: UTF8.self) != nil, "\(bytes)") }
        }
      }
    }
  }

  @Test("a fault is seen wherever it stands in a long text")
  func everywhere() {
    let plain = Array("Kỷ cương – “trách nhiệm” là gương.\n".utf8)
    let faults: [[UInt8]] = [[0x0D], [0x00], [0x7F], [0xA0], [0xC2, 0xA0], Array("\u{301}".utf8), Array("\u{200B}".utf8)]
    for length in 0...40 {
      // Letters that are cut at the end are faults too; the test above knows them.
      let start = String(validating: plain[..<length], as: UTF8.self) == nil ? [] : Array(plain[..<length])
      #expect(isPlainText(start + plain))
      for fault in faults { #expect(!isPlainText(start + fault + plain), "\(fault) after \(length)") }
      for fault in faults { #expect(!isPlainText(plain + start + fault), "\(fault) at the end, after \(length)") }
      for end in [Array("ạ".utf8).dropLast(), Array("ạ".utf8).dropLast(2), Array("đ".utf8).dropLast()] {
        #expect(!isPlainText(start + end), "cut after \(length)")
        #expect(!isPlainText(start + end + plain), "cut after \(length)")
      }
    }
  }
}

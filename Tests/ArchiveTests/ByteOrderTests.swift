// Texts are ordered by their bytes whatever stands in them, and appended whole.
import Archive
import Testing

@Suite("texts as bytes")
struct ByteOrderTests {
  /// Of every length up to three times eight bytes, alike but for one byte somewhere, or cut off there.
  private var texts: [String] {
    let base = Array("thi đua thực hiện văn hóa".utf8.prefix(24)).map { $0 < 0x80 ? $0 : 0x7A }
    var texts = ["", "é", "e\u{301}", "\u{0}", "\u{10FFFF}", "𝄞", "z\u{FFFF}"]
    for count in 0...base.count {
      texts.append(String(decoding: base.prefix(count), as: UTF8.self))
      for other in [UInt8(0x00), 0x2F, 0x7F] where count > 0 {
        var bytes = Array(base.prefix(count))
        bytes[count - 1] = other
        texts.append(String(decoding: bytes + base.prefix(9), as: UTF8.self))
      }
    }
    return texts
  }

  @Test("the order is the standard library's own for bytes, and no two spellings are the same")
  func order() {
    for one in texts {
      for other in texts {
        let isBefore = one.utf8.lexicographicallyPrecedes(other.utf8)
        let isEqual = one.utf8.elementsEqual(other.utf8)
        #expect(precedes(one, other) == isBefore, "\(one.debugDescription) \(other.debugDescription)")
        #expect(isSame(one, other) == isEqual, "\(one.debugDescription) \(other.debugDescription)")
        let order = Archive.order(one.utf8.span, other.utf8.span)
        #expect((order < 0) == isBefore && (order == 0) == isEqual)
      }
    }
  }

  @Test("what is appended is what was there, whole or in part")
  func appending() {
    var (bytes, expected): ([UInt8], [UInt8]) = ([], [])
    for text in texts {
      bytes.append(utf8: text)
      expected += Array(text.utf8)
    }
    #expect(bytes == expected)
    let whole = bytes
    for end in [0, 1, 7, whole.count] {
      var part: [UInt8] = [1]
      part.append(0..<end, of: whole)
      #expect(part == [1] + whole[..<end])
    }
  }
}

// Old encodings: what was garbled comes back, and what is right is never touched.
import Testing
import Vietnamese

@Suite("legacy encodings")
struct LegacyEncodingTests {
  static let lower =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
  static let upper =
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"

  @Test("every letter of the alphabet goes there and back", arguments: LegacyEncoding.allCases)
  func roundTrip(encoding: LegacyEncoding) throws {
    // TCVN3 has capitals with tones only in fonts of capitals.
    let letters = LegacyEncodingTests.lower + (encoding == .tcvn3 ? "ABCDEĂÂÊÔƠƯĐ" : LegacyEncodingTests.upper)
    for letter in letters.unicodeScalars.map({ String($0) }) {
      let bytes = try #require(encoding.encoded(letter), "\(letter)")
      #expect(encoding.decoded(bytes) == letter)
      let shown = try #require(encoding.misshown(letter) ?? (encoding == .viscii ? "" : nil))
      #expect(encoding.restored(shown) == letter || shown.isEmpty)
    }
    let all = letters.unicodeScalars.map { String($0) }.joined(separator: " ") + ", 12 (a). “x” – y…"
    if let bytes = encoding.encoded(all) {
      #expect(encoding.decoded(bytes) == all)
    } else {
      #expect(encoding == .viscii)
    }
  }

  @Test("every pair of letters goes there and back in VNI, whose marks are letters too")
  func pairs() throws {
    for one in LegacyEncodingTests.lower.unicodeScalars {
      for other in LegacyEncodingTests.lower.unicodeScalars where isSyllableLike(one, other) {
        let text = String(one) + String(other)
        let bytes = try #require(LegacyEncoding.vni.encoded(text))
        #expect(LegacyEncoding.vni.decoded(bytes) == text)
      }
    }
  }

  /// `a` and `í` in a row are `aí`, which is no syllable: there VNI itself cannot tell.
  private func isSyllableLike(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    isSyllable(String(one) + String(other))
  }

  @Test(
    "garbled words are found with what they mean",
    arguments: [
      ("V¨n hãa c«ng së", "Văn hóa công sở", LegacyEncoding.tcvn3),
      ("Vaên hoùa coâng sôû", "Văn hóa công sở", .vni),
      ("VÄƒn hÃ³a cÃ´ng sá»Ÿ", "Văn hóa công sở", .utf8),
      ("title: Phßng L·nh sù", "title: Phòng Lãnh sự", .tcvn3),
      ("GÆ°Æ¡ng", "Gương", .utf8), ("Người Ä‘áº§u tiên", "Người đầu tiên", .utf8),
      ("Traû laïi ví cho khaùch", "Trả lại ví cho khách", .vni),
      ("ÑAÛNG BOÄ SÔÛ", "ĐẢNG BỘ SỞ", .vni),
    ])
  func found(garbled: String, meant: String, encoding: LegacyEncoding) {
    let repair = repaired(garbled)
    #expect(repair?.text == meant)
    #expect(repair?.encoding == encoding)
  }

  @Test("the place is that of the first garbled word")
  func place() {
    #expect(repaired("title: V¨n hãa, \u{201C}c«ng\u{201D}")?.garbled == 7..<10)
    #expect(repaired("cũng VÄƒn")?.garbled == 5..<9)
  }

  static let right = [
    "Văn hóa công sở, văn hoá, thúy, thuý, khỏe, khoẻ, quý, giếng, gìn, nghiêng ngả, khuỷu, ngoằn ngoèo, ruộng",
    "Ở lại một buổi trưa: bà con “được việc” – 12/3/2022…", "là và có ra vào hòa hoà hóa òa oà", "Xoá sổ, toà, loà xoà",
    "café déjà vu, résumé, naïve, façade, Noël, crème brûlée, à la carte, où, forêt, garçon, hôtel, maïs",
    "El Niño, São Paulo, Müller, Ångström, Björk, smörgåsbord, Zoë Brontë, Żółć, Dvořák, œuvre, æther, Øresund",
    "Beyoncé và Café Đỏ ở Huế, côté, rôle, cliché, fête, tête-à-tête, Citroën", "5 °C, 3 × 4 = 12, ½, ©, «mở», ±2, µm",
    "Điểu K'Rứ, Y Moan Ênuôl, H'Hen Niê, Ksor Phước, Krông Pắc", "Привет, 你好, مرحبا, ★, 👍🏽, ₫", "",
    "Où êtes-vous né ? À Nîmes, près de l’église Saint-François, après l’été.",
  ]

  @Test("what is right is never flagged", arguments: right)
  func untouched(line: String) {
    #expect(repaired(line) == nil)
  }

  @Test(
    "bytes of a file are read in the encoding that makes sense of them",
    arguments: [LegacyEncoding.tcvn3, .vni, .viscii, .windows1258])
  func bytes(encoding: LegacyEncoding) throws {
    let text = "Trả lại ví cho khách, người dân rất vui. Đường về nhà còn xa, anh vẫn ở lại giúp."
    let bytes = try #require(encoding.encoded(text))
    let found = try #require(repaired(bytes))
    #expect(found.text == text)
    #expect(found.encoding == encoding)
  }

  @Test("bytes that are no text are nothing's")
  func noise() {
    #expect(repaired([UInt8](0x80...0xFF)) == nil)
    #expect(repaired(Array("plain".utf8)) == nil)
  }

  @Test(
    "syllables are told from what is none",
    arguments: [
      ("nghiêng", true), ("Quý", true), ("HOÀ", true), ("gì", true), ("khuya", true), ("ượt", true), ("tháp", true),
      ("tháng", true), ("xoong", true), ("thap", false), ("café", false), ("Müller", false), ("hãa", false),
      ("ngg", false), ("àá", false), ("", false), ("nhanh", true), ("cách", true), ("cach", false),
    ])
  func syllables(word: String, expected: Bool) {
    #expect(isSyllable(word) == expected)
  }
}

// Text that came through a wrong encoding or hides characters is found at its place, and mended in the hint.
import Diagnostics
import SampleSites
import Testing
import Vietnamese

@Suite("misread text")
struct MisreadTextTests {
  @Test(
    "garbled words are an error at the first, with the line as it was meant",
    arguments: [
      ("👉V¨n hãa c«ng së", "Văn hóa công sở"), ("Ở đây 👉Vaên hoùa coâng sôû", "Ở đây Văn hóa công sở"),
      ("👉VÄƒn hÃ³a", "Văn hóa"),
    ])
  func garbled(line: String, meant: String) throws {
    let found = try expect("wrong-encoding", in: [deed: story(body: line)])
    #expect(found.map(\.hint) == [.init("dòng này phải là '\(meant)'", "the line means '\(meant)'")])
  }

  @Test("front matter and other files are looked at too")
  func elsewhere() throws {
    let found = try judge([deed: story(["title": "Gửi VÄƒn phÃ²ng"])])
    #expect(found.map(\.rule) == ["wrong-encoding"])
    #expect(found.map { start(of: $0.place) } == Marked([deed: story(["title": "Gửi 👉VÄƒn phÃ²ng"])]).places)
  }

  @Test(
    "characters that nobody sees, or that look like others, are errors with the word as it should be",
    arguments: [
      ("Văn👉\u{200B}phòng", "invisible-character", "xóa đi: 'Vănphòng'"),
      ("ở👉\u{FEFF} đây", "invisible-character", "xóa đi: 'ở'"),
      ("công👉\u{AD}sở", "invisible-character", "xóa đi: 'côngsở'"),
      ("xem 👉\u{202E}txt", "direction-character", "xóa ký tự này hoặc gõ lại dòng"),
      ("một 👉\u{F0B7} hai", "private-character", "thay bằng chữ hoặc dấu thường, như '•' hay '→'"),
      ("👉Ðảng bộ Sở", "look-alike", "viết 'Đảng'"), ("Anh 👉ðến sớm", "look-alike", "viết 'đến'"),
      ("Vă👉\u{43E} phòng".replacing("ă👉\u{43E}", with: "👉\u{421}ông"), "look-alike", "viết 'VCông'"),
    ])
  func strange(line: String, rule: String, hint: String) throws {
    let found = try expect(rule, in: [deed: story(body: line)])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.hint?.vi) == [hint])
  }

  @Test("a no-break space between words is a warning, between a number and its unit it belongs")
  func fixedSpace() throws {
    let found = try expect("fixed-space", in: [deed: story(body: "Chị👉\u{A0}ở lại.")])
    #expect(found.map(\.severity) == [.warning])
    try expectNothing(in: [deed: story(body: "Còn 12\u{A0}km, ngày\u{A0}5, hết\u{A0}")])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      "Đảng bộ, đến sớm", "Reykjavík, Guðmundur, Ðjúpivogur", "café, Müller, Citroën, Niño", "Привет, мир", "αβγ, Ω",
      "👨\u{200D}👩\u{200D}👧 và ❤️", "5 °C ± 2 · ½ × 3", "«Văn hóa»", "Tiếng Khmer: សួស្តី\u{200B}ជំរាប", "Điểu K'Rứ",
    ])
  func right(line: String) throws {
    try expectNothing(in: [deed: story(body: line)])
  }

  @Test(
    "a file in an old encoding says what it probably is",
    arguments: [(LegacyEncoding.tcvn3, "TCVN3 (ABC)"), (.vni, "VNI"), (.windows1258, "Windows-1258")])
  func files(encoding: LegacyEncoding, name: String) throws {
    let text = story(["title": "Trả lại ví cho khách"], body: "Chị ở lại giúp người dân rất vui.")
    let bytes = try #require(encoding.encoded(text))
    let found = try judge(SampleSite.smallest.with(deed, bytes)).filter { $0.rule == "not-utf8" }
    #expect(found.count == 1)
    let hint = try #require(found.first?.hint)
    #expect(hint.vi.hasSuffix("tệp có lẽ là \(name), ở đây viết 'title: Trả lại ví cho khách'"))
    #expect(hint.en.hasSuffix("the file is probably \(name) and says 'title: Trả lại ví cho khách' here"))
  }

  @Test("UTF-16 in either order is read for the hint", arguments: [true, false])
  func utf16(isBig: Bool) throws {
    var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in story(["title": "Trả lại ví"]).utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBig ? [high, low] : [low, high]
    }
    let found = try judge(SampleSite.smallest.with(deed, bytes)).filter { $0.rule == "not-utf8" }
    #expect(found.first?.hint?.vi.hasSuffix("tệp có lẽ là UTF-16, ở đây viết 'title: Trả lại ví'") ?? false)
  }
}

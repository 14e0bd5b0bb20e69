// Bytes of tables in every encoding that Excel writes, and those that are refused.
import Cells
import Diagnostics
import Testing
import Vietnamese

private let table = "Mã;Họ tên\r\nan;Nguyễn Thị Thu Hà\r\nba;Đỗ Văn Cường\r\n"

private func units(_ text: String, big: Bool) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { big ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}

@Suite("decoding of tables")
struct DecodingTests {
  @Test("UTF-8 with and without its mark, UTF-16 of both orders and decomposed letters are one text")
  func accepted() {
    let decomposed = table.unicodeScalars.map { folded(String($0), .exact) == "ễ" ? "e\u{302}\u{303}" : String($0) }
      .joined()
    let forms: [[UInt8]] = [
      Array(table.utf8), [0xEF, 0xBB, 0xBF] + Array(table.utf8), units(table, big: false), units(table, big: true),
      Array(decomposed.utf8), units(decomposed, big: false),
    ]
    for bytes in forms {
      let made = decoded(bytes, file: "a.csv")
      #expect(made.text == Array(table.utf8) && made.findings.isEmpty)
    }
  }

  @Test("Windows-1258 is read when it is sure, and said")
  func windows1258() throws {
    let bytes = try #require(LegacyEncoding.windows1258.encoded(table))
    let made = decoded(bytes, file: "a.csv")
    #expect(made.text == Array(table.utf8))
    #expect(made.findings.map(\.severity) == [.warning] && made.findings.map(\.rule) == ["csv-encoding"])
  }

  @Test(
    "what is not told for sure is refused with a remedy",
    arguments: [
      [0x41, 0xFF, 0x3B, 0x42], [0x41, 0, 0x3B, 0], [0xFF, 0xFE, 0x41], [0xFE, 0xFF, 0xD8, 0x00],
      [0x50, 0x4B, 3, 4, 0],
      [0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00],
    ] as [[UInt8]])
  func refused(bytes: [UInt8]) {
    let made = decoded(bytes, file: "a.csv")
    #expect(
      made.text == nil && made.findings.map(\.severity) == [.error] && made.findings.map(\.rule) == ["csv-encoding"])
    #expect(made.findings.allSatisfy { $0.hint != nil && $0.place?.file == "a.csv" })
  }

  @Test("a mebibyte of nothing is refused at once", arguments: [0, 0xFF, 0x80] as [UInt8])
  func hostile(byte: UInt8) {
    #expect(decoded(Array(repeating: byte, count: 1 << 20), file: "a.csv").text == nil)
  }
}

// CSV written for spreadsheets: forms of numbers, guarded formulas, and what reading makes of it.
import Cells
import Exact
import Testing

private func text(_ rows: [[CellValue]], _ style: CellStyle) -> String {
  String(decoding: written(rows, as: style), as: UTF8.self)
}

private func fixed(_ text: String) throws -> Fixed { try #require(Fixed(text)) }

@Suite("writing of cells")
struct WritingTests {
  @Test("Vietnamese Excel gets its mark, its separator and its comma, programs get none of them")
  func styles() throws {
    let rows: [[CellValue]] = [
      [.text("Họ tên"), .text("a;b,c")], [.number(try fixed("-9.50")), .number(try fixed("8"))],
    ]
    #expect(text(rows, .vietnamese) == "\u{FEFF}Họ tên;\"a;b,c\"\r\n-9,50;8\r\n")
    #expect(text(rows, .plain) == "Họ tên,\"a;b,c\"\r\n-9.50,8\r\n")
    let comma = CellStyle(separator: .comma, hasDecimalComma: true, hasMark: false)
    #expect(text(rows, comma) == "Họ tên,\"a;b,c\"\r\n\"-9,50\",8\r\n")
  }

  @Test(
    "words that a spreadsheet would run are guarded",
    arguments: ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "＝1", "－2", " =1", "\u{A0}@x"])
  func guards(_ words: String) {
    #expect(guarded(words) == "'" + words)
    #expect(text([[.text(words)]], .plain).drop { $0 == "\"" }.hasPrefix("'"))
  }

  @Test(
    "other words stay, and numbers of ours below zero are numbers", arguments: ["Lê An", "a=b", "3-5", "", "'x", " a"])
  func plain(_ words: String) throws {
    #expect(guarded(words) == words)
    #expect(text([[.number(try fixed("-1"))]], .plain) == "-1\r\n")
  }

  @Test("reading finds what was written, in every style")
  func roundTrip() throws {
    var dice = Dice(state: 5)
    let pieces = [
      "a", "ế", "\"", ";", ",", "\t", "\r", "\n", "\r\n", " ", "=", "-", "'", "sep=", "e\u{301}", "\u{FEFF}", "|", "😀",
    ]
    for _ in 0..<400 {
      let rows: [[CellValue]] = (0..<dice.roll(1...5)).map { _ in
        (0..<dice.roll(1...4)).map { _ in
          dice.roll(1...3) == 1
            ? .number(Fixed(unscaled: dice.roll(-99_999...99_999), scale: dice.roll(0...4)))
            : .text((0..<dice.roll(0...6)).map { _ in pieces[dice.roll(0...(pieces.count - 1))] }.joined())
        }
      }
      let style = CellStyle(
        separator: Separator.allCases[dice.roll(0...2)], hasDecimalComma: dice.roll(0...1) == 1,
        hasMark: dice.roll(0...1) == 1)
      let bytes = written(rows, as: style)
      let read = Cells.rows(
        of: style.hasMark ? Array(bytes.dropFirst(3)) : bytes, separatedBy: style.separator, file: "a.csv")
      #expect(read.findings.isEmpty)
      #expect(read.rows.map { $0.cells.map { Array($0.text.utf8) } } == rows.map { expected($0, style) })
    }
  }

  private func expected(_ row: [CellValue], _ style: CellStyle) -> [[UInt8]] {
    var cells = row.map { value -> [UInt8] in
      switch value {
      case .text(let text): Array(guarded(text).utf8)
      case .number(let number):
        number.text.utf8.map { style.hasDecimalComma && $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
      }
    }
    while cells.last?.isEmpty ?? false { cells.removeLast() }
    return cells
  }
}

/// A linear congruential generator (Knuth's MMIX constants), so that a random test is the same test each time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

// QR codes are read back by a reader of the standard, at every length.
import Testing

@testable import QRCode

@Suite struct SymbolTests {
  private func text(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ count &* 31) } }

  @Test func everyLengthIsReadBack() throws {
    for count in 0...Symbol.capacity {
      let symbol = try #require(Symbol(text(count))), reader = try #require(SymbolReader(symbol))
      #expect(reader.bytes == text(count))
    }
    #expect(Symbol(text(Symbol.capacity + 1)) == nil)
  }

  @Test func everyBlockIsWithoutMistake() throws {
    for version in Version.all {
      let symbol = try #require(Symbol(text(version.capacity))), reader = try #require(SymbolReader(symbol))
      #expect(reader.symbol.size == version.size)
      #expect(reader.blocks.count == version.blockCount)
      for block in reader.blocks {
        #expect((0..<version.correctionCount).allSatisfy { syndrome(of: block, at: $0) == 0 })
      }
      #expect(reader.blocks.joined().count == version.codewordCount)
    }
  }

  @Test func theFormatIsLevelMTwice() throws {
    for count in 0...60 {
      let symbol = try #require(Symbol(text(count))), reader = try #require(SymbolReader(symbol))
      #expect(reader.format == reader.secondFormat)
      #expect(reader.format >> 13 == 0)
      #expect(checked(reader.format >> 10, by: 0x537, of: 10) == reader.format)
    }
  }

  /// The example that tutorials reckon through: “HELLO WORLD”, 1-M.
  @Test func correctionsAreThoseOfTheExample() {
    let data: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
    #expect(
      ReedSolomon.correction(of: data[...], count: 10) == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
  }

  /// ISO/IEC 18004, annexes C and D: format 00101 and version 7.
  @Test func checkBitsAreThoseOfTheStandard() {
    #expect(checked(0b00101, by: 0x537, of: 10) == 0b00101_0011011100)
    #expect(checked(7, by: 0x1F25, of: 12) == 0b000111_110010010100)
  }

  @Test func rowsAndColumnsAreTheSameSquare() {
    let layout = Layout.of(Version.all[6])
    let plain = layout.grid(of: Version.all[6].codewords(of: text(90)))
    var grid = plain
    grid.become(plain, under: layout.masks[5])
    for y in 0..<grid.size {
      for x in 0..<grid.size { #expect((grid.rows[y] >> UInt64(x) & 1) == (grid.columns[x] >> UInt64(y) & 1)) }
    }
  }

  @Test func penaltiesAreReckonedAsTheStandardSays() {
    var runs = Grid(size: 21)
    // All light: 42 lines of one run, 400 squares, and as far from a half as can be.
    #expect(runs.penalty(below: .max) == 42 * 19 + 3 * 400 + 10 * 10)
    for x in [4, 6, 7, 8, 10] { runs.set(x, 10) }
    // The finder's likeness once in a row, light on both sides.
    let lines = 20 * 19 + 8 + 16 * 19 + 5 * (8 + 8)
    #expect(runs.penalty(below: .max) == lines + 2 * 40 + 3 * squares(runs) + 10 * 9)
  }

  private func squares(_ grid: Grid) -> Int {
    (1..<grid.size).reduce(0) { sum, y in
      sum
        + (1..<grid.size).count { x in
          Set([grid.isDark(x, y), grid.isDark(x - 1, y), grid.isDark(x, y - 1), grid.isDark(x - 1, y - 1)]).count == 1
        }
    }
  }

  @Test func thePathHasTheDarkModules() throws {
    let symbol = try #require(Symbol(Array("https://guong.example/".utf8)))
    var output: [UInt8] = []
    symbol.appendPath(to: &output)
    let path = String(decoding: output, as: UTF8.self)
    #expect(path.hasPrefix(#"<path d="M4 4.5h7m"#))
    #expect(path.hasSuffix(#""/>"#))
    #expect(strokes(path) == symbol.rows.reduce(0) { $0 + $1.nonzeroBitCount })
    #expect(Symbol.drawingSize(of: 22) == symbol.size + 8)
  }

  /// The sum of all lengths.
  private func strokes(_ path: String) -> Int {
    path.split(separator: "h").dropFirst().reduce(0) { $0 + (Int($1.prefix { $0.isNumber }) ?? 0) }
  }
}

// A very long line is shown only around what is meant.
import Diagnostics
import Testing

@Suite("long lines")
struct LongLineTests {
  @Test("of a very long line only the part around the spot is printed", arguments: [1, 5_000, 99_990])
  func clipped(column: Int) {
    let line = String(repeating: "ộ", count: column - 1) + "XYZ" + String(repeating: "a", count: 100_000 - column)
    let finding = Diagnostic(
      .error, rule: "r", at: Place(file: "f", Spot(line: 1, column: column, width: 3)), .init("v", "e"))
    let text = printed(finding, line: line, in: .en)
    #expect(text.unicodeScalars.count < 1_500)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 && lines[1].contains("XYZ"))
    // The carets stand right under what is meant.
    let shown = lines[1].unicodeScalars.prefix { $0 != "X" }.count
    #expect(lines[2].unicodeScalars.prefix { $0 != "^" }.count == shown)
    #expect(lines[2].unicodeScalars.count { $0 == "^" } == 3)
  }
}

// Rows out of CSV: quotation marks, line ends, places, and shapes that are meant to cost time.
import Cells
import Diagnostics
import Testing

private func cells(_ text: String, _ separator: Separator = .semicolon) -> [[String]] {
  rows(of: Array(text.utf8), separatedBy: separator, file: "a.csv").rows.map { $0.cells.map(\.text) }
}

@Suite("reading of cells")
struct ReadingTests {
  @Test(
    "cells are what a spreadsheet shows",
    arguments: [
      ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]), ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
      ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]), ("a;;;\r\n;;\r\n\r\nb", [["a"], [], [], ["b"]]),
      ("\"a;\"\"b\"\"\r\nc\";9,5", [["a;\"b\"\r\nc", "9,5"]]), ("\"\";x", [["", "x"]]), ("a\"b;c", [["a\"b", "c"]]),
      ("007;-1", [["007", "-1"]]), ("", []), ("sep=;\r\na;b", [[], ["a", "b"]]),
    ])
  func values(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test("a separator inside quotation marks, and another separator, are text")
  func separators() {
    #expect(cells("\"a\tb\"\tc;d,e", .tab) == [["a\tb", "c;d,e"]])
    #expect(cells("\"9,5\",8;5", .comma) == [["9,5", "8;5"]])
    #expect(declaredSeparator(Array("sep=,\na".utf8)) == .comma)
    #expect(declaredSeparator(Array("sep=|\na".utf8)) == nil)
  }

  @Test("rows have a spreadsheet's numbers, cells their place in the file")
  func places() {
    let read = rows(of: Array("Điểm\n\"x\ny\";ấb;c\n\n z".utf8), separatedBy: .semicolon, file: "a.csv").rows
    #expect(read.map(\.number) == [1, 2, 3, 4])
    #expect(
      read[1].cells.map(\.spot) == [
        Spot(line: 2, column: 1), Spot(line: 3, column: 4, width: 2), Spot(line: 3, column: 7, width: 1),
      ])
    #expect(read[3].cells.map(\.spot) == [Spot(line: 5, column: 1, width: 2)])
  }

  @Test("a mark that is never closed and text behind a closed one are found where they are")
  func quotes() {
    func found(_ text: String) -> [Spot?] {
      rows(of: Array(text.utf8), separatedBy: .semicolon, file: "a.csv").findings.map { finding in
        #expect(finding.rule == "csv-quote" && finding.hint != nil)
        return finding.place?.spot
      }
    }
    #expect(found("a;\"b\nc") == [Spot(line: 1, column: 3)])
    #expect(found("a\n\"b\"c;d") == [Spot(line: 2, column: 4)])
    #expect(found("\"a\"\n\"\"\"\"") == [])
  }

  @Test(
    "a hostile file costs one pass and ends in few findings",
    arguments: ["\"", ";", "\n", "\r", "a", "\"\"x", "\"a\"b\n", ";\n", "\"\n"])
  func hostile(unit: String) {
    let text = Array(String(repeating: unit, count: (1 << 18) / unit.utf8.count).utf8)
    for separator in Separator.allCases {
      let read = rows(of: text, separatedBy: separator, file: "a.csv")
      #expect(read.findings.count <= 21 && read.rows.count <= 1 << 20)
      #expect(read.rows.allSatisfy { $0.cells.count <= 1_024 })
    }
  }

  @Test("columns are called as a spreadsheet calls them")
  func letters() {
    #expect([0, 25, 26, 51, 701, 702].map(columnLetters) == ["A", "Z", "AA", "AZ", "ZZ", "AAA"])
  }
}

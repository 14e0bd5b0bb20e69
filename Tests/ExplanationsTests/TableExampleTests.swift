// The examples about tables: the wrong one breaks its rule when it is imported, the right one none.
import Building
import Diagnostics
import Explanations
import Importing
import Loading
import Model
import SampleSites
import Testing

@Suite("explanations of tables")
struct TableExampleTests {
  private static let examples = explanations.filter { $0.example?.subject == .table }

  @Test("a wrong table breaks exactly its rule, a right one none", arguments: examples)
  func holds(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    let wrong = try imported(example.wrong.content.bytes ?? [])
    #expect(Set(wrong.diagnostics.map(\.rule)) == [explanation.rule], "\(wrong.diagnostics.map(\.message.vi))")
    let right = try imported(example.right.content.bytes ?? [])
    #expect(right.diagnostics == [] && right.files.count == 1)
  }

  private func imported(_ table: [UInt8]) throws -> Importation {
    try SampleSite.smallest.onDisk { folder in
      let library = try #require(try load(content: folder).library)
      let rubric = try #require(library.rubrics.first)
      let period = try #require(Period("2022-04"))
      return importation(
        of: table, ImportRequest(file: "bang-diem.csv", rubric: rubric, period: period), into: library)
    }
  }
}

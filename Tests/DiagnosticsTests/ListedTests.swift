// How many findings of one file are listed.

import Diagnostics
import Testing

@Suite("findings as they are listed")
struct ListedTests {
  private func finding(_ severity: Severity, _ line: Int, in file: String = "a.md") -> Diagnostic {
    Diagnostic(
      severity, rule: "r", at: Place(file: file, Spot(line: line, column: 1)), .init("Dòng \(line)", "line \(line)"))
  }

  @Test("so many are all listed, in their order")
  func few() {
    let found = [3, 1, 2].map { finding(.warning, $0) }
    #expect(listed(found, mostOfFile: 3) == found.sorted())
  }

  @Test("of more the errors stay, and the last says that there are others")
  func many() {
    let found = [
      finding(.warning, 1), finding(.error, 9), finding(.warning, 2), finding(.error, 5), finding(.warning, 3),
    ]
    let told = listed(found, mostOfFile: 3)
    #expect(told.map(\.rule) == ["too-many-findings", "r", "r"])
    #expect(told.map { $0.place?.spot.line } == [1, 5, 9] && told[0].severity == .warning)
  }

  @Test("where errors are left out, the last is one")
  func errors() {
    let told = listed((1...5).map { finding(.error, $0) }, mostOfFile: 2)
    #expect(told.map(\.severity) == [.error, .error])
  }

  @Test("every file has its own")
  func files() {
    let found = (1...3).flatMap { line in ["a.md", "b.md"].map { finding(.error, line, in: $0) } }
    #expect(listed(found, mostOfFile: 3) == found.sorted())
    #expect(listed(found, mostOfFile: 2).count == 4)
  }
}

// The order in which findings are told.

import Diagnostics
import Testing

private func finding(
  _ file: String?, _ line: Int = 0, _ column: Int = 0, width: Int = 0, rule: String = "rule", _ message: String = ""
) -> Diagnostic {
  let place = file.map { Place(file: $0, Spot(line: line, column: column, width: width)) }
  return Diagnostic(.error, rule: rule, at: place, Bilingual(message, message))
}

@Suite("order")
struct OrderTests {
  @Test("findings come without a place first, then by file, line, column, width, rule and message")
  func order() {
    let rising = [
      finding(nil, rule: "a"), finding(nil, rule: "b"), finding("a.md", 0, 0), finding("a.md", 1, 1, rule: "a", "a"),
      finding("a.md", 1, 1, rule: "a", "b"), finding("a.md", 1, 1, rule: "b", "a"), finding("a.md", 1, 1, width: 2),
      finding("a.md", 1, 2, rule: "a"), finding("a.md", 2, 1), finding("a.md", 10, 1), finding("a/b.md", 1, 1),
      finding("b.md", 1, 1), finding("\u{EA}.md", 1, 1), finding("\u{1EC7}.md", 1, 1),
    ]
    for (i, a) in rising.enumerated() {
      for (j, b) in rising.enumerated() {
        #expect((a < b) == (i < j), "\(i) \(j)")
      }
    }
    #expect(rising.reversed().sorted() == rising)
  }

  @Test("two files whose names differ in their bytes only keep their findings apart")
  func canonicalNames() {
    let (one, other) = ("e\u{302}.md", "\u{EA}.md")
    #expect(finding(one, 1, 1, rule: "b") < finding(other, 1, 1, rule: "a"))
    #expect(Place(file: one) != Place(file: other))
  }

  @Test("an error outweighs a warning")
  func severities() {
    #expect(Severity.error < .warning)
    #expect(!(Severity.warning < .error))
    #expect(!(Severity.error < .error))
  }

  @Test("numbers that are too large for a spot stop at its edge")
  func clamped() {
    let spot = Spot(line: .max, column: .min, width: .max)
    #expect(spot.line == .max)
    #expect(spot.column == .min)
    #expect(spot.width == .max)
  }

  @Test("a placed value keeps its place when it changes")
  func mapped() {
    let placed = Placed("12", at: Spot(line: 3, column: 4, width: 2)).map { Int($0) }
    #expect(placed == Placed(12, at: Spot(line: 3, column: 4, width: 2)))
  }
}

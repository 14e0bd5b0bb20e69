// Random sheets and means, reckoned by Python's decimal and by us: the cases are made by Decimal/cases.py.
import Diagnostics
import Exact
import Files
import Model
import Scoring
import Testing

@Suite("Python's decimal")
struct DecimalTests {
  private static let cases: [[String]] = {
    let path = Path.join(Path.folder(of: #filePath) ?? "", "Decimal/cases.txt")
    let bytes = (try? Disk.read(path, atMost: 1 << 20)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
  }()

  /// `2.5x3,1x2`, or `-` for nothing.
  private func pairs(_ text: String) throws -> [(points: Fixed, count: Int)] {
    guard text != "-" else { return [] }
    return try text.split(separator: ",").map { pair in
      let parts = pair.split(separator: "x").map(String.init)
      return (number(parts[0]), try #require(Int(parts[1])))
    }
  }

  @Test("agrees with every total")
  func totals() throws {
    let sheets = DecimalTests.cases.filter { $0[0] == "sheet" }
    #expect(sheets.count == 400)
    for words in sheets {
      let (rubric, sheet) = try parsed(words)
      let found = tally(sheet, by: rubric, revoked: Revocations(in: [], asOf: day("2022-12-31")))
      #expect(found?.total == number(words[7]), "\(words.joined(separator: " "))")
    }
  }

  @Test("agrees with every mean")
  func means() throws {
    let cases = DecimalTests.cases.filter { $0[0] == "mean" }
    #expect(cases.count == 400)
    for words in cases {
      let terms = try pairs(words[2]).map {
        MeanTerm(period: period("2022-03"), unit: ID("a"), total: $0.points, weight: $0.count)
      }
      let digits = try #require(Int(words[1]))
      #expect(mean(of: terms).published(decimals: digits) == number(words[3]), "\(words.joined(separator: " "))")
    }
  }

  /// One criterion, an item for each part, a rule for each pair.
  private func parsed(_ words: [String]) throws -> (Rubric, Sheet) {
    var items: [RubricItem] = []
    var deductions: [Deduction] = []
    var scores: [(String, String)] = []
    for (index, part) in words[2].split(separator: ";").enumerated() {
      let halves = part.split(separator: "/").map(String.init)
      let (id, taken) = ("C1.\(index + 1)", try pairs(halves[1]))
      items.append(
        item(id, halves[0], .award, taken.enumerated().map { rule("r\($0)", $1.points.text) }))
      scores.append((id, halves[0]))
      deductions += taken.enumerated().map { deduction(id, "r\($0)", count: $1.count) }
    }
    let penalties = try pairs(words[5])
    var rubric = rubric(
      [criterion("C1", "100", items)], decimals: try #require(Int(words[1])),
      penalties: penalties.enumerated().map { rule("p\($0)", $1.points.text) },
      totalCap: words[6] == "-" ? nil : words[6])
    let bonuses = words[4] == "-" ? [] : words[4].split(separator: ",").map(String.init)
    rubric.bonus = BonusRules(
      cap: number(words[3]),
      types: bonuses.enumerated().map {
        BonusType(id: "b\($0)", name: nil, points: number($1), needs: .decision)
      })
    let sheet = sheet(
      "an", "2022-03", given(scores), deductions: deductions, bonuses: bonuses.indices.map { bonus("b\($0)") },
      penalties: penalties.enumerated().map { penalty("p\($0)", count: $1.count) })
    return (rubric, sheet)
  }
}

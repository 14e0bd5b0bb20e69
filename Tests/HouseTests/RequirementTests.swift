// Every demand that must be met is listed with what meets it, and what is named there exists.
import Foundation
import Testing

@Suite("requirements")
struct RequirementTests {
  /// The rows of requirements.md, R1 to R70, that must be met.
  private static let musts: [Int] =
    [1, 2, 5, 6, 8, 9, 10, 11, 15, 19, 20, 22, 23, 25, 26] + Array(28...64) + [66]

  /// The cells of the rows that begin with a demand's number.
  private static let rows: [[String]] = {
    let text = (try? String(contentsOf: House.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| R") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }()

  /// What stands between grave accents in a cell.
  private func quoted(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }

  @Test("none is missing, none is listed twice")
  func complete() {
    let listed = RequirementTests.rows.compactMap { Int($0[0].dropFirst()) }
    #expect(listed == RequirementTests.musts)
  }

  @Test("every page named there is one that the site has, or that managers have")
  func pages() {
    let addresses = House.sources.first { $0.path == "Sources/Model/Addresses.swift" }
    let known = addresses?.lines.joined() ?? ""
    for row in RequirementTests.rows {
      let places = quoted(row[2])
      #expect(!places.isEmpty, "\(row[0])")
      for place in places where place.hasSuffix("/") {
        #expect(
          known.contains("\"" + place.dropLast() + "\"") || known.contains("\"" + place + "index"),
          "\(row[0]): \(place)")
      }
      #expect(places.allSatisfy { $0.hasSuffix("/") || $0.hasPrefix("guong ") }, "\(row[0])")
    }
  }

  @Test("every suite named there is one that runs")
  func suites() {
    let folder = House.root.appending(path: "Tests").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let texts = names.filter { $0.hasSuffix(".swift") }.compactMap {
      try? String(contentsOf: House.root.appending(path: "Tests/" + $0), encoding: .utf8)
    }
    for row in RequirementTests.rows {
      let suites = quoted(row[3])
      #expect(!suites.isEmpty, "\(row[0])")
      for suite in suites {
        #expect(texts.contains { $0.contains("struct \(suite) {") && $0.contains("@Test(") }, "\(row[0]): \(suite)")
      }
    }
  }
}

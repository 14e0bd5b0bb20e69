// Exports: the same numbers as the page beside them, in forms that Excel and programs read.
import Cells
import Exact
import Model
import Notation
import Testing

@testable import Composing

@Suite("exports")
struct ExportTests {
  /// The rows of a CSV file, heads first.
  private func table(_ text: String) throws -> [[String]] {
    let bytes = Array(text.utf8)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let read = rows(of: Array(bytes.dropFirst(3)), separatedBy: .semicolon, file: "x.csv")
    #expect(read.findings.isEmpty)
    return read.rows.map { $0.cells.map(\.text) }
  }

  @Test(
    "every page of results has both files beside it, with the numbers and formulas that it shows",
    arguments: Audience.allCases)
  func sampleAgrees(audience: Audience) throws {
    let pages = try samplePages(audience)
    let files = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var checked = 0
    for page in pages where ["honour", "results"].contains(page.template) {
      let part = page.part
      let owners = part.parts("entries") + part.parts("units") + part.parts("rows")
      let shown = try owners.map { owner in
        [owner.text("total"), try #require(owner.parts("sum").first).text("formula")]
      }
      let links = part.parts("downloads").compactMap { $0.address("address") }
      #expect(links.count == 2)
      let csv = try table(try #require(files[links[0]]?.plainText))
      let head = csv[0]
      let (total, formula) = (try #require(head.firstIndex(of: "Điểm")), try #require(head.firstIndex(of: "Cách tính")))
      #expect(csv.dropFirst().count == shown.count)
      for (row, words) in zip(csv.dropFirst(), shown) {
        #expect(trimmed(row[total]) == trimmed(words[0]) && row[formula] == words[1])
      }
      let json = try #require(files[links[1]]?.plainText)
      let (node, found) = parseJSON(Array(json.utf8), file: "x.json")
      #expect(node != nil && found.isEmpty)
      #expect(json.contains("\"edition\": \"\(audience.rawValue)\""))
      checked += shown.count
    }
    #expect(checked > 20, "\(checked)")
  }

  /// What a page lists, with the fields whose texts stand in columns of its export; a unit's own sheet has no person.
  @Test(
    "the office's lists have both files beside them, row by row",
    arguments: [
      ("nomination", "downloads", ["nominees", "excluded"], ["total": "Điểm", "rank": "Hạng"]),
      ("scorecards", "downloads", ["units"], [:]),
      ("chasing", "downloads", ["missing", "unitSheets"], ["days": "Quá hạn (ngày)"]),
      ("chasing", "lateDownloads", ["late"], ["days": "Chậm (ngày)"]),
      ("adjustments", "downloads", ["adjustments"], ["old": "Điểm cũ", "new": "Điểm mới", "reason": "Lý do"]),
    ])
  func officeAgrees(template: String, links: String, lists: [String], fields: [String: String]) throws {
    let pages = try samplePages(.manager)
    let files = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let found = pages.filter { $0.template == template }
    #expect(!found.isEmpty)
    for page in found {
      let part = page.part
      let shown = lists.flatMap { part.parts($0) }.flatMap { $0.parts("rows").isEmpty ? [$0] : $0.parts("rows") }
      let ways = part.parts(links).compactMap { $0.address("address") }
      #expect(ways.count == 2)
      let csv = try table(try #require(files[ways[0]]?.plainText))
      #expect(csv.count - 1 == shown.count, "\(page.path)")
      for (field, title) in fields {
        let column = try #require(csv[0].firstIndex(of: title))
        let told = csv.dropFirst().map { trimmed($0[column]) }.map { $0 == "0" ? "" : $0 }
        #expect(told.sorted() == shown.map { trimmed($0.text(field)) }.sorted(), "\(page.path) \(field)")
      }
      let json = Array(try #require(files[ways[1]]?.plainText).utf8)
      #expect(parseJSON(json, file: "x.json").node != nil)
    }
  }

  /// Without zeros behind the comma.
  private func trimmed(_ number: String) -> String {
    guard number.contains(",") else { return number }
    var text = Substring(number)
    while text.last == "0" { text = text.dropLast() }
    return String(text.last == "," ? text.dropLast() : text)
  }

  @Test("a site may ask for other marks, and text that a spreadsheet would run is guarded")
  func forms() throws {
    var edition = edition()
    edition.site.tables = TableForm(separator: .comma, decimal: .point)
    edition.movement.averages = [
      CriterionAverage(
        period: .month(year: 2022, 3), criterion: ID("C1"), unit: nil, sum: fixed("55.5"), count: 2,
        mean: fixed("27.75"), max: fixed("30"))
    ]
    let pages = composed(edition)
    let csv = try #require(pages.first { $0.path == "thay-doi/thay-doi.csv" }?.plainText)
    #expect(csv.hasSuffix("Tối đa\r\nC1,2022-03,55.5,2,27.75,30\r\n"), "\(csv)")
    let json = try #require(pages.first { $0.path == "thay-doi/thay-doi.json" }?.plainText)
    #expect(json.contains("\"mean\": \"27.75\"") && json.contains("\"asOf\": \"2022-12-31\""))
  }
}

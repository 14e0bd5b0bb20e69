// From the rows of a spreadsheet to score sheets: each a value, each doubt a finding at its cell.
import Cells
package import Diagnostics
import Exact
package import Model

/// What a table is read for.
package struct ImportRequest: Sendable {
  /// What the table's file is called in findings.
  package let file: String
  package let rubric: Rubric
  package let period: Period

  package init(file: String, rubric: Rubric, period: Period) {
    self.file = file
    self.rubric = rubric
    self.period = period
  }
}

/// What came of a table.
package struct Imported: Sendable {
  /// In the order of the rows. Their files are those they are to be written to; their spots are cells of the table.
  package let sheets: [Sheet]
  package let diagnostics: [Diagnostic]
  private let file: String
  private let files: Set<String>
  private let cells: [Spot: (row: Row, column: Column?)]

  fileprivate init(_ sheets: [Sheet], _ remarks: Remarks, _ cells: [Spot: (row: Row, column: Column?)] = [:]) {
    self.sheets = sheets
    diagnostics = remarks.diagnostics.sorted()
    file = remarks.file
    files = Set(sheets.map(\.file))
    self.cells = cells
  }

  /// A finding about one of the sheets as one about its cell; nil when it is about something else.
  package func told(_ finding: Diagnostic) -> Diagnostic? {
    guard let place = finding.place, files.contains(place.file) else {
      return nil
    }
    let message = cells[place.spot].map { named(finding.message, $0.row, $0.column) } ?? finding.message
    return Diagnostic(
      finding.severity, rule: finding.rule, at: Place(file: file, place.spot), message, hint: finding.hint,
      notes: finding.notes)
  }
}

/// Reads a table's text, in UTF-8, into the sheets of one period.
package func importSheets(_ text: [UInt8], _ request: ImportRequest, into library: Library) -> Imported {
  let campaign = library.campaigns.first { $0.id == request.rubric.campaign }
  let vocabulary = Vocabulary(request.rubric, campaign)
  var remarks = Remarks(file: request.file)
  let separator = bestSeparator(of: text, vocabulary)
  let read = rows(of: text, separatedBy: separator, file: request.file)
  remarks.add(read.findings)
  guard !remarks.hasErrors else { return Imported([], remarks) }
  guard let head = headerRow(in: read.rows, vocabulary)?.row else {
    reportNoHeader(read.rows, &remarks)
    return Imported([], remarks)
  }
  let header = header(of: head, vocabulary, request.rubric, &remarks)
  reportUnsigned(header, &remarks)
  let below = read.rows.dropFirst(head.number).filter { !$0.cells.isEmpty }
  let window = campaign?.window ?? request.rubric.effective
  let days = request.period.days.overlaps(window) ? request.period.days.clamped(to: window) : request.period.days
  let people = columnNumbers(below.first) ? below.dropFirst() : below[...]
  let points = header.columns.filter(\.meaning.isPoints).flatMap { column in
    people.compactMap { $0[column.index].map { trimmed($0.text) } }
  }
  var desk = Desk(
    request: request, header: header, days: days, roster: Roster(library.people), units: UnitNames(library.units),
    reader: PointsReader(mark: DecimalMark(of: points, separator), decimals: request.rubric.decimals),
    remarks: remarks)
  for row in people where desk.hasRoom { desk.read(row) }
  if desk.sheets.isEmpty { desk.reportNothing() }
  return Imported(desk.sheets, desk.remarks, desk.cells)
}

/// The separator with which most headings are understood; of equal ones Windows' own in Vietnam.
private func bestSeparator(of text: [UInt8], _ vocabulary: Vocabulary) -> Separator {
  if let declared = declaredSeparator(text) { return declared }
  let tried = Separator.allCases.map { separator in
    let head = rows(of: text, separatedBy: separator, file: "", atMost: headRows).rows
    let widest = head.map(\.cells.count).max() ?? 0
    return (separator, found: headerRow(in: head, vocabulary)?.found ?? 0, widest: widest)
  }
  var best = tried[0]
  for next in tried.dropFirst() where (next.found, next.widest) > (best.found, best.widest) { best = next }
  return best.0
}

/// Forms number their columns in a row of its own: (1) (2) (3).
private func columnNumbers(_ row: Row?) -> Bool {
  guard let row else { return false }
  let numbers = row.cells.map { plainWords($0.text) }.filter { !$0.isEmpty }.map { Int($0) }
  return numbers.count > 2
    && zip(numbers, numbers.dropFirst()).allSatisfy { one, next in
      one.flatMap { one in next.map { $0 == one + 1 } } ?? false
    }
}

private func reportNoHeader(_ rows: [Row], _ remarks: inout Remarks) {
  let widest = rows.prefix(headRows).max { $0.cells.count < $1.cells.count } ?? Row(1, [], at: .wholeFile)
  remarks.error(
    "import-header", at: widest, nil,
    .init(
      "không thấy dòng tiêu đề có cột người và cột mục", "no row heads a column of people and one of items"),
    hint: .init(
      "một dòng tiêu đề có 'Mã' hoặc 'Họ tên' và mã các mục, như C1.1; lưu bằng 'CSV UTF-8'",
      "one row with 'Mã' or 'Họ tên' and ids of items such as C1.1; save it as 'CSV UTF-8'"))
}

extension Meaning {
  /// Whether its cells hold numbers.
  fileprivate var isPoints: Bool {
    switch self {
    case .final, .own: true
    default: false
    }
  }
}

// Rules `import-header` and `import-column`: the row that heads the table, and what each of its columns holds.
import Cells
import Diagnostics
import Model

/// A column that is read.
struct Column: Hashable {
  /// From 0.
  let index: Int
  /// As the author wrote it.
  let heading: String
  let meaning: Meaning
  let spot: Spot
}

/// The head of a table.
struct Header {
  let row: Row
  let columns: [Column]

  /// The column of a meaning; nil when the table has none.
  subscript(meaning: Meaning) -> Column? { columns.first { $0.meaning == meaning } }
}

/// How far down a table may begin, for titles stand above it.
private let deepest = 50

/// How many rows have to be read to see where a table begins.
let headRows = deepest

/// The first row that heads somebody and an item; nil when none does.
func headerRow(in rows: [Row], _ vocabulary: Vocabulary) -> (row: Row, found: Int)? {
  for row in rows.prefix(deepest) {
    let meanings = row.cells.flatMap { vocabulary.meanings(of: $0.text) }
    guard meanings.contains(.id) || meanings.contains(.name), meanings.contains(where: \.isOfItem) else { continue }
    return (row, meanings.count)
  }
  return nil
}

/// Reads the head; what is doubtful about a column is a remark.
func header(of row: Row, _ vocabulary: Vocabulary, _ rubric: Rubric, _ remarks: inout Remarks) -> Header {
  var columns: [Column] = []
  for (index, cell) in row.cells.enumerated() where !cell.text.utf8.allSatisfy({ $0 == 0x20 }) {
    let meanings = vocabulary.meanings(of: cell.text)
    let heading = shortened(trimmed(cell.text))
    let column = Column(index: index, heading: heading, meaning: meanings.first ?? .unread, spot: cell.spot)
    if meanings.count > 1 {
      remarks.error(
        "import-column", at: row, column, .init("tiêu đề có thể là nhiều cột", "heading may mean several columns"),
        hint: .init("ghi mã mục, như C1.2", "write the id of the item, such as C1.2"))
    } else if meanings.isEmpty {
      reportUnread(column, in: row, vocabulary, &remarks)
    } else if let first = columns.first(where: { $0.meaning == column.meaning && $0.meaning != .unread }) {
      let letters = columnLetters(first.index)
      remarks.error(
        "import-column", at: row, column,
        .init(
          "đã có cột \(letters) '\(first.heading)' cùng nghĩa", "column \(letters) '\(first.heading)' means the same"),
        hint: .init("bỏ một trong hai cột", "delete one of them"))
    } else {
      columns.append(column)
    }
  }
  let header = Header(row: row, columns: columns)
  reportMissing(header, rubric, &remarks)
  return header
}

/// A heading next to one that is meant is a mistake; any other is somebody's own column.
private func reportUnread(_ column: Column, in row: Row, _ vocabulary: Vocabulary, _ remarks: inout Remarks) {
  let ids = vocabulary.ids.map(plainWords)
  let words = plainWords(column.heading)
  let last = words.split(separator: " ").suffix(2).joined(separator: " ")
  let near = [words, last].map { allNearest(to: $0, among: ids) }.first { !$0.isEmpty } ?? []
  if let first = near.first {
    let only = near.count == 1 ? ids.firstIndex(of: first).map { vocabulary.ids[$0] } : nil
    remarks.error(
      "import-column", at: row, column, .init("bộ tiêu chí không có mục này", "rubric has no such item"),
      hint: only.map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
        ?? .init("mã các mục ở rubric.json", "the ids of items are in rubric.json"))
  } else {
    remarks.warning(
      "import-column", at: row, column, .init("cột này không được đọc", "this column is not read"),
      hint: .init(
        "điểm thưởng và ghi chú thêm tay vào tệp JSON sau khi nhập", "add bonuses and notes to the JSON file afterwards"
      ))
  }
}

/// Items that are awarded need a column: what is missing is not zero.
private func reportMissing(_ header: Header, _ rubric: Rubric, _ remarks: inout Remarks) {
  let awarded = rubric.criteria.flatMap(\.items).filter { $0.mode == .award }.map(\.id.value)
  let missing = awarded.filter { header[.final($0)] == nil }.map(\.text)
  guard !missing.isEmpty else { return }
  let list = missing.joined(separator: ", ")
  remarks.error(
    "import-column", at: header.row, nil,
    .init("thiếu cột điểm chính thức của mục \(list)", "no column of official points for \(list)"),
    hint: .init("thêm cột có tiêu đề là mã mục", "add a column headed by the id of the item"))
}

/// Without the spaces around it; no-break spaces are spaces, as spreadsheets pad with them.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[first...last])
}

/// A text that fits into a sentence, on one line.
func shortened(_ text: String) -> String {
  let scalars = text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
  let head = String(String.UnicodeScalarView(scalars.prefix(60)))
  return scalars.count > 60 ? head + "…" : head
}

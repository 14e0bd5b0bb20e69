// Tables for spreadsheets and programs beside the pages that show them: the same numbers, of the same edition.
import Cells
import Exact
import Model
import Notation

/// A table as people and programs take it away.
struct Export {
  struct Column {
    /// For programs.
    let key: String
    /// For people, in the table's first row.
    let title: String

    init(_ key: String, _ title: String) {
      self.key = key
      self.title = title
    }
  }

  let columns: [Column]
  /// A value for each column.
  let rows: [[CellValue]]
}

extension Desk {
  /// The two files of an export: CSV as the site writes it, and JSON; `folder` is that of the page, `name` the files'.
  func plans(_ folder: String, _ name: String, _ export: @escaping @Sendable () -> Export) -> [PagePlan] {
    let (csv, json) = (Addresses.export(folder, name, "csv"), Addresses.export(folder, name, "json"))
    return [
      PagePlan(csv) { Page(path: csv, text: self.csv(export())) },
      PagePlan(json) { Page(path: json, text: self.json(export())) },
    ]
  }

  /// The links to them.
  func downloads(_ folder: String, _ name: String) -> [LinkView] {
    [("CSV", "csv"), ("JSON", "json")].map { label, ending in
      LinkView(label: label, address: Addresses.export(folder, name, ending))
    }
  }

  private func csv(_ export: Export) -> String {
    let form = edition.site.tables
    let style = CellStyle(
      separator: form.separator == .comma ? .comma : .semicolon, hasDecimalComma: form.decimal == .comma,
      hasMark: true)
    let head = export.columns.map { CellValue.text($0.title) }
    let rows = export.rows.map { $0.map(\.trimmed) }
    return String(decoding: written([head] + rows, as: style), as: UTF8.self)
  }

  /// Numbers are decimal strings (N1): no reader is to make binary fractions of them.
  private func json(_ export: Export) -> String {
    let rows = export.rows.map { row in
      JSONValue.object(zip(export.columns, row).map { column, value in .init(column.key, value.json) })
    }
    let file: JSONValue = [
      "campaign": .text(movement.campaign.id.text), "asOf": .text(edition.asOf.iso),
      "edition": .text(edition.audience.rawValue), "rows": .list(rows),
    ]
    return file.written
  }
}

extension CellValue {
  /// Without zeros behind the point.
  fileprivate var trimmed: CellValue {
    if case .number(let number) = self { return .number(number.trimmed) }
    return self
  }

  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .text(number.trimmed.text)
    }
  }

  /// A whole number; empty when there is none.
  static func whole(_ number: Int?) -> CellValue { number.map { .number(Fixed(unscaled: $0)) } ?? .text("") }
}

// Rule `import-unit`: a sheet's unit is that of its column or, without one, the one that held the person's period.
import Cells
import Diagnostics
import Exact
import Model
import Vietnamese

/// What units are called.
struct UnitNames {
  private let units: [Unit]

  init(_ units: [Unit]) { self.units = units }

  /// The unit of a row; nil after a remark.
  func unit(
    of person: Person, in days: ClosedRange<Day>, _ row: Row, _ column: Column?, _ remarks: inout Remarks
  ) -> ID<Unit>? {
    let text = trimmed(column.flatMap { row[$0.index]?.text } ?? "")
    if let column, !text.isEmpty { return named(text, at: row, column, &remarks) }
    if let unit = person.unit(holding: days) { return unit }
    remarks.error(
      "import-unit", at: row, column,
      .init(
        "'\(person.id.text)' không công tác ở đơn vị nào trong kỳ", "'\(person.id.text)' was in no unit in the period"),
      hint: .init(
        "xem 'memberships' trong organisation.yaml, hoặc bỏ dòng này",
        "see memberships in organisation.yaml, or delete the row"))
    return nil
  }

  private func named(_ text: String, at row: Row, _ column: Column, _ remarks: inout Remarks) -> ID<Unit>? {
    for level in [FoldLevel.exact, .bare] {
      let found = units.filter { unit in
        [unit.id.text, unit.name, unit.short].contains { spelling($0, level) == spelling(text, level) }
      }
      if found.count > 1 {
        let list = found.map(\.id.text).joined(separator: ", ")
        remarks.error(
          "import-unit", at: row, column,
          .init("'\(text)' có thể là nhiều đơn vị: \(list)", "'\(text)' may be several units: \(list)"),
          hint: .init("ghi mã đơn vị", "write the unit's id"))
        return nil
      }
      guard let unit = found.first else { continue }
      if level == .bare {
        remarks.warning(
          "import-unit", at: row, column,
          .init(
            "'\(text)' được hiểu là '\(unit.name)', khác dấu",
            "'\(text)' is taken for '\(unit.name)', whose marks differ"))
      }
      return unit.id
    }
    remarks.error(
      "import-unit", at: row, column,
      .init("chưa có đơn vị '\(text)' trong organisation.yaml", "no unit '\(text)' in organisation.yaml"),
      hint: didYouMean(text, among: units.flatMap { [$0.id.text, $0.name, $0.short] }))
    return nil
  }
}

// One row after the other becomes a sheet; what is known of the whole table is at hand.
import Cells
import Diagnostics
import Exact
import Model

/// Where rows are read.
struct Desk {
  let request: ImportRequest
  let header: Header
  /// The period's days inside the movement.
  let days: ClosedRange<Day>
  let roster: Roster
  let units: UnitNames
  let reader: PointsReader
  var remarks: Remarks
  private(set) var sheets: [Sheet] = []
  /// Which cell each spot is, for findings of other rules.
  private(set) var cells: [Spot: (row: Row, column: Column?)] = [:]
  private var seen: [ID<Person>: Row] = [:]
  private var isFull = false

  init(
    request: ImportRequest, header: Header, days: ClosedRange<Day>, roster: Roster, units: UnitNames,
    reader: PointsReader, remarks: Remarks
  ) {
    self.request = request
    self.header = header
    self.days = days
    self.roster = roster
    self.units = units
    self.reader = reader
    self.remarks = remarks
  }

  /// Whether findings are still few enough to be read by somebody.
  var hasRoom: Bool { !isFull }

  /// Makes the sheet of a row, or says why there is none.
  mutating func read(_ row: Row) {
    if remarks.diagnostics.count >= mostFindings { return stop(at: row) }
    guard header.columns.contains(where: { $0.meaning != .unread && !text(row, $0).isEmpty }) else { return }
    guard fits(row), let (person, column) = person(of: row) else { return }
    if let first = seen[person.id] {
      remarks.error(
        "import-person", at: row, column,
        .init(
          "'\(person.id.text)' đã có ở dòng \(first.number)",
          "'\(person.id.text)' already stands in row \(first.number)"),
        hint: .init("mỗi người một dòng", "one row a person"),
        notes: [Note(at: Place(file: request.file, first.spot), .init("dòng thứ nhất ở đây", "the first row is here"))])
      return
    }
    seen[person.id] = row
    guard hasPoints(row) else {
      remarks.warning(
        "import-empty", at: row, column,
        .init(
          "'\(person.id.text)' không có điểm nào nên không có phiếu",
          "'\(person.id.text)' has no points and gets no sheet"),
        hint: .init(
          "nghỉ cả kỳ thì đúng; nếu không, hãy điền điểm", "right for whoever was away; else fill in the points"))
      return
    }
    let unitColumn = header[.unit]
    guard let unit = units.unit(of: person, in: days, row, unitColumn, &remarks) else { return }
    sheets.append(sheet(of: person, unit, row, column, unitColumn))
  }

  /// A table in which nobody was scored.
  mutating func reportNothing() {
    guard !remarks.hasErrors else { return }
    remarks.error(
      "import-empty", at: header.row, nil, .init("dưới tiêu đề không có phiếu nào", "no sheet stands below the header"))
  }

  private mutating func stop(at row: Row) {
    isFull = true
    remarks.error(
      "too-many-findings", at: row, nil,
      .init(
        "từ dòng này không đọc tiếp vì đã quá nhiều điều cần xem", "nothing is read from here on: too much was found"),
      hint: .init("sửa những điều trên rồi nhập lại", "mend what stands above, then import again"))
  }
}

/// More than anybody reads at once.
private let mostFindings = 300

// The cells of a row.
extension Desk {
  private func text(_ row: Row, _ column: Column) -> String { trimmed(row[column.index]?.text ?? "") }

  private mutating func placed<Value>(_ value: Value, _ row: Row, _ column: Column?) -> Placed<Value> {
    let cell = column.flatMap { row[$0.index] }
    let spot = cell.map(\.spot) ?? row.spot
    if cells[spot] == nil { cells[spot] = (row, cell == nil ? nil : column) }
    return Placed(value, at: spot)
  }

  /// Whether no cell is longer than anything that may stand in one.
  private mutating func fits(_ row: Row) -> Bool {
    let long = header.columns.first { column in
      guard column.meaning != .unread, let size = row[column.index]?.text.utf8.count else { return false }
      return size > (column.meaning.isOfItem ? 8_192 : 512)
    }
    guard let long else { return true }
    remarks.error(
      "import-column", at: row, long, .init("ô này dài quá mức", "this cell is too long"),
      hint: .init("xem lại bảng: có thể thiếu dấu ngoặc kép", "look at the table: a quotation mark may be missing"))
    return false
  }

  /// Whose row it is, and in which column that stands.
  private mutating func person(of row: Row) -> (Person, Column)? {
    let (id, name) = (header[.id], header[.name])
    if let id, !text(row, id).isEmpty {
      guard let person = roster.person(text(row, id), at: row, id, &remarks) else { return nil }
      if let name, !text(row, name).isEmpty { roster.compare(text(row, name), with: person, at: row, name, &remarks) }
      return (person, id)
    }
    if let name, !text(row, name).isEmpty {
      return roster.person(text(row, name), at: row, name, &remarks).map { ($0, name) }
    }
    remarks.error(
      "import-person", at: row, id ?? name, .init("dòng có số liệu mà không có người", "row of nobody"),
      hint: .init("ghi mã hoặc họ tên; nếu là dòng cộng, hãy xóa dòng", "write an id or a name; delete a row of sums"))
    return nil
  }

  private func hasPoints(_ row: Row) -> Bool {
    header.columns.contains { $0.meaning.isOfItem && !text(row, $0).isEmpty }
  }

  private mutating func sheet(
    of person: Person, _ unit: ID<Unit>, _ row: Row, _ column: Column, _ unitColumn: Column?
  ) -> Sheet {
    let id = placed(person.id, row, column)
    let isNamed = unitColumn.map { !text(row, $0).isEmpty } ?? false
    let items = request.rubric.criteria.flatMap(\.items)
    let deductions = items.flatMap { losses($0, row) }
    return Sheet(
      file: folder + "\(request.period.text)/\(unit.text).json", spot: id.spot,
      rubric: Placed(request.rubric.id, at: .wholeFile), period: Placed(request.period, at: .wholeFile), person: id,
      unit: placed(unit, row, isNamed ? unitColumn : column), selfScores: own(items, row),
      finalScores: items.compactMap { official($0, deductions, row) }, deductions: deductions, bonuses: [],
      signoffs: signed(row))
  }

  /// The rubric's own folder.
  private var folder: String {
    String(decoding: request.rubric.file.utf8.dropLast("rubric.json".utf8.count), as: UTF8.self)
  }

  private mutating func signed(_ row: Row) -> [Signoff] {
    let signoffs = Importing.signoffs(of: row, header, roster, &remarks)
    for column in header.columns {
      switch column.meaning {
      case .day, .signer: _ = placed(column.index, row, column)
      default: break
      }
    }
    return signoffs
  }

  private mutating func losses(_ item: RubricItem, _ row: Row) -> [Deduction] {
    guard let column = header[.losses(item.id.value)], let cell = row[column.index] else { return [] }
    _ = placed(item.id.value, row, column)
    return Importing.losses(cell, item, at: row, column, &remarks) ?? []
  }

  /// The points that people gave themselves. A row without any is one remark; else each that lacks is one.
  private mutating func own(_ items: [RubricItem], _ row: Row) -> [ItemScore] {
    let columns = items.compactMap { item in header[.own(item.id.value)].map { (item, $0) } }
    guard let first = columns.first?.1 else { return [] }
    guard columns.contains(where: { !text(row, $0.1).isEmpty }) else {
      remarks.warning(
        "import-empty", at: row, first, .init("chưa có điểm tự chấm nào", "no points were given by the person"))
      return []
    }
    return columns.compactMap { item, column in
      guard !text(row, column).isEmpty else {
        remarks.warning("import-empty", at: row, column, .init("để trống", "empty"))
        return nil
      }
      return score(item, row, column)
    }
  }

  /// The official points of an item; nil for one that only loses points, whose number must then agree.
  private mutating func official(_ item: RubricItem, _ deductions: [Deduction], _ row: Row) -> ItemScore? {
    guard let column = header[.final(item.id.value)] else { return nil }
    guard !text(row, column).isEmpty else {
      guard item.mode == .award else { return nil }
      remarks.error(
        "import-empty", at: row, column, .init("để trống; để trống không phải là 0 điểm", "empty, which is not 0"),
        hint: .init("nếu mục này được 0 điểm, ghi 0", "write 0 where none were earned"))
      return nil
    }
    guard let score = score(item, row, column) else { return nil }
    guard item.mode == .deduct else { return score }
    compare(score.points.value, with: item, deductions.filter { $0.item.value == item.id.value }, row, column)
    return nil
  }

  private mutating func score(_ item: RubricItem, _ row: Row, _ column: Column) -> ItemScore? {
    guard let points = reader.points(text(row, column), atMost: item.max.value, at: row, column, &remarks) else {
      return nil
    }
    return ItemScore(item: placed(item.id.value, row, column), points: placed(points, row, column))
  }

  private mutating func compare(
    _ points: Fixed, with item: RubricItem, _ deductions: [Deduction], _ row: Row, _ column: Column
  ) {
    guard let left = rest(of: item, after: deductions), left != points else { return }
    let (id, full, shown, given) = (
      item.id.value.text, reader.shown(item.max.value), reader.shown(left), reader.shown(points)
    )
    remarks.error(
      "import-deduction", at: row, column,
      .init(
        "mục \(id) bắt đầu từ \(full) điểm và theo các lỗi đã ghi còn \(shown), không phải '\(given)'",
        "\(id) starts at \(full) and has \(shown) left after its deductions, not '\(given)'"),
      hint: .init(
        "ghi từng vi phạm ở cột 'Trừ \(id)': lỗi | ngày | số lần | lý do | minh chứng",
        "write each in the column 'Trừ \(id)': rule | date | count | reason | evidence"))
  }
}

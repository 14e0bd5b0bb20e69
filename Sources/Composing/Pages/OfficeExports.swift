// What the office's pages list, as tables to take away: nominations, units' results, what is owed, adjustments.
import Cells
import Diagnostics
import Exact
import Model
import Vietnamese

extension Desk {
  /// The exports of inspections, if there were any, and of what is owed, where there is a ledger.
  func officeExportPlans() -> [PagePlan] {
    let inspected =
      hasInspections ? plans(Addresses.inspections, OfficeExport.inspections.rawValue, inspections) : []
    guard let book else { return inspected }
    return inspected + plans(Addresses.chasing, OfficeExport.missing.rawValue) { missingSheets(book) }
      + plans(Addresses.chasing, OfficeExport.late.rawValue) { lateSignatures(book) }
  }

  /// The exports of a movement's ledger.
  func recordExportPlans() -> [PagePlan] {
    guard let book else { return [] }
    return movement.tables.flatMap { table in
      plans(chapter.nominations(table.period), fileName(.nominations, table.period)) { nominations(table, book) }
        + plans(chapter.scorecards(table.period), fileName(.scorecards, table.period)) { scorecards(table, book) }
    }
      + plans(chapter.at(Addresses.adjustments), OfficeExport.adjustments.rawValue) { adjustments(book) }
  }

  /// Exports that are not of one period.
  enum OfficeExport: String {
    case missing = "phieu-con-thieu"
    case late = "ky-qua-han"
    case adjustments = "dieu-chinh"
    case inspections = "kiem-tra"
  }

  /// Those with a place, those in a tie, and those with the points and no place, in the order of their results.
  private func nominations(_ table: Table, _ book: Book) -> Export {
    let least = book.bestBand?.min ?? .zero
    return Export(
      columns: [
        .init("rank", "Hạng"), .init("person", "Mã"), .init("name", "Họ và tên"), .init("unit", "Đơn vị"),
        .init("total", "Điểm"), .init("nominated", "Đề nghị"), .init("state", "Tình trạng"),
        .init("decision", "Quyết định"), .init("override", "Căn cứ vượt tỷ lệ"), .init("missing", "Kỳ thiếu phiếu"),
        .init("formula", "Cách tính"),
      ],
      rows: table.standings.filter { $0.value >= least }.compactMap { standing in
        guard let person = person(standing.person, on: table.period.days.upperBound) else { return nil }
        let chosen = standing.chosen.flatMap { decisions[$0] }
        return [
          .whole(standing.rank), .text(standing.person.text), .text(person.name), .text(person.unit),
          .number(standing.value), .text(standing.honoured ? "có" : "không"), .text(words(for: standing.state)),
          .text(chosen?.number ?? ""), .text(chosen?.selection?.capOverride ?? ""),
          .text(periods(standing.mean.missing)),
          .text(sum(of: standing, scores: scores[standing.person] ?? [], in: table.period).formula),
        ]
      })
  }

  private func scorecards(_ table: Table, _ book: Book) -> Export {
    Export(
      columns: [
        .init("rank", "Hạng"), .init("unit", "Mã"), .init("name", "Đơn vị"), .init("total", "Điểm đơn vị"),
        .init("band", "Mức"), .init("state", "Tình trạng"), .init("missing", "Kỳ thiếu phiếu"),
        .init("mean", "Trung bình cá nhân"), .init("people", "Số người"), .init("sheets", "Số phiếu"),
        .init("given", "Đã ký"), .init("late", "Ký chậm"), .init("waiting", "Còn chờ ký"),
      ],
      rows: standings(in: table).compactMap { standing in
        guard let unit = units[standing.unit] else { return nil }
        let (own, members) = (standing.own, standing.members)
        let heads = headships(of: unit, in: table.period).map(\.person.value)
        let signed = signatures(by: heads, in: table.period, book)
        return [
          .whole(own?.rank), .text(unit.id.text), .text(unit.name), own.map { .number($0.value) } ?? .text(""),
          .text(bandName(own?.band) ?? ""), .text(own.map { words(for: $0.state) } ?? ""),
          .text(periods(own?.mean.missing ?? [])), members.map { .number($0.value) } ?? .text(""),
          .whole(members?.people), .whole(members?.count), .whole(signed.given), .whole(signed.late),
          .whole(signed.waiting),
        ]
      })
  }

  /// The sheets of people and of units that are not there.
  private func missingSheets(_ book: Book) -> Export {
    let people = book.missing.compactMap { state in state.unit.map { (state.person as ID<Person>?, $0, state.period) } }
    let units = book.ledger.unitGaps.map { (nil as ID<Person>?, $0.unit, $0.period) }
    return Export(
      columns: [
        .init("person", "Mã"), .init("name", "Phiếu của"), .init("unit", "Đơn vị"), .init("period", "Kỳ"),
        .init("responsible", "Người phụ trách"), .init("due", "Hạn"), .init("days", "Quá hạn (ngày)"),
      ],
      rows: (people + units).compactMap { person, unit, period in
        let due = due(person, period, book)
        return whose(person, unit, period).map {
          $0 + [
            .text(name(responsible(for: person, in: unit, on: due), on: due)), .text(due.iso),
            .whole(max(0, due.days(until: edition.asOf))),
          ]
        }
      })
  }

  private func lateSignatures(_ book: Book) -> Export {
    Export(
      columns: [
        .init("person", "Mã"), .init("name", "Phiếu của"), .init("unit", "Đơn vị"), .init("period", "Kỳ"),
        .init("role", "Vai trò ký"), .init("responsible", "Người phải ký"), .init("due", "Hạn"),
        .init("signed", "Ngày ký"), .init("days", "Chậm (ngày)"),
      ],
      rows: SignoffRole.allCases.flatMap { role in book.ledger.late.filter { $0.role == role } }.compactMap { late in
        whose(late.person, late.unit, late.period).map {
          $0 + [
            .text(words(for: late.role)), .text(name(late.responsible, on: late.due)), .text(late.due.iso),
            .text(late.signed?.iso ?? ""), .whole(late.due.days(until: late.signed ?? edition.asOf)),
          ]
        }
      })
  }

  private func adjustments(_ book: Book) -> Export {
    Export(
      columns: [
        .init("person", "Mã"), .init("name", "Họ và tên"), .init("period", "Kỳ"), .init("old", "Điểm cũ"),
        .init("new", "Điểm mới"), .init("reason", "Lý do"), .init("decision", "Quyết định"), .init("date", "Ngày"),
      ],
      rows: book.ledger.adjustments.reversed().compactMap { change in
        guard let person = people[change.person.value] else { return nil }
        let decision = change.decision.value
        return [
          .text(person.id.text), .text(person.name.full), .text(change.period.value.text),
          change.old.map { .number($0.value) } ?? .text(""), change.new.map { .number($0.value) } ?? .text(""),
          .text(change.reason), .text(decisions[decision]?.number ?? decision.text), .text(change.date.value.iso),
        ]
      })
  }

  /// The first columns of a line about somebody's sheet, or a unit's own.
  private func whose(_ person: ID<Person>?, _ unit: ID<Unit>, _ period: Period) -> [CellValue]? {
    guard let unit = units[unit] else { return nil }
    return [
      .text(person?.text ?? ""), .text(name(person, on: period.days.upperBound)), .text(unit.name),
      .text(period.text),
    ]
  }

  private func name(_ person: ID<Person>?, on day: Day) -> String {
    person.flatMap { self.person($0, on: day) }?.name ?? ""
  }

  private func periods(_ periods: [Period]) -> String { periods.map(\.text).joined(separator: ", ") }
}

/// Who signs, as a saved table says it.
private func words(for role: SignoffRole) -> String {
  switch role {
  case .self: "tự chấm"
  case .head: "lãnh đạo đơn vị"
  case .office: "Văn phòng"
  case .council: "Hội đồng"
  }
}

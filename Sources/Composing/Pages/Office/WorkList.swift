// Composes the office's list of what to do (R61).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// How many lines a task shows.
private let most = 5

extension Desk {
  /// The list of what to do.
  func workPage(_ book: Book) -> Page {
    let view = WorkListView(
      site: site(.work), page: head("", path: Addresses.work), office: office(.work),
      tasks: OfficeTask.allCases.filter { $0 != .remedies || hasInspections }.map { task($0, book) })
    return Page(path: Addresses.work, template: "work-list", view: view.record())
  }

  private func task(_ task: OfficeTask, _ book: Book) -> TaskView {
    switch task {
    case .missing:
      byUnit(task, Addresses.chasing + "#missing", book.missing.map { $0.unit ?? ID("") })
    case .unitSheets:
      byUnit(task, Addresses.chasing + "#unit-sheets", book.ledger.unitGaps.map(\.unit))
    case .waiting:
      byUnit(task, Addresses.chasing + "#late", signatures(book, waited: true))
    case .signedLate:
      byUnit(task, Addresses.chasing + "#late", signatures(book, waited: false))
    case .remedies: byUnit(task, Addresses.inspections + "#overdue", overdueFindings.map(\.inspection.unit.value))
    case .ties: ties(book)
    case .closing:
      listed(
        task, Addresses.chasing + "#unclosed",
        unclosed(book).map { TaskItemView(label: periodName($0.period), address: $0.address, count: nil) })
    case .proposals:
      listed(
        task, Addresses.council + "#proposals",
        proposals.map { TaskItemView(label: $0.title.value, address: link($0).address, count: nil) })
    case .nurture:
      listed(
        task, Addresses.list(of: .emerging),
        overdue.map { TaskItemView(label: $0.title.value, address: link($0).address, count: nil) })
    case .provisional: provisional(book)
    case .adjusted: adjusted(book)
    }
  }

  /// Examples whose nurturing should have been looked at by now, the longest overdue first (R35).
  private var overdue: [Story] {
    edition.stories.filter { story in
      story.stage.value == .nurtured && !story.isDraft && (story.nurture?.review.map { $0 < edition.asOf } ?? false)
    }.sorted { ($0.nurture?.review ?? edition.asOf, $0.id) < ($1.nurture?.review ?? edition.asOf, $1.id) }
  }

  private func listed(_ task: OfficeTask, _ address: String, _ items: [TaskItemView], count: Int? = nil) -> TaskView {
    TaskView(
      task: task, count: count ?? items.count, address: address, items: Array(items.prefix(most)),
      more: max(0, items.count - most))
  }

  /// Things of units, each given by its unit: a line for each that has some, in the organisation's order.
  private func byUnit(_ task: OfficeTask, _ address: String, _ things: [ID<Unit>]) -> TaskView {
    let counts = Dictionary(grouping: things) { $0 }.mapValues(\.count)
    let items = edition.units.compactMap { unit in
      counts[unit.id].map { TaskItemView(label: unit.name, address: address, count: $0) }
    }
    return listed(task, address, items, count: things.count)
  }

  private func signatures(_ book: Book, waited: Bool) -> [ID<Unit>] {
    book.ledger.late.filter { ($0.signed == nil) == waited }.map(\.unit)
  }

  private func ties(_ book: Book) -> TaskView {
    let tied = movement.tables.map { table in
      (table.period, table.standings.count { $0.state == .councilDecides })
    }.filter { $0.1 > 0 }
    let items = tied.map { period, count in
      TaskItemView(label: periodName(period), address: chapter.nominations(period), count: count)
    }
    return listed(.ties, Addresses.council + "#ties", items, count: tied.reduce(0) { $0 + $1.1 })
  }

  private func provisional(_ book: Book) -> TaskView {
    guard let table = movement.tables.last(where: { PeriodKind($0.period) == .year }) else {
      return listed(.provisional, Addresses.nominations, [])
    }
    let items = table.standings.filter { $0.state == .provisional }.compactMap { standing in
      filed(standing.person, on: edition.asOf).map {
        TaskItemView(label: $0.name, address: chapter.dossier(standing.person), count: nil)
      }
    }
    return listed(.provisional, chapter.nominations(table.period), items)
  }

  private func adjusted(_ book: Book) -> TaskView {
    let items = book.ledger.adjustments.compactMap { adjustment in
      people[adjustment.person.value].map {
        TaskItemView(
          label: "\($0.name.full), \(periodName(adjustment.period.value))", address: chapter.at(Addresses.adjustments),
          count: nil)
      }
    }
    return listed(.adjusted, chapter.at(Addresses.adjustments), items)
  }
}

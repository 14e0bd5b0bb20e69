// The ledger with its parts at hand: whose sheets, states and results are where.
import Diagnostics
import Exact
import Model

/// The manager edition's ledger, found by person, unit and period.
struct Book: Sendable {
  let ledger: Ledger
  let rubric: Rubric
  /// The periods that sheets are kept for and that have begun, in time's order.
  let periods: [Period]
  /// Sheets that should exist and do not, by period, then person.
  let missing: [PersonPeriod]
  /// Somebody's states, standings and late signatures, each in time's order.
  let states: [ID<Person>: [PersonPeriod]]
  let standings: [ID<Person>: [(period: Period, standing: Standing)]]
  let late: [ID<Person>: [LateSignoff]]
  /// What somebody signed as the head of a unit, and what of it was late or is waited for.
  let signed: [ID<Person>: [(period: Period, day: Day)]]
  let owed: [ID<Person>: [LateSignoff]]
  /// Sheets by where they stand.
  let sheets: [Place: Sheet]

  /// Nil for a movement that holds no ledger.
  init?(_ movement: Movement) {
    guard let ledger = movement.ledger, let rubric = movement.rubric else { return nil }
    self.ledger = ledger
    self.rubric = rubric
    periods = Set(ledger.states.map(\.period)).sorted()
    missing = ledger.states.filter { $0.state == .missing && $0.unit != nil }
    states = Dictionary(grouping: ledger.states, by: \.person)
    standings = Dictionary(
      grouping: movement.tables.flatMap { table in table.standings.map { (period: table.period, standing: $0) } },
      by: \.standing.person)
    late = grouped(ledger.late, by: \.person)
    signed = grouped(
      ledger.sheets.flatMap { sheet in
        sheet.signoffs.filter { $0.role == .head }.map { sign in
          (by: sign.by?.value, period: sheet.period.value, day: sign.at.value)
        }
      }, by: \.by
    ).mapValues { $0.map { (period: $0.period, day: $0.day) } }
    owed = grouped(ledger.late.filter { $0.role == .head }, by: \.responsible)
    sheets = Dictionary(ledger.sheets.map { (Place(file: $0.file, $0.spot), $0) }) { first, _ in first }
  }

  /// The last day on which somebody's sheet of a period comes in time: as many days after the period as the rubric
  /// gives for marking oneself, else its last day.
  func due(_ period: Period) -> Day {
    let days = rubric.deadlines.first { $0.role == .self }?.days ?? 0
    return period.days.upperBound.adding(days: days) ?? period.days.upperBound
  }

  /// The band that people are nominated for.
  var bestBand: Band? { rubric.bands.first }
}

/// Values by a key that some of them have, each group in their order.
private func grouped<Key: Hashable, Item>(_ items: [Item], by key: (Item) -> Key?) -> [Key: [Item]] {
  var groups: [Key: [Item]] = [:]
  for item in items {
    if let key = key(item) { groups[key, default: []].append(item) }
  }
  return groups
}

extension Desk {
  /// Who leads a unit on a day.
  func head(of unit: ID<Unit>, on day: Day) -> ID<Person>? {
    units[unit]?.headship(on: day)?.person.value
  }

  /// Who answers for a sheet, the unit's own (nil) included: the unit's head; for the head's own, the agency's.
  func responsible(for person: ID<Person>?, in unit: ID<Unit>, on day: Day) -> ID<Person>? {
    let own = head(of: unit, on: day)
    guard person != nil, own == person else { return own }
    return edition.units.filter(\.isLeadership).map(\.id).min().flatMap { head(of: $0, on: day) }
  }

  /// Somebody as of a day, with the way to their dossier instead of their page.
  func filed(_ id: ID<Person>, on day: Day) -> PersonView? {
    person(id, on: day).map { person in
      PersonView(
        name: person.name, initial: person.initial,
        address: book == nil || scores[id] == nil ? person.address : chapter.dossier(id), unit: person.unit,
        position: person.position)
    }
  }
}

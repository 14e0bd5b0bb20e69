// Which signatures came late, and which are still waited for (R30, R66).
import Diagnostics
import Exact
import Model

/// The signatures under the counted sheets that are behind the rubric's deadlines on a day.
func lateSignoffs(_ counted: CountedSheets, _ library: Library, by rubric: Rubric, asOf: Day) -> [LateSignoff] {
  let units = Dictionary(library.units.map { ($0.id, $0) }) { first, _ in first }
  let sheets = counted.ofPeople.map(\.sheet) + counted.ofUnits
  return sheets.flatMap { sheet in
    rubric.deadlines.compactMap { deadline -> LateSignoff? in
      // Nobody gives marks to a unit in its own name.
      if deadline.role == .self, sheet.person == nil { return nil }
      guard let due = sheet.period.value.days.upperBound.adding(days: deadline.days) else { return nil }
      let signed = sheet.signoffs.first { $0.role == deadline.role && $0.at.value <= asOf }?.at.value
      guard (signed ?? asOf) > due else { return nil }
      return LateSignoff(
        person: sheet.person?.value, unit: sheet.unit.value, period: sheet.period.value, role: deadline.role, due: due,
        signed: signed, responsible: responsible(for: deadline.role, sheet, units, on: due))
    }
  }.sorted { one, other in
    let (a, b) = (one.person?.text ?? "", other.person?.text ?? "")
    return (one.period, one.unit, a, one.role.rawValue) < (other.period, other.unit, b, other.role.rawValue)
  }
}

/// Who should sign: the person, or the head of the unit; the head's own sheet is the leadership's to sign.
private func responsible(
  for role: SignoffRole, _ sheet: Sheet, _ units: [ID<Unit>: Unit], on day: Day
) -> ID<Person>? {
  func head(of unit: Unit?) -> ID<Person>? { unit?.headship(on: day)?.person.value }
  switch role {
  case .self: return sheet.person?.value
  case .head:
    let own = head(of: units[sheet.unit.value])
    guard own == sheet.person?.value || sheet.person == nil else { return own }
    return head(of: units.values.filter(\.isLeadership).min { $0.id < $1.id })
  case .office, .council: return nil
  }
}

// What was found when a unit was looked at (plan III.2: “có đôn đốc, kiểm tra”): `content/inspections.yaml`.
package import Diagnostics
package import Exact

/// One visit to a unit. It is for managers alone: no other edition says that there was one.
package struct Inspection: Sendable, Hashable {
  package var id: Placed<ID<Inspection>>
  package var file: String
  package var date: Day
  /// Who inspected, at least one.
  package var by: [Placed<ID<Person>>]
  package var unit: Placed<ID<Unit>>
  /// In the order of the file; empty: nothing was noted.
  package var findings: [InspectionFinding]

  package init(
    id: Placed<ID<Inspection>>, file: String, date: Day, by: [Placed<ID<Person>>], unit: Placed<ID<Unit>>,
    findings: [InspectionFinding]
  ) {
    self.id = id
    self.file = file
    self.date = date
    self.by = by
    self.unit = unit
    self.findings = findings
  }
}

/// One thing that was found.
package struct InspectionFinding: Sendable, Hashable {
  package var type: FindingType
  /// The id of a criterion, or of one of its items, of the movement that the inspection's day belongs to.
  package var criterion: Placed<String>
  package var note: String
  /// The last day for putting it right; nil: none was set.
  package var due: Placed<Day>?
  /// When it was put right; nil: not yet.
  package var done: Placed<Day>?

  package init(
    type: FindingType, criterion: Placed<String>, note: String, due: Placed<Day>? = nil, done: Placed<Day>? = nil
  ) {
    self.type = type
    self.criterion = criterion
    self.note = note
    self.due = due
    self.done = done
  }

  /// By how many days it is overdue on a day: from 1; nil when it is done, has no last day, or that day has not passed.
  package func daysLate(on day: Day) -> Int? {
    guard done == nil, let due = due?.value, due < day else { return nil }
    return due.days(until: day)
  }
}

/// What was found: something done well, something to be reminded of, a rule that was broken.
package enum FindingType: String, Sendable, Hashable, CaseIterable {
  case good, remind, breach
}

// Who works where, and when: `content/organisation.yaml`.
package import Diagnostics
package import Exact
package import Vietnamese

/// Both halves of the file.
package struct Organisation: Sendable, Hashable {
  package var units: [Unit]
  package var people: [Person]

  package init(units: [Unit], people: [Person]) {
    self.units = units
    self.people = people
  }
}

/// A division of the agency.
package struct Unit: Sendable, Hashable {
  package var id: ID<Unit>
  package var file: String
  package var spot: Spot
  package var name: String
  /// A form that fits a table; else the name.
  package var short: String
  package var from: Day?
  package var to: Day?
  package var successor: Placed<ID<Unit>>?
  /// The leadership is no division: it is not compared with them.
  package var isLeadership: Bool
  package var heads: [Headship]

  package init(
    id: ID<Unit>, file: String, spot: Spot, name: String, short: String, from: Day?, to: Day?,
    successor: Placed<ID<Unit>>?, isLeadership: Bool, heads: [Headship]
  ) {
    self.id = id
    self.file = file
    self.spot = spot
    self.name = name
    self.short = short
    self.from = from
    self.to = to
    self.successor = successor
    self.isLeadership = isLeadership
    self.heads = heads
  }
}

extension Unit {
  /// Who answers for it on a day; of several the last that is listed.
  package func headship(on day: Day) -> Headship? { heads.last { $0.holds(on: day) } }
}

/// Who answers for a unit, and in which days (plan III.2.b).
package struct Headship: Sendable, Hashable {
  package var person: Placed<ID<Person>>
  package var from: Day
  package var to: Day?

  package init(person: Placed<ID<Person>>, from: Day, to: Day?) {
    self.person = person
    self.from = from
    self.to = to
  }
}

extension Headship {
  /// Whether it lasts on a day.
  package func holds(on day: Day) -> Bool { (day...day).overlaps(from, to) }
}

/// Somebody who works, or worked, in the agency.
package struct Person: Sendable, Hashable {
  package var id: ID<Person>
  package var file: String
  package var spot: Spot
  package var name: PersonName
  package var memberships: [Membership]
  package var absences: [Absence]

  package init(
    id: ID<Person>, file: String, spot: Spot, name: PersonName, memberships: [Membership], absences: [Absence]
  ) {
    self.id = id
    self.file = file
    self.spot = spot
    self.name = name
    self.memberships = memberships
    self.absences = absences
  }

  /// Where the person works on a day; nil before joining and after leaving. Of overlapping ones, the latest begun.
  package func membership(on day: Day) -> Membership? {
    memberships.filter { (day...day).overlaps($0.from, $0.to) }.max { $0.from < $1.from }
  }

  /// Where the person works on a day or, when nowhere, worked last before it; else where they begin first.
  package func membership(around day: Day) -> Membership? {
    membership(on: day) ?? memberships.filter { $0.from <= day }.max { $0.from < $1.from }
      ?? memberships.min { $0.from < $1.from }
  }
}

/// A time in a unit and a position; both days are included.
package struct Membership: Sendable, Hashable {
  package var unit: Placed<ID<Unit>>
  package var position: String
  package var from: Day
  package var to: Day?

  package init(unit: Placed<ID<Unit>>, position: String, from: Day, to: Day?) {
    self.unit = unit
    self.position = position
    self.from = from
    self.to = to
  }
}

/// An approved absence; both days are included.
package struct Absence: Sendable, Hashable {
  package var kind: AbsenceKind
  package var from: Day
  package var to: Day

  package init(kind: AbsenceKind, from: Day, to: Day) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// Why somebody is away. Staff never see it.
package enum AbsenceKind: String, Sendable, Hashable, CaseIterable {
  case leave, maternity, sick, study
}

// How many take part: staff in post in a period, and those of them whom a story or an initiative names (R26, R51).

/// The numbers of a period, of the agency or of one unit; never who.
package struct Participation: Sendable, Hashable {
  package var period: Period
  /// Nil: the agency as a whole.
  package var unit: ID<Unit>?
  /// People in post on any day of the period.
  package var staff: Int
  /// Those of them whom a story of the period's deeds credits.
  package var contributors: Int
  /// Those of them who brought forward an initiative in the period.
  package var proposers: Int
  /// Initiatives of the period.
  package var proposals: Int
  /// Units that existed, and those of them with a story; both 1 or 0 for a unit by itself.
  package var units: Int
  package var activeUnits: Int

  package init(
    period: Period, unit: ID<Unit>?, staff: Int, contributors: Int, proposers: Int, proposals: Int, units: Int,
    activeUnits: Int
  ) {
    self.period = period
    self.unit = unit
    self.staff = staff
    self.contributors = contributors
    self.proposers = proposers
    self.proposals = proposals
    self.units = units
    self.activeUnits = activeUnits
  }
}

// How the results came about, sheet by sheet: what only the manager edition holds.

/// The sheets behind the results, and what is missing, late or was changed.
package struct Ledger: Sendable, Hashable {
  /// Of the rubric, in the order of the results: by period, then person, units' own last.
  package var sheets: [Sheet]
  package var states: [PersonPeriod]
  package var unitScores: [UnitScore]
  package var unitGaps: [UnitGap]
  package var adjustments: [Adjustment]
  package var late: [LateSignoff]
  /// The closed periods of the movement, in time's order.
  package var closings: [Closing]

  package init(
    sheets: [Sheet], states: [PersonPeriod], unitScores: [UnitScore], unitGaps: [UnitGap],
    adjustments: [Adjustment], late: [LateSignoff], closings: [Closing]
  ) {
    self.sheets = sheets
    self.states = states
    self.unitScores = unitScores
    self.unitGaps = unitGaps
    self.adjustments = adjustments
    self.late = late
    self.closings = closings
  }
}

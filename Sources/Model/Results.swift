// What scoring found, each number with the arithmetic that made it: a page can show the sum and not only its end.
package import Diagnostics
package import Exact

/// The results of one movement.
package struct Results: Sendable, Hashable {
  package var rubric: Rubric
  /// One for each complete sheet, by period, then person.
  package var scores: [PeriodScore]
  /// One for each unit's own complete sheet, by period, then unit.
  package var unitScores: [UnitScore]
  /// One table for each month, quarter, half-year and the year that has scores, in time's order.
  package var tables: [Table]
  /// The sheets that should exist and do not, by period, then person: also of people who stand in no table.
  package var gaps: [Gap] {
    states.compactMap { state in
      guard state.state == .missing, let unit = state.unit else { return nil }
      return Gap(person: state.person, unit: unit, period: state.period)
    }
  }
  /// Everybody in every period that sheets are kept for and that has begun, by period, then person.
  package var states: [PersonPeriod]
  /// Units that keep sheets of their own and have none for a closed period, by period, then unit.
  package var unitGaps: [UnitGap]
  /// What was changed in closed periods by the day of the results, in order of date, then person.
  package var adjustments: [Adjustment]
  /// Signatures that came late or are still waited for beyond their day, by period, unit, person and role.
  package var late: [LateSignoff]

  package init(
    rubric: Rubric, scores: [PeriodScore], unitScores: [UnitScore] = [], tables: [Table], states: [PersonPeriod] = [],
    unitGaps: [UnitGap] = [], adjustments: [Adjustment] = [], late: [LateSignoff] = []
  ) {
    self.rubric = rubric
    self.scores = scores
    self.unitScores = unitScores
    self.tables = tables
    self.states = states
    self.unitGaps = unitGaps
    self.adjustments = adjustments
    self.late = late
  }
}

/// A sheet that should exist and does not: somebody worked in a closed period and was not scored.
package struct Gap: Sendable, Hashable {
  package var person: ID<Person>
  /// Where the person worked last in the period.
  package var unit: ID<Unit>
  package var period: Period

  package init(person: ID<Person>, unit: ID<Unit>, period: Period) {
    self.person = person
    self.unit = unit
    self.period = period
  }
}

/// How one person stands to one period (scoring.md, "Period aggregation").
package struct PersonPeriod: Sendable, Hashable {
  package var person: ID<Person>
  package var period: Period
  /// Whose sheet it is or should be; nil when none is due.
  package var unit: ID<Unit>?
  package var state: PersonPeriodState

  package init(person: ID<Person>, period: Period, unit: ID<Unit>?, state: PersonPeriodState) {
    self.person = person
    self.period = period
    self.unit = unit
    self.state = state
  }
}

/// Whether a person has a score in a period, and why not.
package enum PersonPeriodState: String, Sendable, Hashable, CaseIterable {
  case scored
  /// Away with leave on all days.
  case leave
  /// Not in the agency, or in no unit that keeps sheets.
  case absentUnit = "absent-unit"
  /// The period is over and there should be a score.
  case missing
  /// The period is not over, and there is no score yet.
  case open
  /// The sheet was annulled.
  case void
}

/// A signature under a sheet that did not come in time (R30, R66).
package struct LateSignoff: Sendable, Hashable {
  /// Whose sheet; nil: the unit's own.
  package var person: ID<Person>?
  package var unit: ID<Unit>
  package var period: Period
  package var role: SignoffRole
  /// The last day in time.
  package var due: Day
  /// Nil: not signed yet.
  package var signed: Day?
  /// Who should have signed; nil where that is no single person that the register knows.
  package var responsible: ID<Person>?

  package init(
    person: ID<Person>?, unit: ID<Unit>, period: Period, role: SignoffRole, due: Day, signed: Day?,
    responsible: ID<Person>?
  ) {
    self.person = person
    self.unit = unit
    self.period = period
    self.role = role
    self.due = due
    self.signed = signed
    self.responsible = responsible
  }
}

/// A unit's own sheet that should exist and does not.
package struct UnitGap: Sendable, Hashable {
  package var unit: ID<Unit>
  package var period: Period

  package init(unit: ID<Unit>, period: Period) {
    self.unit = unit
    self.period = period
  }
}

/// What a sheet comes to, with the arithmetic.
package struct Tally: Sendable, Hashable {
  /// In the rubric's order.
  package var criteria: [CriterionScore]
  package var bonus: BonusScore
  /// What was taken off the total (N5).
  package var penalties: [TakenPoints]
  /// Where the total was stopped; nil when it was not.
  package var stoppedAt: Fixed?
  /// Criteria plus bonus less penalties, exact and not below zero (N5); rounded to the rubric's decimals.
  package var total: Fixed
  package var disqualified: Disqualification?
  /// Where the sheet stands.
  package var source: Place

  package init(
    criteria: [CriterionScore], bonus: BonusScore, penalties: [TakenPoints] = [], stoppedAt: Fixed? = nil,
    total: Fixed, disqualified: Disqualification?, source: Place
  ) {
    self.criteria = criteria
    self.bonus = bonus
    self.penalties = penalties
    self.stoppedAt = stoppedAt
    self.total = total
    self.disqualified = disqualified
    self.source = source
  }
}

extension Tally {
  /// All that was taken off the total.
  package var taken: Fixed {
    penalties.compactMap(\.product).reduce(.zero) { $0.adding($1) ?? $0 }
  }
}

/// The score of a person in a period that has a sheet.
package struct PeriodScore: Sendable, Hashable {
  package var person: ID<Person>
  package var unit: ID<Unit>
  package var period: Period
  package var tally: Tally

  package var criteria: [CriterionScore] { tally.criteria }
  package var bonus: BonusScore { tally.bonus }
  package var total: Fixed { tally.total }
  package var disqualified: Disqualification? { tally.disqualified }
  package var source: Place { tally.source }

  package init(person: ID<Person>, unit: ID<Unit>, period: Period, tally: Tally) {
    self.person = person
    self.unit = unit
    self.period = period
    self.tally = tally
  }
}

/// The score of a unit in a period, from its own sheet: not the mean of its people.
package struct UnitScore: Sendable, Hashable {
  package var unit: ID<Unit>
  package var period: Period
  package var tally: Tally

  package init(unit: ID<Unit>, period: Period, tally: Tally) {
    self.unit = unit
    self.period = period
    self.tally = tally
  }
}

/// The sum of a criterion's items (N3).
package struct CriterionScore: Sendable, Hashable {
  package var criterion: ID<Criterion>
  package var max: Fixed
  package var items: [ItemResult]
  package var points: Fixed

  package init(criterion: ID<Criterion>, max: Fixed, items: [ItemResult], points: Fixed) {
    self.criterion = criterion
    self.max = max
    self.items = items
    self.points = points
  }
}

/// An item's points: what it starts from, what is taken off, and what is left, never below zero (N2).
package struct ItemResult: Sendable, Hashable {
  package var item: ID<CriterionItem>
  package var max: Fixed
  /// The points given, or the maximum for an item that only loses points.
  package var base: Fixed
  package var taken: [TakenPoints]
  package var points: Fixed

  package init(item: ID<CriterionItem>, max: Fixed, base: Fixed, taken: [TakenPoints], points: Fixed) {
    self.item = item
    self.max = max
    self.base = base
    self.taken = taken
    self.points = points
  }
}

/// Points that a rule took off: `points × count`.
package struct TakenPoints: Sendable, Hashable {
  package var rule: String
  package var points: Fixed
  package var count: Int
  package var date: Day
  package var reason: String
  package var evidence: String

  package init(rule: String, points: Fixed, count: Int, date: Day, reason: String, evidence: String) {
    self.rule = rule
    self.points = points
    self.count = count
    self.date = date
    self.reason = reason
    self.evidence = evidence
  }
}

extension TakenPoints {
  /// `points × count`; nil when it does not fit, which what is read never comes near.
  package var product: Fixed? {
    let (all, overflow) = points.unscaled.multipliedReportingOverflow(by: count)
    return overflow ? nil : Fixed(unscaled: all, scale: points.scale)
  }
}

/// The bonus of a period: the sum of its entries, at most the cap (N4).
package struct BonusScore: Sendable, Hashable {
  package var entries: [BonusEntry]
  package var sum: Fixed
  package var cap: Fixed
  package var points: Fixed

  /// No bonus at all.
  package static let none = BonusScore(entries: [], sum: .zero, cap: .zero, points: .zero)

  package init(entries: [BonusEntry], sum: Fixed, cap: Fixed, points: Fixed) {
    self.entries = entries
    self.sum = sum
    self.cap = cap
    self.points = points
  }
}

/// One bonus and what it rests on.
package struct BonusEntry: Sendable, Hashable {
  package var type: String
  package var points: Fixed
  package var decision: ID<Decision>?
  package var award: ID<Award>?

  package init(type: String, points: Fixed, decision: ID<Decision>?, award: ID<Award>?) {
    self.type = type
    self.points = points
    self.decision = decision
    self.award = award
  }
}

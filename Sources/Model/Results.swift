// What scoring found, each number with the arithmetic that made it: a page can show the sum and not only its end.
package import Diagnostics
package import Exact

/// The results of one movement.
package struct Results: Sendable, Hashable {
  package var rubric: Rubric
  /// One for each complete sheet, by period, then person.
  package var scores: [PeriodScore]
  /// One table for each month, quarter, half-year and the year that has scores, in time's order.
  package var tables: [Table]
  /// The sheets that should exist and do not, by period, then person: also of people who stand in no table.
  package var gaps: [Gap]

  package init(rubric: Rubric, scores: [PeriodScore], tables: [Table], gaps: [Gap] = []) {
    self.rubric = rubric
    self.scores = scores
    self.tables = tables
    self.gaps = gaps
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

/// The score of a person in a period that has a sheet.
package struct PeriodScore: Sendable, Hashable {
  package var person: ID<Person>
  package var unit: ID<Unit>
  package var period: Period
  /// In the rubric's order.
  package var criteria: [CriterionScore]
  package var bonus: BonusScore
  /// Criteria plus bonus, exact and not below zero (N5); rounded to the rubric's decimals.
  package var total: Fixed
  package var disqualified: Disqualification?
  /// Where the sheet stands.
  package var source: Place

  package init(
    person: ID<Person>, unit: ID<Unit>, period: Period, criteria: [CriterionScore], bonus: BonusScore, total: Fixed,
    disqualified: Disqualification?, source: Place
  ) {
    self.person = person
    self.unit = unit
    self.period = period
    self.criteria = criteria
    self.bonus = bonus
    self.total = total
    self.disqualified = disqualified
    self.source = source
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

/// The bonus of a period: the sum of its entries, at most the cap (N4).
package struct BonusScore: Sendable, Hashable {
  package var entries: [BonusEntry]
  package var sum: Fixed
  package var cap: Fixed
  package var points: Fixed

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

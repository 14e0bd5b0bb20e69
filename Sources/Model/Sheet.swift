// What was scored for one person in one period: `content/scores/<campaign>/<period>/<unit>.json`.
package import Diagnostics
package import Exact

/// A score sheet.
package struct Sheet: Sendable, Hashable {
  package var file: String
  package var spot: Spot
  package var rubric: Placed<ID<Rubric>>
  package var period: Placed<Period>
  /// Nil: the unit's own sheet, which ranks it among units.
  package var person: Placed<ID<Person>>?
  package var unit: Placed<ID<Unit>>
  /// What the person gave themselves: never part of the official total (R5).
  package var selfScores: [ItemScore]
  package var finalScores: [ItemScore]
  package var deductions: [Deduction]
  package var bonuses: [Bonus]
  /// Points taken off the total by rules that belong to no item (N5).
  package var penalties: [Penalty]
  package var signoffs: [Signoff]
  /// Why the sheet does not count; nil when it does.
  package var void: Voidance?

  package init(
    file: String, spot: Spot, rubric: Placed<ID<Rubric>>, period: Placed<Period>, person: Placed<ID<Person>>?,
    unit: Placed<ID<Unit>>, selfScores: [ItemScore], finalScores: [ItemScore], deductions: [Deduction],
    bonuses: [Bonus], penalties: [Penalty] = [], signoffs: [Signoff], void: Voidance? = nil
  ) {
    self.file = file
    self.spot = spot
    self.rubric = rubric
    self.period = period
    self.person = person
    self.unit = unit
    self.selfScores = selfScores
    self.finalScores = finalScores
    self.deductions = deductions
    self.bonuses = bonuses
    self.penalties = penalties
    self.signoffs = signoffs
    self.void = void
  }
}

/// A sheet that was annulled: it is neither scored nor missing.
package struct Voidance: Sendable, Hashable {
  package var reason: String
  package var decision: Placed<ID<Decision>>?

  package init(reason: String, decision: Placed<ID<Decision>>?) {
    self.reason = reason
    self.decision = decision
  }
}

/// Points given for an item.
package struct ItemScore: Sendable, Hashable {
  package var item: Placed<ID<CriterionItem>>
  package var points: Placed<Fixed>

  package init(item: Placed<ID<CriterionItem>>, points: Placed<Fixed>) {
    self.item = item
    self.points = points
  }
}

/// Points taken off, with when, how often and why.
package struct Deduction: Sendable, Hashable {
  package var item: Placed<ID<CriterionItem>>
  package var rule: Placed<String>
  package var date: Placed<Day>
  /// From 1.
  package var count: Placed<Int>
  package var reason: String
  package var evidence: String

  package init(
    item: Placed<ID<CriterionItem>>, rule: Placed<String>, date: Placed<Day>, count: Placed<Int>, reason: String,
    evidence: String
  ) {
    self.item = item
    self.rule = rule
    self.date = date
    self.count = count
    self.reason = reason
    self.evidence = evidence
  }
}

/// Points taken off a total, with when, how often and why.
package struct Penalty: Sendable, Hashable {
  package var rule: Placed<String>
  package var date: Placed<Day>
  /// From 1.
  package var count: Placed<Int>
  package var reason: String
  package var evidence: String

  package init(rule: Placed<String>, date: Placed<Day>, count: Placed<Int>, reason: String, evidence: String) {
    self.rule = rule
    self.date = date
    self.count = count
    self.reason = reason
    self.evidence = evidence
  }
}

/// Points added, with what they rest on.
package struct Bonus: Sendable, Hashable {
  package var type: Placed<String>
  package var decision: Placed<ID<Decision>>?
  package var award: Placed<ID<Award>>?
  /// The deed that earns it: once only.
  package var achievement: Placed<String>?

  package init(
    type: Placed<String>, decision: Placed<ID<Decision>>?, award: Placed<ID<Award>>?, achievement: Placed<String>?
  ) {
    self.type = type
    self.decision = decision
    self.award = award
    self.achievement = achievement
  }
}

/// One step of signing a sheet off.
package struct Signoff: Sendable, Hashable {
  package var role: SignoffRole
  package var by: Placed<ID<Person>>?
  package var decision: Placed<ID<Decision>>?
  package var at: Placed<Day>

  package init(role: SignoffRole, by: Placed<ID<Person>>?, decision: Placed<ID<Decision>>?, at: Placed<Day>) {
    self.role = role
    self.by = by
    self.decision = decision
    self.at = at
  }
}

/// Who signs, in the order in which they sign.
package enum SignoffRole: String, Sendable, Hashable, CaseIterable {
  case `self`, head, office, council
}

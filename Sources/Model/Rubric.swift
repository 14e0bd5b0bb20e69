// The rules by which points are given in a movement: `content/scores/<campaign>/rubric.json`. Data, never code.
package import Diagnostics
package import Exact

/// A rubric: criteria, points, bonuses, bands, caps, and how a year is made of its periods.
package struct Rubric: Sendable, Hashable {
  package var id: ID<Rubric>
  package var file: String
  package var campaign: ID<Campaign>
  /// The days on which these rules hold.
  package var effective: ClosedRange<Day>
  /// What all criteria add up to.
  package var scale: Placed<Fixed>
  /// Digits after the point in every published value: 0 to 4.
  package var decimals: Int
  package var criteria: [RubricCriterion]
  package var bonus: BonusRules
  /// What is taken off a total and not off an item (N5).
  package var penalties: [DeductionRule]
  /// Where totals stop; nil: criteria and bonus together (N5).
  package var totalCap: Fixed?
  /// Highest first.
  package var bands: [Band]
  package var caps: [Cap]
  /// What parts equal values, in this order; empty: they share their rank.
  package var tieBreak: [Placed<TieBreak>]
  package var annual: AnnualRules
  /// By when each role has signed, in the order of roles; a role without one is never late.
  package var deadlines: [Deadline]

  package init(
    id: ID<Rubric>, file: String, campaign: ID<Campaign>, effective: ClosedRange<Day>, scale: Placed<Fixed>,
    decimals: Int, criteria: [RubricCriterion], bonus: BonusRules, penalties: [DeductionRule] = [],
    totalCap: Fixed? = nil, bands: [Band], caps: [Cap], tieBreak: [Placed<TieBreak>] = [], annual: AnnualRules,
    deadlines: [Deadline] = []
  ) {
    self.id = id
    self.file = file
    self.campaign = campaign
    self.effective = effective
    self.scale = scale
    self.decimals = decimals
    self.criteria = criteria
    self.bonus = bonus
    self.penalties = penalties
    self.totalCap = totalCap
    self.bands = bands
    self.caps = caps
    self.tieBreak = tieBreak
    self.annual = annual
    self.deadlines = deadlines
  }
}

/// How many days after a period's last day a role has to have signed.
package struct Deadline: Sendable, Hashable {
  package var role: SignoffRole
  package var days: Int

  package init(role: SignoffRole, days: Int) {
    self.role = role
    self.days = days
  }
}

/// The points of one criterion.
package struct RubricCriterion: Sendable, Hashable {
  package var id: Placed<ID<Criterion>>
  package var max: Placed<Fixed>
  package var items: [RubricItem]

  package init(id: Placed<ID<Criterion>>, max: Placed<Fixed>, items: [RubricItem]) {
    self.id = id
    self.max = max
    self.items = items
  }
}

/// The points of one item.
package struct RubricItem: Sendable, Hashable {
  package var id: Placed<ID<CriterionItem>>
  package var max: Placed<Fixed>
  package var mode: ScoringMode
  package var rules: [DeductionRule]

  package init(id: Placed<ID<CriterionItem>>, max: Placed<Fixed>, mode: ScoringMode, rules: [DeductionRule]) {
    self.id = id
    self.max = max
    self.mode = mode
    self.rules = rules
  }
}

/// Whether an item's points are given one by one, or start full and are taken off.
package enum ScoringMode: String, Sendable, Hashable, CaseIterable {
  case award, deduct
}

/// What one occurrence takes off.
package struct DeductionRule: Sendable, Hashable {
  package var id: String
  /// Words for it, for those who may read them.
  package var name: String?
  package var points: Fixed
  package var disqualify: Disqualification?

  package init(id: String, name: String?, points: Fixed, disqualify: Disqualification?) {
    self.id = id
    self.name = name
    self.points = points
    self.disqualify = disqualify
  }
}

/// How far an occurrence rules a person out.
package enum Disqualification: String, Sendable, Hashable, CaseIterable {
  case period, year
}

/// Points beyond the criteria.
package struct BonusRules: Sendable, Hashable {
  package var cap: Fixed
  package var types: [BonusType]

  package init(cap: Fixed, types: [BonusType]) {
    self.cap = cap
    self.types = types
  }
}

/// One kind of bonus and what it must cite.
package struct BonusType: Sendable, Hashable {
  package var id: String
  package var name: String?
  package var points: Fixed
  package var needs: BonusBasis

  package init(id: String, name: String?, points: Fixed, needs: BonusBasis) {
    self.id = id
    self.name = name
    self.points = points
    self.needs = needs
  }
}

/// What a bonus must cite.
package enum BonusBasis: String, Sendable, Hashable, CaseIterable {
  case decision, award
}

/// A band of results, from `min` up to the next higher band.
package struct Band: Sendable, Hashable {
  package var id: ID<Band>
  package var name: String?
  package var min: Fixed

  package init(id: ID<Band>, name: String?, min: Fixed) {
    self.id = id
    self.name = name
    self.min = min
  }
}

/// How many may stand in a band in the year's result.
package struct Cap: Sendable, Hashable {
  package var band: Placed<ID<Band>>
  /// 0 to 1.
  package var ratio: Fixed
  package var base: CapBase
  package var group: CapGroup

  package init(band: Placed<ID<Band>>, ratio: Fixed, base: CapBase, group: CapGroup = .agency) {
    self.band = band
    self.ratio = ratio
    self.base = base
    self.group = group
  }
}

/// Whom a cap counts together.
package enum CapGroup: String, Sendable, Hashable, CaseIterable {
  /// Everybody.
  case agency
  /// The people of each unit, as of the period's end.
  case unit
}

/// What parts two people with equal values: more of it comes first.
package enum TieBreak: Sendable, Hashable {
  /// The mean points of a criterion, rounded as totals are.
  case criterion(ID<Criterion>)
  /// The mean bonus, rounded as totals are.
  case bonus

  /// Any criterion's id, or the word `bonus`.
  package init(_ text: String) { self = text == "bonus" ? .bonus : .criterion(ID(text)) }

  package var text: String {
    switch self {
    case .criterion(let id): id.text
    case .bonus: "bonus"
    }
  }
}

/// What a cap is a share of (scoring.md, cap and cut-off).
package enum CapBase: String, Sendable, Hashable, CaseIterable {
  case assessed, goodOrBetter, goodOnly
}

/// How a year is made of its periods.
package struct AnnualRules: Sendable, Hashable {
  package var weights: AnnualWeights
  /// Fewer scored periods than this give no band.
  package var minScored: Int
  /// Nil: leave lowers no band.
  package var leave: LeaveRule?

  package init(weights: AnnualWeights, minScored: Int, leave: LeaveRule? = nil) {
    self.weights = weights
    self.minScored = minScored
    self.leave = leave
  }
}

/// Long leave keeps a year's result at a band or below it: of the 2022 rules for civil servants, by which three months
/// away or more are classed, and not as good (scoring.md, "Period aggregation").
package struct LeaveRule: Sendable, Hashable {
  /// From so many months away; 30 single days make one.
  package var months: Int
  /// The highest band there is then.
  package var band: Placed<ID<Band>>
  /// Kinds of absence that do not count.
  package var except: [AbsenceKind]

  package init(months: Int, band: Placed<ID<Band>>, except: [AbsenceKind]) {
    self.months = months
    self.band = band
    self.except = except
  }
}

/// How much each period counts in a mean.
package enum AnnualWeights: String, Sendable, Hashable, CaseIterable {
  /// Every scored period alike.
  case equal
  /// By its months inside the movement's window: Q1 of 2022 counts 2.
  case months
}

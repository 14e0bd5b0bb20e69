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
  /// Highest first.
  package var bands: [Band]
  package var caps: [Cap]
  package var annual: AnnualRules

  package init(
    id: ID<Rubric>, file: String, campaign: ID<Campaign>, effective: ClosedRange<Day>, scale: Placed<Fixed>,
    decimals: Int, criteria: [RubricCriterion], bonus: BonusRules, bands: [Band], caps: [Cap], annual: AnnualRules
  ) {
    self.id = id
    self.file = file
    self.campaign = campaign
    self.effective = effective
    self.scale = scale
    self.decimals = decimals
    self.criteria = criteria
    self.bonus = bonus
    self.bands = bands
    self.caps = caps
    self.annual = annual
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

  package init(band: Placed<ID<Band>>, ratio: Fixed, base: CapBase) {
    self.band = band
    self.ratio = ratio
    self.base = base
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

  package init(weights: AnnualWeights, minScored: Int) {
    self.weights = weights
    self.minScored = minScored
  }
}

/// How much each period counts in a mean.
package enum AnnualWeights: String, Sendable, Hashable, CaseIterable {
  /// Every scored period alike.
  case equal
  /// By its months inside the movement's window: Q1 of 2022 counts 2.
  case months
}

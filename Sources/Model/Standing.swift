// Where people stand in a period: their mean, band and rank, and why somebody has none.
package import Exact

/// Everybody's standing in one period.
package struct Table: Sendable, Hashable {
  package var period: Period
  /// Ranked first in order of rank, then Vietnamese order of names; those without a rank after them.
  package var standings: [Standing]
  /// How many may stand in the capped band, and how the number came about: one for the agency, one for each unit, or
  /// none where no cap applies.
  package var quotas: [Quota]
  /// Units, in the order of ranks of their own sheets, then of names; those without a rank after them.
  package var units: [UnitStanding]
  package var status: ResultStatus
  /// The last day for petitions, while the results are expected ones.
  package var appealsUntil: Day?

  package init(
    period: Period, standings: [Standing], quotas: [Quota], units: [UnitStanding] = [], status: ResultStatus = .open,
    appealsUntil: Day? = nil
  ) {
    self.period = period
    self.standings = standings
    self.quotas = quotas
    self.units = units
    self.status = status
    self.appealsUntil = appealsUntil
  }
}

/// One person's standing.
package struct Standing: Sendable, Hashable {
  package var person: ID<Person>
  /// The unit at the period's end, or the last one before it.
  package var unit: ID<Unit>
  package var mean: Mean
  /// What is published and ranked: the mean rounded once (N6, N7).
  package var value: Fixed
  /// Nil when too few periods were scored.
  package var band: ID<Band>?
  package var state: StandingState
  /// From 1, equal values share one and the next is skipped (1, 2, 2, 4); nil when not ranked.
  package var rank: Int?
  /// Whether another person has the same rank (đồng hạng).
  package var shared: Bool
  /// Whether the person is on the honour roll: in the best band, ranked, and inside the quota where there is one.
  package var honoured: Bool
  /// The values of the rubric's keys that part equals, in its order; empty when it has none.
  package var keys: [Fixed]
  /// The decision that chose the person out of a tie; nil when none did.
  package var chosen: ID<Decision>?

  package init(
    person: ID<Person>, unit: ID<Unit>, mean: Mean, value: Fixed, band: ID<Band>?, state: StandingState, rank: Int?,
    shared: Bool, honoured: Bool, keys: [Fixed] = [], chosen: ID<Decision>? = nil
  ) {
    self.person = person
    self.unit = unit
    self.mean = mean
    self.value = value
    self.band = band
    self.state = state
    self.rank = rank
    self.shared = shared
    self.honoured = honoured
    self.keys = keys
    self.chosen = chosen
  }
}

/// Why a person is ranked or not.
package enum StandingState: String, Sendable, Hashable, CaseIterable {
  case final
  /// Scores are missing that should be there (tạm tính).
  case provisional
  /// Too few periods were scored (chưa đủ thời gian).
  case tooShort
  case disqualified
  /// Away so long that the band is lowered (rubric, `leave`).
  case longLeave
  /// In the capped band by points, beyond the quota (vượt tỷ lệ).
  case overQuota
  /// In a tie that does not fit the quota: the council decides.
  case councilDecides
}

/// One unit's standing: by its own sheets, and beside them the mean of its people.
package struct UnitStanding: Sendable, Hashable {
  package var unit: ID<Unit>
  /// Of its own sheets; nil when it has none in the period.
  package var own: OwnResult?
  /// Of its people's totals; nil when nobody was scored in it.
  package var members: MembersMean?

  package init(unit: ID<Unit>, own: OwnResult?, members: MembersMean?) {
    self.unit = unit
    self.own = own
    self.members = members
  }
}

/// What a unit's own sheets come to.
package struct OwnResult: Sendable, Hashable {
  package var mean: Mean
  /// The mean rounded once.
  package var value: Fixed
  package var band: ID<Band>?
  /// `final`, `provisional` or `disqualified`.
  package var state: StandingState
  /// As people's; the leadership has none, for it is compared with nobody.
  package var rank: Int?
  package var shared: Bool

  package init(mean: Mean, value: Fixed, band: ID<Band>?, state: StandingState, rank: Int?, shared: Bool) {
    self.mean = mean
    self.value = value
    self.band = band
    self.state = state
    self.rank = rank
    self.shared = shared
  }
}

/// The mean of person-periods in a unit: `Σ totals ÷ count`.
package struct MembersMean: Sendable, Hashable {
  package var sum: Fixed
  package var count: Int
  /// How many different people are behind it.
  package var people: Int
  /// Rounded once.
  package var value: Fixed

  package init(sum: Fixed, count: Int, people: Int, value: Fixed) {
    self.sum = sum
    self.count = count
    self.people = people
    self.value = value
  }
}

/// The mean of scored periods, as an exact quotient.
package struct Mean: Sendable, Hashable {
  package var terms: [MeanTerm]
  /// Periods that should have a score and have none.
  package var missing: [Period]
  package var numerator: Fixed
  package var denominator: Int

  package init(terms: [MeanTerm], missing: [Period], numerator: Fixed, denominator: Int) {
    self.terms = terms
    self.missing = missing
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// A scored period's part in a mean: `total × weight`.
package struct MeanTerm: Sendable, Hashable {
  package var period: Period
  package var unit: ID<Unit>
  package var total: Fixed
  package var weight: Int

  package init(period: Period, unit: ID<Unit>, total: Fixed, weight: Int) {
    self.period = period
    self.unit = unit
    self.total = total
    self.weight = weight
  }
}

/// How many may stand in a band: `floor(ratio × base)`.
package struct Quota: Sendable, Hashable {
  package var band: ID<Band>
  package var ratio: Fixed
  package var base: CapBase
  /// How many people the base counts.
  package var counted: Int
  package var places: Int
  /// The unit whose people it counts; nil: the agency.
  package var unit: ID<Unit>?

  package init(band: ID<Band>, ratio: Fixed, base: CapBase, counted: Int, places: Int, unit: ID<Unit>? = nil) {
    self.band = band
    self.ratio = ratio
    self.base = base
    self.counted = counted
    self.places = places
    self.unit = unit
  }
}

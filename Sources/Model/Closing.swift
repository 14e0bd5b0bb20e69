// Periods that were closed, and what was changed in them since: `content/scores/<campaign>/closed/<period>.json` and
// `content/scores/<campaign>/adjustments.json`.
package import Diagnostics
package import Exact

/// A period whose results were settled: its totals, kept so that no later change goes unseen (R69).
package struct Closing: Sendable, Hashable {
  package var file: String
  package var campaign: ID<Campaign>
  package var period: Placed<Period>
  package var on: Placed<Day>
  /// The last day for petitions (kiến nghị): until its end the results are expected ones, then official.
  package var appealsUntil: Placed<Day>?
  package var decision: Placed<ID<Decision>>?
  package var totals: [ClosedTotal<Person>]
  /// Of units' own sheets.
  package var unitTotals: [ClosedTotal<Unit>]

  package init(
    file: String, campaign: ID<Campaign>, period: Placed<Period>, on: Placed<Day>, appealsUntil: Placed<Day>?,
    decision: Placed<ID<Decision>>?, totals: [ClosedTotal<Person>], unitTotals: [ClosedTotal<Unit>]
  ) {
    self.file = file
    self.campaign = campaign
    self.period = period
    self.on = on
    self.appealsUntil = appealsUntil
    self.decision = decision
    self.totals = totals
    self.unitTotals = unitTotals
  }
}

/// A total as it was when its period was closed.
package struct ClosedTotal<Holder: Sendable>: Sendable, Hashable {
  package var holder: Placed<ID<Holder>>
  package var total: Placed<Fixed>

  package init(holder: Placed<ID<Holder>>, total: Placed<Fixed>) {
    self.holder = holder
    self.total = total
  }
}

/// A total that was changed after its period had been closed (scoring.md, "Disqualification, revocation, adjustment").
package struct Adjustment: Sendable, Hashable {
  package var file: String
  package var campaign: ID<Campaign>
  package var spot: Spot
  package var person: Placed<ID<Person>>
  package var period: Placed<Period>
  /// Nil: there was no total before.
  package var old: Placed<Fixed>?
  /// Nil: there is no total any more.
  package var new: Placed<Fixed>?
  package var reason: String
  package var decision: Placed<ID<Decision>>
  package var date: Placed<Day>

  package init(
    file: String, campaign: ID<Campaign>, spot: Spot, person: Placed<ID<Person>>, period: Placed<Period>,
    old: Placed<Fixed>?, new: Placed<Fixed>?, reason: String, decision: Placed<ID<Decision>>, date: Placed<Day>
  ) {
    self.file = file
    self.campaign = campaign
    self.spot = spot
    self.person = person
    self.period = period
    self.old = old
    self.new = new
    self.reason = reason
    self.decision = decision
    self.date = date
  }
}

/// A request to close a period of a movement.
package struct ClosingRequest: Sendable {
  package let period: Period
  package let on: Day
  package let appealsUntil: Day?
  package let decision: ID<Decision>?

  package init(period: Period, on: Day, appealsUntil: Day?, decision: ID<Decision>?) {
    self.period = period
    self.on = on
    self.appealsUntil = appealsUntil
    self.decision = decision
  }
}

/// How firm the results of a period are.
package enum ResultStatus: String, Sendable, Hashable, CaseIterable {
  /// Not closed: they may change with every build.
  case open
  /// Closed, and petitions may still come in (dự kiến).
  case expected
  /// Nothing changes any more but by an adjustment (chính thức).
  case official
}

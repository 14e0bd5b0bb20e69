// What sheets are checked against: who and what exists, found by id.
import Diagnostics
import Exact
import Model

/// The known people, units, decisions, awards and items; of two with one id the first.
struct Register {
  let campaign: Campaign
  let rubric: Rubric
  let people: [ID<Person>: Person]
  let units: [ID<Unit>: Unit]
  let decisions: [ID<Decision>: Decision]
  let awards: [ID<Award>: Granted]
  let items: [ID<CriterionItem>: RubricItem]

  init(_ library: Library, _ campaign: Campaign, _ rubric: Rubric) {
    self.campaign = campaign
    self.rubric = rubric
    people = table(library.people, by: \.id)
    units = table(library.units, by: \.id)
    decisions = table(library.decisions, by: \.id)
    awards = table(
      library.decisions.flatMap { decision in decision.awards.map { Granted($0, by: decision) } }, by: \.id)
    items = table(rubric.criteria.flatMap(\.items), by: \.id.value)
  }

  /// The days of a period that lie inside the movement; nil when none does.
  func days(of period: Period) -> ClosedRange<Day>? {
    period.days.overlaps(campaign.window) ? period.days.clamped(to: campaign.window) : nil
  }
}

/// An award and the day from which it, or the decision that gave it, no longer holds.
struct Granted {
  let award: Award
  let revoked: Day?
  var id: ID<Award> { award.id }

  init(_ award: Award, by decision: Decision) {
    self.award = award
    revoked = [award.revoked, decision.revoked].compactMap { $0 }.min()
  }
}

private func table<Key: Hashable, Value>(_ values: [Value], by key: (Value) -> Key) -> [Key: Value] {
  Dictionary(values.map { (key($0), $0) }) { first, _ in first }
}

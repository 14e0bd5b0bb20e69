// Points beyond the criteria: what each bonus gives, and where they stop (N4).
import Diagnostics
package import Exact
package import Model

/// The bonus of a period: `min(cap, Σ entries)` (N4), entries as the sheet lists them.
///
/// An entry that rests on something in `revoked` stays listed and gives nothing; one of an unknown type is passed over.
package func score(bonuses: [Bonus], rules: BonusRules, revoked: Revocations) -> BonusScore {
  let entries = bonuses.compactMap { bonus -> BonusEntry? in
    guard let type = rules.types.first(where: { $0.id == bonus.type.value }) else { return nil }
    return BonusEntry(
      type: type.id, points: revoked.void(bonus) ? .zero : type.points, decision: bonus.decision?.value,
      award: bonus.award?.value)
  }
  let sum = entries.map(\.points).sum
  return BonusScore(entries: entries, sum: sum, cap: rules.cap, points: min(rules.cap, sum))
}

/// The decisions and awards that no longer hold on a day. An award falls with its decision.
package struct Revocations: Sendable, Hashable {
  package let decisions: Set<ID<Decision>>
  package let awards: Set<ID<Award>>

  /// What was revoked on the day or before it.
  package init(in decisions: [Decision], asOf day: Day) {
    self.init(in: decisions) { $0 <= day }
  }

  /// What was revoked on any day, also one that is still to come.
  package init(everIn decisions: [Decision]) {
    self.init(in: decisions) { _ in true }
  }

  /// An award falls with its decision.
  private init(in decisions: [Decision], counts: (Day) -> Bool) {
    let fallen = decisions.filter { $0.revoked.map(counts) ?? false }
    self.decisions = Set(fallen.map(\.id))
    let alone = decisions.flatMap(\.awards).filter { $0.revoked.map(counts) ?? false }
    awards = Set((fallen.flatMap(\.awards) + alone).map(\.id))
  }

  /// Whether a bonus rests on something that no longer holds.
  package func void(_ bonus: Bonus) -> Bool {
    bonus.decision.map { decisions.contains($0.value) } ?? false
      || bonus.award.map { awards.contains($0.value) } ?? false
  }
}

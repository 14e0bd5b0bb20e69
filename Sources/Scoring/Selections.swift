// Whom the council chose where a tie does not fit the quota (scoring.md, "Cap and cut-off").
import Diagnostics
import Exact
import Model

/// A choice that holds.
struct HeldSelection {
  let decision: ID<Decision>
  let period: Period
  let band: ID<Band>
  let people: Set<ID<Person>>
}

/// The choices for a rubric that are taken and not revoked on a day, earliest first.
func selections(_ library: Library, of rubric: Rubric, asOf: Day) -> [HeldSelection] {
  library.decisions.filter { $0.date <= asOf && !$0.isRevoked(on: asOf) && $0.isFor(rubric) }
    .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    .compactMap { decision in
      decision.selection.map {
        HeldSelection(
          decision: decision.id, period: $0.period.value, band: $0.band.value, people: Set($0.people.map(\.value)))
      }
    }
}

extension Decision {
  /// Whether it may choose by a rubric: of the rubric's movement, or of none.
  func isFor(_ rubric: Rubric) -> Bool { campaign.map { $0.value == rubric.campaign } ?? true }
}

extension Ground {
  /// The choice for a quota: the last that names somebody of its group; nil while the council has made none.
  func selection(
    in period: Period, of band: ID<Band>, over unit: ID<Unit>?, _ standings: [Standing]
  ) -> HeldSelection? {
    let members = unit.map { unit in Set(standings.filter { $0.unit == unit }.map(\.person)) }
    return selections.last { selection in
      selection.period == period && selection.band == band
        && (members.map { !$0.isDisjoint(with: selection.people) } ?? true)
    }
  }
}

// Composes the page that says how scores are made, from the rubric alone.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The method page.
  func methodPage(_ rubric: Rubric) -> Page {
    let example = movement.honours.last { $0.period.isMonth && !$0.entries.isEmpty }
    let view = MethodView(
      site: site(.method), page: head("", path: chapter.at(Addresses.method)), rubric: rubric,
      criteria: rubric.criteria.compactMap(criterionPoints),
      bonuses: rubric.bonus.types.map(BonusTypeView.init(type:)),
      bands: rubric.bands.map { band in
        BandView(
          title: band.name ?? band.id.text, min: points(band.min),
          cap: rubric.caps.first { $0.band.value == band.id })
      }, keys: rubric.tieBreak.map { name(of: $0.value) },
      leave: rubric.annual.leave.map { LeaveRuleView(rule: $0, band: bandName($0.band.value) ?? "") },
      example: example.flatMap { roll in roll.entries.first.flatMap { entry($0, in: roll.period) } },
      examplePeriod: example.map { periodName($0.period) } ?? "")
    return Page(path: chapter.at(Addresses.method), template: "method", view: view.record())
  }

  private func criterionPoints(_ points: RubricCriterion) -> RubricCriterionView? {
    criteria[points.id.value.text].map { criterion in
      RubricCriterionView(
        badge: badge(criterion), max: Composing.points(points.max.value),
        items: points.items.map { item in
          RubricItemView(
            code: item.id.value.text,
            name: criterion.items.first { $0.id == item.id.value }?.name ?? item.id.value.text,
            max: Composing.points(item.max.value), mode: item.mode, rules: item.rules.map(DeductionRuleView.init(rule:))
          )
        })
    }
  }
}

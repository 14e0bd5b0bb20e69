// The worked sum behind each published number, from the explanation that scoring made.
import Exact
import Model
import Vietnamese

extension Desk {
  private var decimals: Int { edition.rubric?.decimals ?? 2 }

  /// The sum of an honoured person: of criteria when one sheet made it, else of periods.
  func sum(of honour: Honour) -> WorkedSumView {
    honour.criteria.isEmpty
      ? meanSum(honour.mean, value: honour.value)
      : criteriaSum(honour.criteria, bonus: honour.bonus, total: honour.value, details: [:])
  }

  /// The sum of a standing in the manager edition, with what was taken off.
  func sum(of standing: Standing, score: PeriodScore?) -> WorkedSumView {
    guard let score else { return meanSum(standing.mean, value: standing.value) }
    let points = score.criteria.map { CriterionPoints(criterion: $0.criterion, points: $0.points, max: $0.max) }
    let details = Dictionary(
      score.criteria.map { ($0.criterion, $0.items.flatMap(takenText)) }, uniquingKeysWith: { first, _ in first })
    return criteriaSum(points, bonus: score.bonus.points, total: standing.value, details: details)
  }

  private func criteriaSum(
    _ criteria: [CriterionPoints], bonus: Fixed, total: Fixed, details: [ID<Criterion>: [String]]
  ) -> WorkedSumView {
    var lines = criteria.map { part in
      let criterion = self.criteria[part.criterion.text]
      return SumLineView(
        kind: .criterion, badge: criterion.map(BadgeView.init(criterion:)),
        label: criterion?.name ?? part.criterion.text,
        points: points(part.points, decimals), max: points(part.max), details: details[part.criterion] ?? [])
    }
    var terms = criteria.map { points($0.points) }
    if bonus > .zero {
      lines.append(
        SumLineView(kind: .bonus, badge: nil, label: "", points: points(bonus, decimals), max: nil, details: []))
      terms.append(points(bonus))
    }
    return WorkedSumView(
      lines: lines, total: points(total, decimals), formula: terms.joined(separator: " + ") + " = " + points(total),
      isRounded: false, decimals: decimals, isMean: false)
  }

  private func meanSum(_ mean: Mean, value: Fixed) -> WorkedSumView {
    let lines = mean.terms.map { term in
      SumLineView(
        kind: .period, badge: nil, label: periodName(term.period), points: points(term.total, decimals), max: nil,
        details: term.weight == 1 ? [] : ["× \(term.weight)"])
    }
    let terms = mean.terms.map { $0.weight == 1 ? points($0.total) : "\(points($0.total)) × \($0.weight)" }
    let sum = terms.count == 1 ? terms[0] : "(" + terms.joined(separator: " + ") + ")"
    let exact = mean.numerator.unscaled(at: mean.numerator.scale).flatMap { unscaled in
      value.unscaled(at: value.scale).map { product in
        // Rounded when value × denominator is not the numerator.
        let left = product.multipliedFullWidth(by: mean.denominator * Fixed.power(mean.numerator.scale))
        let right = unscaled.multipliedFullWidth(by: Fixed.power(value.scale))
        return left.high == right.high && left.low == right.low
      }
    }
    return WorkedSumView(
      lines: lines, total: points(value, decimals),
      formula: "\(sum) : \(mean.denominator) \(exact == true ? "=" : "≈") \(points(value))", isRounded: exact != true,
      decimals: decimals, isMean: true)
  }

  /// What was taken off an item, in numbers and the sheet's own words.
  private func takenText(_ item: ItemResult) -> [String] {
    item.taken.map { taken in
      "\(item.item.text): −\(points(taken.points)) × \(taken.count), \(shortDate(taken.date)), \(taken.reason)"
    }
  }
}

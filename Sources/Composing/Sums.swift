// The worked sum behind each published number, from the explanation that scoring made.
import Diagnostics
import Exact
import Model
import Vietnamese

/// What one sheet adds up to, as far as an edition may tell.
private struct SheetSum {
  let criteria: [CriterionPoints]
  /// By criterion: how each item came about; empty outside the manager edition.
  var items: [ID<Criterion>: [ItemResult]] = [:]
  let bonus: BonusScore
  let taken: Fixed
  /// Why it was taken; empty outside the manager edition.
  var penalties: [TakenPoints] = []
  let total: Fixed
  let sources: [Place]
}

extension Desk {
  private var decimals: Int { movement.rubric?.decimals ?? 2 }

  /// The sum of an honoured person: of criteria when one sheet made it, else of periods.
  func sum(of honour: Honour) -> WorkedSumView {
    guard !honour.criteria.isEmpty else { return meanSum(honour.mean, value: honour.value, honour.sources) }
    return sum(
      of: SheetSum(
        criteria: honour.criteria, bonus: honour.bonus, taken: honour.taken, total: honour.value,
        sources: honour.sources))
  }

  /// The sum of a standing in the manager edition, with what was taken off; `scores` are the person's.
  func sum(of standing: Standing, scores: [PeriodScore], in period: Period) -> WorkedSumView {
    guard let score = scores.first(where: { $0.period == period }) else {
      let sources = standing.mean.terms.compactMap { term in scores.first { $0.period == term.period }?.source }
      return meanSum(standing.mean, value: standing.value, sources)
    }
    return sum(of: score.tally)
  }

  /// The sum of an honoured unit.
  func sum(of honour: UnitHonour) -> WorkedSumView {
    guard !honour.criteria.isEmpty else {
      return meanSum(honour.result.mean, value: honour.result.value, honour.sources)
    }
    return sum(
      of: SheetSum(
        criteria: honour.criteria, bonus: honour.bonus, taken: honour.taken, total: honour.result.value,
        sources: honour.sources))
  }

  /// The sum of a sheet in the manager edition.
  func sum(of tally: Tally) -> WorkedSumView {
    sum(
      of: SheetSum(
        criteria: tally.criteria.map { CriterionPoints(criterion: $0.criterion, points: $0.points, max: $0.max) },
        items: Dictionary(tally.criteria.map { ($0.criterion, $0.items) }, uniquingKeysWith: { first, _ in first }),
        bonus: tally.bonus, taken: tally.taken, penalties: tally.penalties, total: tally.total,
        sources: [tally.source]))
  }

  private func sum(of sheet: SheetSum) -> WorkedSumView {
    var lines = sheet.criteria.map { line($0, items: sheet.items[$0.criterion] ?? []) }
    var formula = sheet.criteria.map { points($0.points) }.joined(separator: " + ")
    var raw = sheet.criteria.reduce(Fixed.zero) { $0.adding($1.points) ?? $0 }
    if sheet.bonus.points > .zero || !sheet.bonus.entries.isEmpty {
      lines.append(line(sheet.bonus))
      formula += " + " + points(sheet.bonus.points)
      raw = raw.adding(sheet.bonus.points) ?? raw
    }
    if sheet.taken > .zero {
      lines.append(
        SumLineView(
          kind: .penalty, badge: nil, label: "", points: points(sheet.taken.negated, decimals), max: nil,
          details: sheet.penalties.map(takenText)))
      formula += " − " + points(sheet.taken)
      raw = raw.adding(sheet.taken.negated) ?? raw
    }
    return WorkedSumView(
      lines: lines, total: points(sheet.total, decimals), formula: "\(formula) = \(points(raw))", isRounded: false,
      decimals: decimals, isMean: false, bound: raw == sheet.total ? nil : raw < sheet.total ? .floor : .cap,
      sources: sheet.sources.map(SourceView.init(place:)))
  }

  private func line(_ part: CriterionPoints, items: [ItemResult]) -> SumLineView {
    let criterion = criteria[part.criterion.text]
    return SumLineView(
      kind: .criterion, badge: criterion.map(badge),
      label: criterion?.name ?? part.criterion.text, points: points(part.points, decimals), max: points(part.max),
      formula: items.isEmpty
        ? nil : items.map { points($0.points) }.joined(separator: " + ") + " = " + points(part.points),
      details: items.map(itemText))
  }

  /// The bonus, each entry with what it rests on, and where they stop (N4).
  private func line(_ bonus: BonusScore) -> SumLineView {
    let sum = bonus.entries.map { points($0.points) }.joined(separator: " + ")
    return SumLineView(
      kind: .bonus, badge: nil, label: "", points: points(bonus.points, decimals), max: points(bonus.cap),
      formula: bonus.entries.count > 1 || bonus.sum != bonus.points ? "\(sum) = \(points(bonus.sum))" : nil,
      entries: bonus.entries.map { entry in
        let type = movement.rubric?.bonus.types.first { $0.id == entry.type }
        return SumEntryView(
          label: type?.name ?? entry.type, points: points(entry.points),
          decision: entry.decision.flatMap(decisionLink))
      })
  }

  private func meanSum(_ mean: Mean, value: Fixed, _ sources: [Place]) -> WorkedSumView {
    let lines = mean.terms.enumerated().map { index, term in
      SumLineView(
        kind: .period, badge: nil, label: periodName(term.period), points: points(term.total, decimals), max: nil,
        details: term.weight == 1 ? [] : ["× \(term.weight)"],
        source: index < sources.count ? SourceView(place: sources[index]) : nil)
    }
    let terms = mean.terms.map { $0.weight == 1 ? points($0.total) : "\(points($0.total)) × \($0.weight)" }
    let sum = terms.count == 1 ? terms[0] : "(" + terms.joined(separator: " + ") + ")"
    let isExact = isExact(mean.numerator, over: mean.denominator, value)
    return WorkedSumView(
      lines: lines, total: points(value, decimals),
      formula: "\(sum) : \(mean.denominator) \(isExact ? "=" : "≈") \(points(value))", isRounded: !isExact,
      decimals: decimals, isMean: true, bound: nil, sources: [])
  }

  /// How an item came about: what it starts from, what was taken off, when and why.
  private func itemText(_ item: ItemResult) -> String {
    guard !item.taken.isEmpty else { return "\(item.item.text): \(points(item.points))" }
    let taken = item.taken.map { " − \(points($0.points)) × \($0.count)" }.joined()
    let rest = item.taken.compactMap(\.product).reduce(item.base) { $0.adding($1.negated) ?? $0 }
    let floor = rest < .zero ? ", không dưới 0" : ""
    return "\(item.item.text): \(points(item.base))\(taken) = \(points(rest))\(floor) ("
      + item.taken.map(takenText).joined(separator: "; ") + ")"
  }

  private func takenText(_ taken: TakenPoints) -> String {
    let day = shortDate(taken.date)
    return "\(points(taken.points)) × \(taken.count), \(day): \(taken.reason), \(taken.evidence)"
  }
}

/// How a mean of so many numbers came about: `82 : 3 ≈ 27,33`.
func meanFormula(_ sum: Fixed, over count: Int, _ mean: Fixed) -> String {
  "\(points(sum)) : \(count) \(isExact(sum, over: count, mean) ? "=" : "≈") \(points(mean))"
}

/// `12 : 45 ≈ 26,7%`: a share with how it came about; nil over nothing.
func shareFormula(_ count: Int, over whole: Int) -> String? {
  guard let share = Ratio(count, over: whole), let rounded = share.rounded(to: 3) else { return nil }
  let sign = isExact(Fixed(unscaled: count), over: whole, rounded) ? "=" : "≈"
  return "\(count) : \(whole) \(sign) \(percent(share))"
}

/// Whether a published value is the quotient itself, or what rounding made of it.
func isExact(_ numerator: Fixed, over denominator: Int, _ value: Fixed) -> Bool {
  guard let unscaled = numerator.unscaled(at: numerator.scale), let product = value.unscaled(at: value.scale) else {
    return false
  }
  // Rounded when value × denominator is not the numerator.
  let left = product.multipliedFullWidth(by: denominator * Fixed.power(numerator.scale))
  let right = unscaled.multipliedFullWidth(by: Fixed.power(value.scale))
  return left.high == right.high && left.low == right.low
}

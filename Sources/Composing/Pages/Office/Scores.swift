// Composes a sheet in full, for its owner's dossier.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// A score with its sheet beside it.
  func scoreView(_ score: PeriodScore, _ book: Book) -> ScoreView {
    let sheet = book.sheets[score.source]
    let decimals = book.rubric.decimals
    return ScoreView(
      total: points(score.total, decimals),
      sum: sum(of: score.tally),
      isDisqualified: score.disqualified != nil,
      items: score.criteria.flatMap { items(of: $0, sheet?.selfScores ?? [], decimals) },
      taken: taken(from: score.tally, book.rubric),
      bonuses: score.bonus.entries.map { bonus($0, book.rubric) }, bonusSum: sum(of: score.bonus),
      signatures: signatures(under: sheet, of: score, book),
      source: "\(score.source.file):\(score.source.spot.line)")
  }

  private func items(of criterion: CriterionScore, _ own: [ItemScore], _ decimals: Int) -> [ScoredItemView] {
    guard let badge = chapter.badges.first(where: { $0.criterion == criterion.criterion })?.badge else { return [] }
    let names = criteria[criterion.criterion.text]?.items ?? []
    return criterion.items.map { item in
      let given = own.first { $0.item.value == item.item }?.points.value
      return ScoredItemView(
        badge: badge, code: item.item.text, label: names.first { $0.id == item.item }?.name ?? "",
        own: given.map { points($0, decimals) }, points: points(item.points, decimals), max: points(item.max),
        differs: given.map { $0 != item.points } ?? false)
    }
  }

  private func taken(from tally: Tally, _ rubric: Rubric) -> [TakenView] {
    let items = rubric.criteria.flatMap(\.items)
    func view(_ taken: TakenPoints, _ rules: [DeductionRule], _ item: String?) -> TakenView {
      TakenView(
        item: item, rule: rules.first { $0.id == taken.rule }?.name ?? taken.rule,
        formula: product(of: taken), day: taken.date, reason: taken.reason, evidence: taken.evidence)
    }
    return tally.criteria.flatMap(\.items).flatMap { item in
      let rules = items.first { $0.id.value == item.item }?.rules ?? []
      return item.taken.map { view($0, rules, item.item.text) }
    } + tally.penalties.map { view($0, rubric.penalties, nil) }
  }

  private func product(of taken: TakenPoints) -> String {
    let product = taken.product.map { " = \(points($0))" } ?? ""
    return "\(points(taken.points)) × \(taken.count)\(product)"
  }

  private func bonus(_ entry: BonusEntry, _ rubric: Rubric) -> BonusView {
    let basis = entry.decision ?? entry.award.flatMap { awards[$0]?.decision.id }
    return BonusView(
      type: rubric.bonus.types.first { $0.id == entry.type }?.name ?? entry.type, points: points(entry.points),
      basis: basis.flatMap(decisionLink), isVoid: entry.points == .zero)
  }

  /// `5 + 5 + 3 = 13; 10` where the cap stops it; nil for fewer than two bonuses inside the cap.
  private func sum(of bonus: BonusScore) -> String? {
    guard bonus.entries.count > 1 || bonus.points < bonus.sum else { return nil }
    let sum = bonus.entries.map { points($0.points) }.joined(separator: " + ") + " = " + points(bonus.sum)
    return bonus.points < bonus.sum ? "\(sum) > \(points(bonus.cap)) → \(points(bonus.points))" : sum
  }

  /// The signatures that were given, and those that are waited for beyond their day, in the order of signing.
  private func signatures(under sheet: Sheet?, of score: PeriodScore, _ book: Book) -> [SignatureView] {
    let late = (book.late[score.person] ?? []).filter { $0.period == score.period && $0.unit == score.unit }
    return SignoffRole.allCases.flatMap { role -> [SignatureView] in
      let behind = late.first { $0.role == role }
      let days = behind.map { $0.due.days(until: $0.signed ?? edition.asOf) }
      let given = (sheet?.signoffs ?? []).filter { $0.role == role }.map { sign in
        SignatureView(
          role: role, by: sign.by.flatMap { filed($0.value, on: sign.at.value) },
          decision: sign.decision.flatMap { decisionLink($0.value) }, on: sign.at.value, due: behind?.due, days: days)
      }
      guard given.isEmpty, let behind else { return given }
      return [
        SignatureView(
          role: role, by: behind.responsible.flatMap { filed($0, on: behind.due) }, decision: nil, on: nil,
          due: behind.due, days: days)
      ]
    }
  }
}

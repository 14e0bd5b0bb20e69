// Composes what was changed in periods after they had been closed.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The closed periods and the changes since, the latest change first.
  func adjustmentsPage(_ book: Book) -> Page {
    let view = AdjustmentsView(
      site: site(.work), page: head("", path: chapter.at(Addresses.adjustments)), office: office(.adjustments),
      closings: book.ledger.closings.map(closing),
      adjustments: book.ledger.adjustments.reversed().compactMap { adjustment($0, book) },
      downloads: downloads(chapter.at(Addresses.adjustments), OfficeExport.adjustments.rawValue))
    return Page(path: chapter.at(Addresses.adjustments), template: "adjustments", view: view.record())
  }

  private func closing(_ closing: Closing) -> ClosingView {
    let period = closing.period.value
    let isShown = movement.tables.contains { $0.period == period }
    return ClosingView(
      period: LinkView(label: periodName(period), address: isShown ? chapter.results(period) : Addresses.results),
      on: closing.on.value, until: closing.appealsUntil?.value,
      decision: closing.decision.flatMap { decisionLink($0.value) }, totals: closing.totals.count)
  }

  /// A change in words and numbers.
  func adjustment(_ adjustment: Adjustment, _ book: Book) -> AdjustmentView? {
    let period = adjustment.period.value
    let decimals = book.rubric.decimals
    return filed(adjustment.person.value, on: period.days.upperBound).map { person in
      AdjustmentView(
        person: person, period: periodName(period), old: adjustment.old.map { points($0.value, decimals) },
        new: adjustment.new.map { points($0.value, decimals) }, formula: difference(adjustment),
        reason: adjustment.reason,
        number: decisions[adjustment.decision.value]?.number ?? adjustment.decision.value.text,
        decision: decisionLink(adjustment.decision.value), day: adjustment.date.value)
    }
  }

  private func difference(_ adjustment: Adjustment) -> String? {
    guard let old = adjustment.old?.value, let new = adjustment.new?.value, let change = new.adding(old.negated)
    else { return nil }
    return "\(points(new)) − \(points(old)) = \(points(change))"
  }
}

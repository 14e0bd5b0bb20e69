// Composes the pages of criteria: the plan's text, its items with their stories, and who has done what.
import Diagnostics
import Model
import Template

/// How many stories an item lists.
private let most = 20

extension Desk {
  /// The list of criteria.
  func criteriaPage() -> Page {
    let view = CriteriaView(
      site: site(.criteria), page: head("", path: chapter.at(Addresses.criteria)), criteria: counts(of: chapter.stories)
    )
    return Page(path: chapter.at(Addresses.criteria), template: "criteria", view: view.record())
  }

  /// A criterion's page.
  func criterionPage(_ criterion: Criterion) -> Page {
    let path = chapter.at(Addresses.criterion(criterion.id))
    let view = CriterionView(
      site: site(.criteria), page: headWithFeeds(criterion.name, path: path), badge: badge(criterion),
      text: criterion.text, document: criterion.document.flatMap { basis([$0]).first },
      items: criterion.items.map { item in
        CriterionItemView(
          item: item, document: item.document.flatMap { basis([$0]).first },
          stories: (storiesByCriterion[item.id.text] ?? []).prefix(most).map(card))
      }, others: (storiesByCriterion[criterion.id.text] ?? []).prefix(most).map(card),
      coverage: coverage(of: criterion),
      averages: movement.agencyAverages.filter { $0.criterion == criterion.id }
        .compactMap(average))
    return Page(path: path, template: "criterion", view: view.record())
  }

  /// Stories by unit and item: what has been told so far, never who has not.
  private func coverage(of criterion: Criterion) -> [CoverageRowView] {
    let inCriterion = [criterion.id.text] + criterion.items.map(\.id.text)
    return spread.units.compactMap { id in
      guard let unit = unitView(id) else { return nil }
      let own = toldHere(by: id).map { $0.criteria.map(\.value) }
      return CoverageRowView(
        unit: unit, cells: criterion.items.map { item in own.count { $0.contains(item.id.text) } },
        total: own.count { $0.contains(where: inCriterion.contains) })
    }
  }
}

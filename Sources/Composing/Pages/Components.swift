// Composes the living page of a theme: a plain page named `giao-dien`, with the parts that pages are made of under it.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// Which plain page it is: a site that has none of this name does without.
  static let componentsID = "giao-dien"

  /// The page, with the first things of this edition that show a part well.
  func componentsPage(_ page: PlainPage) -> Page {
    let path = Addresses.page(page.id)
    let spread = edition.stories.max { self.spread.takeUps(of: $0.id).count < self.spread.takeUps(of: $1.id).count }
    let code = CodeView(wholeAddress(of: Addresses.home), slot: 1)
    let view = ComponentsView(
      site: site(nil), page: head(page.title.value, path: path, summary: page.summary),
      criteria: movement.campaign.criteria.map(badge),
      cards: edition.stories.filter { !$0.isDraft }.prefix(3).map(card),
      person: edition.recognised.first.flatMap { person($0, on: edition.asOf) },
      stages: spread.map(stages) ?? [], ripple: spread.flatMap { ripple(self.spread.takeUps(of: $0.id)) },
      result: edition.stories.lazy.flatMap(\.results).first.map(result), code: code)
    return Page(
      path: path, template: "components", view: view.record(), bodies: [pageBody(page.body, on: path)],
      codes: codes(code))
  }
}

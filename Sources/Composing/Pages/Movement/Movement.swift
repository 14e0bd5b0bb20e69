// Composes the movement's page and those with little of their own.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The movement: window, basis, purposes, milestones, contents.
  func movementPage() -> Page {
    let examples = Dictionary(
      grouping: chapter.stories.filter { $0.kind != .news }, by: \.stage.value
    ).mapValues(\.count)
    let view = MovementView(
      site: site(.movement), page: head(movement.campaign.name, path: chapter.at(Addresses.movement)),
      ways: ways(.overview),
      campaign: movement.campaign,
      asOf: edition.asOf, months: months(), criteria: counts(of: chapter.stories),
      stages: Stage.allCases.map { StageCountView(stage: $0, count: examples[$0] ?? 0) },
      others: chapters.filter { $0.id != chapter.id }.map { other in
        LinkView(label: other.movement.campaign.name, address: other.at(Addresses.movement))
      })
    return Page(path: chapter.at(Addresses.movement), template: "movement", view: view.record())
  }

  /// What a server shows for an address that leads nowhere.
  func missingPage() -> Page {
    Page(
      path: Addresses.notFound, template: "missing",
      view: NoticeView(site: site(nil), page: HeadView(title: "", summary: nil, url: nil)).record())
  }

  /// A plain page.
  func plainPage(_ page: PlainPage) -> Page {
    if page.id.text == Desk.componentsID { return componentsPage(page) }
    let path = Addresses.page(page.id)
    let view = PlainView(
      site: site(nil), page: head(page.title.value, path: path, summary: page.summary),
      contents: contents(of: page.body))
    return Page(path: path, template: "plain", view: view.record(), bodies: [pageBody(page.body, on: path)])
  }
}

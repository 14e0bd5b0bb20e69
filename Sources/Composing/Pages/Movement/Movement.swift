// Composes the movement's page and those with little of their own.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The movement: window, basis, purposes, milestones, contents.
  func movementPage() -> Page {
    let examples = Dictionary(
      grouping: edition.stories.filter { $0.kind != .news }, by: \.stage.value
    ).mapValues(\.count)
    let view = MovementView(
      site: site(.movement), page: head(edition.campaign.name, path: Addresses.movement), ways: ways(.overview),
      campaign: edition.campaign,
      asOf: edition.asOf, months: months(), criteria: counts(of: edition.stories),
      stages: Stage.allCases.map { StageCountView(stage: $0, count: examples[$0] ?? 0) })
    return Page(path: Addresses.movement, template: "movement", view: view.record())
  }

  /// What a server shows for an address that leads nowhere.
  func missingPage() -> Page {
    Page(
      path: Addresses.notFound, template: "missing",
      view: NoticeView(site: site(nil), page: HeadView(title: "", summary: nil, url: nil)).record())
  }

  /// A plain page.
  func plainPage(_ page: PlainPage) -> Page {
    let path = Addresses.page(page.id)
    let view = PlainView(
      site: site(nil), page: head(page.title.value, path: path, summary: page.summary),
      contents: contents(of: page.body))
    return Page(path: path, template: "plain", view: view.record(), bodies: [pageBody(page.body, on: path)])
  }
}

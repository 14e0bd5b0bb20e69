// Composes what crawlers read: the sitemap, and the rules for robots.
import Archive
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The sitemap, which needs the site's whole address, and robots.txt, which does not.
  func machinePlans(addresses: [String]) -> [PagePlan] {
    let robots = PagePlan(Addresses.robots, robotsPage)
    guard edition.site.address != nil else { return [robots] }
    return [robots, PagePlan(Addresses.sitemap) { sitemapPage(of: addresses) }]
  }

  private func robotsPage() -> Page {
    Page(
      path: Addresses.robots, template: "robots.txt",
      view: NoticeView(site: site(nil), page: head("", path: "")).record())
  }

  private func sitemapPage(of addresses: [String]) -> Page {
    let unlisted = edition.removed.map { ($0.id, $0.kind) } + edition.stories.filter(\.isDraft).map { ($0.id, $0.kind) }
    let hidden = Set(unlisted.map(Addresses.story) + [Addresses.notFound])
    let aliases = Set(edition.stories.flatMap(\.aliases).map { aliasPath($0.value) })
    let listed = addresses.filter { !hidden.contains($0) && !aliases.contains($0) && !Addresses.isPoster($0) }
      .sorted(by: precedes)
    return Page(path: Addresses.sitemap, template: "sitemap.xml", view: SitemapView(addresses: listed).record())
  }
}

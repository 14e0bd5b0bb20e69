// What surrounds each page: the site's facts, the menu with its current entry, the page's own title.
import Diagnostics
import Exact
import Model

extension Desk {
  /// The site around a page of a section.
  func site(_ section: MenuSection?) -> SiteView {
    SiteView(
      site: edition.site, campaign: edition.campaign, asOf: edition.asOf, audience: edition.audience,
      menu: sections.map { MenuItemView(section: $0, address: address(of: $0), isCurrent: $0 == section) },
      foot: edition.site.menu.compactMap { id in
        edition.pages.first { $0.id == id.value }.map {
          LinkView(label: $0.title.value, address: Addresses.page($0.id))
        }
      }, nominate: edition.pages.first { $0.id.text == "gioi-thieu-guong" }.map { Addresses.page($0.id) })
  }

  /// A page's title and address.
  func head(_ title: String, path: String, summary: String? = nil) -> HeadView {
    HeadView(title: title, summary: summary, url: edition.site.address.map { $0 + folderAddress(path) })
  }

  /// The sections that this edition has pages for.
  private var sections: [MenuSection] {
    MenuSection.allCases.filter { section in
      switch section {
      case .honours, .method: edition.rubric != nil
      case .results: !edition.tables.isEmpty
      default: true
      }
    }
  }

  private func address(of section: MenuSection) -> String {
    switch section {
    case .stories: Addresses.allStories
    case .honours: Addresses.honours
    case .people: Addresses.people
    case .units: Addresses.units
    case .criteria: Addresses.criteria
    case .movement: Addresses.movement
    case .decisions: Addresses.decisions
    case .method: Addresses.method
    case .results: Addresses.results
    }
  }

  /// The address that one types: without `index.html`.
  private func folderAddress(_ path: String) -> String {
    path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
  }
}

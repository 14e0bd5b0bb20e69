// What surrounds each page: the site's facts, the menu with its current entry, the page's own title.
import Diagnostics
import Exact
import Model
import Template

/// What stands around the pages of each section: the same on thousands of them, so made once.
struct Frames: Sendable {
  private let sections: [MenuSection: Made<SiteView>]
  private let other: Made<SiteView>

  init(_ edition: Edition, _ chapter: Chapter, hasSavings: Bool) {
    func site(_ section: MenuSection?) -> Made<SiteView> {
      Made(SiteView(edition, chapter, section: section, hasSavings: hasSavings))
    }
    sections = Dictionary(uniqueKeysWithValues: MenuSection.allCases.map { ($0, site($0)) })
    other = site(nil)
  }

  /// The site around a page of a section; nil: around one that the menu does not lead to.
  subscript(section: MenuSection?) -> Made<SiteView> { section.flatMap { sections[$0] } ?? other }
}

extension Desk {
  /// A page's title and address.
  func head(_ title: String, path: String, summary: String? = nil) -> HeadView {
    HeadView(
      title: title, summary: summary, url: wholeAddress(of: path),
      past: chapter.isPresent
        ? nil
        : PastView(
          movement: LinkView(label: movement.campaign.name, address: chapter.at(Addresses.movement)),
          present: LinkView(label: edition.movement.campaign.name, address: Addresses.movement)))
  }

  /// The same for a page that has feeds of its own.
  func headWithFeeds(_ title: String, path: String) -> HeadView {
    var head = head(title, path: path)
    head.feeds = hasFeeds ? Addresses.folder(ofPage: path) : nil
    return head
  }

  /// The address of a page in the world; nil when nobody has said where the site will stand.
  func wholeAddress(of path: String) -> String? { edition.site.address.map { $0 + folderAddress(path) } }

  /// The address that one types: without `index.html`.
  private func folderAddress(_ path: String) -> String {
    let page = "index.html".utf8
    guard path.utf8.suffix(page.count).elementsEqual(page) else { return path }
    return String(decoding: path.utf8.dropLast(page.count), as: UTF8.self)
  }
}

extension SiteView {
  fileprivate init(_ edition: Edition, _ chapter: Chapter, section: MenuSection?, hasSavings: Bool) {
    self.init(
      site: edition.site, campaign: chapter.movement.campaign, asOf: edition.asOf, audience: edition.audience,
      menu: edition.sections.map {
        MenuItemView(section: $0, address: edition.address(of: $0), isCurrent: $0 == section)
      },
      foot: edition.site.menu.compactMap { id in
        edition.pages.first { $0.id == id.value }.map {
          LinkView(label: $0.title.value, address: Addresses.page($0.id))
        }
      }, nominate: edition.pages.first { $0.id.text == "gioi-thieu-guong" }.map { Addresses.page($0.id) },
      changes: chapter.movement.averages.contains { $0.unit == nil } ? chapter.at(Addresses.changes) : nil,
      method: chapter.movement.rubric == nil ? nil : chapter.at(Addresses.method),
      terms: edition.movements.contains { movement in
        TermKind.allCases.contains { !$0.terms(of: movement.campaign).isEmpty }
      } ? Addresses.terms : nil,
      savings: hasSavings ? Addresses.savings : nil)
  }
}

extension Edition {
  /// The sections that this edition has pages for.
  fileprivate var sections: [MenuSection] {
    MenuSection.allCases.filter { section in
      switch section {
      case .honours: movements.contains { $0.rubric != nil }
      case .method: movement.rubric != nil
      case .results: movements.contains { !$0.tables.isEmpty }
      case .work: movement.ledger != nil || !inspections.isEmpty
      default: true
      }
    }
  }
}

extension Edition {
  fileprivate func address(of section: MenuSection) -> String {
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
    // Where no scores are kept there is no list of what to do, but there may have been inspections.
    case .work: self.movement.ledger == nil ? Addresses.inspections : Addresses.work
    }
  }
}

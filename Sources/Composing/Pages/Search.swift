// Composes the page on which everything is searched; what it loads is made by `Indexing`.
import Diagnostics
import Model
import Template
import Vietnamese

extension Desk {
  /// The page of searching.
  func searchPage() -> Page {
    let view = SearchView(
      site: site(nil), page: head("", path: Addresses.search), stories: edition.stories.count,
      people: recognisedByName.count, units: edition.units.count, examples: searchExamples)
    return Page(path: Addresses.search, template: "search", view: view.record())
  }

  /// A name, a word and a unit: the three ways to look for something. Of each the one that most stories are about, so
  /// that an example always finds.
  private var searchExamples: [SearchExampleView] {
    let person = recognisedByName.most { storiesByPerson[$0.id]?.count ?? 0 }?.name.full
    let term = terms.entries.most(\.stories.count)?.term.name
    let unit = edition.units.most { storiesByUnit[$0.id]?.count ?? 0 }?.name
    return [(person, false), (term, true), (unit, false)].compactMap { text, isBare in
      text.map { SearchExampleView(text: $0, isBare: isBare) }
    }
  }
}

extension Array {
  /// The first of those with the highest count; nil when all have none.
  fileprivate func most(_ count: (Element) -> Int) -> Element? {
    var best: (element: Element, count: Int)?
    for element in self {
      let count = count(element)
      if count > best?.count ?? 0 { best = (element, count) }
    }
    return best?.element
  }
}

// Composes the words that stories are found by: values, fields of work, and whom a deed was for (R8, R9, R14).
import Diagnostics
import Model
import Template

/// How many stories a word's page lists.
private let most = 40

/// The words of all movements, with their stories.
struct TermIndex: Sendable {
  /// A word of one vocabulary.
  struct Entry: Sendable {
    let kind: TermKind
    let term: Term
    let address: String
    /// The way to its page, which every story with the word shows.
    let link: Made<LinkView>
    /// Places in the edition's stories, ascending.
    var stories: [Int] = []

    init(_ kind: TermKind, _ term: Term) {
      (self.kind, self.term, address) = (kind, term, Addresses.term(term.id, in: kind.folder))
      link = Made(LinkView(label: term.name, address: address))
    }
  }

  /// In the order of the vocabularies, the present movement's first.
  private(set) var entries: [Entry] = []
  /// Places in them by id, for each vocabulary in the order of all.
  private var places: [[String: Int]] = Array(repeating: [:], count: TermKind.allCases.count)

  /// A word that two movements have is one word, by the name that the later gives it.
  init(_ edition: Edition) {
    for (number, kind) in TermKind.allCases.enumerated() {
      for term in edition.movements.flatMap({ kind.terms(of: $0.campaign) }) where places[number][term.id] == nil {
        places[number][term.id] = entries.count
        entries.append(Entry(kind, term))
      }
    }
    for (index, story) in edition.stories.enumerated() {
      for word in story.values { add(index, to: places[TermKind.value.place][word.value]) }
      if let field = story.field { add(index, to: places[TermKind.field.place][field.value]) }
      for word in story.toward { add(index, to: places[TermKind.toward.place][word.value]) }
    }
  }

  /// Once, however often the story writes the word.
  private mutating func add(_ story: Int, to entry: Int?) {
    if let entry, entries[entry].stories.last != story { entries[entry].stories.append(story) }
  }

  /// A word by its id; nil when no movement has it.
  subscript(kind: TermKind, id: String) -> Entry? { places[kind.place][id].map { entries[$0] } }

  /// The way to a word's page; nil when no movement has it.
  func link(_ kind: TermKind, _ id: String) -> Made<LinkView>? { places[kind.place][id].map { entries[$0].link } }
}

extension TermKind {
  /// Its place among all.
  fileprivate var place: Int {
    switch self {
    case .value: 0
    case .field: 1
    case .toward: 2
    }
  }

  /// The vocabulary.
  func terms(of campaign: Campaign) -> [Term] {
    switch self {
    case .value: campaign.values.flatMap(\.words)
    case .field: campaign.fields
    case .toward: campaign.toward
    }
  }

  /// The ids that a story has from it.
  func words(of story: Story) -> [String] {
    switch self {
    case .value: story.values.map(\.value)
    case .field: [story.field?.value].compactMap { $0 }
    case .toward: story.toward.map(\.value)
    }
  }

  var folder: String {
    switch self {
    case .value: "gia-tri"
    case .field: "linh-vuc"
    case .toward: "doi-voi"
    }
  }
}

extension Desk {
  /// The index, and a page for each word.
  func termPlans() -> [PagePlan] {
    guard !terms.entries.isEmpty else { return [] }
    return [PagePlan(Addresses.terms, termsPage)]
      + terms.entries.map { entry in PagePlan(entry.address) { termPage(entry) } }
  }

  @Sendable private func termsPage() -> Page {
    let view = TermsView(
      site: site(.stories), page: head("", path: Addresses.terms),
      groups: TermKind.allCases.compactMap { kind in
        let own = terms.entries.filter { $0.kind == kind }
        return own.isEmpty ? nil : TermGroupView(kind: kind, terms: own.map { TermLineView(entry: $0) })
      })
    return Page(path: Addresses.terms, template: "terms", view: view.record())
  }

  private func termPage(_ entry: TermIndex.Entry) -> Page {
    let view = TermView(
      site: site(.stories), page: head(entry.term.name, path: entry.address), kind: entry.kind,
      total: entry.stories.count, stories: entry.stories.prefix(most).map { card(edition.stories[$0]) },
      others: terms.entries.filter { $0.kind == entry.kind }.map {
        TermLineView(entry: $0, isCurrent: $0.term.id == entry.term.id)
      })
    return Page(path: entry.address, template: "term", view: view.record())
  }
}

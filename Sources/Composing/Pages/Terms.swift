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
    /// Newest first.
    let stories: [Story]
    var address: String { Addresses.term(term.id, in: kind.folder) }
  }

  /// In the order of the vocabularies, the present movement's first.
  let entries: [Entry]
  private let places: [TermKind: [String: Int]]

  /// A word that two movements have is one word, by the name that the later gives it.
  init(_ edition: Edition) {
    let told = TermKind.allCases.map { kind in grouped(edition.stories) { kind.words(of: $0) } }
    var (entries, places): ([Entry], [TermKind: [String: Int]]) = ([], [:])
    for (kind, stories) in zip(TermKind.allCases, told) {
      for term in edition.movements.flatMap({ kind.terms(of: $0.campaign) }) where places[kind]?[term.id] == nil {
        places[kind, default: [:]][term.id] = entries.count
        entries.append(Entry(kind: kind, term: term, stories: stories[term.id] ?? []))
      }
    }
    (self.entries, self.places) = (entries, places)
  }

  /// A word by its id; nil when no movement has it.
  subscript(kind: TermKind, id: String) -> Entry? { places[kind]?[id].map { entries[$0] } }
}

extension TermKind {
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

  /// A word as a link; nil when no movement has it.
  func termLink(_ kind: TermKind, _ id: String) -> LinkView? {
    terms[kind, id].map { LinkView(label: $0.term.name, address: $0.address) }
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
      total: entry.stories.count, stories: entry.stories.prefix(most).map(card),
      others: terms.entries.filter { $0.kind == entry.kind }.map {
        TermLineView(entry: $0, isCurrent: $0.term.id == entry.term.id)
      })
    return Page(path: entry.address, template: "term", view: view.record())
  }
}

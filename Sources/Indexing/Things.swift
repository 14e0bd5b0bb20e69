// What can be found besides stories: people with a page, units, criteria, words, documents, decisions and plain pages.
import Diagnostics
import Exact
import Model
import Vietnamese

/// All of them by kind. Only what this edition shows: it holds nothing else.
func things(of edition: Edition) -> [EntryGroup] {
  EntryKind.allCases.map { kind in
    switch kind {
    case .person: EntryGroup(kind: kind, entries: people(of: edition))
    case .unit: EntryGroup(kind: kind, entries: edition.units.map(unit))
    case .criterion:
      EntryGroup(
        kind: kind,
        entries: edition.movements.enumerated().flatMap { place, movement in
          movement.campaign.criteria.flatMap { criteria($0, of: movement.campaign, isPresent: place == 0) }
        })
    case .term: EntryGroup(kind: kind, entries: terms(of: edition))
    case .document: EntryGroup(kind: kind, entries: documents(of: edition))
    case .decision: EntryGroup(kind: kind, entries: edition.decisions.map(decision))
    case .page: EntryGroup(kind: kind, entries: edition.pages.map(page))
    }
  }
}

/// In Vietnamese order of names, with the position and unit of the edition's day.
private func people(of edition: Edition) -> [(Entry, [String])] {
  let recognised = Set(edition.recognised)
  let units = Dictionary(edition.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  return edition.people.filter { recognised.contains($0.id) }
    .sorted { ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id) }
    .map { person in
      let membership = person.membership(around: edition.asOf)
      let note = [membership?.position, membership.flatMap { units[$0.unit.value] }].compactMap { $0 }
        .filter { !$0.isEmpty }
      let entry = Entry(
        address: Addresses.person(person.id), title: person.name.full, note: note.joined(separator: ", "), summary: "",
        kind: "", day: nil)
      return (entry, note)
    }
}

private func unit(_ unit: Unit) -> (Entry, [String]) {
  let entry = Entry(
    address: Addresses.unit(unit.id), title: unit.name, note: unit.short == unit.name ? "" : unit.short, summary: "",
    kind: "", day: nil)
  return (entry, [entry.note])
}

/// A criterion and its items, by code and name; of an earlier movement, with that one's name.
private func criteria(_ criterion: Criterion, of campaign: Campaign, isPresent: Bool) -> [(Entry, [String])] {
  let (folder, note) = isPresent ? ("", "") : (Addresses.folder(of: campaign.id), campaign.name)
  let own = Entry(
    address: Addresses.within(folder, Addresses.criterion(criterion.id)),
    title: "\(criterion.id.text). \(criterion.name)", note: note, summary: criterion.text, kind: "", day: nil)
  return [(own, [criterion.text])]
    + criterion.items.map { item in
      let entry = Entry(
        address: Addresses.within(folder, Addresses.item(item.id, of: criterion.id)),
        title: "\(item.id.text). \(item.name)", note: note,
        summary: item.text, kind: "", day: nil)
      return (entry, [item.text])
    }
}

/// The words that stories are found by, each once.
private func terms(of edition: Edition) -> [(Entry, [String])] {
  var seen: Set<String> = []
  let vocabularies: [(folder: String, terms: (Campaign) -> [Term])] = [
    ("gia-tri", { $0.values.flatMap(\.words) }), ("linh-vuc", \.fields), ("doi-voi", \.toward),
  ]
  return vocabularies.flatMap { folder, terms in
    edition.movements.flatMap { terms($0.campaign) }.compactMap { term in
      let entry = Entry(
        address: Addresses.term(term.id, in: folder), title: term.name, note: "", summary: "", kind: "", day: nil)
      return seen.insert(entry.address).inserted ? (entry, []) : nil
    }
  }
}

private func documents(of edition: Edition) -> [(Entry, [String])] {
  var seen: Set<ID<BasisDocument>> = []
  return edition.movements.flatMap(\.campaign.basis).filter { seen.insert($0.id).inserted }.map { document in
    let entry = Entry(
      address: Addresses.document(document.id), title: "\(document.type) \(document.number)", note: document.issuer,
      summary: document.title, kind: "", day: document.date)
    return (entry, [document.title, document.issuer])
  }
}

private func decision(_ decision: Decision) -> (Entry, [String]) {
  let entry = Entry(
    address: Addresses.decision(decision.id), title: decision.number, note: "", summary: decision.title, kind: "",
    day: decision.date)
  return (entry, [decision.title])
}

private func page(_ page: PlainPage) -> (Entry, [String]) {
  let entry = Entry(
    address: Addresses.page(page.id), title: page.title.value, note: "", summary: page.summary ?? "", kind: "",
    day: nil)
  return (entry, [entry.summary])
}

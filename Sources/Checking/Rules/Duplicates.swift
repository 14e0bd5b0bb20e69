// Rule: an id names one thing (promise 12).
import Diagnostics
import Model

/// Ids declared twice. Movements and decisions are told apart by the names of their files, awards while they are read.
func duplicateIDs(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  var found = duplicates(library.stories.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.pages.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.reviews.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.units.map { ($0.id.text, Place(file: $0.file, $0.spot)) })
  found += duplicates(library.people.map { ($0.id.text, Place(file: $0.file, $0.spot)) })
  found += duplicates(library.consents.map { ($0.id.text, Place(file: $0.file, $0.person.spot)) })
  found += duplicates(library.inspections.map { ($0.id.value.text, Place(file: $0.file, $0.id.spot)) })
  found += duplicates(library.rubrics.map { ($0.id.text, Place(file: $0.file)) })
  return found
}

private func duplicates(_ ids: [(id: String, place: Place)]) -> [Diagnostic] {
  var first: [String: Place] = [:]
  return ids.compactMap { id, place in
    guard let owner = first[id] else {
      first[id] = place
      return nil
    }
    return collision("'\(id)'", at: place, first: owner)
  }
}

/// A name or an address that somebody has already, with where.
func collision(_ name: String, at place: Place, first: Place) -> Diagnostic {
  Diagnostic(
    .error, rule: "duplicate", at: place,
    Bilingual(vi: "\(name) đã được dùng ở chỗ khác", en: "\(name) is already used elsewhere"),
    notes: [Note(at: first, .init("lần đầu ở đây", "first used here"))])
}

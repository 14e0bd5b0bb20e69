// Sheets and rubrics that lean on something unread are held back, so that one mistake is not told a hundred times.
import Diagnostics
import Model

extension Library {
  /// Without the rubrics of a movement with errors, and without sheets that name what may stand in a file with errors.
  ///
  /// Their own mistakes were already found when they were read; the rest is found once the other file is mended.
  var withoutBlamingScores: Library {
    var library = self
    let broken = Set(campaigns.filter { unread.contains($0.file) }.map(\.id))
    library.rubrics.removeAll { broken.contains($0.campaign) }
    if unread.contains("content/organisation.yaml") {
      let (people, units) = (Set(people.map(\.id)), Set(units.map(\.id)))
      library.sheets.removeAll { sheet in
        !units.contains(sheet.unit.value) || sheet.people.contains { !people.contains($0) }
      }
    }
    if unread.contains(where: { $0.hasPrefix("content/decisions/") }) {
      let (known, awards) = (Set(decisions.map(\.id)), Set(decisions.flatMap(\.awards).map(\.id)))
      library.sheets.removeAll { sheet in
        sheet.decisions.contains { !known.contains($0) } || sheet.awards.contains { !awards.contains($0) }
      }
    }
    return library
  }
}

extension Sheet {
  /// Everybody it names.
  fileprivate var people: [ID<Person>] { (person.map { [$0.value] } ?? []) + signoffs.compactMap(\.by?.value) }

  fileprivate var decisions: [ID<Decision>] {
    [void?.decision?.value].compactMap { $0 } + bonuses.compactMap(\.decision?.value)
      + signoffs.compactMap(\.decision?.value)
  }

  fileprivate var awards: [ID<Award>] { bonuses.compactMap(\.award?.value) }
}

// Scoring: from sheets to totals, tables, ranks and quotas, each with the arithmetic that made it.
import Diagnostics
package import Exact
package import Model

/// The results of a movement by one of its rubrics, as they stand on a day.
///
/// Only sheets that can count are scored: of this rubric, complete, for a known person and unit, by month or quarter,
/// for a period inside the movement that has begun. Of two sheets of one person and period the first counts.
/// `checkScores` names the others; nothing is published while it finds errors.
package func score(_ library: Library, campaign: Campaign, rubric: Rubric, asOf: Day) -> Results {
  let window = campaign.window
  let sheets = countedSheets(library, by: rubric, in: window, asOf: asOf)
  let revoked = Revocations(in: library.decisions, asOf: asOf)
  let scores = sheets.compactMap { score(sheet: $0, by: rubric, revoked: revoked) }
    .sorted { $0.period == $1.period ? $0.person < $1.person : $0.period < $1.period }
  let people = Dictionary(library.people.map { ($0.id, $0) }) { first, _ in first }
  let keeping = Set(sheets.map(\.unit.value))
  let units = Dictionary(library.units.filter { keeping.contains($0.id) }.map { ($0.id, $0) }) { first, _ in first }
  let gaps = gaps(
    in: scores, of: people.keys.sorted().compactMap { people[$0] }, among: units,
    kept: keptPeriods(of: sheets, in: window), window: window, asOf: asOf)
  let ground = Ground(rubric: rubric, window: window, asOf: asOf, people: people, scores: scores, gaps: gaps)
  let periods = Set(Set(scores.map(\.period)).flatMap(\.enclosing)).sorted()
  let tables = periods.map { table(of: $0, on: ground) }
  return Results(rubric: rubric, scores: scores, tables: tables, gaps: gaps)
}

private func countedSheets(
  _ library: Library, by rubric: Rubric, in window: ClosedRange<Day>, asOf: Day
) -> [Sheet] {
  struct Key: Hashable {
    let person: ID<Person>
    let period: Period
  }
  let people = Set(library.people.map(\.id))
  let units = Set(library.units.map(\.id))
  var seen: Set<Key> = []
  return library.sheets.filter { sheet in
    let period = sheet.period.value
    guard sheet.rubric.value == rubric.id, people.contains(sheet.person.value), units.contains(sheet.unit.value),
      period.months.count <= 3, period.days.overlaps(window),
      period.days.clamped(to: window).lowerBound <= asOf
    else { return false }
    return seen.insert(Key(person: sheet.person.value, period: period)).inserted
  }
}

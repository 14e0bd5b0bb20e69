// Scoring: from sheets to totals, tables, ranks and quotas, each with the arithmetic that made it.
import Diagnostics
package import Exact
package import Model

/// The results of a movement by one of its rubrics, as they stand on a day.
///
/// Only sheets that can count are scored: of this rubric, complete, not annulled, for a known person and unit, by month
/// or quarter, for a period inside the movement that has begun. Of two sheets of one person and period the first
/// counts. `checkScores` names the others; nothing is published while it finds errors.
package func score(_ library: Library, campaign: Campaign, rubric: Rubric, asOf: Day) -> Results {
  let counted = CountedSheets(library, by: rubric, in: campaign.window, asOf: asOf)
  let revoked = Revocations(in: library.decisions, asOf: asOf)
  let scores = counted.scoresOfPeople(by: rubric, revoked)
  let unitScores = counted.scoresOfUnits(by: rubric, revoked)
  let expectation = Expectation(library, counted, in: campaign.window, asOf: asOf)
  let states = expectation.states(scores, void: counted.void)
  let ground = Ground(
    rubric: rubric, window: campaign.window, asOf: asOf,
    people: Dictionary(library.people.map { ($0.id, $0) }) { first, _ in first },
    units: Dictionary(library.units.map { ($0.id, $0) }) { first, _ in first }, scores: scores,
    unitScores: unitScores, states: states, unitGaps: expectation.unitGaps(unitScores),
    selections: selections(library, of: rubric, asOf: asOf),
    out: Dictionary(grouping: scores.filter { $0.disqualified == .year }, by: \.period.calendarYear)
      .mapValues { Set($0.map(\.person)) },
    closings: library.closings(of: campaign.id),
    kept: expectation.kept)
  let scored: Set<Period> = Set(scores.map(\.period)).union(unitScores.map(\.period))
  let periods: [Period] = Set(scored.flatMap(\.enclosing)).sorted()
  return Results(
    rubric: rubric, scores: scores, unitScores: unitScores, tables: periods.map { table(of: $0, on: ground) },
    states: states, unitGaps: ground.unitGaps,
    adjustments: library.adjustments.filter { $0.campaign == campaign.id && $0.date.value <= asOf }
      .sorted { ($0.date.value, $0.person.value) < ($1.date.value, $1.person.value) },
    late: lateSignoffs(counted, library, by: rubric, asOf: asOf))
}

/// The sheets that can count, by whose they are.
struct CountedSheets {
  private(set) var ofPeople: [(sheet: Sheet, person: ID<Person>)] = []
  private(set) var ofUnits: [Sheet] = []
  /// The people and periods whose sheet was annulled.
  private(set) var void: Set<PersonAndPeriod> = []
  /// The units that keep sheets of people.
  private(set) var keeping: Set<ID<Unit>> = []

  init(_ library: Library, by rubric: Rubric, in window: ClosedRange<Day>, asOf: Day) {
    let people = Set(library.people.map(\.id))
    let units = Set(library.units.map(\.id))
    var seen: Set<PersonAndPeriod> = []
    var seenUnits: Set<UnitGap> = []
    for sheet in library.sheets {
      let period = sheet.period.value
      guard sheet.rubric.value == rubric.id, units.contains(sheet.unit.value), period.months.count <= 3,
        period.hasBegun(in: window, by: asOf)
      else { continue }
      guard let person = sheet.person?.value else {
        let isFirst = seenUnits.insert(UnitGap(unit: sheet.unit.value, period: period)).inserted
        if isFirst, sheet.void == nil { ofUnits.append(sheet) }
        continue
      }
      let key = PersonAndPeriod(person: person, period: period)
      guard people.contains(person), seen.insert(key).inserted else { continue }
      keeping.insert(sheet.unit.value)
      if sheet.void == nil { ofPeople.append((sheet, person)) } else { void.insert(key) }
    }
  }
}

extension CountedSheets {
  fileprivate func scoresOfPeople(by rubric: Rubric, _ revoked: Revocations) -> [PeriodScore] {
    let scores: [PeriodScore] = ofPeople.compactMap { sheet, person in
      guard let tally = tally(sheet, by: rubric, revoked: revoked) else { return nil }
      return PeriodScore(person: person, unit: sheet.unit.value, period: sheet.period.value, tally: tally)
    }
    return scores.sorted { ($0.period, $0.person) < ($1.period, $1.person) }
  }

  fileprivate func scoresOfUnits(by rubric: Rubric, _ revoked: Revocations) -> [UnitScore] {
    let scores: [UnitScore] = ofUnits.compactMap { sheet in
      guard let tally = tally(sheet, by: rubric, revoked: revoked) else { return nil }
      return UnitScore(unit: sheet.unit.value, period: sheet.period.value, tally: tally)
    }
    return scores.sorted { ($0.period, $0.unit) < ($1.period, $1.unit) }
  }
}

/// Whose, and when.
struct PersonAndPeriod: Hashable {
  let person: ID<Person>
  let period: Period
}

// Composes the units' results in a period (R66).
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The periods, from the latest.
  func scorecardsPage() -> Page {
    let view = ScorecardsIndexView(
      site: site(.work), page: head("", path: Addresses.scorecards), office: office(.scorecards),
      periods: everyTable.map { chapter, table in
        LinkView(label: periodName(table.period), address: chapter.scorecards(table.period))
      })
    return Page(path: Addresses.scorecards, template: "scorecards-index", view: view.record())
  }

  /// A period's units.
  func scorecardPage(_ table: Table, _ book: Book) -> Page {
    let path = chapter.scorecards(table.period)
    let view = ScorecardsView(
      site: site(.work), page: head(periodName(table.period), path: path), office: office(.scorecards),
      period: periodName(table.period), status: StatusView(table: table),
      units: standings(in: table).compactMap { scorecard($0, in: table.period, book) },
      downloads: downloads(path, fileName(.scorecards, table.period)))
    return Page(path: path, template: "scorecards", view: view.record())
  }

  /// The units of a period: those with results in their order, then those without any.
  func standings(in table: Table) -> [UnitStanding] {
    let known = Set(table.units.map(\.unit))
    let days = table.period.days
    return table.units
      + edition.units.filter { unit in
        !known.contains(unit.id) && days.overlaps(unit.from, unit.to)
      }.map { UnitStanding(unit: $0.id, own: nil, members: nil) }
  }

  /// Who led a unit in any part of a period.
  func headships(of unit: Unit, in period: Period) -> [Headship] {
    let days = period.days
    return unit.heads.filter { days.overlaps($0.from, $0.to) }
  }

  private func scorecard(_ standing: UnitStanding, in period: Period, _ book: Book) -> ScorecardView? {
    guard let unit = units[standing.unit], let view = unitView(standing.unit) else { return nil }
    let days = period.days
    let heads = headships(of: unit, in: period)
    return ScorecardView(
      unit: view,
      heads: heads.compactMap { headship in
        filed(headship.person.value, on: max(headship.from, days.lowerBound)).map {
          HeadshipView(person: $0, from: headship.from, to: headship.to)
        }
      }, own: standing.own.map { ownResult($0, of: standing.unit, in: period, book) },
      members: standing.members.map { membersMean($0, book) },
      signatures: signatures(by: heads.map(\.person.value), in: period, book))
  }

  private func ownResult(_ own: OwnResult, of unit: ID<Unit>, in period: Period, _ book: Book) -> OwnResultView {
    let scores = book.ledger.unitScores.filter { $0.unit == unit && period.contains($0.period) }
    return OwnResultView(
      rank: own.rank.map(String.init), isShared: own.shared, total: points(own.value, book.rubric.decimals),
      band: bandName(own.band), state: own.state, missing: own.mean.missing.map(periodName),
      sum: sum(of: own, scores, in: period, unit))
  }

  /// The sum of a unit's sheets, as everybody's are shown: a sum does not know whose it is.
  private func sum(of own: OwnResult, _ scores: [UnitScore], in period: Period, _ unit: ID<Unit>) -> WorkedSumView {
    let nobody = ID<Person>(unit.text)
    let standing = Standing(
      person: nobody, unit: unit, mean: own.mean, value: own.value, band: nil, state: .final, rank: nil,
      shared: false, honoured: false)
    return sum(
      of: standing,
      scores: scores.map { PeriodScore(person: nobody, unit: unit, period: $0.period, tally: $0.tally) }, in: period)
  }

  private func membersMean(_ members: MembersMean, _ book: Book) -> MembersMeanView {
    MembersMeanView(
      mean: points(members.value, book.rubric.decimals), people: members.people, count: members.count,
      formula: meanFormula(members.sum, over: members.count, members.value))
  }

  /// What a unit's heads signed of a period, in whatever unit: the agency's head signs the other heads' sheets.
  func signatures(by heads: [ID<Person>], in period: Period, _ book: Book) -> SignaturesView {
    let heads = Set(heads).sorted()
    let given = heads.flatMap { book.signed[$0] ?? [] }.filter { period.contains($0.period) }.map(\.day)
    let late = heads.flatMap { book.owed[$0] ?? [] }.filter { period.contains($0.period) }
    return SignaturesView(
      given: given.count, first: given.min(), last: given.max(), late: late.count { $0.signed != nil },
      waiting: late.count { $0.signed == nil },
      worst: late.map { $0.due.days(until: $0.signed ?? edition.asOf) }.max() ?? 0)
  }
}

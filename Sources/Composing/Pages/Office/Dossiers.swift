// Composes a dossier for everybody who was scored, and their index (R63).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The index: by unit in the organisation's order, and by the first letter of the given name.
  func dossiersPage(_ book: Book) -> Page {
    let scored = edition.people.filter { scores[$0.id] != nil }
      .sorted { ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id) }
    let byUnit = Dictionary(grouping: scored) { $0.membership(around: edition.asOf)?.unit.value ?? ID("") }
    let view = DossiersView(
      site: site(.work), page: head("", path: chapter.at(Addresses.dossiers)), office: office(.dossiers),
      total: scored.count,
      units: edition.units.compactMap { unit in
        byUnit[unit.id].map { DossierGroupView(label: unit.name, id: unit.id.text, people: $0.compactMap(filedNow)) }
      },
      letters: byLetter(scored).map {
        DossierGroupView(label: $0.letter, id: $0.id, people: $0.people.compactMap(filedNow))
      }, others: others { $0.book == nil ? nil : $0.at(Addresses.dossiers) })
    return Page(path: chapter.at(Addresses.dossiers), template: "dossiers", view: view.record())
  }

  private func filedNow(_ person: Person) -> PersonView? { filed(person.id, on: edition.asOf) }

  /// Somebody's dossier.
  func dossierPage(_ person: Person, _ book: Book) -> Page {
    let id = person.id
    let path = chapter.dossier(id)
    let own = storiesByPerson[id] ?? []
    let view = DossierView(
      site: site(.work), page: head(person.name.full, path: path), office: office(.dossiers),
      person: self.view(of: person, on: edition.asOf),
      posts: person.memberships.sorted { $0.from > $1.from }.compactMap(post),
      standings: longer(of: id, book),
      periods: periods(of: id, book), awards: awards.of(id).compactMap { awardView($0.award, of: $0.decision) },
      stories: own.map(card), copied: own.filter { !spread.takeUps(of: $0.id).isEmpty }.map(card),
      adjustments: book.ledger.adjustments.filter { $0.person.value == id }.compactMap { adjustment($0, book) },
      report: chapter.achievements(id), thanks: isThanked(id) ? chapter.thanks(id) : nil,
      others: others { $0.scores[id] == nil ? nil : $0.dossier(id) })
    return Page(path: path, template: "dossier", view: view.record())
  }

  /// The same in other movements, each under its name.
  private func others(_ address: (Chapter) -> String?) -> [LinkView] {
    chapters.filter { $0.id != chapter.id }.compactMap { other in
      address(other).map { LinkView(label: other.movement.campaign.name, address: $0) }
    }
  }

  private func post(_ membership: Membership) -> PostView? {
    unitView(membership.unit.value).map {
      PostView(
        membership: MembershipView(position: membership.position, unit: $0), from: membership.from,
        to: membership.to.flatMap { $0 <= edition.asOf ? $0 : nil })
    }
  }

  /// The results of the year, halves and quarters, each from the latest; a month's result is its sheet.
  func longer(of id: ID<Person>, _ book: Book) -> [DossierStandingView] {
    let all = (book.standings[id] ?? []).filter { !book.periods.contains($0.period) }
    return PeriodKind.allCases.flatMap { kind in
      all.filter { PeriodKind($0.period) == kind }.reversed().map { standing($0.standing, in: $0.period, book) }
    }
  }

  private func standing(_ standing: Standing, in period: Period, _ book: Book) -> DossierStandingView {
    DossierStandingView(
      period: LinkView(label: periodName(period), address: chapter.results(period)),
      rank: standing.rank.map(String.init), isShared: standing.shared,
      total: points(standing.value, book.rubric.decimals), band: bandName(standing.band), state: standing.state,
      isHonoured: standing.honoured, missing: standing.mean.missing.map(periodName),
      sum: sum(of: standing, scores: scores[standing.person] ?? [], in: period))
  }

  /// Every kept period with its state, and the sheets of periods that are kept otherwise, in time's order.
  private func periods(of id: ID<Person>, _ book: Book) -> [DossierPeriodView] {
    let scores = self.scores[id] ?? []
    let states = book.states[id] ?? []
    let known = Set(states.map(\.period))
    let others = scores.filter { !known.contains($0.period) }.map {
      PersonPeriod(person: id, period: $0.period, unit: $0.unit, state: .scored)
    }
    return (states + others).sorted { $0.period < $1.period }.map { state in
      let score = scores.first { $0.period == state.period }
      return DossierPeriodView(
        period: periodName(state.period), id: "ky-" + state.period.text.lowercased(), state: state.state,
        unit: (score?.unit ?? state.unit).flatMap { units[$0]?.name },
        void: state.state == .void ? voidance(of: id, in: state.period, book) : nil,
        due: state.state == .missing ? book.due(state.period) : nil, score: score.map { scoreView($0, book) })
    }
  }

  private func voidance(of id: ID<Person>, in period: Period, _ book: Book) -> String? {
    book.ledger.sheets.first { $0.person?.value == id && $0.period.value == period && $0.void != nil }?.void?.reason
  }
}

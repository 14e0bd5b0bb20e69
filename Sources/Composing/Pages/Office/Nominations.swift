// Composes who can be nominated, who cannot, and why (R64).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The lists, from the latest period and the longest first.
  func nominationsPage() -> Page {
    let lines = PeriodKind.allCases.flatMap { kind in
      everyTable.filter { PeriodKind($0.table.period) == kind }
    }.map { chapter, table in
      NominationLineView(
        list: LinkView(label: periodName(table.period), address: chapter.nominations(table.period)),
        nominated: table.standings.count(where: \.honoured),
        tied: table.standings.count { $0.state == .councilDecides }, status: StatusView(table: table))
    }
    let view = NominationsView(
      site: site(.work), page: head("", path: Addresses.nominations), office: office(.nominations), lists: lines)
    return Page(path: Addresses.nominations, template: "nominations", view: view.record())
  }

  /// A period's list.
  func nominationPage(_ table: Table, _ book: Book) -> Page {
    let path = chapter.nominations(table.period)
    let least = book.bestBand?.min ?? .zero
    let reached = table.standings.filter { $0.value >= least }
    let below = table.standings.filter { $0.value < least }
    let view = NominationView(
      site: site(.work), page: head(periodName(table.period), path: path), office: office(.nominations),
      period: periodName(table.period), status: StatusView(table: table), band: bandName(book.bestBand?.id) ?? "",
      least: points(least), quotas: table.quotas.map { quotaSum($0, in: table) },
      nominees: reached.compactMap { nominee($0, in: table, book) },
      excluded: reached.compactMap { exclusion($0, in: table, book) }, below: below.count,
      unfinished: below.count { $0.state == .provisional }, results: chapter.results(table.period),
      downloads: downloads(path, fileName(.nominations, table.period)))
    return Page(path: path, template: "nomination", view: view.record())
  }

  /// Somebody with a place, or in a tie that the council decides; nil for everybody else.
  func nominee(_ standing: Standing, in table: Table, _ book: Book) -> NomineeView? {
    guard let rank = standing.rank, standing.honoured || standing.state == .councilDecides,
      let person = filed(standing.person, on: table.period.days.upperBound)
    else { return nil }
    return NomineeView(
      person: person, rank: String(rank), isShared: standing.shared,
      total: points(standing.value, book.rubric.decimals), state: standing.state,
      chosen: standing.chosen.flatMap(decisionLink),
      override: standing.chosen.flatMap { decisions[$0]?.selection?.capOverride },
      sum: sum(of: standing, scores: scores[standing.person] ?? [], in: table.period))
  }

  /// Somebody with the points who has no place.
  private func exclusion(_ standing: Standing, in table: Table, _ book: Book) -> ExclusionView? {
    guard !standing.honoured, standing.state != .councilDecides,
      let person = filed(standing.person, on: table.period.days.upperBound)
    else { return nil }
    let leave = book.rubric.annual.leave
    return ExclusionView(
      person: person, rank: standing.rank.map(String.init), total: points(standing.value, book.rubric.decimals),
      state: standing.state, missing: standing.mean.missing.map(periodName), scored: standing.mean.terms.count,
      needed: book.rubric.annual.minScored,
      causes: standing.state == .disqualified ? causes(of: standing.person, in: table.period, book) : [],
      leaves: standing.state == .longLeave ? leaves(of: standing.person, in: table.period, leave) : [],
      leaveMonths: leave?.months ?? 0, highest: bandName(leave?.band.value) ?? "",
      sum: sum(of: standing, scores: scores[standing.person] ?? [], in: table.period))
  }

  /// A decision as a link; nil when this edition has no page of it.
  func decisionLink(_ id: ID<Decision>) -> LinkView? {
    decisions[id].map { LinkView(label: $0.number, address: Addresses.decision(id)) }
  }

  /// What ruled somebody out in a period: deductions of its own and those of the year's scope in any part of it.
  private func causes(of person: ID<Person>, in period: Period, _ book: Book) -> [CauseView] {
    let items = book.rubric.criteria.flatMap(\.items)
    let rules = Dictionary(
      (items.flatMap(\.rules) + book.rubric.penalties).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return (scores[person] ?? []).filter { period.contains($0.period) }.flatMap { score in
      (score.criteria.flatMap(\.items).flatMap(\.taken) + score.tally.penalties).compactMap { taken in
        guard let rule = rules[taken.rule], let scope = rule.disqualify, scope == .year || score.period == period
        else { return nil }
        return CauseView(rule: rule.name ?? rule.id, day: taken.date, reason: taken.reason)
      }
    }
  }

  private func leaves(of person: ID<Person>, in period: Period, _ rule: LeaveRule?) -> [LeaveView] {
    (people[person]?.absences ?? []).filter { absence in
      absence.from <= period.days.upperBound && period.days.lowerBound <= absence.to
        && !(rule?.except.contains(absence.kind) ?? false)
    }.map(LeaveView.init(absence:))
  }
}

extension Desk {
  /// A quota with how its base was counted and multiplied.
  func quotaSum(_ quota: Quota, in table: Table) -> QuotaSumView {
    let counts = bandsByPoints(quota, in: table)
    let shown = quota.base == .assessed ? counts : Array(counts.prefix(2))
    let terms = shown.map { number($0.count) }
    return QuotaSumView(
      quota: self.quota(quota), counting: terms.joined(separator: " + ") + " = " + number(quota.counted),
      bands: shown, formula: product(of: quota))
  }

  /// How many people of a quota's group each band has by points, from the capped band down: those who fell out of the
  /// band for want of places count where their points put them.
  private func bandsByPoints(_ quota: Quota, in table: Table) -> [BandCountView] {
    let group = table.standings.filter { quota.unit == nil || $0.unit == quota.unit }
    let fell: [StandingState] = [.overQuota, .councilDecides]
    let byPoints = group.map { fell.contains($0.state) ? quota.band : $0.band }
    return (movement.rubric?.bands ?? []).map { band in
      BandCountView(band: bandName(band.id) ?? "", count: byPoints.count { $0 == band.id })
    }
  }

  /// `27 × 20% = 5,4`; of those in the next band only, `27 × 20% : (100% + 20%) = 4,5`.
  private func product(of quota: Quota) -> String {
    let ratio = share(quota.ratio)
    let divisor = quota.base == .goodOnly ? " : (100% + \(ratio))" : ""
    return "\(number(quota.counted)) × \(ratio)\(divisor) \(fraction(of: quota, digits: 4))"
  }
}

// Composes what is laid before the emulation council, and what it has decided (R52).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// Initiatives that no decision recognises and no award names, newest first.
  var proposals: [Story] {
    edition.stories.filter { $0.kind == .initiative && $0.decision == nil && $0.award == nil && !$0.isDraft }
  }

  /// The council's dossier.
  func councilPage(_ book: Book) -> Page {
    let year = movement.tables.last { PeriodKind($0.period) == .year }
    let view = CouncilView(
      site: site(.work), page: head("", path: Addresses.council), office: office(.council),
      ties: movement.tables.flatMap { table in table.quotas.compactMap { tie(in: table, over: $0, book) } },
      proposals: proposals.map(proposal),
      list: year.map { LinkView(label: periodName($0.period), address: chapter.nominations($0.period)) },
      eligible: year.map { table in table.standings.compactMap { nominee($0, in: table, book) } } ?? [],
      quotas: year.map { table in table.quotas.map { quotaSum($0, in: table) } } ?? [],
      sittings: edition.decisions.compactMap(sitting))
    return Page(path: Addresses.council, template: "council", view: view.record())
  }

  private func tie(in table: Table, over quota: Quota, _ book: Book) -> TieView? {
    let group = table.standings.filter { quota.unit == nil || $0.unit == quota.unit }
    let tied = group.filter { $0.state == .councilDecides }
    guard let rank = tied.first?.rank else { return nil }
    return TieView(
      list: LinkView(label: periodName(table.period), address: chapter.nominations(table.period)),
      quota: self.quota(quota), taken: group.count { $0.honoured && ($0.rank ?? rank) < rank },
      people: tied.compactMap { nominee($0, in: table, book) })
  }

  private func proposal(_ story: Story) -> ProposalView {
    ProposalView(
      story: card(story), results: story.results.map(result), savings: story.savings.map(saving),
      evidence: story.evidence.map(EvidenceView.init(evidence:)), adopted: spread.reach(of: story).adopted)
  }

  private func sitting(_ decision: Decision) -> SittingView? {
    decision.session.map { session in
      SittingView(
        decision: decision, session: session,
        votes: decision.items.compactMap { ballot in
          recipient(ballot.subject, on: decision.date).map {
            VoteView(subject: $0, ballot: ballot, formula: comparison(of: ballot, in: session))
          }
        })
    }
  }

  /// The votes for, held against the share that is needed of those whose votes count.
  private func comparison(of ballot: Ballot, in session: Session) -> String {
    let voters =
      session.base == .allMembers
      ? session.members
      : min(session.members, session.present + session.written)
    let (needed, overflow) = session.threshold.unscaled.multipliedReportingOverflow(by: voters)
    guard !overflow else { return "" }
    let least = Fixed(unscaled: needed, scale: session.threshold.scale)
    let sign = Fixed(unscaled: ballot.agree) < least ? "<" : "≥"
    return "\(number(ballot.agree)) \(sign) \(share(session.threshold)) × \(number(voters)) = \(points(least))"
  }
}

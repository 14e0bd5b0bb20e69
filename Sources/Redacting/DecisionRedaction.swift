// What an audience sees of decisions: what was passed and awarded, never who lost a vote and by how much.
import Diagnostics
import Exact
import Model

/// The decisions taken by the edition's day and not revoked, newest first, without what is not for the audience.
func visibleDecisions(
  _ library: Library, shown: Set<ID<Story>>, _ consents: ConsentRegister, _ options: RedactionOptions
) -> [Decision] {
  library.decisions.filter { $0.date <= options.asOf && !$0.isRevoked(on: options.asOf) }
    .map { redacted($0, shown: shown, consents, options) }
    .sorted { $0.date == $1.date ? $0.id < $1.id : $0.date > $1.date }
}

private func redacted(
  _ decision: Decision, shown: Set<ID<Story>>, _ consents: ConsentRegister, _ options: RedactionOptions
) -> Decision {
  var decision = decision
  decision.awards = decision.awards.filter { award in
    return !award.isRevoked(on: options.asOf) && mayName(award.recipient, shown: shown, consents, options)
  }
  decision.awards = decision.awards.map { award in
    var award = award
    award.story = award.story.flatMap { shown.contains($0.value) ? $0 : nil }
    return award
  }
  decision.items = decision.items.filter { mayName($0.subject, shown: shown, consents, options) }
  guard options.audience != .manager else { return decision }
  decision.items = decision.items.filter(\.passed).map { ballot in
    var ballot = ballot
    (ballot.agree, ballot.against, ballot.blank) = (0, 0, 0)
    return ballot
  }
  if options.audience == .public { decision.signer = nil }
  return decision
}

/// Awards are published inside the agency by law; the public edition asks for consent as well (privacy.md).
private func mayName(
  _ subject: Subject, shown: Set<ID<Story>>, _ consents: ConsentRegister, _ options: RedactionOptions
) -> Bool {
  switch subject {
  case .person(let id): options.audience != .public || consents.hasAgreed(id.value)
  case .unit: true
  case .story(let id): shown.contains(id.value)
  }
}

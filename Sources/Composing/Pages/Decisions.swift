// Composes the pages of decisions and awards.
import Diagnostics
import Model
import Template

extension Desk {
  /// The list of decisions, newest first.
  func decisionsPage() -> Page {
    let view = DecisionsView(
      site: site(.decisions), page: head("", path: Addresses.decisions),
      decisions: edition.decisions.map(DecisionLineView.init(decision:)))
    return Page(path: Addresses.decisions, template: "decisions", view: view.record())
  }

  /// A decision's page. Numbers of votes reach the manager edition only; redaction has emptied them elsewhere.
  func decisionPage(_ decision: Decision) -> Page {
    let path = Addresses.decision(decision.id)
    let showsVotes = edition.audience == .manager
    let view = DecisionView(
      site: site(.decisions), page: head(decision.number, path: path, summary: decision.title), decision: decision,
      signer: decision.signer.flatMap { person($0.value, on: decision.date) },
      documents: basis(decision.documents),
      awards: decision.awards.compactMap { awardView($0, of: decision) },
      session: decision.session.map(SessionView.init(session:)),
      ballots: decision.items.compactMap { ballot in
        recipient(ballot.subject, on: decision.date).map { subject in
          BallotView(
            subject: subject, ballot: ballot,
            votes: showsVotes ? VotesView(agree: ballot.agree, against: ballot.against, blank: ballot.blank) : nil)
        }
      }, sheets: isCommending(decision) ? Addresses.commendations(decision.id) : nil)
    return Page(path: path, template: "decision", view: view.record())
  }
}

// Rule: decisions name what exists, votes add up, and one deed is rewarded once in one form (R25, R52).
import Diagnostics
import Exact
import Model

/// What is wrong with decisions.
func brokenDecisions(in survey: Survey) -> [Diagnostic] {
  survey.library.decisions.flatMap { decision in
    references(of: decision, in: survey) + decision.items.compactMap { badBallot($0, of: decision) }
  } + rewardedTwice(in: survey)
}

private func references(of decision: Decision, in survey: Survey) -> [Diagnostic] {
  let file = decision.file
  let single = [
    decision.campaign.flatMap { survey.unknown(campaign: $0, in: file) },
    decision.signer.flatMap { survey.unknown(person: $0, in: file) },
  ]
  return single.compactMap { $0 }
    + firstFindings(of: decision.documents) { survey.unknown(document: $0, in: file) }
    + firstFindings(of: decision.items) { survey.unknown(subject: $0.subject, in: file) }
    + firstFindings(of: decision.awards) { survey.unknown(subject: $0.recipient, in: file) }
    + firstFindings(of: decision.awards.compactMap(\.story)) { survey.unknown(story: $0, in: file) }
}

/// More votes than members, or an outcome that the votes contradict (vector T20).
private func badBallot(_ ballot: Ballot, of decision: Decision) -> Diagnostic? {
  guard let session = decision.session else { return nil }
  let votes = ballot.agree + ballot.against + ballot.blank
  // Who is present votes in the room, the others in writing; nobody else does.
  let voters = session.base == .allMembers ? session.members : min(session.members, session.present + session.written)
  if votes > voters {
    return Diagnostic(
      .error, rule: "votes", at: Place(file: decision.file, ballot.subject.spot),
      Bilingual(
        vi: "\(votes) phiếu, nhiều hơn \(voters) ủy viên",
        en: "\(votes) votes are more than \(voters) members"))
  }
  let base = voters
  let reached =
    ballot.agree > 0 && ballot.agree * Fixed.power(session.threshold.scale) >= session.threshold.unscaled * base
  guard reached != ballot.passed else { return nil }
  return Diagnostic(
    .error, rule: "votes", at: Place(file: decision.file, ballot.subject.spot),
    Bilingual(
      vi: "\(ballot.agree)/\(base) phiếu đồng ý \(reached ? "đạt" : "chưa đạt") tỷ lệ, trái với 'outcome'",
      en: "\(ballot.agree) of \(base) votes \(reached ? "reach" : "miss") the threshold, unlike 'outcome'"))
}

/// One deed, one form, one award.
private func rewardedTwice(in survey: Survey) -> [Diagnostic] {
  var seen: [String: (String, Place)] = [:]
  var found: [Diagnostic] = []
  for decision in survey.library.decisions {
    for award in decision.awards where award.revoked == nil {
      guard let achievement = award.achievement else { continue }
      let place = Place(file: decision.file, award.recipient.spot)
      let key = achievement + "\u{0}" + award.form + "\u{0}" + award.recipient.name
      if let (_, first) = seen[key] {
        found.append(
          Diagnostic(
            .error, rule: "rewarded-twice", at: place,
            Bilingual(
              vi: "Thành tích '\(achievement)' đã được tặng '\(award.form)' một lần rồi",
              en: "achievement '\(achievement)' was already rewarded with '\(award.form)'"),
            notes: [Note(at: first, .init("lần đầu ở đây", "first here"))]))
      } else {
        seen[key] = (award.id.text, place)
      }
    }
  }
  return found
}

extension Subject {
  /// Where the subject is named.
  fileprivate var spot: Spot {
    switch self {
    case .person(let id): id.spot
    case .unit(let id): id.spot
    case .story(let id): id.spot
    }
  }

  /// Its id as text.
  fileprivate var name: String {
    switch self {
    case .person(let id): id.value.text
    case .unit(let id): id.value.text
    case .story(let id): id.value.text
    }
  }
}

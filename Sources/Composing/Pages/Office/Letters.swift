// Composes what the office prints and hands over: letters of thanks, and sheets with what a decision says.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// A letter to everybody of whom something good has been told; of the manager edition alone.
  func letterPlans() -> [PagePlan] {
    edition.people.filter { isThanked($0.id) }.map { person in
      PagePlan(chapter.thanks(person.id)) { thanksPage(person) }
    }
  }

  /// The sheets of each decision with awards that hold; of the manager edition alone.
  func commendationPlans() -> [PagePlan] {
    guard edition.audience == .manager else { return [] }
    return edition.decisions.filter(isCommending).map { decision in
      PagePlan(Addresses.commendations(decision.id)) { commendationsPage(decision) }
    }
  }

  /// Whether a decision has sheets to hand over.
  func isCommending(_ decision: Decision) -> Bool {
    edition.audience == .manager && !holding(decision).isEmpty
  }

  private func holding(_ decision: Decision) -> [Award] {
    decision.awards.filter { !$0.isRevoked(on: edition.asOf) }
  }

  /// The examples of the open movement that somebody is in.
  func deeds(of person: ID<Person>) -> [Story] { toldHere(storiesByPerson[person] ?? []).filter(\.isExample) }

  /// Those of them that were somebody's own, and not only helped along.
  func ownDeeds(of person: ID<Person>) -> [Story] {
    deeds(of: person).filter { $0.people.contains { $0.person.value == person && $0.role != .helper } }
  }

  /// Whether somebody gets a letter of thanks. Nobody is thanked by themselves.
  func isThanked(_ person: ID<Person>) -> Bool {
    scores[person] != nil && !ownDeeds(of: person).isEmpty && signatory?.person.value != person
  }

  /// Who signs for the agency on the edition's day.
  private var signatory: Signatory? { edition.site.signatories.last { $0.holds(on: edition.asOf) } }

  private func thanksPage(_ person: Person) -> Page {
    let path = chapter.thanks(person.id)
    let day = min(edition.asOf, movement.campaign.window.upperBound)
    let view = ThanksView(
      site: site(.work), page: head(person.name.full, path: path), dossier: chapter.dossier(person.id),
      person: self.view(of: person, on: day), deeds: ownDeeds(of: person.id).reversed().map(deed),
      signature: signature)
    return Page(path: path, template: "thanks", view: view.record())
  }

  private func commendationsPage(_ decision: Decision) -> Page {
    let path = Addresses.commendations(decision.id)
    let signer = decision.signer.flatMap { person($0.value, on: decision.date) }
    let view = CommendationsView(
      site: site(.decisions), page: head(decision.number, path: path), decision: DecisionLineView(decision: decision),
      awards: holding(decision).compactMap { awardView($0, of: decision) },
      signature: signer.map { ReviewSignatureView(title: $0.position, signer: $0.name) })
    return Page(path: path, template: "commendations", view: view.record())
  }

  /// Who signs for the agency; nil when nobody is named.
  private var signature: ReviewSignatureView? {
    signatory.flatMap { signatory in
      person(signatory.person.value, on: edition.asOf).map {
        ReviewSignatureView(title: signatory.title, signer: $0.name)
      }
    }
  }
}

// Composes what the office prints and hands over: letters of thanks, and sheets with what a decision says.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// A letter to everybody of whom something good has been told; of the manager edition alone.
  func letterPlans() -> [PagePlan] {
    edition.people.filter { scores[$0.id] != nil && !deeds(of: $0.id).isEmpty }.map { person in
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

  private func thanksPage(_ person: Person) -> Page {
    let path = chapter.thanks(person.id)
    let day = min(edition.asOf, movement.campaign.window.upperBound)
    let view = ThanksView(
      site: site(.work), page: head(person.name.full, path: path), dossier: chapter.dossier(person.id),
      person: self.view(of: person, on: day), deeds: deeds(of: person.id).reversed().map(deed),
      signature: signature(on: edition.asOf))
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

  /// Who signs for the agency on a day; nil when nobody is named.
  private func signature(on day: Day) -> ReviewSignatureView? {
    edition.site.signatories.last { $0.holds(on: day) }.flatMap { signatory in
      person(signatory.person.value, on: day).map { ReviewSignatureView(title: signatory.title, signer: $0.name) }
    }
  }
}

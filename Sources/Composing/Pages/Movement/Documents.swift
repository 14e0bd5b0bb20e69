// Composes the register of documents, with whatever cites each of them (R2).
import Diagnostics
import Model
import Template

extension Desk {
  /// The register, where there is any document.
  func documentPlans() -> [PagePlan] {
    documents.isEmpty ? [] : [PagePlan(Addresses.documents, documentsPage)]
  }

  /// Those that something cites, in its order.
  func basis(_ cited: [Placed<ID<BasisDocument>>]) -> [BasisView] {
    cited.compactMap { documents[$0.value] }.map(BasisView.init(document:))
  }

  @Sendable private func documentsPage() -> Page {
    let stories = grouped(edition.stories) { $0.documents.map(\.value) }
    let decisions = grouped(edition.decisions) { $0.documents.map(\.value) }
    let criteria = grouped(chapters.flatMap(criteriaThatCite)) { [$0.document] }
    let newestFirst = documents.values.sorted { $0.date == $1.date ? $0.id < $1.id : $0.date > $1.date }
    let view = DocumentsView(
      site: site(.movement), page: head("", path: Addresses.documents), ways: ways(.documents),
      documents: newestFirst.map { document in
        let id = document.id
        return DocumentView(
          document: document, movements: movements(on: id), criteria: (criteria[id] ?? []).map(\.link),
          decisions: (decisions[id] ?? []).map { decision in
            LinkView(label: decision.number, address: Addresses.decision(decision.id))
          }, stories: (stories[id] ?? []).map(link))
      }, decisions: edition.decisions.map(DecisionLineView.init(decision:)))
    return Page(path: Addresses.documents, template: "documents", view: view.record())
  }

  /// The movements that rest on a document, the one under way first.
  private func movements(on document: ID<BasisDocument>) -> [LinkView] {
    chapters.filter { $0.movement.campaign.basis.contains { $0.id == document } }.map { chapter in
      LinkView(label: chapter.movement.campaign.name, address: chapter.at(Addresses.movement))
    }
  }
}

/// What a chapter's criteria and their items cite, in the plan's order.
private func criteriaThatCite(of chapter: Chapter) -> [(document: ID<BasisDocument>, link: LinkView)] {
  // Two movements may both have a C1.
  let ending = chapter.isPresent ? "" : " (\(chapter.movement.campaign.name))"
  return chapter.movement.campaign.criteria.flatMap { criterion in
    let own = criterion.document.map { document in
      let address = chapter.at(Addresses.criterion(criterion.id))
      return (document.value, LinkView(label: "\(criterion.id.text) \(criterion.name)" + ending, address: address))
    }
    return [own].compactMap(\.self)
      + criterion.items.compactMap { item in
        item.document.map { document in
          let address = chapter.at(Addresses.item(item.id, of: criterion.id))
          return (document.value, LinkView(label: "\(item.id.text) \(item.name)" + ending, address: address))
        }
      }
  }
}

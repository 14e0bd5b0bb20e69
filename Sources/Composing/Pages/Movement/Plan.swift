// Composes the plan held against the site: each clause, what carries it out, how much of that there is, and the gaps.
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The page.
  @Sendable func planPage() -> Page {
    let clauses = movement.campaign.clauses.map(clause)
    var parts: [PlanPartView] = []
    for (clause, view) in zip(movement.campaign.clauses, clauses) {
      if parts.last?.name == clause.part {
        parts[parts.count - 1] = parts[parts.count - 1].with(view)
      } else {
        parts.append(PlanPartView(name: clause.part, number: parts.count + 1, clauses: [view]))
      }
    }
    let view = PlanView(
      site: site(.movement), page: head("", path: chapter.at(Addresses.plan)), ways: ways(.plan), parts: parts,
      total: clauses.count, done: clauses.count { !$0.isGap })
    return Page(path: chapter.at(Addresses.plan), template: "plan", view: view.record())
  }

  private func clause(_ clause: Clause) -> ClauseView {
    ClauseView(
      id: clause.id, text: clause.text,
      topics: clause.shown.compactMap { ClauseTopic($0.value) }.compactMap(topic))
  }

  /// Something that carries a clause out, as it stands in this edition; nil when the edition has no place for it.
  private func topic(_ topic: ClauseTopic) -> TopicView? {
    switch topic.kind {
    case .criterion: criterionTopic(topic.value)
    case .kind: StoryKind(rawValue: topic.value).map(kindTopic)
    case .stage: Stage(rawValue: topic.value).map(stageTopic)
    case .value: term(topic.value, of: .value)
    case .toward: term(topic.value, of: .toward)
    case .field: term(topic.value, of: .field)
    case .page:
      edition.pages.first { $0.id.text == topic.value }.map {
        TopicView(topic: .page, label: $0.title.value, address: Addresses.page($0.id), count: nil)
      }
    default: wholeTopic(topic.kind)
    }
  }

  private func criterionTopic(_ id: String) -> TopicView? {
    guard let criterion = criteria[id] else { return nil }
    let item = criterion.items.first { $0.id.text == id }
    let ids = item.map { [$0.id.text] } ?? [criterion.id.text] + criterion.items.map(\.id.text)
    return TopicView(
      topic: .criterion, label: "\(id) \(item?.name ?? criterion.name)",
      address: item.map { chapter.at(Addresses.item($0.id, of: criterion.id)) }
        ?? chapter.at(Addresses.criterion(criterion.id)),
      count: examples.count { $0.criteria.contains { ids.contains($0.value) } })
  }

  private func kindTopic(_ kind: StoryKind) -> TopicView {
    TopicView(
      topic: .kind, label: nil, kind: kind, address: Addresses.list(of: kind),
      count: chapter.stories.count { $0.kind == kind && !$0.isDraft })
  }

  private func stageTopic(_ stage: Stage) -> TopicView {
    TopicView(
      topic: .stage, label: nil, stage: stage, address: chapter.at(Addresses.movement),
      count: examples.count { $0.stage.value == stage })
  }

  private func term(_ id: String, of kind: TermKind) -> TopicView? {
    terms[kind, id].map { entry in
      TopicView(
        topic: .value, label: entry.term.name, address: entry.address,
        count: examples.count { kind.words(of: $0).contains(id) })
    }
  }

  private func wholeTopic(_ kind: ClauseTopicKind) -> TopicView? {
    func view(_ address: String?, _ count: Int?) -> TopicView? {
      address.map { TopicView(topic: kind, label: nil, address: $0, count: count) }
    }
    switch kind {
    case .stories: return view(Addresses.allStories, examples.count)
    case .units: return view(Addresses.units, spread.units.count { !toldHere(by: $0).isEmpty })
    case .people: return view(Addresses.people, edition.recognised.count)
    case .decisions: return view(Addresses.decisions, edition.decisions.count)
    case .awards: return view(Addresses.decisions, edition.decisions.flatMap(\.awards).count { $0.revoked == nil })
    case .honours:
      return view(movement.rubric == nil ? nil : Addresses.honours, movement.honours.count { !$0.entries.isEmpty })
    case .method: return view(movement.rubric == nil ? nil : chapter.at(Addresses.method), 1)
    case .changes: return view(address(of: .changes), Set(movement.agencyAverages.map(\.period)).count)
    case .savings: return view(address(of: .savings), examples.count { !$0.savings.isEmpty })
    case .spread: return view(Addresses.spread, directEdges().count)
    case .pace: return view(chapter.at(Addresses.pace), examples.count)
    case .participation:
      return view(address(of: .participation), movement.participation.last { $0.unit == nil }?.contributors)
    case .calendar, .milestones: return view(chapter.at(Addresses.calendar), movement.campaign.milestones.count)
    case .feed: return view(edition.site.address == nil ? nil : Addresses.feed, 1)
    case .criterion, .kind, .stage, .value, .toward, .field, .page: return nil
    }
  }
}

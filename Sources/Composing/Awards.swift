// The awards of all decisions, found by their id, by the story they name and by whom they honour.
import Diagnostics
import Exact
import Model

/// Awards with the decisions that give them, in the decisions' order.
struct AwardList: Sendable {
  /// An award and where it was decided.
  typealias Entry = (award: Award, decision: Decision)

  private let entries: [Entry]
  /// Places in `entries`, ascending.
  private var byID: [ID<Award>: [Int]] = [:]
  private var byStory: [ID<Story>: [Int]] = [:]
  private var byPerson: [ID<Person>: [Int]] = [:]

  init(_ decisions: [Decision]) {
    entries = decisions.flatMap { decision in decision.awards.map { ($0, decision) } }
    for (place, entry) in entries.enumerated() {
      byID[entry.award.id, default: []].append(place)
      if let story = entry.award.story { byStory[story.value, default: []].append(place) }
      if case .person(let id) = entry.award.recipient { byPerson[id.value, default: []].append(place) }
    }
  }

  /// The first award of an id.
  subscript(id: ID<Award>) -> Entry? { byID[id].map { entries[$0[0]] } }

  /// The award that a story names, and those that name the story.
  func of(_ story: Story) -> [Entry] {
    let named = story.award.flatMap { byID[$0.value] } ?? []
    let naming = byStory[story.id] ?? []
    return (named + naming.filter { !named.contains($0) }).sorted().map { entries[$0] }
  }

  /// Those of decisions made on one of some days.
  func decided(in days: ClosedRange<Day>) -> [Entry] { entries.filter { days.contains($0.decision.date) } }

  /// Those that honour somebody.
  func of(_ person: ID<Person>) -> [Entry] { (byPerson[person] ?? []).map { entries[$0] } }
}

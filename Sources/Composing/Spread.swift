// How examples spread: who took up whose practice, how far it went, and the drawing of its ripples.
import Diagnostics
import Exact
import Model

/// One take-up of a story by a unit.
struct TakeUp: Sendable, Hashable {
  let unit: ID<Unit>
  let day: Day
  let adaptation: String?
  let result: String?
  /// The unit's own story of it, where it wrote one.
  let story: ID<Story>?
  /// From 1: how many steps from the origin.
  let depth: Int
  /// Its index in the list of the one it was learnt from; nil: from the origin itself.
  let parent: Int?
}

/// The take-ups of every story.
struct Spread: Sendable {
  private let takeUps: [ID<Story>: [TakeUp]]
  /// Units that can take something up: those that exist on the edition's day, without the leadership.
  let units: [ID<Unit>]

  init(_ edition: Edition) {
    let children = Dictionary(grouping: edition.stories.filter { $0.adopts != nil }) { story in
      story.adopts?.value ?? story.id
    }
    takeUps = Dictionary(
      edition.stories.filter { !$0.adoptions.isEmpty || children[$0.id] != nil }.map { story in
        (story.id, follow(story, children))
      }, uniquingKeysWith: { first, _ in first })
    units = edition.units.filter { unit in
      !unit.isLeadership && (unit.to.map { $0 >= edition.asOf } ?? true) && (unit.from.map { $0 <= edition.asOf } ?? true)
    }.map(\.id)
  }

  /// Who took a story up, directly or from one another, nearest first.
  func takeUps(of story: ID<Story>) -> [TakeUp] { takeUps[story] ?? [] }

  /// Other units that took it up, and how many others there are (vector T23).
  func reach(of story: Story) -> (adopted: Int, others: Int) {
    let own = Set(story.units.map(\.value))
    let others = units.filter { !own.contains($0) }
    let adopted = Set(takeUps(of: story.id).map(\.unit))
    return (others.count { adopted.contains($0) }, others.count)
  }
}

/// Follows the edges from a story outwards, level by level; each unit counts once, where it was reached first.
private func follow(_ origin: Story, _ children: [ID<Story>: [Story]]) -> [TakeUp] {
  var found: [TakeUp] = []
  var seenUnits = Set(origin.units.map(\.value))
  var seenStories: Set<ID<Story>> = [origin.id]
  var level: [(story: Story, parent: Int?)] = [(origin, nil)]
  var depth = 1
  while !level.isEmpty {
    var next: [(story: Story, parent: Int?)] = []
    for (story, parent) in level {
      for step in steps(from: story, children) where seenUnits.insert(step.unit).inserted {
        found.append(
          TakeUp(
            unit: step.unit, day: step.day, adaptation: step.adaptation, result: step.result, story: step.story?.id,
            depth: depth, parent: parent))
        if let own = step.story, seenStories.insert(own.id).inserted { next.append((own, found.count - 1)) }
      }
    }
    level = next
    depth += 1
  }
  return found
}

/// One edge, from either side: an `adoptions` entry, a story that `adopts`, or both of the same unit.
private struct Step {
  let unit: ID<Unit>
  let day: Day
  let adaptation: String?
  let result: String?
  let story: Story?
}

/// The edges that leave a story, by day, then unit.
private func steps(from story: Story, _ children: [ID<Story>: [Story]]) -> [Step] {
  let own = children[story.id] ?? []
  var steps = story.adoptions.map { adoption in
    Step(
      unit: adoption.unit.value, day: adoption.date.value, adaptation: adoption.adaptation, result: adoption.result,
      story: own.first { $0.units.contains { $0.value == adoption.unit.value } })
  }
  for child in own {
    guard let unit = child.units.first?.value, !steps.contains(where: { $0.unit == unit }) else { continue }
    steps.append(Step(unit: unit, day: child.date.value, adaptation: nil, result: nil, story: child))
  }
  return steps.sorted { ($0.day, $0.unit) < ($1.day, $1.unit) }
}

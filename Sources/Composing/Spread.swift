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
      !unit.isLeadership && (edition.asOf...edition.asOf).overlaps(unit.from, unit.to)
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
///
/// A unit that has been reached may still write a story that leads on: who learns from it is counted as well.
private func follow(_ origin: Story, _ children: [ID<Story>: [Story]]) -> [TakeUp] {
  var found: [TakeUp] = []
  var seenStories: Set<ID<Story>> = [origin.id]
  /// Where each unit stands in `found`; nil for the origin's own.
  var reached = Dictionary(origin.units.map { ($0.value, Int?.none) }, uniquingKeysWith: { first, _ in first })
  var level: [(story: Story, parent: Int?)] = [(origin, nil)]
  var depth = 1
  while !level.isEmpty {
    var next: [(story: Story, parent: Int?)] = []
    for (story, parent) in level {
      for step in steps(from: story, children) {
        if reached[step.unit] == nil {
          found.append(TakeUp(step, depth: depth, parent: parent))
          reached[step.unit] = .some(found.count - 1)
        }
        guard let own = step.story, seenStories.insert(own.id).inserted else { continue }
        next.append((own, reached[step.unit] ?? nil))
      }
    }
    level = next
    depth += 1
  }
  return found
}

extension TakeUp {
  fileprivate init(_ step: Step, depth: Int, parent: Int?) {
    self.init(
      unit: step.unit, day: step.day, adaptation: step.adaptation, result: step.result, story: step.story?.id,
      depth: depth, parent: parent)
  }
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
    for unit in child.units.map(\.value) where !steps.contains(where: { $0.unit == unit && $0.story?.id == child.id }) {
      steps.append(Step(unit: unit, day: child.date.value, adaptation: nil, result: nil, story: child))
    }
  }
  return steps.enumerated().sorted { one, other in
    (one.element.day, one.element.unit, one.offset) < (other.element.day, other.element.unit, other.offset)
  }.map(\.element)
}

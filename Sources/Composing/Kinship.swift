// Which stories are kin: they share criteria, units or people and stand near each other in time.
import Diagnostics
import Model

/// The kin of every story of an edition, by index in its list. Only neighbours in time are looked at, so that a new
/// story changes what a few others recommend and not what all do.
struct Kinship: Sendable {
  /// What stories can share.
  private enum Group: Hashable {
    case criterion(String)
    case unit(ID<Unit>)
    case person(ID<Person>)
  }

  /// How many neighbours are looked at on either side, in each group that a story belongs to.
  private static let reach = 20
  /// How many kin a story has at most.
  private static let most = 3

  /// The groups of each story, with what it weighs to share one: a criterion two, a unit or a person one.
  private let groups: [[(group: Int, weight: Int)]]
  /// The stories of each group, in the list's order.
  private let members: [[Int]]

  init(_ stories: [Story]) {
    var numbers: [Group: Int] = [:]
    var members: [[Int]] = []
    func number(_ group: Group) -> Int {
      if let known = numbers[group] { return known }
      numbers[group] = members.count
      members.append([])
      return members.count - 1
    }
    groups = stories.indices.map { index in
      let story = stories[index]
      let shared =
        story.criteria.map { (Group.criterion($0.value), 2) } + story.units.map { (Group.unit($0.value), 1) }
        + story.people.map { (Group.person($0.person.value), 1) }
      return shared.map { shared, weight in
        let group = number(shared)
        members[group].append(index)
        return (group, weight)
      }
    }
    self.members = members
  }

  /// The kin of a story: those that share most, of equals the nearest in time, then the newer.
  func kin(of index: Int) -> [Int] {
    var runs = groups[index].map { run(of: $0.group, around: index, weight: $0.weight) }
    var best: [Kin] = []
    best.reserveCapacity(Kinship.most + 1)
    // Each run ascends, so the least that any of them is at comes next, with its weight from all that are there.
    while let next = runs.lazy.compactMap({ $0.next }).min() {
      var kin = Kin(index: next, weight: 0, distance: abs(next - index))
      for place in runs.indices {
        while runs[place].next == next { kin.weight += runs[place].pass() }
      }
      if next != index { insert(kin, into: &best) }
    }
    return best.map(\.index)
  }

  /// Keeps the best in order, and no more than are wanted.
  private func insert(_ kin: Kin, into best: inout [Kin]) {
    let place = best.firstIndex { kin.isCloser(than: $0) } ?? best.count
    guard place < Kinship.most else { return }
    best.insert(kin, at: place)
    if best.count > Kinship.most { best.removeLast() }
  }

  /// The neighbours of a story in one of its groups.
  private func run(of group: Int, around index: Int, weight: Int) -> Run {
    let list = members[group]
    let place = position(of: index, in: list)
    return Run(
      list: list, at: max(0, place - Kinship.reach), end: min(list.count, place + Kinship.reach + 1), weight: weight)
  }

  /// Where an index stands in an ascending list, by halving.
  private func position(of index: Int, in list: [Int]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A story that shares something with another.
private struct Kin {
  let index: Int
  var weight: Int
  let distance: Int

  func isCloser(than other: Kin) -> Bool {
    (other.weight, distance, index) < (weight, other.distance, other.index)
  }
}

/// Stories of one group, one after the other.
private struct Run {
  let list: [Int]
  var at: Int
  let end: Int
  let weight: Int

  /// The story it is at; nil at its end.
  var next: Int? { at < end ? list[at] : nil }

  /// Goes on by one; answers what it weighs to share the group.
  mutating func pass() -> Int {
    at += 1
    return weight
  }
}

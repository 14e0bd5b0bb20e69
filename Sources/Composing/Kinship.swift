// Which stories are kin: they share criteria, words, units or people and stand near each other in time.
import Diagnostics
import Model

/// The kin of every story of an edition, by index in its list. Only neighbours in time are looked at, so that a new
/// story changes what a few others recommend and not what all do.
struct Kinship: Sendable {
  /// What stories can share.
  private enum Group: Hashable {
    case criterion(String)
    case tag(String)
    /// Of a vocabulary: a value, a field of work, or whom a deed was for.
    case term(String)
    case unit(ID<Unit>)
    case person(ID<Person>)
  }

  /// How many neighbours are looked at on either side, in each group that a story belongs to.
  private static let reach = 20
  /// How many kin a story has at most.
  private static let most = 3

  /// The groups of each story, with what it weighs to share one: a criterion or a writer's own word two, all else one.
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
      Kinship.shared(by: stories[index].facts).map { shared, weight in
        let group = number(shared)
        members[group].append(index)
        return (group, weight)
      }
    }
    self.members = members
  }

  private static func shared(by story: StoryFacts) -> [(Group, weight: Int)] {
    let words = story.values.map(\.value) + story.toward.map(\.value) + (story.field.map { [$0.value] } ?? [])
    return story.criteria.map { (.criterion($0.value), 2) } + story.tags.map { (.tag($0), 2) }
      + words.map { (.term($0), 1) } + story.units.map { (.unit($0.value), 1) }
      + story.people.map { (.person($0.person.value), 1) }
  }

  /// The kin of a story: those that share most, of equals the nearest in time, then the newer.
  func kin(of index: Int) -> [Int] {
    var best: [Kin] = []
    best.reserveCapacity(Kinship.most + 1)
    let meetings = meetings(of: index)
    var at = 0
    while at < meetings.count {
      let other = meetings[at].index
      var kin = Kin(index: other, weight: 0, distance: abs(other - index))
      while at < meetings.count, meetings[at].index == other {
        kin.weight += meetings[at].weight
        at += 1
      }
      insert(kin, into: &best)
    }
    return best.map(\.index)
  }

  /// The neighbours of a story in its groups, by their indices: one for each group that it shares with them.
  private func meetings(of index: Int) -> [Meeting] {
    var meetings: [Meeting] = []
    meetings.reserveCapacity(groups[index].count * (2 * Kinship.reach + 1))
    for (group, weight) in groups[index] {
      let place = position(of: index, in: members[group])
      let end = min(members[group].count, place + Kinship.reach + 1)
      for at in max(0, place - Kinship.reach)..<end where members[group][at] != index {
        meetings.append(Meeting(members[group][at], weight))
      }
    }
    meetings.sort()
    return meetings
  }

  /// Keeps the best in order, and no more than are wanted.
  private func insert(_ kin: Kin, into best: inout [Kin]) {
    let place = best.firstIndex { kin.isCloser(than: $0) } ?? best.count
    guard place < Kinship.most else { return }
    best.insert(kin, at: place)
    if best.count > Kinship.most { best.removeLast() }
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

/// One thing that a neighbour shares, in one number: hundreds of them are sorted for each story.
private struct Meeting: Comparable {
  private let number: Int

  /// - Parameter weight: below 4.
  init(_ index: Int, _ weight: Int) { number = index << 2 | weight }

  /// Of the neighbour.
  var index: Int { number >> 2 }
  var weight: Int { number & 3 }

  static func < (one: Meeting, other: Meeting) -> Bool { one.number < other.number }
}

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
    var meetings = Meetings(atMost: groups[index].count * 2 * Kinship.reach)
    for (group, weight) in groups[index] {
      let list = members[group]
      let place = position(of: index, in: list)
      let end = min(list.count, place + Kinship.reach + 1)
      for at in max(0, place - Kinship.reach)..<end where list[at] != index { meetings.add(weight, of: list[at]) }
    }
    var best: [Kin] = []
    best.reserveCapacity(Kinship.most + 1)
    meetings.forEach { other, weight in
      insert(Kin(index: other, weight: weight, distance: abs(other - index)), into: &best)
    }
    return best.map(\.index)
  }

  /// Keeps the best in order, and no more than are wanted.
  private func insert(_ kin: Kin, into best: inout [Kin]) {
    if best.count == Kinship.most, !kin.isCloser(than: best[Kinship.most - 1]) { return }
    best.insert(kin, at: best.firstIndex { kin.isCloser(than: $0) } ?? best.count)
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

/// The neighbours of a story and what each weighs, summed up as they are met: sorting hundreds of them took most of
/// the time that kin take.
private struct Meetings {
  /// Zero, or a neighbour's index plus one above its weight; each stands at the first free place from its own.
  private var slots: [Int]
  private let shift: Int

  private static let weightBits = 24

  /// Room for so many neighbours, and as much again, so that few share a place.
  init(atMost count: Int) {
    let bits = max(4, Int.bitWidth - (2 * count).leadingZeroBitCount)
    slots = Array(repeating: 0, count: 1 << bits)
    shift = UInt64.bitWidth - bits
  }

  mutating func add(_ weight: Int, of index: Int) {
    let key = index + 1
    // The high bits of a product depend on all bits of the key.
    var place = Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    while slots[place] != 0, slots[place] >> Meetings.weightBits != key { place = (place + 1) & (slots.count - 1) }
    slots[place] = max(slots[place], key << Meetings.weightBits) + weight
  }

  /// Each neighbour once, in no order.
  func forEach(_ take: (_ index: Int, _ weight: Int) -> Void) {
    for slot in slots where slot != 0 {
      take(slot >> Meetings.weightBits - 1, slot & (1 << Meetings.weightBits - 1))
    }
  }
}

// Which stories are kin: they share criteria, units or people and stand near each other in time.
import Diagnostics
import Model

/// The kin of every story of an edition, by index in its list. Only neighbours in time are looked at, so that a new
/// story changes what a few others recommend and not what all do.
struct Kinship: Sendable {
  /// How many neighbours are looked at on either side, in each group that a story belongs to.
  private static let reach = 20
  /// How many kin a story has at most.
  private static let most = 3

  /// The groups of each story, with what it weighs to share one: a criterion two, a unit or a person one.
  private let groups: [[(group: Int, weight: Int)]]
  /// The stories of each group, in the list's order.
  private let members: [[Int]]

  init(_ stories: [Story]) {
    var numbers: [String: Int] = [:]
    var members: [[Int]] = []
    func number(_ name: String) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = members.count
      members.append([])
      return members.count - 1
    }
    groups = stories.indices.map { index in
      let story = stories[index]
      let names =
        story.criteria.map { ("criterion " + $0.value, 2) } + story.units.map { ("unit " + $0.value.text, 1) }
        + story.people.map { ("person " + $0.person.value.text, 1) }
      return names.map { name, weight in
        let group = number(name)
        members[group].append(index)
        return (group, weight)
      }
    }
    self.members = members
  }

  /// The kin of a story: those that share most, of equals the nearest in time, then the newer.
  func kin(of index: Int) -> [Int] {
    var found: [(index: Int, weight: Int)] = []
    for (group, weight) in groups[index] {
      let list = members[group]
      let place = position(of: index, in: list)
      let window = max(0, place - Kinship.reach)..<min(list.count, place + Kinship.reach + 1)
      found += list[window].lazy.filter { $0 != index }.map { ($0, weight) }
    }
    found.sort { $0.index < $1.index }
    var totals: [(index: Int, weight: Int)] = []
    for one in found {
      if let last = totals.last, last.index == one.index {
        totals[totals.count - 1].weight += one.weight
      } else {
        totals.append(one)
      }
    }
    totals.sort { ($1.weight, abs($0.index - index), $0.index) < ($0.weight, abs($1.index - index), $1.index) }
    return totals.prefix(Kinship.most).map(\.index)
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

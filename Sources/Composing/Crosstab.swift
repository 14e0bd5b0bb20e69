// Counts stories and awards in all tables of the statistics at once: individuals and collectives, row by row.
import Diagnostics
import Exact
import Model

/// How many were of individuals, and how many of collectives.
struct Tallied: Sendable, Hashable {
  var individual = 0
  var collective = 0
  var total: Int { individual + collective }
}

/// A row before it is counted.
struct StatisticsRow {
  /// As a saved table has it, which stands alone, without a theme's words.
  let label: String
  let address: String?
  /// Nil: the label is a name and no word.
  let word: StatisticsWord?

  init(_ label: String, _ address: String? = nil, word: StatisticsWord? = nil) {
    self.label = label
    self.address = address
    self.word = word
  }
}

/// Where things stand in the rows of their tables, as numbers: one pass over ten thousand stories fills them all.
struct StatisticsPlaces {
  static let kinds = StoryKind.allCases.filter { $0 != .news }
  private let criterionPlaces: [String: Int]
  private let unitPlaces: [ID<Unit>: Int]
  private let months: [Period: Int]

  init(_ desk: Desk) {
    let order = Dictionary(
      zip(desk.movement.campaign.criteria.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    criterionPlaces = desk.criteria.compactMapValues { order[$0.id] }
    unitPlaces = Dictionary(zip(desk.statisticsUnits.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    months = Dictionary(
      zip(desk.months(of: desk.movement.campaign.window), 0...), uniquingKeysWith: { first, _ in first })
  }

  func kind(_ kind: StoryKind) -> Int? { StatisticsPlaces.kinds.firstIndex(of: kind) }

  func unit(_ id: ID<Unit>) -> Int? { unitPlaces[id] }

  func month(_ day: Day) -> Int? { months[.month(year: day.year, day.month)] }

  /// Each criterion once, though several of its items be cited.
  func criteria(of story: Story) -> [Int] {
    var places: [Int] = []
    for cited in story.criteria {
      if let place = criterionPlaces[cited.value], !places.contains(place) { places.append(place) }
    }
    return places
  }
}

/// Who was a head or in the leadership, and when.
struct Leaders {
  private let leadership: Set<ID<Unit>>
  private let heads: [ID<Person>: [Headship]]

  init(_ units: [Unit]) {
    leadership = Set(units.filter(\.isLeadership).map(\.id))
    heads = Dictionary(grouping: units.flatMap(\.heads), by: \.person.value)
  }

  func contains(_ person: ID<Person>, on day: Day, _ desk: Desk) -> Bool {
    heads[person]?.contains { $0.holds(on: day) } ?? false
      || desk.people[person]?.membership(on: day).map { leadership.contains($0.unit.value) } ?? false
  }
}

/// Tables that are filled together.
struct Crosstab {
  let orders: [(order: StatisticsOrder, rows: [StatisticsRow])]
  private(set) var total = Tallied()
  /// By the order's place among all; empty for one that is not asked for.
  private var counts: [[Tallied]]
  private var isCollective = false

  init(orders: [(order: StatisticsOrder, rows: [StatisticsRow])]) {
    self.orders = orders
    counts = StatisticsOrder.allCases.map { order in
      let rows = orders.first { $0.order == order }?.rows ?? []
      return Array(repeating: Tallied(), count: rows.count)
    }
  }

  subscript(order: StatisticsOrder) -> [Tallied] { counts[order.place] }

  func rows(_ order: StatisticsOrder) -> [StatisticsRow] { orders.first { $0.order == order }?.rows ?? [] }

  /// The next story or award.
  mutating func begin(isCollective: Bool) {
    self.isCollective = isCollective
    total.add(isCollective: isCollective)
  }

  /// Counts it in a row; nil: it has none in this table.
  mutating func add(_ order: StatisticsOrder, _ row: Int?) {
    guard let row, counts[order.place].indices.contains(row) else { return }
    counts[order.place][row].add(isCollective: isCollective)
  }

  /// Counts its month and, once each, leaders and others among its people.
  mutating func add(
    _ people: [ID<Person>], on day: Day, _ places: StatisticsPlaces, _ leaders: Leaders, _ desk: Desk
  ) {
    add(.month, places.month(day))
    let leading = people.count { leaders.contains($0, on: day, desk) }
    if leading > 0 { add(.duty, Duty.allCases.firstIndex(of: .leader)) }
    if leading < people.count { add(.duty, Duty.allCases.firstIndex(of: .other)) }
  }
}

extension Tallied {
  fileprivate mutating func add(isCollective: Bool) {
    if isCollective { collective += 1 } else { individual += 1 }
  }
}

// Counts who takes part, of the agency by month and of its units by year, where enough people stand behind a number.
import Diagnostics
import Exact
import Model

/// The numbers of the movement's months that have begun and of its years; of units only in the years. The stories are
/// those that the edition shows, news and drafts aside: a number says no more than they do.
func participation(
  _ library: Library, _ stories: [Story], in campaign: Campaign, keeping rule: SmallGroups?, asOf: Day
) -> [Participation] {
  let count = Counting(library, Told.tally(stories, in: campaign.window), window: campaign.window, asOf: asOf)
  let years = (campaign.window.lowerBound.year...campaign.window.upperBound.year).filter {
    Period.year($0).hasBegun(in: campaign.window, by: asOf)
  }
  return years.flatMap { year -> [Participation] in
    let months = (1...12).map { Period.month(year: year, $0) }.filter { $0.hasBegun(in: campaign.window, by: asOf) }
    let whole = Period.year(year)
    let people = Dictionary(
      uniqueKeysWithValues: library.units.map { ($0.id, count.staff(of: $0.id, in: whole)) }
    ).filter { !$0.value.isEmpty }
    let shown = rule?.shownUnits(in: whole, people) ?? people.keys.sorted()
    let agency = (months + [whole]).map { count.numbers(in: $0, of: nil) }.filter { $0.staff >= rule?.least ?? 0 }
    return agency + shown.map { count.numbers(in: whole, of: $0) }
  }
}

/// What was told of a period, by everybody or by one unit.
private struct Told {
  var people: Set<ID<Person>> = []
  var proposers: Set<ID<Person>> = []
  var proposals = 0
  var units: Set<ID<Unit>> = []

  struct Key: Hashable {
    let period: Period
    let unit: ID<Unit>?
  }

  mutating func add(_ story: Story) {
    for credit in story.people { people.insert(credit.person.value) }
    for unit in story.units { units.insert(unit.value) }
    guard story.kind == .initiative else { return }
    proposals += 1
    for credit in story.people { proposers.insert(credit.person.value) }
  }

  mutating func add(_ other: Told) {
    people.formUnion(other.people)
    proposers.formUnion(other.proposers)
    proposals += other.proposals
    units.formUnion(other.units)
  }

  /// Of all in a window in one pass: by month, by unit in the year, and the months of a year together.
  static func tally(_ stories: [Story], in window: ClosedRange<Day>) -> [Key: Told] {
    var (months, told): ([Key: Told], [Key: Told]) = ([:], [:])
    for story in stories where story.isExample && window.contains(story.date.value) {
      let day = story.date.value
      months[Key(period: .month(year: day.year, day.month), unit: nil), default: Told()].add(story)
      let units = story.units.map(\.value)
      for (index, unit) in units.enumerated() where !units[..<index].contains(unit) {
        told[Key(period: .year(day.year), unit: unit), default: Told()].add(story)
      }
    }
    for (key, month) in months {
      told[key] = month
      told[Key(period: .year(key.period.calendarYear), unit: nil), default: Told()].add(month)
    }
    return told
  }
}

private struct Counting {
  private let library: Library
  private let told: [Told.Key: Told]
  private let window: ClosedRange<Day>
  private let asOf: Day

  init(_ library: Library, _ told: [Told.Key: Told], window: ClosedRange<Day>, asOf: Day) {
    self.library = library
    self.told = told
    self.window = window
    self.asOf = asOf
  }

  /// The days of a period that count: inside the movement, and not in the future.
  private func days(of period: Period) -> ClosedRange<Day>? {
    let days = period.days.clamped(to: window)
    return days.lowerBound <= asOf ? days.lowerBound...min(days.upperBound, asOf) : nil
  }

  /// Who was in post in a unit, or anywhere, on any day of a period.
  func staff(of unit: ID<Unit>?, in period: Period) -> Set<ID<Person>> {
    guard let days = days(of: period) else { return [] }
    return Set(
      library.people.filter { person in
        person.memberships.contains { (unit == nil || $0.unit.value == unit) && days.overlaps($0.from, $0.to) }
      }.map(\.id))
  }

  func numbers(in period: Period, of unit: ID<Unit>?) -> Participation {
    let staff = staff(of: unit, in: period)
    let told = told[Told.Key(period: period, unit: unit)] ?? Told()
    let units = library.units.filter { own in
      (unit == nil || own.id == unit) && !own.isLeadership
        && days(of: period).map { $0.overlaps(own.from, own.to) } ?? false
    }
    return Participation(
      period: period, unit: unit, staff: staff.count, contributors: told.people.intersection(staff).count,
      proposers: told.proposers.intersection(staff).count, proposals: told.proposals, units: units.count,
      activeUnits: units.count { told.units.contains($0.id) })
  }
}

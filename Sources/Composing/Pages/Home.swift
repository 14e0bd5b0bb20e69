// Composes the front page.
import Diagnostics
import Exact
import Markdown
import Model
import Template
import Vietnamese

/// How many items each part of the front page shows at most.
private enum Most {
  static let honoured = 5
  static let learn = 3
  static let spreading = 3
  static let latest = 6
}

extension Desk {
  /// The front page.
  func homePage() -> Page {
    let current = edition.stories.filter { $0.status != .archived }
    let lead = current.first { $0.kind != .news && !$0.photos.isEmpty } ?? current.first
    let learn = current.filter { $0.id != lead?.id && isCopyable($0) }.prefix(Most.learn)
    let shown = Set(learn.map(\.id) + [lead?.id].compactMap { $0 })
    let roll = movement.honours.last { $0.period.isMonth && !$0.entries.isEmpty }
    let view = HomeView(
      site: site(nil), page: head("", path: Addresses.home), lead: lead.map(card),
      honoured: roll.map { roll in roll.entries.prefix(Most.honoured).compactMap { honoured($0, in: roll) } } ?? [],
      roll: roll.map(chapter.link),
      learn: learn.map(card), spreading: Array(widest().prefix(Most.spreading)),
      latest: current.filter { !shown.contains($0.id) }.prefix(Most.latest).map(card), months: months(),
      criteria: counts(of: chapter.stories))
    return Page(path: Addresses.home, template: "home", view: view.record())
  }

  /// What can be copied at once: a practice or initiative that says how (content.md, *Cách làm lại*).
  func isCopyable(_ story: Story) -> Bool {
    (story.kind == .practice || story.kind == .initiative)
      && story.body.headings.contains { folded($0.text, .bare) == "cach lam lai" }
  }

  /// The stories most widely taken up, widest first, then newest.
  private func widest() -> [SpreadingView] {
    edition.stories.compactMap { story in
      ripple(spread.takeUps(of: story.id)).map { (story, $0) }
    }.enumerated().sorted {
      ($1.element.1.adopted, $0.offset) < ($0.element.1.adopted, $1.offset)
    }.map { _, pair in
      let reach = spread.reach(of: pair.0)
      return SpreadingView(card: card(pair.0), ripple: pair.1, adopted: reach.adopted, others: reach.others)
    }
  }

  /// Somebody of the latest roll with the story that tells why.
  func honoured(_ honour: Honour, in roll: HonourRoll) -> HonouredView? {
    person(honour.person, on: roll.period.days.upperBound).map { person in
      HonouredView(person: person, total: points(honour.value), reason: reason(honour.person, by: roll.period))
    }
  }

  /// The newest story about somebody that was out by the end of a period; never a draft, for it is not out.
  func reason(_ person: ID<Person>, by period: Period) -> LinkView? {
    storiesByPerson[person]?.first {
      $0.kind != .news && !$0.isDraft && $0.published.value <= period.days.upperBound
    }.map(link)
  }

  /// The movement's months with their stories and milestones.
  func months() -> [MonthView] {
    let window = movement.campaign.window
    let published = Dictionary(grouping: edition.stories, by: { Month($0.published.value) }).mapValues(\.count)
    let today = Month(edition.asOf)
    return Month(window.lowerBound).through(Month(window.upperBound)).map { month in
      MonthView(
        month: month.month, state: month < today ? .done : month == today ? .now : .ahead,
        stories: published[month] ?? 0,
        milestones: movement.campaign.milestones.filter { Month($0.date) == month }.map(\.name))
    }
  }
}

/// A month of a year.
private struct Month: Hashable, Comparable {
  let year: Int
  let month: Int

  init(_ day: Day) {
    year = day.year
    month = day.month
  }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  static func < (one: Month, other: Month) -> Bool {
    (one.year, one.month) < (other.year, other.month)
  }

  /// This month and all after it up to another.
  func through(_ last: Month) -> [Month] {
    let count = (last.year - year) * 12 + last.month - month
    guard count >= 0 else { return [] }
    return (0...count).map { Month(year: year + (month - 1 + $0) / 12, month: (month - 1 + $0) % 12 + 1) }
  }
}

// Composes what happened in each month: a page, an e-mail and a plain text, so that the news comes to those who do not
// come to it.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// An e-mail over 100 KB is cut by some mailboxes, and a digest over a screen or two is not read.
private enum Most {
  static let stories = 12
  static let honoured = 12
  static let takeUps = 10
  static let decisions = 8
}

/// What the digests are made of: stories by the month of their publication, take-ups and decisions by theirs.
struct Months: Sendable {
  /// The months that have something to tell, in time's order.
  let all: [Period]
  let stories: [Period: [Story]]
  let takeUps: [Period: [Desk.SpreadEdge]]
  let decisions: [Period: [Decision]]

  init(_ desk: Desk) {
    takeUps = Dictionary(grouping: desk.toldEdges()) { month(of: $0.day) }
    decisions = Dictionary(grouping: desk.edition.decisions) { month(of: $0.date) }
    stories = Dictionary(grouping: desk.edition.stories.filter { !$0.isDraft }) { month(of: $0.published.value) }
    let rolls = desk.chapters.flatMap(\.movement.honours).filter { $0.period.isMonth && !$0.isEmpty }.map(\.period)
    all = Set(stories.keys).union(rolls).union(takeUps.keys).union(decisions.keys).sorted()
  }
}

/// The month of a day.
private func month(of day: Day) -> Period { .month(year: day.year, day.month) }

extension Desk {
  /// Whether any month has something to tell. Nobody takes up what no story tells of.
  var hasDigests: Bool {
    edition.stories.contains { !$0.isDraft } || !edition.decisions.isEmpty
      || chapters.contains { $0.movement.honours.contains { $0.period.isMonth && !$0.isEmpty } }
  }

  /// The list, and a page for each month; where the site's address is known, an e-mail and a plain text beside it.
  func digestPlans() -> (pages: [PagePlan], files: [PagePlan]) {
    let months = [Months(self)]
    let desks = chapters.indices.map(turned(to:))
    guard !months[0].all.isEmpty else { return ([], []) }
    var pages = [PagePlan(Addresses.digests) { digestsPage(months[0]) }]
    var files: [PagePlan] = []
    for (place, month) in months[0].all.enumerated() {
      // Each month is told in the frame of the movement it belongs to.
      let desk = desks[edition.placeOfMovement(on: month.days.upperBound)]
      pages.append(PagePlan(Addresses.digest(month)) { desk.digest(months[0], place, .page) })
      guard edition.site.address != nil else { continue }
      files += [DigestForm.mail, .plain].map { form in
        PagePlan(form.path(of: month)) { desk.digest(months[0], place, form) }
      }
    }
    return (pages, files)
  }

  private func digestsPage(_ months: Months) -> Page {
    let view = DigestsView(
      site: site(.movement), page: head("", path: Addresses.digests), ways: ways(.digests),
      digests: months.all.reversed().map { month in
        DigestLineView(
          digest: digestLink(month), stories: months.stories[month]?.count ?? 0,
          lead: months.stories[month]?.first?.title.value)
      })
    return Page(path: Addresses.digests, template: "digests", view: view.record())
  }

  private func digestLink(_ month: Period) -> LinkView {
    LinkView(label: periodName(month), address: Addresses.digest(month))
  }

  private func digest(_ months: Months, _ place: Int, _ form: DigestForm) -> Page {
    let month = months.all[place]
    let told = months.stories[month] ?? []
    // Where one movement follows another within a month, the roll may be the earlier one's.
    let rolls = ([chapter] + chapters).lazy.flatMap { chapter in chapter.movement.honours.map { (chapter, $0) } }
    let honoured = rolls.first { $1.period == month && !$1.isEmpty }
    let roll = honoured?.1
    let hasFiles = edition.site.address != nil
    let view = DigestView(
      site: site(.movement), page: head(periodName(month), path: Addresses.digest(month)), ways: ways(.digests),
      month: periodName(month), stories: told.prefix(Most.stories).map(card), more: told.count - Most.stories,
      honoured: roll.map(self.honoured) ?? [],
      units: roll?.units.compactMap { unitView($0.unit) } ?? [], roll: honoured.map { $0.link($1) },
      takeUps: listed(months.takeUps[month] ?? []), decisions: listed(months.decisions[month] ?? []),
      ahead: ahead(of: month),
      mail: hasFiles ? LinkView(label: DigestForm.mail.file, address: DigestForm.mail.path(of: month)) : nil,
      plain: hasFiles ? LinkView(label: DigestForm.plain.file, address: DigestForm.plain.path(of: month)) : nil,
      earlier: place > 0 ? digestLink(months.all[place - 1]) : nil,
      later: place + 1 < months.all.count ? digestLink(months.all[place + 1]) : nil, path: Addresses.digest(month))
    return Page(path: form.path(of: month), template: form.template, view: view.record())
  }

  private func honoured(of roll: HonourRoll) -> [HonouredView] {
    roll.entries.prefix(Most.honoured).compactMap { honoured($0, in: roll) }
  }

  /// Take-ups, in time's order.
  private func listed(_ takeUps: [SpreadEdge]) -> [DigestTakeUpView] {
    takeUps.sorted { ($0.day, $0.story.id, $0.to) < ($1.day, $1.story.id, $1.to) }
      .prefix(Most.takeUps).compactMap { edge in
        unitView(edge.to).map { unit in
          DigestTakeUpView(
            unit: unit, story: link(edge.story), day: edge.day,
            result: spread.takeUps(of: edge.story.id).first { $0.unit == edge.to }?.result)
        }
      }
  }

  private func listed(_ decisions: [Decision]) -> [DecisionLineView] {
    decisions.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .prefix(Most.decisions).map(DecisionLineView.init(decision:))
  }

  /// The milestones of the month after.
  private func ahead(of month: Period) -> [MilestoneView] {
    guard let first = month.days.upperBound.adding(days: 1) else { return [] }
    let next = Period.month(year: first.year, first.month).days
    return movement.campaign.milestones.filter { next.contains($0.date) }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .map { MilestoneView(milestone: $0, isPast: $0.date <= edition.asOf) }
  }
}

/// The forms a digest comes in.
private enum DigestForm {
  case page, mail, plain

  var template: String {
    switch self {
    case .page: "digest"
    case .mail: "digest-mail"
    case .plain: "digest.txt"
    }
  }

  /// The file's name beside the page.
  var file: String {
    switch self {
    case .page: "index.html"
    case .mail: Addresses.mailFile
    case .plain: Addresses.mailTextFile
    }
  }

  func path(of month: Period) -> String { Addresses.beside(Addresses.digest(month), file) }
}

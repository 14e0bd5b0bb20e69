// Composes how soon and how steadily good examples are made known (R15, R22).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The page.
  @Sendable func pacePage() -> Page {
    let target = movement.campaign.noticeDays
    let view = PaceView(
      site: site(.movement), page: head("", path: chapter.at(Addresses.pace)), ways: ways(.pace), target: target,
      measures: PaceMeasure.allCases.compactMap { measure in
        let lags = Lags(examples.compactMap { self.lag($0, measure) })
        return lags.days.isEmpty
          ? nil : LagView(measure: measure, lags: lags, target: measure == .published ? target : nil)
      },
      units: spread.units.compactMap { unit in
        let lags = Lags(
          toldHere(by: unit).filter(\.isExample).compactMap { self.lag($0, .published) }
        )
        guard !lags.days.isEmpty, let view = unitView(unit) else { return nil }
        return UnitLagView(unit: view, lag: LagView(measure: .published, lags: lags, target: target))
      }, months: months(), gaps: silences(), gapDays: movement.campaign.gapDays, waiting: waiting())
    return Page(path: chapter.at(Addresses.pace), template: "pace", view: view.record())
  }

  /// Days from the deed to what is measured; nil when that has not come, or came before the deed.
  func lag(_ story: Story, _ measure: PaceMeasure) -> Int? {
    let day: Day? =
      switch measure {
      case .discovered: story.discovered?.value
      case .published: story.published.value
      case .decided:
        story.decision.flatMap { decisions[$0.value]?.date } ?? story.award.flatMap { awards[$0.value]?.decision.date }
      }
    guard let day, story.date.value <= day else { return nil }
    return story.date.value.days(until: day)
  }

  /// The times inside the movement without a new story, the longest first.
  private func silences() -> [SilenceView] {
    let window = movement.campaign.window
    let end = min(window.upperBound, edition.asOf)
    guard window.lowerBound <= end else { return [] }
    let days = edition.stories.map(\.published.value).filter { window.contains($0) && $0 <= end }.sorted() + [end]
    var last = window.lowerBound
    var found: [SilenceView] = []
    for day in days {
      let length = last.days(until: day)
      if length > 0 { found.append(SilenceView(from: last, to: day, length: length)) }
      last = day
    }
    let most = found.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(
      \.element)
    let long = most.filter { $0.length > movement.campaign.gapDays }
    return long.isEmpty ? Array(most.prefix(1)) : long
  }

  /// What has waited longest for a decision, a line for each unit: managers know whom to ask.
  private func waiting() -> [WaitingView] {
    guard edition.audience == .manager, chapter.isPresent else { return [] }
    let open = edition.stories.filter { story in
      (story.kind == .initiative || story.kind == .emerging) && !story.isDraft && story.decision == nil
        && story.award == nil && awards.of(story).isEmpty && story.stage.value < .recognised
    }
    return spread.units.compactMap { unit in
      let own = open.filter { $0.units.first?.value == unit }
      guard let oldest = own.min(by: { ($0.date.value, $0.id) < ($1.date.value, $1.id) }), let view = unitView(unit)
      else { return nil }
      return WaitingView(
        unit: view, story: link(oldest), since: oldest.date.value,
        days: oldest.date.value.days(until: edition.asOf), count: own.count)
    }.sorted { ($1.days, $0.story.address) < ($0.days, $1.story.address) }
  }
}

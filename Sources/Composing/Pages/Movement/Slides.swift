// Composes the slides for the screen in the lobby, and the mark by which a running screen learns of a new build.
import Archive
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// A round takes two to four minutes: what a visitor waits, and what a passer-by sees anew each day.
private enum Most {
  static let honoured = 8
  static let latest = 5
  static let learn = 3
  static let spreading = 3
  static let ahead = 2
  static let text = 160
}

/// The slides, the texts of their codes, and the fingerprints of their pictures.
private struct SlideShow {
  let view: Made<SlideListView>
  let codes: [String]
  let pictures: [Fingerprint]
}

extension Desk {
  /// The page and its mark.
  func slidePlans() -> [PagePlan] { [PagePlan(Addresses.slides, slidesPage)] }

  /// The script that says the newest mark.
  func slideFilePlans() -> [PagePlan] {
    [
      PagePlan(Addresses.slidesEdition) {
        Page(path: Addresses.slidesEdition, text: "guongEdition(\"\(mark(of: slideList()))\");\n")
      }
    ]
  }

  @Sendable private func slidesPage() -> Page {
    let show = slideList()
    let view = SlidesView(
      site: site(nil), page: head("", path: Addresses.slides), edition: mark(of: show), slides: show.view)
    return Page(path: Addresses.slides, template: "slides", view: view.record(), codes: show.codes)
  }

  /// Of all that a running screen shows: the slides, their pictures, and the site around them with its day.
  private func mark(of show: SlideShow) -> String {
    var writer = Writer()
    show.view.value.write(to: &writer)
    site(nil).value.write(to: &writer)
    for print in show.pictures { print.write(to: &writer) }
    return String(decoding: Fingerprint(writer.bytes).hex, as: UTF8.self)
  }

  private func slideList() -> SlideShow {
    var (codes, shown): ([String], [Fingerprint]) = ([], [])
    /// Numbers the codes as the slides come.
    func code(_ path: String) -> CodeView? {
      let code = CodeView(wholeAddress(of: path), slot: codes.count)
      if let code { codes.append(code.text) }
      return code
    }
    func slide(_ kind: SlideKind, of story: Story, text: String) -> SlideView {
      let photo = story.photos.first
      if let print = photo.flatMap({ fingerprint(of: $0, of: story) }) { shown.append(print) }
      return SlideView(
        kind: kind, title: story.title.value, text: text, unit: story.units.first.flatMap { units[$0.value]?.name },
        picture: photo.flatMap { picture($0, of: story) },
        code: code(Addresses.story(story.id, story.kind)))
    }
    let current = edition.stories.filter { !$0.isDraft && $0.status != .archived }
    let latest = current.prefix(Most.latest)
    let learn = current.filter { story in isCopyable(story) && !latest.contains { $0.id == story.id } }
    let opening = SlideView(
      kind: .opening, title: movement.campaign.name, text: edition.site.agency, code: code(Addresses.home))
    let slides =
      [opening] + honourSlides(code)
      + latest.map { slide(.latest, of: $0, text: shortened($0.summary, to: Most.text)) }
      + learn.prefix(Most.learn).map { slide(.learn, of: $0, text: shortened($0.summary, to: Most.text)) }
      + current.filter { spread.takeUps(of: $0.id).contains { !isOfDraft($0) } }.prefix(Most.spreading).map { story in
        slide(.spreading, of: story, text: takers(of: story))
      } + aheadSlides()
    return SlideShow(view: Made(SlideListView(slides: slides)), codes: codes, pictures: shown)
  }

  /// Those of the latest roll of a month.
  private func honourSlides(_ code: (String) -> CodeView?) -> [SlideView] {
    guard let roll = movement.honours.last(where: { $0.period.isMonth && !$0.entries.isEmpty }) else { return [] }
    return roll.entries.prefix(Most.honoured).compactMap { entry in
      person(entry.person, on: roll.period.days.upperBound).map { person in
        let reason = reason(entry.person, by: roll.period)
        return SlideView(
          kind: .honour, when: periodName(roll.period), title: person.name, text: reason?.label, unit: person.unit,
          initial: person.initial, code: code(reason?.address ?? chapter.honours(roll.period)))
      }
    }
  }

  /// The units that took a story up, each once, by name; what only a draft says is not told yet.
  private func takers(of story: Story) -> String {
    var seen: Set<ID<Unit>> = []
    return spread.takeUps(of: story.id).filter { !isOfDraft($0) && seen.insert($0.unit).inserted }
      .compactMap { units[$0.unit]?.name }.joined(separator: " · ")
  }

  /// The milestones that come next.
  private func aheadSlides() -> [SlideView] {
    movement.campaign.milestones.filter { $0.date > edition.asOf }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .prefix(Most.ahead).map { SlideView(kind: .ahead, when: longDate($0.date), title: $0.name, text: $0.about) }
  }
}

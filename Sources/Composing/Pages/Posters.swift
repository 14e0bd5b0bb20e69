// Composes the sheets for the notice board: one for each story that is out, one for each honour roll.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// What a sheet has room for; the theme sets the type by how much there is.
private enum Most {
  static let title = 160
  static let summary = 260
  static let people = 4
  static let units = 3
  static let names = 24
  static let reason = 70
}

extension Desk {
  /// A sheet for each story; a draft is not put up.
  func posterPlans() -> [PagePlan] {
    // Each bears the name of the movement it belongs to.
    let desks = chapters.indices.map(turned(to:))
    return edition.stories.indices.filter { !edition.stories[$0].isDraft }.map { index in
      let story = edition.stories[index]
      let desk = desks[edition.placeOfMovement(on: story.date.value)]
      return PagePlan(Addresses.poster(of: Addresses.story(story.id, story.kind))) {
        desk.poster(of: edition.stories[index])
      }
    }
  }

  /// A sheet for each roll that has names.
  func rollPosterPlans() -> [PagePlan] {
    movement.honours.filter { !$0.isEmpty }.map { roll in
      PagePlan(Addresses.poster(of: chapter.honours(roll.period))) { poster(of: roll) }
    }
  }

  private func poster(of story: Story) -> Page {
    let address = Addresses.story(story.id, story.kind)
    let (path, day) = (Addresses.poster(of: address), story.date.value)
    let people = story.people.filter { $0.role != .helper }.compactMap { person($0.person.value, on: day) }
    let code = CodeView(wholeAddress(of: address), slot: 0)
    let view = PosterView(
      site: site(nil), page: head(story.title.value, path: path), card: card(story),
      title: shortened(story.title.value, to: Most.title), summary: shortened(story.summary, to: Most.summary),
      names: Array(people.prefix(Most.people)), more: people.count - Most.people,
      units: story.units.prefix(Most.units).compactMap { unitView($0.value) }, day: day,
      result: story.results.first.map(result),
      award: awards.of(story).first.flatMap { awardView($0.award, of: $0.decision) }, reach: reach(of: story),
      code: code)
    return Page(path: path, template: "poster", view: view.record(), codes: codes(code))
  }

  private func poster(of roll: HonourRoll) -> Page {
    let address = chapter.honours(roll.period)
    let path = Addresses.poster(of: address)
    let names = roll.entries.compactMap { entry in
      person(entry.person, on: roll.period.days.upperBound).map { person in
        RollNameView(
          person: person, reason: reason(entry.person, by: roll.period).map { shortened($0.label, to: Most.reason) })
      }
    }
    let code = CodeView(wholeAddress(of: address), slot: 0)
    let view = RollPosterView(
      site: site(nil), page: head(periodName(roll.period), path: path), roll: chapter.link(roll),
      names: Array(names.prefix(Most.names)), more: names.count - Most.names,
      units: roll.units.compactMap { unitView($0.unit) }, status: roll.status, code: code)
    return Page(path: path, template: "poster-roll", view: view.record(), codes: codes(code))
  }

  /// The texts of a page's only code.
  func codes(_ code: CodeView?) -> [String] { code.map { [$0.text] } ?? [] }
}

extension HonourRoll {
  /// Whether nobody is on it.
  var isEmpty: Bool { entries.isEmpty && units.isEmpty }
}

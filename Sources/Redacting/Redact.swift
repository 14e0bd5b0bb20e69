// The fourth stage: from all that is known to what one audience may see. What is not copied here, no page can say.
import Diagnostics
package import Exact
import Markdown
package import Model

/// For whom, and as of which day.
package struct RedactionOptions: Sendable, Hashable {
  package let audience: Audience
  /// The site's "today".
  package let asOf: Day
  /// Whether stories that are not finished are shown, with a mark.
  package let drafts: Bool

  package init(audience: Audience, asOf: Day, drafts: Bool = false) {
    self.audience = audience
    self.asOf = asOf
    self.drafts = drafts
  }
}

/// What an audience may see of a library and its results, which are those of any of its movements.
package func redact(
  _ library: Library, campaign: Campaign, results: [Results], options: RedactionOptions
) -> Edition {
  let consents = ConsentRegister(library, options)
  let shown = library.stories.filter { isShown($0, consents, options) }
  let decisions = visibleDecisions(library, shown: Set(shown.map(\.id)), consents, options)
  let cited = Citable(stories: shown, decisions: decisions)
  let stories = shown.map { redacted($0, cited, consents, options) }.sorted(by: newestFirst)
  let desk = MovementDesk(
    library: library, stories: stories, results: results, decisions: cited.decisions, consents: consents,
    options: options)
  let movement = desk.movement(campaign)
  // What comes next is announced by the agency, not by this site.
  let earlier = library.campaigns.filter {
    $0.id != campaign.id && hasBegun($0.window.lowerBound, options)
  }.reversed().map(desk.movement)
  let units = library.units.filter { hasBegun($0.from, options) }.map { begun($0, options) }
  let names = Names(
    library, units: units, stories: stories, decisions: decisions,
    honours: ([movement] + earlier).flatMap(\.honours), consents, options)
  return Edition(
    audience: options.audience, asOf: options.asOf, site: redacted(library.site, named: names.mentioned),
    movement: movement, earlier: earlier, units: units.map { redacted($0, named: names.mentioned) },
    people: names.people(of: library, options), recognised: names.recognised.sorted(), stories: stories,
    removed: removedStories(library, consents, options), decisions: decisions, pages: library.pages,
    pictures: pictures(library, beside: stories),
    reviews: reviews(of: library, in: [movement] + earlier, options), inspections: inspections(of: library, options))
}

/// What one audience may see of each movement.
private struct MovementDesk {
  let library: Library
  let stories: [Story]
  let results: [Results]
  let decisions: Set<ID<Decision>>
  let consents: ConsentRegister
  let options: RedactionOptions

  func movement(_ campaign: Campaign) -> Movement {
    let results = results.first { $0.rubric.campaign == campaign.id }
    let isManager = options.audience == .manager
    let rule = smallGroups(library, options)
    return Movement(
      campaign: campaign, rubric: results?.rubric,
      honours: honourRolls(results, citing: decisions, consents, options, ranks: library.site.privacy.ranks),
      averages: results.map { averages($0, keeping: rule) } ?? [],
      tables: isManager ? results?.tables ?? [] : [], scores: isManager ? results?.scores ?? [] : [],
      ledger: isManager
        ? results.map { ledger(library, $0, window: campaign.window, asOf: options.asOf) } : nil,
      participation: options.audience == .public
        ? [] : participation(library, stories, in: campaign, keeping: rule, asOf: options.asOf))
  }
}

/// The movements' reviews that are shown, the latest first.
private func reviews(of library: Library, in movements: [Movement], _ options: RedactionOptions) -> [Review] {
  library.reviews.filter { review in
    isShown(review, options: options)
      && movements.contains { review.period.value.days.overlaps($0.campaign.window) }
  }
  .sorted { ($1.date.value, $0.id) < ($0.date.value, $1.id) }
}

/// Whether a review was signed by the edition's day, or drafts are shown; the public sees none: an official report is
/// for its recipients.
package func isShown(_ review: Review, options: RedactionOptions) -> Bool {
  switch review.status {
  case .published, .archived: options.audience != .public && hasBegun(review.date.value, options)
  case .draft, .review: options.audience != .public && options.drafts
  case .withdrawn, .revoked: false
  }
}

/// Whether something had begun by the edition's day: who comes next is announced by the agency, not by this site.
func hasBegun(_ from: Day?, _ options: RedactionOptions) -> Bool { from.map { $0 <= options.asOf } ?? true }

/// By the day of publication, the latest first; then by id.
private func newestFirst(_ one: Story, _ other: Story) -> Bool {
  one.published.value == other.published.value ? one.id < other.id : one.published.value > other.published.value
}

/// What stands in the way of an average outside the manager edition.
private func smallGroups(_ library: Library, _ options: RedactionOptions) -> SmallGroups? {
  guard options.audience != .manager else { return nil }
  return SmallGroups(
    least: library.site.privacy.minGroup, leadership: Set(library.units.filter(\.isLeadership).map(\.id)))
}

/// Stories taken down: their addresses stay, so that a printed code does not lead into the void. The public learns
/// of none that it could never have seen.
private func removedStories(
  _ library: Library, _ consents: ConsentRegister, _ options: RedactionOptions
) -> [RemovedStory] {
  library.stories.filter { story in
    guard story.status == .withdrawn || story.status == .revoked, hasBegun(story, options) else { return false }
    let named = story.people.map(\.person.value)
    return options.audience != .public || consents.covered(named, citing: story.consents.map(\.value))
  }.map { RemovedStory(id: $0.id, kind: $0.kind) }
}

/// The site with those signatories who may be named.
private func redacted(_ site: Site, named: Set<ID<Person>>) -> Site {
  var site = site
  site.signatories = site.signatories.filter { named.contains($0.person.value) }
  return site
}

/// A unit with the heads it has had so far.
private func begun(_ unit: Unit, _ options: RedactionOptions) -> Unit {
  var unit = unit
  unit.heads = unit.heads.filter { hasBegun($0.from, options) }
  return unit
}

/// A unit whose heads may be named by this edition; the others keep their days without a name and are left out.
private func redacted(_ unit: Unit, named: Set<ID<Person>>) -> Unit {
  var unit = unit
  unit.heads = unit.heads.filter { named.contains($0.person.value) }
  return unit
}

/// The pictures that visible stories show: those in the front matter that passed, and those in the body.
private func pictures(_ library: Library, beside stories: [Story]) -> [Picture] {
  var wanted: Set<String> = []
  for story in stories {
    let written = story.photos.map(\.file.value) + story.body.images.map(\.destination)
    for name in written {
      if let file = Routes.resolve(name, from: story.file) { wanted.insert(file) }
    }
  }
  return library.pictures.filter { wanted.contains($0.file) }
}

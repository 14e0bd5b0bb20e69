// Composes the pages of stories, of stories taken down, and of old addresses.
import Diagnostics
import Exact
import Markdown
import Model
import Template
import Vietnamese

extension Desk {
  /// Every story's page.
  func storyPlans() -> [PagePlan] {
    // In an array, so that each of ten thousand plans holds a reference and not a copy of its fields.
    let kinship = [Kinship(edition.stories)]
    return edition.stories.indices.map { index in
      PagePlan(Addresses.story(edition.stories[index].id, edition.stories[index].kind)) {
        storyPage(index, kin: kinship[0].kin(of: index))
      }
    }
  }

  private func storyPage(_ index: Int, kin: [Int]) -> Page {
    // The newest stands first.
    let (newer, older) = (neighbour(of: index, by: -1), neighbour(of: index, by: 1))
    return storyPage(
      edition.stories[index], related: kin.map { card(edition.stories[$0]) }, newer: newer, older: older)
  }

  /// The story so many places further; nil behind either end.
  private func neighbour(of index: Int, by step: Int) -> LinkView? {
    let place = index + step
    return edition.stories.indices.contains(place) ? link(edition.stories[place]) : nil
  }

  private func storyPage(_ story: Story, related: [Made<CardView>], newer: LinkView?, older: LinkView?) -> Page {
    let path = Addresses.story(story.id, story.kind)
    let takeUps = spread.takeUps(of: story.id)
    let (day, pictures) = (story.date.value, pictures(of: story))
    let tables = StoryTables(
      results: story.results.map(result), adoptions: adoptions(takeUps), reach: reach(of: story),
      placed: story.body.computed.map(\.value))
    var head = head(story.title.value, path: path, summary: summary(of: story))
    head.picture = (story.photos.first.flatMap { picture($0, of: story) }).flatMap { wholeAddress(of: $0.address) }
    let view = StoryView(
      site: site(.stories), page: head, card: card(story),
      kind: story.kind,
      credits: story.people.compactMap { credit in
        person(credit.person.value, on: day).map { CreditView(person: $0, role: credit.role) }
      }, units: story.units.compactMap { unitView($0.value) }, day: day, stages: stages(of: story),
      contents: contents(of: story.body), body: tables.parts, hero: pictures.first,
      pictures: Array(pictures.dropFirst()),
      results: tables.results, savings: story.savings.map(saving),
      adoptsFrom: story.adopts.flatMap { stories[$0.value] }.map(link), adoptions: tables.adoptions,
      ripple: ripple(takeUps), reach: tables.reach,
      documents: basis(story.documents),
      decision: story.decision.flatMap { decisions[$0.value] }.map(DecisionLineView.init(decision:)),
      awards: awards(of: story), evidence: story.evidence.map(EvidenceView.init(evidence:)),
      values: story.values.compactMap { terms.link(.value, $0.value) },
      field: story.field.flatMap { terms.link(.field, $0.value) },
      toward: story.toward.compactMap { terms.link(.toward, $0.value) },
      tags: story.tags, related: related, nurture: story.nurture.map { nurture($0, on: day) },
      poster: story.isDraft ? nil : Addresses.poster(of: path), newer: newer, older: older)
    return Page(
      path: path, template: "story", view: view.record(), bodies: bodies(of: story, on: path))
  }

  /// The body, in as many parts as its computed tables make of it.
  private func bodies(of story: Story, on path: String) -> [PageBody] {
    let cuts = story.body.computed.count
    guard cuts > 0 else { return [pageBody(story.body, on: path)] }
    return (0...cuts).map { pageBody(story.body, on: path, part: $0) }
  }

  /// The front matter's pictures that the body does not place itself.
  private func pictures(of story: Story) -> [PictureView] {
    story.photosByPlace.beside.compactMap { picture($0, of: story) }
  }

  private func summary(of story: Story) -> String? {
    story.summary.isEmpty ? nil : shortened(story.summary, to: 160)
  }

  /// Headings of the second level: what a table of contents needs on a page of this length.
  func contents(of body: Body) -> [HeadingView] {
    let headings = body.headings.filter { $0.level == 2 }
    return headings.count < 2 ? [] : headings.map { HeadingView(id: $0.id, text: $0.text) }
  }

  /// The four rings with the days that are known (content.md, "Lifecycle").
  func stages(of story: Story) -> [StageView] {
    guard story.kind != .news else { return [] }
    return Stage.allCases.map { stage in
      let state: StageState = stage < story.stage.value ? .done : stage == story.stage.value ? .now : .ahead
      return StageView(stage: stage, state: state, day: state == .ahead ? nil : self.day(of: stage, for: story))
    }
  }

  func day(of stage: Stage, for story: Story) -> Day? {
    switch stage {
    case .discovered: story.discovered?.value ?? story.date.value
    case .nurtured: nil
    case .recognised:
      story.decision.flatMap { decisions[$0.value]?.date }
        ?? story.award.flatMap { awards[$0.value]?.decision.date }
    case .replicated: spread.takeUps(of: story.id).map(\.day).min()
    }
  }

  /// The award that the story names, and those that name the story.
  private func awards(of story: Story) -> [AwardView] {
    awards.of(story).compactMap { awardView($0.award, of: $0.decision) }
  }

  /// A measured result.
  func result(_ measurement: Measurement) -> ResultView {
    // Of two percentages a third would be read as their difference.
    let isShare = measurement.unit == "%"
    return ResultView(
      metric: measurement.metric, unit: isShare ? "%" : "\u{A0}" + measurement.unit, before: points(measurement.before),
      after: points(measurement.after), change: isShare ? nil : change(from: measurement.before, to: measurement.after),
      period: measurement.period, source: measurement.source)
  }

  /// A saving.
  func saving(_ saving: Saving) -> SavingView {
    SavingView(what: saving.what, amount: points(saving.amount), unit: saving.unit, source: saving.source)
  }

  func reach(of story: Story) -> String? {
    guard !spread.takeUps(of: story.id).isEmpty else { return nil }
    let reach = spread.reach(of: story)
    guard reach.adopted > 0, let share = Ratio(reach.adopted, over: reach.others) else { return nil }
    return "\(reach.adopted)/\(reach.others) (\(percent(share, digits: 0)))"
  }

  func adoptions(_ takeUps: [TakeUp]) -> [AdoptionView] {
    takeUps.enumerated().compactMap { index, takeUp in
      unitView(takeUp.unit).map { unit in
        AdoptionView(
          number: index + 1, unit: unit, day: takeUp.day,
          after: takeUp.parent.flatMap { units[takeUps[$0].unit]?.name }, adaptation: takeUp.adaptation,
          result: takeUp.result, story: takeUp.story.flatMap { stories[$0] }.map(link))
      }
    }
  }

  private func nurture(_ plan: NurturePlan, on day: Day) -> NurtureView {
    NurtureView(
      mentor: plan.mentor.flatMap { person($0.value, on: day) }, actions: plan.actions, milestones: plan.milestones,
      review: plan.review)
  }

  /// The neutral pages of stories taken down: no name, no picture, no reason (privacy.md).
  func removedPlans() -> [PagePlan] {
    edition.removed.map { story in
      let path = Addresses.story(story.id, story.kind)
      return PagePlan(path) {
        Page(
          path: path, template: "removed", view: NoticeView(site: site(.stories), page: head("", path: path)).record())
      }
    }
  }

  /// Old addresses that lead on to their stories.
  func redirectPlans() -> [PagePlan] {
    edition.stories.flatMap { story in
      story.aliases.map { alias in
        let path = aliasPath(alias.value)
        return PagePlan(path) {
          let view = RedirectView(site: site(nil), page: head(story.title.value, path: path), target: link(story))
          return Page(path: path, template: "redirect", view: view.record())
        }
      }
    }
  }
}

/// How much something changed, and how that was reckoned.
struct Change {
  /// Such as `−40%`.
  let text: String
  /// Such as `(12 − 20) : 20 = −40%`.
  let formula: String
}

/// Nil when nothing changed, to whole hundredths, or nothing can be divided by.
func change(from before: Fixed, to after: Fixed) -> Change? {
  let scale = max(before.scale, after.scale)
  guard let old = before.unscaled(at: scale), let new = after.unscaled(at: scale) else { return nil }
  let (difference, overflow) = new.subtractingReportingOverflow(old)
  guard !overflow, old > 0, let share = Ratio(difference, over: old) else { return nil }
  guard let rounded = share.rounded(to: 2), rounded != .zero else { return nil }
  let text = (difference > 0 ? "+" : "") + percent(share, digits: 0)
  let sign = isExact(Fixed(unscaled: difference), over: old, rounded) ? "=" : "≈"
  return Change(text: text, formula: "(\(points(after)) − \(points(before))) : \(points(before)) \(sign) \(text)")
}

// Which stories an audience sees, and how much of each.
import Diagnostics
import Exact
import Model

/// Whether a story is shown: finished or asked for as a draft, inside its days, and agreed to by all whom it names.
func isShown(_ story: Story, _ consents: ConsentRegister, _ options: RedactionOptions) -> Bool {
  omissions(of: story, consents, options).isEmpty
}

/// Whether the day of publication has come, and that of the embargo.
func hasBegun(_ story: Story, _ options: RedactionOptions) -> Bool {
  hasBegun(story.published.value, options) && hasBegun(story.embargo, options)
}

/// What visible stories and decisions may refer to.
struct Citable: Sendable {
  let stories: Set<ID<Story>>
  let decisions: Set<ID<Decision>>
  let awards: Set<ID<Award>>

  init(stories: [Story], decisions: [Decision]) {
    self.stories = Set(stories.map(\.id))
    self.decisions = Set(decisions.map(\.id))
    awards = Set(decisions.flatMap(\.awards).map(\.id))
  }
}

/// A story without what is not for this audience: plans, consents, inner evidence, pictures of those who did not agree.
func redacted(_ story: Story, _ cited: Citable, _ consents: ConsentRegister, _ options: RedactionOptions) -> Story {
  var story = story
  let cites = story.consents.map(\.value)
  story.photos = story.photos.filter { consents.cover($0.people.map(\.value), citing: cites) }
  story.consents = []
  story.adoptions = story.adoptions.filter { hasBegun($0.date.value, options) }
  story.adopts = story.adopts.flatMap { cited.stories.contains($0.value) ? $0 : nil }
  story.decision = story.decision.flatMap { cited.decisions.contains($0.value) ? $0 : nil }
  story.award = story.award.flatMap { cited.awards.contains($0.value) ? $0 : nil }
  guard options.audience != .manager else { return story }
  story.nurture = nil
  story.photos = story.photos.map { photo in
    var photo = photo
    photo.people = []
    return photo
  }
  story.evidence = story.evidence.filter { isVisible($0.audience, to: options.audience) }
  if options.audience == .public {
    story.adoptions = story.adoptions.map { adoption in
      var adoption = adoption
      adoption.evidence = nil
      return adoption
    }
  }
  return story
}

/// Whether something meant for one audience may be seen by another; nil means all who see the story.
private func isVisible(_ meant: Audience?, to audience: Audience) -> Bool {
  switch (meant, audience) {
  case (nil, _), (_, .manager), (.public, _): true
  case (.staff, .staff): true
  default: false
  }
}

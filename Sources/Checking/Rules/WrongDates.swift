// Rule: days run forwards and lie in the movement (plan III.1, R60).
import Diagnostics
import Exact
import Model
import Vietnamese

/// Days of a story that contradict each other, or lie outside the movement.
func wrongDates(of story: Story, in survey: Survey) -> [Diagnostic] {
  // A day that could not be read has a stand-in, which contradicts nothing.
  guard !survey.isUnread(story.file) else { return [] }
  var found: [Diagnostic] = []
  if let discovered = story.discovered, discovered.value > story.published.value {
    found.append(
      backwards(
        .init("Ngày phát hiện", "the day of discovery"), discovered,
        .init("ngày đăng", "publication"), story.published.value, in: story))
  }
  if let discovered = story.discovered, discovered.value < story.date.value {
    found.append(
      backwards(
        .init("Ngày của việc làm", "the day of the deed"), story.date,
        .init("ngày phát hiện", "the day of discovery"), discovered.value, in: story))
  }
  if story.published.value < story.date.value {
    found.append(
      backwards(
        .init("Ngày của việc làm", "the day of the deed"), story.date, .init("ngày đăng", "publication"),
        story.published.value, in: story))
  }
  for adoption in story.adoptions where adoption.date.value < story.date.value {
    found.append(
      Diagnostic(
        .error, rule: "dates-reversed", at: story.place(adoption.date.spot),
        Bilingual(
          vi: "Việc làm theo (\(shortDate(adoption.date.value))) đứng trước chính việc được làm theo",
          en: "an adoption on \(adoption.date.value.iso) comes before the deed itself")))
  }
  found += backwardTies(of: story, in: survey)
  if story.kind != .news, let campaign = survey.campaign(on: story.date.value),
    !campaign.window.contains(story.date.value)
  {
    found.append(outside(story, campaign))
  }
  return found
}

/// A decision before the deed, or a plan that is to be reviewed before there was anything to nurture.
private func backwardTies(of story: Story, in survey: Survey) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if let id = story.decision, let decision = survey.decisions[id.value], decision.date < story.date.value {
    found.append(
      backwards(
        .init("Ngày của việc làm", "the day of the deed"), story.date,
        .init("ngày của quyết định '\(id.value.text)'", "the day of decision '\(id.value.text)'"), decision.date,
        in: story))
  }
  let start = story.discovered?.value ?? story.date.value
  if let review = story.nurture?.review, review < start {
    found.append(
      backwards(
        .init("Ngày phát hiện", "the day of discovery"), story.discovered ?? story.date,
        .init("ngày xem lại kế hoạch bồi dưỡng", "the review of the plan to nurture it"), review, in: story))
  }
  return found
}

private func backwards(
  _ first: Bilingual, _ day: Placed<Day>, _ second: Bilingual, _ other: Day, in story: Story
) -> Diagnostic {
  Diagnostic(
    .error, rule: "dates-reversed", at: story.place(day.spot),
    Bilingual(
      vi: "\(first.vi) (\(shortDate(day.value))) phải trước hoặc trùng \(second.vi) (\(shortDate(other)))",
      en: "\(first.en) (\(day.value.iso)) must not be after \(second.en) (\(other.iso))"))
}

private func outside(_ story: Story, _ campaign: Campaign) -> Diagnostic {
  Diagnostic(
    .warning, rule: "outside-window", at: story.place(story.date.spot),
    Bilingual(
      vi: "Việc làm ngày \(shortDate(story.date.value)) nằm ngoài thời gian của phong trào "
        + "(\(shortDate(campaign.window.lowerBound)) – \(shortDate(campaign.window.upperBound)))",
      en: "a deed on \(story.date.value.iso) lies outside the movement "
        + "(\(campaign.window.lowerBound.iso) to \(campaign.window.upperBound.iso))"))
}

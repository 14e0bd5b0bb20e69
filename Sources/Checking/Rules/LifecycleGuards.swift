// Rule: an example grows by facts, not by a word in its front matter (content.md, "Lifecycle").
import Diagnostics
import Model

/// Guards of the stage that a story claims. In a story with errors, what seems missing may be what could not be read.
func brokenGuards(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.status != .withdrawn, story.status != .revoked, !survey.isUnread(story.file) else { return [] }
  switch story.stage.value {
  case .discovered: return []
  case .nurtured: return story.nurture == nil ? [needsPlan(story)] : []
  case .recognised: return recognition(of: story, in: survey)
  case .replicated: return recognition(of: story, in: survey) + replication(of: story) + steps(of: story)
  }
}

private func needsPlan(_ story: Story) -> Diagnostic {
  guardFinding(
    story, .init("'nurtured' cần kế hoạch bồi dưỡng", "'nurtured' needs a plan"),
    hint: .init("thêm 'nurture:' với mentor, actions, review", "add 'nurture:' with mentor, actions and review"))
}

/// A decision or award that exists and is not revoked.
private func recognition(of story: Story, in survey: Survey) -> [Diagnostic] {
  if story.decision == nil && story.award == nil {
    return [
      guardFinding(
        story,
        .init(
          "'\(story.stage.value.rawValue)' cần một quyết định hoặc khen thưởng",
          "'\(story.stage.value.rawValue)' needs a decision or an award"),
        hint: .init(
          "thêm 'decision: …' hoặc 'award: …', hoặc để 'stage: discovered'",
          "add 'decision: …' or 'award: …', or leave 'stage: discovered'"))
    ]
  }
  let asOf = survey.options.asOf
  let decision = story.decision.flatMap { survey.decisions[$0.value] }
  let award = story.award.flatMap { survey.awards[$0.value] }
  let isRevoked =
    [decision, award?.decision].contains { $0?.isRevoked(on: asOf) ?? false }
    || award?.award.isRevoked(on: asOf) ?? false
  guard isRevoked else { return [] }
  return [
    guardFinding(
      story, .init("Quyết định hoặc khen thưởng của bài này đã bị thu hồi", "the story's decision or award is revoked"),
      hint: .init("để 'status: revoked' hoặc hạ 'stage'", "set 'status: revoked' or lower 'stage'"))
  ]
}

/// At least one adoption by another unit, with a result.
private func replication(of story: Story) -> [Diagnostic] {
  let own = Set(story.units.map(\.value))
  let counts = story.adoptions.contains { !own.contains($0.unit.value) && $0.result != nil }
  return counts
    ? []
    : [
      guardFinding(
        story,
        .init(
          "'replicated' cần ít nhất một đơn vị khác làm theo, có ngày và kết quả",
          "'replicated' needs an adoption by another unit, with a day and a result"),
        hint: .init("thêm vào 'adoptions:'", "add it under 'adoptions:'"))
    ]
}

/// What others do to follow it (R11).
private func steps(of story: Story) -> [Diagnostic] {
  guard !Section.steps.stands(in: story.body) else { return [] }
  return [
    guardFinding(
      story, .init("'replicated' cần mục 'Cách làm lại'", "'replicated' needs a section 'Cách làm lại'"),
      hint: .init(
        "thêm đề mục '## Cách làm lại' với từng bước, điều kiện và người liên hệ",
        "add a heading '## Cách làm lại' with steps, conditions and whom to ask"))
  ]
}

private func guardFinding(_ story: Story, _ message: Bilingual, hint: Bilingual) -> Diagnostic {
  Diagnostic(.error, rule: "stage-guard", at: story.place(story.stage.spot), message, hint: hint)
}

// Rule: an example grows by facts, not by a word in its front matter (content.md, "Lifecycle").
import Diagnostics
import Model

/// Guards of the stage that a story claims. In a story with errors, what seems missing may be what could not be read.
func brokenGuards(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.status != .withdrawn, story.status != .revoked, !survey.isUnread(story.file) else { return [] }
  switch story.stage.value {
  case .discovered: return discovery(of: story, in: survey)
  case .nurtured: return story.nurture == nil ? [needsPlan(story)] : []
  case .recognised: return recognition(of: story, in: survey)
  case .replicated: return recognition(of: story, in: survey) + replication(of: story) + steps(of: story)
  }
}

/// A source and a unit, once somebody has written that stage down: a form of a few fields must pass without it (R34).
private func discovery(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.stage.spot != story.title.spot else { return [] }
  let people = story.people.compactMap { survey.people[$0.person.value] }
  var found: [Diagnostic] = []
  if story.people.isEmpty, story.evidence.isEmpty, story.adopts == nil {
    found.append(
      guardFinding(
        story,
        .init(
          "'discovered' cần một nguồn: người trong bài hoặc minh chứng",
          "'discovered' needs a source: somebody in the story, or evidence"),
        hint: .init("thêm 'people: […]' hoặc 'evidence:'", "add 'people: […]' or 'evidence:'")))
  }
  let isAtUnit = people.contains { $0.membership(on: story.date.value) != nil }
  if story.units.isEmpty, !isAtUnit, people.count == story.people.count {
    found.append(
      guardFinding(
        story,
        .init(
          "'discovered' cần một đơn vị: ngày ấy không ai trong bài công tác ở đơn vị nào",
          "'discovered' needs a unit: nobody in the story belonged to one that day"),
        hint: .init("thêm 'units: […]'", "add 'units: […]'")))
  }
  return found
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
  guard !Section.steps.isTold(in: story.body) else { return [] }
  guard !Section.steps.stands(in: story.body) else {
    return [
      guardFinding(
        story, .init("Mục 'Cách làm lại' chưa có bước nào", "section 'Cách làm lại' has no steps yet"),
        hint: .init(
          "viết từng bước thành danh sách '1. …', rồi điều kiện và người liên hệ",
          "write the steps as a list '1. …', then conditions and whom to ask"))
    ]
  }
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

// Rule: a claim with a figure, or to be the best or the first, has proof beside it (content.md, `evidence`).
import Diagnostics
import Model

/// Claims of a story that has nothing to show for them.
func unprovenClaims(of story: Story, _ survey: Survey) -> [Diagnostic] {
  guard story.kind != .news, story.status != .withdrawn, story.evidence.isEmpty, !survey.isUnread(story.file) else {
    return []
  }
  return story.body.mentions.compactMap { mention in
    switch mention.kind {
    case .figure where story.results.isEmpty && story.savings.isEmpty: figure(mention, story)
    case .superlative where story.decision == nil && story.award == nil: superlative(mention, story)
    default: nil
    }
  }
}

private func figure(_ mention: Mention, _ story: Story) -> Diagnostic {
  Diagnostic(
    .warning, rule: "figure-unproven", at: story.place(mention.spot),
    Bilingual(
      vi: "'\(mention.text)' là con số chưa có minh chứng", en: "'\(mention.text)' is a figure without proof"),
    hint: .init(
      "thêm 'results:' (trước, sau, nguồn) hoặc 'evidence:'", "add 'results:' (before, after, source) or 'evidence:'"))
}

private func superlative(_ mention: Mention, _ story: Story) -> Diagnostic {
  Diagnostic(
    .warning, rule: "superlative-unproven", at: story.place(mention.spot),
    Bilingual(
      vi: "'\(mention.text)' là lời so sánh nhất chưa có minh chứng",
      en: "'\(mention.text)' claims to be beyond all others without proof"),
    hint: .init(
      "kể việc đã làm thay cho lời khen, hoặc thêm 'evidence:'",
      "tell what was done instead of praise, or add 'evidence:'"
    ))
}

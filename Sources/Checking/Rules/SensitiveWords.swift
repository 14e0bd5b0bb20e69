// Rule: health, faith, membership of the Party and ethnicity are sensitive by law, and seldom needed (privacy.md).
import Diagnostics
import Model

/// Words about what is sensitive in somebody's life, in the texts of a file.
func sensitiveWords(in mentions: [Mention], of file: String) -> [Diagnostic] {
  mentions.compactMap { mention in
    guard let subject = subject(of: mention.kind) else { return nil }
    return Diagnostic(
      .warning, rule: "sensitive-words", at: Place(file: file, mention.spot),
      Bilingual(
        vi: "'\(mention.text)' nói về \(subject.vi), thông tin nhạy cảm theo luật",
        en: "'\(mention.text)' is about \(subject.en), which the law calls sensitive"),
      hint: .init(
        "bỏ chi tiết này, hoặc chắc chắn rằng phiếu đồng ý của người ấy có nêu nó",
        "leave it out, or make sure that the person's consent names it"))
  }
}

private func subject(of kind: MentionKind) -> Bilingual? {
  switch kind {
  case .health: .init("sức khỏe", "health")
  case .belief: .init("đảng tịch hoặc tín ngưỡng", "membership of the Party or faith")
  case .ethnicity: .init("dân tộc", "ethnicity")
  default: nil
  }
}

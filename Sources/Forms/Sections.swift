// The headings of a body and a sentence under each that says what belongs there (content.md, “Body headings by kind”).
import Model

/// A heading, and what to write under it.
private struct Section {
  let heading: String
  let prompt: String
}

private let background = Section(
  heading: "Bối cảnh", prompt: "Việc xảy ra khi nào, ở đâu, có gì khó? Viết hai, ba câu.")
private let action = Section(
  heading: "Việc đã làm", prompt: "Ai đã làm gì, theo thứ tự nào? Kể việc cụ thể, không dùng lời khen chung chung.")
private let outcome = Section(
  heading: "Kết quả", prompt: "Điều gì đã khác đi, cho ai? Số liệu nào cũng cần nguồn ở trường 'evidence' ở trên.")
private let lesson = Section(heading: "Điều rút ra", prompt: "Vì sao làm được? Điều gì người khác nên biết trước?")
private let replication = Section(
  heading: "Cách làm lại", prompt: "Đơn vị khác muốn làm theo thì bắt đầu từ đâu, cần những gì?")

/// The body of a form. Prompts stand in italics: whoever reads a draft sees that they are not the story.
func body(of kind: StoryKind) -> String {
  let sections: [Section]
  switch kind {
  case .news: return "*Viết tin ở đây: việc gì, khi nào, ở đâu, ai tham gia. Câu đầu cũng là lời tóm tắt.*\n"
  case .deed: sections = [background, action, outcome]
  default: sections = [background, action, outcome, lesson, replication]
  }
  return sections.map { "## \($0.heading)\n\n*\($0.prompt)*\n" }.joined(separator: "\n")
}

// Rule: a story tells what was done and what came of it, not praise only (R16; content.md, body headings).
import Diagnostics
import Markdown
import Model
import Vietnamese

/// A part that a story has, known by its heading.
enum Section: Sendable {
  /// “Việc đã làm”.
  case action
  /// “Kết quả”.
  case result
  /// “Cách làm lại”.
  case steps

  /// The heading to write.
  var heading: String {
    switch self {
    case .action: "Việc đã làm"
    case .result: "Kết quả"
    case .steps: "Cách làm lại"
    }
  }

  /// Beginnings of headings that serve as well, without marks.
  private var beginnings: [String] {
    switch self {
    case .action: ["viec da lam", "viec lam", "da lam gi", "cach da lam", "cach lam", "giai phap"]
    case .result: ["ket qua", "hieu qua"]
    case .steps: ["cach lam lai", "lam lai", "cac buoc lam lai"]
    }
  }

  /// Whether a body has such a heading.
  func stands(in body: Body) -> Bool { body.headings.contains(where: isHead) }

  /// Whether a body says something under such a heading, or under the smaller ones below it.
  func isTold(in body: Body) -> Bool {
    let headings = body.headings
    return headings.indices.contains { index in
      guard isHead(headings[index]) else { return false }
      let below = headings[(index + 1)...].prefix { $0.level > headings[index].level }
      return headings[index].hasWords || below.contains(where: \.hasWords)
    }
  }

  private func isHead(_ heading: Heading) -> Bool {
    let text = folded(heading.text, .bare)
    // “Cách làm lại” tells others what to do, not what was done.
    if self == .action, text.utf8.starts(with: "cach lam lai".utf8) { return false }
    return beginnings.contains { text.utf8.starts(with: $0.utf8) }
  }
}

/// Sections that a story of its kind lacks. A deed and a new factor are too short to be divided,
/// news is told otherwise.
func missingSections(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.status != .withdrawn, story.status != .revoked, !survey.isUnread(story.file) else { return [] }
  let needed: [Section]
  switch story.kind {
  case .deed, .emerging, .news: return []
  case .person, .collective: needed = [.action, .result]
  case .initiative, .practice:
    // At `replicated` the guard of that stage asks for the steps.
    needed = story.stage.value == .recognised ? [.action, .result, .steps] : [.action, .result]
  }
  let missing = needed.filter { !$0.stands(in: story.body) }.map(\.heading)
  guard !missing.isEmpty else { return [] }
  let names = missing.map { "'\($0)'" }.joined(separator: ", ")
  let lines = missing.map { "'## \($0)'" }.joined(separator: ", ")
  return [
    Diagnostic(
      .warning, rule: "section-missing", at: story.place(story.title.spot),
      Bilingual(vi: "Bài còn thiếu mục \(names)", en: "the story lacks a section: \(names)"),
      hint: .init("thêm đề mục \(lines)", "add a heading: \(lines)"))
  ]
}

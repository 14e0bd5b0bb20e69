// Rule: every story but news says which criteria it serves and who did it (content.md, "A story").
import Diagnostics
import Model

/// Fields that a story of its kind needs. In a story with errors, what seems missing may be what could not be read.
func missingFields(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.kind != .news, story.status != .withdrawn, !survey.isUnread(story.file) else { return [] }
  var found: [Diagnostic] = []
  if story.criteria.isEmpty {
    found.append(
      missing(
        "criteria", .init("thêm dòng 'criteria: [C1.1]' với mục đúng của bài", "add a line such as 'criteria: [C1.1]'"),
        in: story))
  }
  if story.people.isEmpty && story.units.isEmpty {
    found.append(
      missing(
        "people", .init("thêm dòng 'people: […]' hoặc 'units: […]'", "add a line 'people: […]' or 'units: […]'"),
        in: story))
  }
  return found
}

private func missing(_ key: String, _ hint: Bilingual, in story: Story) -> Diagnostic {
  Diagnostic(
    .error, rule: "missing-key", at: story.place(story.title.spot),
    Bilingual(vi: "Bài này còn thiếu '\(key)'", en: "'\(key)' is missing from this story"), hint: hint)
}

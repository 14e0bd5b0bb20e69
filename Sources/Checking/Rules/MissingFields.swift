// Rule: a story says which criteria it serves and who did it: news neither, a new example at least who (content.md).
import Diagnostics
import Model

/// Fields that a story of its kind needs. In a story with errors, what seems missing may be what could not be read.
func missingFields(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.kind != .news, story.status != .withdrawn, !survey.isUnread(story.file) else { return [] }
  var found: [Diagnostic] = []
  // A new example is taken down in three lines; which criterion it serves may become clear later (R34).
  if story.criteria.isEmpty && story.kind != .emerging {
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

// Rule: a story is told once: a copy with another name at its head is noticed.
import Diagnostics
import Model
import Vietnamese

/// Stories with the title of another, or with nearly its words.
func nearDuplicates(in survey: Survey) -> [Diagnostic] {
  let stories = survey.library.stories.filter { $0.status != .withdrawn }
  let titles = pairs(stories.enumerated().map { (titleKey($0.element.title.value), $0.offset) })
  let first = pairs(stories.enumerated().compactMap { index, story in story.body.likeness.map { ($0.first, index) } })
  let second = pairs(stories.enumerated().compactMap { index, story in story.body.likeness.map { ($0.second, index) } })
  let alike = first.merging(second) { min($0, $1) }
  let words = alike.map { near(stories[$0], to: stories[$1]) }
  // Of two with one id another rule tells.
  let others = titles.filter { alike[$0.key] == nil && stories[$0.key].id != stories[$0.value].id }
  return words + others.map { sameTitle(stories[$0], as: stories[$1]) }
}

/// Each number of a story with a key that an earlier one has, and the first with it. Sorted, so no two are compared.
private func pairs<Key: Comparable>(_ keyed: [(key: Key, index: Int)]) -> [Int: Int] {
  var found: [Int: Int] = [:]
  var first: (key: Key, index: Int)?
  for entry in keyed.sorted(by: { ($0.key, $0.index) < ($1.key, $1.index) }) {
    if let first, first.key == entry.key { found[entry.index] = first.index } else { first = entry }
  }
  return found
}

private func titleKey(_ title: String) -> String { folded(title, .exact) }

private func near(_ story: Story, to other: Story) -> Diagnostic {
  Diagnostic(
    .warning, rule: "near-duplicate", at: story.place(story.title.spot),
    Bilingual(
      vi: "Bài này gần như trùng lời với '\(other.id.text)'",
      en: "this story is nearly word for word '\(other.id.text)'"),
    hint: .init(
      "xóa một trong hai, hoặc kể điều riêng của mỗi bài; làm theo thì ghi 'adopts:'",
      "delete one of them, or tell what each has of its own; what follows another says 'adopts:'"),
    notes: [Note(at: other.place(other.title.spot), .init("bài kia ở đây", "the other is here"))])
}

private func sameTitle(_ story: Story, as other: Story) -> Diagnostic {
  Diagnostic(
    .warning, rule: "same-title", at: story.place(story.title.spot),
    Bilingual(
      vi: "Tiêu đề '\(story.title.value)' trùng với bài '\(other.id.text)'",
      en: "title '\(story.title.value)' is that of '\(other.id.text)' too"),
    hint: .init("nói rõ hơn việc gì, ở đâu", "say more exactly what was done, and where"),
    notes: [Note(at: other.place(other.title.spot), .init("bài kia ở đây", "the other is here"))])
}

// The words that a theme has for what stands inside bodies, looked up by their keys in its words.
import Diagnostics
import Markdown
import Model

/// The keys of the words that bodies show, which no template prints.
let bodyWordKeys = ["body.notes", "body.note", "body.back", "body.done", "body.open"]

/// The words of a theme for its bodies; nil, with findings, when one is missing.
func bodyWords(of theme: Theme) -> (words: BodyWords?, diagnostics: [Diagnostic]) {
  let words = bodyWordKeys.compactMap { theme.word($0)?.value }
  guard words.count == bodyWordKeys.count else {
    return (nil, bodyWordKeys.filter { theme.word($0) == nil }.map { missingWord($0, theme) })
  }
  return (BodyWords(notes: words[0], note: words[1], back: words[2], done: words[3], open: words[4]), [])
}

private func missingWord(_ key: String, _ theme: Theme) -> Diagnostic {
  Diagnostic(
    .error, rule: "word-missing", at: Place(file: theme.wordsFile),
    .init("Thiếu chữ '\(key)': nội dung bài cần chữ này", "word '\(key)' is missing: bodies show it"))
}

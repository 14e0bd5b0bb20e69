// A good deed is told in a few lines, so that telling one costs nobody an afternoon (R9).
import Diagnostics
import Model

/// Words of a deed at most.
private let longestDeed = 150

/// A warning for a deed that is longer.
func longDeed(_ story: Story, words: Int) -> Diagnostic? {
  guard story.kind == .deed, words > longestDeed else { return nil }
  return Diagnostic(
    .warning, rule: "deed-long", at: story.place(story.title.spot),
    Bilingual(
      vi: "Việc tốt dài \(words) chữ, quá mức \(longestDeed) chữ",
      en: "a deed of \(words) words is longer than \(longestDeed)"),
    hint: Bilingual(
      vi: "rút gọn, hoặc đổi 'kind' thành 'practice' hay 'person' nếu có nhiều điều để kể",
      en: "shorten it, or set 'kind' to 'practice' or 'person' if there is more to tell"))
}

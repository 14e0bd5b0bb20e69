// Collects what is wrong with one body, and stops at a number that a person can still read.

import Diagnostics

/// The findings of one body, in the order they were met.
struct Findings {
  private(set) var all: [Diagnostic] = []
  private let file: String
  private let most: Int
  /// The gravest finding that no room was left for.
  private var unsaid: Severity?

  init(in file: String, most: Int) {
    self.file = file
    self.most = most
  }

  mutating func add(
    _ severity: Severity, _ rule: String, at spot: Spot, vi: String, en: String, hint: Bilingual? = nil
  ) {
    guard all.count < most else {
      unsaid = unsaid == .error ? .error : severity
      return
    }
    all.append(
      Diagnostic(severity, rule: rule, at: Place(file: file, spot), Bilingual(vi: vi, en: en), hint: hint))
  }

  /// All of them, sorted; one more says that others were left out, and is an error when one of those is.
  func closed() -> [Diagnostic] {
    guard let unsaid else { return all.sorted() }
    let more = Diagnostic(
      unsaid, rule: "too-many-findings", at: Place(file: file),
      Bilingual(
        vi: "bài còn lỗi khác ngoài \(most) lỗi đã nêu", en: "the text has more findings than the \(most) listed"),
      hint: Bilingual(vi: "sửa các lỗi đã nêu rồi chạy lại", en: "mend those listed, then run again"))
    return (all + [more]).sorted()
  }
}

/// What an author wrote, in quotes, cut where a line of a report gets too long.
func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars.prefix(81)
  guard scalars.count > 80 else { return "'\(text)'" }
  return "'\(String(String.UnicodeScalarView(scalars.prefix(80))))…'"
}

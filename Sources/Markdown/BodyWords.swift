// The words of the interface that stand inside a body: a theme's, because readers see or hear them.

/// What is said of notes and tasks. Numbers are put behind the words that need one.
package struct BodyWords: Sendable, Hashable {
  /// Of the list of notes.
  package let notes: String
  /// Of a note's mark in the text, before its number.
  package let note: String
  /// Of the way from a note to its mark, before the note's number.
  package let back: String
  /// Of the box of a task that is done, and of one that is not.
  package let done: String
  package let open: String

  package init(notes: String, note: String, back: String, done: String, open: String) {
    (self.notes, self.note, self.back, self.done, self.open) = (notes, note, back, done, open)
  }

  /// For a body without a theme.
  package static let plain = BodyWords(
    notes: "Chú thích", note: "Chú thích", back: "Về chỗ có chú thích", done: "Đã làm", open: "Chưa làm")
}

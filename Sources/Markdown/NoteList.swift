// The notes of a body as its page shows them: numbered by their first mark, each with ways back to its marks.

/// Which notes are marked, and how often.
struct NoteList {
  private let notes: [NoteName: Note]
  private var numbers: [NoteName: Int] = [:]
  /// The notes that are marked, by number, and how often each is.
  private(set) var marked: [(note: Note, marks: Int)] = []

  init(_ notes: [Note]) {
    self.notes = Dictionary(notes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a note that is marked once more, and which of its marks this is, from 1; nil when there is no such
  /// note.
  mutating func mark(_ name: NoteName) -> (number: Int, time: Int)? {
    guard let note = notes[name] else { return nil }
    let number = numbers[name] ?? marked.count + 1
    if number > marked.count {
      numbers[name] = number
      marked.append((note, 0))
    }
    marked[number - 1].marks += 1
    return (number, marked[number - 1].marks)
  }
}

/// Ids of notes and marks. A `_` is in no slug, so no heading has one of them.
enum NoteID {
  static func note(_ number: Int) -> String { "_chu-thich-\(number)" }

  /// Of the mark of a note that stands there for the so-manieth time, from 1.
  static func mark(_ number: Int, _ time: Int) -> String { "_dan-\(number)" + (time > 1 ? "-\(time)" : "") }
}

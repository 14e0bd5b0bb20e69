// What can be found, as a list of results shows it.
import Exact
import Model

/// A kind of thing that can be found besides stories, in the order in which entries are numbered.
package enum EntryKind: String, Sendable, Hashable, CaseIterable {
  case person, unit, criterion, term, document, decision, page
}

/// One thing that can be found, and what its line among the results says.
struct Entry: Sendable, Hashable {
  /// Inside the site.
  var address: String
  var title: String
  /// What stands beside the title: a unit, a position, names.
  var note: String
  var summary: String
  /// Of a story; empty for what has a kind of its own.
  var kind: String
  var day: Day?
}

/// Things of one kind with the words by which each is found.
struct EntryGroup {
  let kind: EntryKind
  let entries: [(entry: Entry, words: [String])]
}

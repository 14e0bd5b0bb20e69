// What every test of reading needs: a small site with some files changed, read from a folder.
import Diagnostics
import Loading
import Model
import SampleSites
import Testing

/// The site as it is read, with what was found.
func read(_ site: SampleSite) throws -> (library: Library, diagnostics: [Diagnostic]) {
  try site.onDisk { folder in
    let loaded = try load(content: folder)
    return (try #require(loaded.library), loaded.diagnostics.sorted())
  }
}

/// What is found in the smallest site with some files changed.
func findings(_ changes: [String: String]) throws -> [Diagnostic] {
  try SampleSite.smallest.with(changes).onDisk { try load(content: $0).diagnostics.sorted() }
}

/// Expects findings at the places that 👉 marks, with these rules, and no others.
@discardableResult
func expect(
  _ rules: String..., in marked: [String: String], sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Diagnostic] {
  let marks = Marked(marked)
  let found = try findings(marks.texts)
  #expect(found.map { start(of: $0.place) } == marks.places, sourceLocation: sourceLocation)
  #expect(found.map(\.rule) == rules, sourceLocation: sourceLocation)
  return found
}

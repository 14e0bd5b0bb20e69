// What one file of the content folder gave when it was read.
package import Diagnostics

/// One file, read alone: nothing in it depends on another file.
package struct Reading: Sendable, Hashable {
  /// Nil when the file is of no use or cannot be read.
  package var facts: Facts?
  /// In the order of reading.
  package var diagnostics: [Diagnostic]
  /// The file's name and the id it would have had, when it has errors: references to it are no second error.
  package var unread: [String]

  package init(facts: Facts? = nil, diagnostics: [Diagnostic] = [], unread: [String] = []) {
    self.facts = facts
    self.diagnostics = diagnostics
    self.unread = unread
  }
}

/// The value that a file holds, by what the file is for.
package enum Facts: Sendable, Hashable {
  case site(Site)
  case organisation(Organisation)
  case campaign(Campaign)
  case review(Review)
  /// With the places where its awards are declared.
  case decision(Decision, awards: [Placed<ID<Award>>])
  case consents([Consent])
  case inspections([Inspection])
  case story(Story)
  case page(PlainPage)
  case rubric(Rubric)
  case sheets([Sheet])
  case closing(Closing)
  case adjustments([Adjustment])
  case picture(Picture)
}

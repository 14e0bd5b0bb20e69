// The name by which content refers to a thing: lower-case ASCII words joined by `-` (criteria and their items: `C2.1`).

import Archive

/// The identifier of a `Subject`; the type parameter keeps a person's id from standing where a unit's is meant.
package struct ID<Subject>: Sendable, Hashable, Comparable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// By bytes, the same on every machine.
  package static func < (one: ID, other: ID) -> Bool {
    precedes(one.text, other.text)
  }
}

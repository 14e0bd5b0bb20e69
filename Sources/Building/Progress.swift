// How far a build is, for whoever watches.

/// Told now and then; nothing that is built depends on it.
package struct Progress: Sendable {
  /// What is being done to many files.
  package enum Work: Sendable, Hashable, CaseIterable {
    case reading, drawing
  }

  private let tell: @Sendable (Work, _ done: Int, _ all: Int) -> Void

  /// Without `tell` nobody watches. It is called from one task at a time.
  package init(_ tell: @escaping @Sendable (Work, _ done: Int, _ all: Int) -> Void = { _, _, _ in }) {
    self.tell = tell
  }

  /// So many of all are done.
  func callAsFunction(_ work: Work, _ done: Int, of all: Int) { tell(work, done, all) }
}

// A file of the finished site: what publishing writes.

/// One file, at a path inside the output folder.
package struct OutputFile: Sendable, Hashable {
  /// Relative, with `/`, of checked ASCII segments: never empty, never `..`.
  package var path: String
  package var content: OutputContent

  package init(path: String, content: OutputContent) {
    self.path = path
    self.content = content
  }
}

/// Where a file's bytes come from.
package enum OutputContent: Sendable, Hashable {
  case bytes([UInt8])
  /// A file, by its path inside the content folder, copied as it stands.
  case copy(of: String)
}

// A content folder in memory: the smallest that has everything and nothing wrong, to be changed file by file.
import Files
import Synchronization

/// Files by their path inside the content folder.
package struct SampleSite: Sendable {
  package var files: [String: [UInt8]]

  package init(_ texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  /// The same site with some files written anew.
  package func with(_ texts: [String: String]) -> SampleSite {
    var site = self
    for (path, text) in texts { site.files[path] = Array(text.utf8) }
    return site
  }

  /// The same site with one file of any bytes.
  package func with(_ path: String, _ bytes: [UInt8]) -> SampleSite {
    var site = self
    site.files[path] = bytes
    return site
  }

  /// The same site without a file.
  package func without(_ path: String) -> SampleSite {
    var site = self
    site.files[path] = nil
    return site
  }

  /// Writes the site into a new folder, hands over its path, and clears it away.
  package func onDisk<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withScratchFolder { folder in
      for (path, bytes) in files { try place(bytes, at: path, below: folder) }
      return try body(folder)
    }
  }
}

/// Writes a file and the folders above it.
package func place(_ bytes: [UInt8], at path: String, below folder: String) throws {
  let whole = Path.join(folder, path)
  if let above = Path.folder(of: whole) { try Disk.makeFolder(above, parents: true) }
  try Disk.writeNew(bytes, to: whole)
}

/// Runs something in a folder of its own.
package func withScratchFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = try newScratchFolder()
  defer { clear(folder) }
  return try body(folder)
}

/// The same for something that waits.
package func withScratchFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
  let folder = try newScratchFolder()
  defer { clear(folder) }
  return try await body(folder)
}

private let counter = Atomic(0)

private func newScratchFolder() throws -> String {
  let number = counter.add(1, ordering: .relaxed).newValue
  let parent = Surroundings.environment("TMPDIR") ?? "/tmp"
  let folder = Path.join(parent, "guong-sample-\(Surroundings.process)-\(number)")
  try Disk.makeFolder(folder)
  return folder
}

private func clear(_ folder: String) {
  for file in ((try? Disk.walk(folder))?.files ?? []).reversed() {
    let path = Path.join(folder, file.path)
    if file.status.kind == .folder { _ = try? Disk.removeEmptyFolder(path) } else { try? Disk.remove(path) }
  }
  _ = try? Disk.removeEmptyFolder(folder)
}

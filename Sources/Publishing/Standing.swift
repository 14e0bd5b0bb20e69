// What stands in the output folder before a publication: one look at every name, links not followed.
import Files

/// The kinds and sizes of everything in the output folder.
struct Standing: Sendable {
  private var statuses: [String: Status] = [:]
  /// Paths that no build writes, such as `.git` or `ảnh.jpg`: somebody else's, and only ever in the way.
  private var others: [String] = []

  /// An output folder that is missing stands empty.
  init(in site: String) throws(FileError) {
    guard try Disk.exists(site) else { return }
    let walk = try Disk.walk(site, depth: OutputPath.longest)
    statuses.reserveCapacity(walk.files.count)
    for file in walk.files {
      // The keys are ASCII, for which equality of text is equality of bytes.
      if OutputPath.fault(file.path) == nil { statuses[file.path] = file.status } else { others.append(file.path) }
    }
    others += walk.unreadable
  }

  /// True when there is nothing at all, not even a file of somebody else's.
  var isEmpty: Bool {
    statuses.isEmpty && others.isEmpty
  }

  subscript(path: String) -> Status? {
    statuses[path]
  }

  /// What keeps a file from its path, once the given files are gone: a link or a file where a folder must be, or
  /// something that is not a file of ours at the path itself.
  func obstacle(to path: String, removing gone: Set<String>) -> String? {
    for folder in OutputPath.folders(above: path) {
      if let kind = statuses[folder]?.kind, kind != .folder, !gone.contains(folder) { return folder }
    }
    switch statuses[path]?.kind {
    case nil, .file: return nil
    case .link, .other: return path
    case .folder: return vanishes(path, with: gone) ? nil : path
    }
  }

  /// The link through which a path would lead out of the site.
  func link(above path: String) -> String? {
    OutputPath.folders(above: path).first { statuses[$0]?.kind == .link }
  }

  /// Whether a folder will be removed because the given files were all that it held.
  private func vanishes(_ folder: String, with gone: Set<String>) -> Bool {
    if others.contains(where: { Path.lies($0, below: folder) }) { return false }
    let inside = statuses.filter { Path.lies($0.key, below: folder) }
    let emptied = Set(gone.flatMap(OutputPath.folders))
    return inside.allSatisfy { $0.value.kind == .folder ? emptied.contains($0.key) : gone.contains($0.key) }
  }
}

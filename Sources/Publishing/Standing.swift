// What stands in the output folder before a publication: asked for name by name, links not followed.
import Files

/// Looks into the output folder. A site of many files is not walked: what is not asked for costs nothing.
struct Standing: Sendable {
  let site: String
  /// True when the folder is missing or there is nothing at all in it, not even a file of somebody else's.
  let isEmpty: Bool

  /// One listing.
  init(in site: String) throws(FileError) {
    self.site = site
    isEmpty = try Disk.exists(site) ? Disk.isEmpty(site) : true
  }

  /// What stands at a path whose folders are known to be none but folders; nil when nothing does.
  func look(_ path: String) throws(FileError) -> Status? {
    isEmpty ? nil : try Disk.status(Path.join(site, path))
  }

  /// The file at a path; nil when there is none that is reached through folders alone.
  func file(_ path: String) throws(FileError) -> Status? {
    guard let status = try look(path), status.kind == .file else { return nil }
    return try link(above: path) == nil ? status : nil
  }

  /// The link through which a path would lead out of the site.
  func link(above path: String) throws(FileError) -> String? {
    for folder in OutputPath.folders(above: path) where try look(folder)?.kind == .link { return folder }
    return nil
  }

  /// What keeps a file from its path, once the given files are gone: a link or a file where a folder must be, or
  /// something that is not a file of ours at the path itself.
  func obstacle(to path: String, removing gone: Set<String>) throws(FileError) -> String? {
    for folder in OutputPath.folders(above: path) {
      if let obstacle = try obstacle(inPlaceOf: folder, removing: gone) { return obstacle }
    }
    return try obstacle(at: path, removing: gone)
  }

  /// A link or a file where a folder must be.
  func obstacle(inPlaceOf folder: String, removing gone: Set<String>) throws(FileError) -> String? {
    guard let kind = try look(folder)?.kind, kind != .folder, !gone.contains(folder) else { return nil }
    return folder
  }

  /// Something that is not a file of ours, where one must go.
  func obstacle(at path: String, removing gone: Set<String>) throws(FileError) -> String? {
    switch try look(path)?.kind {
    case nil, .file: nil
    case .link, .other: path
    case .folder: try vanishes(path, with: gone) ? nil : path
    }
  }

  /// Whether a folder is empty, or will be removed because the given files were all that it held.
  private func vanishes(_ folder: String, with gone: Set<String>) throws(FileError) -> Bool {
    let walk = try Disk.walk(Path.join(site, folder), depth: OutputPath.longest)
    guard walk.unreadable.isEmpty, walk.tooDeep.isEmpty else { return false }
    let emptied = Set(gone.flatMap(OutputPath.folders))
    return walk.files.isEmpty
      || emptied.contains(folder)
        && walk.files.allSatisfy { file in
          let path = Path.join(folder, file.path)
          return file.status.kind == .folder ? emptied.contains(path) : gone.contains(path)
        }
  }
}

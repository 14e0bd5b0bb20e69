// What folders look like at a moment, for file systems that give no notices.

/// The files below some folders, each with its size and time.
struct Glance: Hashable {
  /// By path, as the folders were named, themselves among them; a folder that is missing has none.
  private var files: [String: Status] = [:]

  init(_ folders: [String]) {
    for folder in folders {
      do throws(FileError) {
        let start = try Disk.realPath(folder)
        files[folder] = try Disk.status(start)
        for file in try Disk.walk(start).files where !Path.segments(of: file.path).contains(where: { isNoise($0.utf8) })
        {
          files[Path.join(folder, file.path)] = file.status
        }
      } catch {
        // Missing, or gone while it was walked: it is looked at again in a second.
      }
    }
  }

  /// Nil when nothing changed.
  func change(since earlier: Glance) -> Change? {
    let paths = Set(files.keys).union(earlier.files.keys).filter { files[$0] != earlier.files[$0] }
    guard !paths.isEmpty else { return nil }
    let isFolder = { (path: String) in files[path]?.kind == .folder || earlier.files[path]?.kind == .folder }
    let folders = paths.filter(isFolder)
    // A folder's own time changes with the files in it, and says nothing more, as long as there is such a file.
    let haveMoved = folders.contains { files[$0]?.inode != earlier.files[$0]?.inode }
    return haveMoved || folders.count == paths.count
      ? Change(paths: nil) : Change(paths: paths.filter { !isFolder($0) })
  }
}

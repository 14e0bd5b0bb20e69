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
}

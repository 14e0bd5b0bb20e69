// Whether a theme is as it was, told by its files.
import Files

extension RememberedTheme {
  /// The files of a theme as they stand at a moment (in nanoseconds since 1970).
  init(named name: String, in themes: String, at moment: Int64) throws(FileError) {
    let folder = Path.join(themes, name)
    // A theme that is not there is told where the site names it.
    let files = try Disk.exists(folder) ? Disk.walk(folder).files : []
    self.init(
      name: name,
      files: files.map { file in
        let mark = Mark(file.status)
        return RememberedThemeFile(path: file.path, mark: mark, hasRested: mark.hasRested(by: moment))
      })
  }

  /// Whether nothing about the theme's files can have changed.
  func stands(in themes: String) throws(FileError) -> Bool {
    let folder = Path.join(themes, name)
    guard try Disk.status(folder)?.kind == .folder else { return false }
    let now = try Disk.walk(folder).files
    return now.count == files.count
      && zip(now, files).allSatisfy { Path.same($0.path, $1.path) && $1.hasRested && $1.mark == Mark($0.status) }
  }
}

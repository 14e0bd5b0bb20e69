// Whether a theme is as it was, told by its files and those of the themes that it builds on.
import Files

extension RememberedTheme {
  /// Takes in the files of a theme's folder as they stand at a moment (in nanoseconds since 1970).
  mutating func add(_ folder: String, in themes: String, at moment: Int64) throws(FileError) {
    folders.append(folder)
    files += try walked(folder, in: themes).map { file in
      let mark = Mark(file.status)
      return RememberedThemeFile(path: file.path, mark: mark, hasRested: mark.hasRested(by: moment))
    }
  }

  /// Whether nothing about the theme's files can have changed.
  func stands(in themes: String) throws(FileError) -> Bool {
    var now: [WalkedFile] = []
    for folder in folders {
      guard try Disk.status(Path.join(themes, folder))?.kind == .folder else { return false }
      now += try walked(folder, in: themes)
    }
    return !folders.isEmpty && now.count == files.count
      && zip(now, files).allSatisfy { Path.same($0.path, $1.path) && $1.hasRested && $1.mark == Mark($0.status) }
  }
}

/// The files of a theme's folder, in order, with their paths from the folder of themes.
private func walked(_ folder: String, in themes: String) throws(FileError) -> [WalkedFile] {
  try Disk.walk(Path.join(themes, folder)).files.map { WalkedFile(path: Path.join(folder, $0.path), status: $0.status) }
}

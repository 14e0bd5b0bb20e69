// A whole tree in one pass: every path below a folder with its kind, size, time and identity.

/// One path below the folder that was walked.
package struct WalkedFile: Sendable, Hashable {
  /// Relative to the folder, with `/`.
  package let path: String
  /// At the moment of the walk.
  package let status: Status

  package init(path: String, status: Status) {
    self.path = path
    self.status = status
  }
}

/// What a walk found.
package struct Walk: Sendable {
  /// Files, folders, links (not followed) and everything else, in order of the bytes of their paths.
  package var files: [WalkedFile] = []
  /// Paths with a segment that is not UTF-8, its bytes shown as `\xE1`: nothing below them was looked at.
  package var unreadable: [String] = []
  /// Folders that lie deeper than the cap: listed, not entered.
  package var tooDeep: [String] = []
  /// Folders that could not be opened, and why, in no order; only of a walk that goes on behind them.
  package var closed: [(path: String, error: FileError)] = []
}

extension Disk {
  /// Walks a folder down to a depth (1: its own entries only). Links are listed as links and lead nowhere; the folder
  /// itself may be one when it is to be followed. A folder below that cannot be opened ends the walk, or is listed as
  /// closed when the walk is to go on behind it.
  package static func walk(
    _ folder: String, depth cap: Int = 32, following: Bool = false, pastClosed: Bool = false
  ) throws(FileError) -> Walk {
    var walk = Walk()
    var waiting = [(path: "", depth: 1)]
    while let (path, depth) = waiting.popLast() {
      let reader: FolderReader
      do throws(FileError) {
        reader = try FolderReader(
          path.isEmpty ? folder : Path.join(folder, path), following: following && path.isEmpty)
      } catch  where pastClosed && !path.isEmpty {
        walk.closed.append((path, error))
        continue
      }
      let prefix = path.isEmpty ? "" : path + "/"
      while let (raw, type) = try reader.next() {
        guard let name = String(validating: raw, as: UTF8.self) else {
          let kind = FileKind(type) ?? .other
          walk.unreadable.append(prefix + Entry(name: nil, rawName: raw, kind: kind).shownName)
          continue
        }
        guard let status = try reader.status(of: raw) else { continue }
        let file = WalkedFile(path: prefix + name, status: status)
        walk.files.append(file)
        guard status.kind == .folder else { continue }
        if depth < cap { waiting.append((file.path, depth + 1)) } else { walk.tooDeep.append(file.path) }
      }
    }
    walk.files = sorted(walk.files)
    walk.unreadable.sort(by: Path.precedes)
    walk.tooDeep.sort(by: Path.precedes)
    return walk
  }

  /// In order of the bytes of the paths. Numbers are moved instead of files, which are large.
  private static func sorted(_ files: [WalkedFile]) -> [WalkedFile] {
    let paths = files.map(\.path)
    let order = paths.indices.sorted { Path.precedes(paths[$0], paths[$1]) }
    return order.map { files[$0] }
  }
}

// Where the tests of this module keep their sites, and where the project's own content stands.
import Files
import Synchronization
import Testing

enum Ground {
  /// This folder.
  static let tests = Path.folder(of: #filePath) ?? "/"
  static let sites = Path.join(tests, "Sites")
  static let themes = Path.join(tests, "Themes")
  static let hostile = Path.join(tests, "Hostile")
  static let project = Path.folder(of: Path.folder(of: tests) ?? "/") ?? "/"

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    try Disk.read(path, atMost: 16 << 20)
  }

  /// Every file below a folder, by its relative path; nothing when there is no folder.
  static func files(in folder: String) throws -> [String: [UInt8]] {
    guard try Disk.exists(folder) else { return [:] }
    let paths = try Disk.walk(folder).files.filter { $0.status.kind == .file }.map(\.path)
    return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try bytes(Path.join(folder, $0))) })
  }

  /// Writes a file, folders and all.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try Disk.makeFolder(Path.folder(of: path) ?? "/", parents: true)
    try Disk.write(bytes, to: path)
  }

  /// Removes a folder and all below it; nothing happens when there is none.
  static func clear(_ folder: String) throws {
    guard try Disk.exists(folder) else { return }
    for file in try Disk.walk(folder).files.reversed() {
      let path = Path.join(folder, file.path)
      if file.status.kind == .folder { _ = try Disk.removeEmptyFolder(path) } else { try Disk.remove(path) }
    }
    _ = try Disk.removeEmptyFolder(folder)
  }

  /// The same when nobody can be told of a failure.
  static func forget(_ folder: String) {
    do { try clear(folder) } catch { Issue.record("\(folder) stays: \(error)") }
  }
}

private let counter = Atomic(0)

/// A new name for a folder of a test's own, outside the project; the folder is not made.
func temporary(_ purpose: String) throws -> String {
  let parent = Surroundings.environment("TMPDIR") ?? "/tmp"
  let number = counter.add(1, ordering: .relaxed).newValue
  return Path.join(try Disk.realPath(parent), "guong-\(purpose)-\(Surroundings.process)-\(number)")
}

// Moving, exchanging, linking and removing: one system call each, and nothing that empties a folder.
import Glibc

extension Disk {
  /// Moves a file or folder in one instant, over a file or an empty folder that stands there. A link is moved or
  /// replaced itself.
  package static func rename(_ path: String, to target: String) throws(FileError) {
    try unsafe onBoth(.rename, path, target) { unsafe Glibc.rename($0, $1) }
  }

  /// Exchanges two files or folders of one file system in one instant.
  package static func exchange(_ one: String, _ other: String) throws(FileError) {
    try unsafe onBoth(.rename, one, other) { unsafe LinuxCalls.exchange($0, $1) }
  }

  /// Gives a file a second name, where nothing stands yet.
  package static func hardLink(_ path: String, to target: String) throws(FileError) {
    try unsafe onBoth(.link, path, target) { unsafe link($0, $1) }
  }

  /// Removes a file or a link (not what it points to); a folder is an error.
  package static func remove(_ path: String) throws(FileError) {
    _ = try unsafe call(.remove, path) { unsafe Int(unlink($0)) }
  }

  /// Waits until everything written to the file system of a path is on the disk: far cheaper than file by file.
  package static func syncFileSystem(of path: String) throws(FileError) {
    let number = try Descriptor(opening: path, O_RDONLY)
    try retry(.sync, path) { [number = number.number] in Int(LinuxCalls.syncfs(number)) }
  }

  /// Waits until the bytes of some files are on the disk. All are begun before the first is waited for: the disk then
  /// takes them together, and most waits are short.
  package static func syncFiles(_ paths: [String]) throws(FileError) {
    for path in paths {
      let file = try Descriptor(opening: path, O_RDONLY)
      // Only a beginning: a file system that knows no such call writes when it is waited for.
      _ = LinuxCalls.startWriting(file.number)
    }
    for path in paths {
      let file = try Descriptor(opening: path, O_RDONLY)
      try retry(.sync, path) { [number = file.number] in Int(fsync(number)) }
    }
  }

  /// Waits until the names in a folder are on the disk.
  package static func syncFolder(_ path: String) throws(FileError) {
    let folder = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
    try retry(.sync, path) { [number = folder.number] in Int(fsync(number)) }
  }

  /// A call on two paths; errors name the second, where it was to go.
  private static func onBoth(
    _ operation: FileError.Operation, _ path: String, _ target: String,
    _ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(FileError) {
    guard !path.utf8.contains(0) else { throw FileError(operation, path, FileError.badPath) }
    _ = try unsafe call(operation, target) { to in unsafe path.withCString { unsafe Int(body($0, to)) } }
  }
}

// What stands at a path: its kind, size, time and identity.
import Glibc

/// The disk, as functions from paths and bytes to values. The one module that calls the system.
///
/// Paths are UTF-8 with `/`; relative ones start at the current folder. Nothing that reads or writes follows a symbolic
/// link in the last segment of a path, unless it says so.
package enum Disk {}

/// What a name in a folder stands for.
package enum FileKind: Sendable, Hashable {
  case file, folder, link
  /// A pipe, a socket or a device: never opened.
  case other
}

/// What the system says about a path, without opening it.
package struct Status: Sendable, Hashable {
  /// Of the path itself: a link is a link.
  package let kind: FileKind
  /// In bytes.
  package let size: Int
  /// Nanoseconds since 1970 in UTC. A hint only: clocks go back and tools restore times.
  package let modified: Int64
  /// Nanoseconds since 1970 in UTC, when anything about the file changed, such as its name or its rights.
  package let changed: Int64
  /// Which file of its device: a file that was replaced has another one.
  package let inode: UInt64
  /// Which file system; files move between folders of one device only.
  package let device: UInt64

  /// What stays the same as long as a thing is not replaced by another.
  struct Identity: Hashable {
    let inode: UInt64
    let device: UInt64
  }

  var identity: Identity { Identity(inode: inode, device: device) }

  init(_ answer: stat) {
    switch answer.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(answer.st_size)
    modified = Status.nanoseconds(answer.st_mtim)
    changed = Status.nanoseconds(answer.st_ctim)
    inode = UInt64(answer.st_ino)
    device = UInt64(answer.st_dev)
  }

  /// A time as one number; 0 for one that no number holds.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    let (seconds, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? 0 : seconds &+ Int64(time.tv_nsec)
  }
}

extension Disk {
  /// What stands at a path; nil when nothing does. A link is itself, not what it points to.
  package static func status(_ path: String) throws(FileError) -> Status? {
    var answer = stat()
    do throws(FileError) {
      _ = try unsafe call(.inspect, path) { unsafe Int(lstat($0, &answer)) }
      return Status(answer)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// Whether anything stands at a path, a broken link included.
  package static func exists(_ path: String) throws(FileError) -> Bool {
    try status(path) != nil
  }
}

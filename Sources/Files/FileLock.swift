// A lock that two programs cannot hold at once and that a dead one cannot keep.
import Glibc

/// Holds a lock file until it is let go. The system frees it when the program ends, however it ends.
package struct FileLock: ~Copyable, Sendable {
  private let descriptor: Descriptor

  /// Takes the lock, making the file if need be and leaving it there afterwards: removing a lock file would let two
  /// programs each lock a file of that name. Nil when another program, or this one, holds it.
  package static func take(_ path: String) throws(FileError) -> FileLock? {
    let descriptor = try Descriptor(opening: path, O_RDWR | O_CREAT, mode: 0o666, as: .lock)
    let number = descriptor.number
    do throws(FileError) {
      try Disk.retry(.lock, path) { Int(flock(number, LOCK_EX | LOCK_NB)) }
    } catch  where error.code == EWOULDBLOCK {
      return nil
    }
    // Who holds it, for the other's message; nothing rests on it.
    let name = Array("\(getpid())\n".utf8)
    try Disk.retry(.lock, path) { Int(ftruncate(number, 0)) }
    try Disk.retry(.lock, path) { unsafe pwrite(number, name, name.count, 0) }
    return FileLock(descriptor: descriptor)
  }

  private init(descriptor: consuming Descriptor) {
    self.descriptor = descriptor
  }

  /// The process that last took a lock; nil when the file does not say.
  package static func holder(of path: String) throws(FileError) -> Int? {
    let bytes = try Disk.read(path, atMost: 32)
    return Int(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}

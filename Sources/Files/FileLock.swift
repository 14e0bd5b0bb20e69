// A lock that two programs cannot hold at once and that a dead one cannot keep; it tells whose it is.
import Glibc

/// What came of reaching for a lock.
package enum Reach: ~Copyable, Sendable {
  case taken(FileLock)
  /// Another program holds it, or this one does; its process, nil when the system does not tell, as for this process
  /// itself and across a network.
  case held(by: Int?)
}

/// An exclusive lock on a file, held until it is let go. The system frees it when the program ends, however it ends.
///
/// The lock is one of flock(2), which also keeps two tasks of one program apart. A second one, of fcntl(2), lies on
/// the same file only because the system tells whose it is: a name written into the file would be an older holder's
/// for a moment, or for ever after a death.
package struct FileLock: ~Copyable, Sendable {
  private let descriptor: Descriptor

  /// Takes the lock, making the file if need be and leaving it there afterwards: removing a lock file would let two
  /// programs each lock a file of that name. The file's time is then that of the taking, by the clock of its file
  /// system.
  ///
  /// A holder gives its name just after it has the lock, and takes both back one after the other: whoever comes in
  /// between tries again for a moment.
  package static func take(_ path: String) throws(FileError) -> Reach {
    for _ in 0..<patience {
      let descriptor = try Descriptor(opening: path, O_RDWR | O_CREAT, mode: 0o666, as: .lock)
      let number = descriptor.number
      do throws(FileError) {
        try Disk.retry(.lock, path) { Int(flock(number, LOCK_EX | LOCK_NB)) }
      } catch  where error.code == EWOULDBLOCK {
        if let holder = holder(number) { return .held(by: holder) }
        usleep(pause)
        continue
      }
      // Nothing rests on the name: a file system without such locks still has the other.
      var name = whole
      _ = unsafe fcntl(number, F_SETLK, &name)
      try Disk.retry(.lock, path) { Int(ftruncate(number, 0)) }
      return .taken(FileLock(descriptor: descriptor))
    }
    return .held(by: nil)
  }

  private init(descriptor: consuming Descriptor) {
    self.descriptor = descriptor
  }

  /// How often a lock without a name is tried, and how long to wait in between: microseconds, together a tenth of a
  /// second.
  private static let (patience, pause): (Int, useconds_t) = (50, 2000)

  /// The process whose name lies on an open file.
  private static func holder(_ descriptor: Int32) -> Int? {
    var answer = whole
    guard unsafe fcntl(descriptor, F_GETLK, &answer) == 0, answer.l_type != Int16(F_UNLCK), answer.l_pid > 0 else {
      return nil
    }
    return Int(answer.l_pid)
  }

  /// A lock on all of a file against everybody else.
  private static var whole: Glibc.flock {
    var lock = Glibc.flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return lock
  }
}

// An open file of the system, closed exactly once: the door between paths as text and calls of C.
import Glibc

/// Owns a file descriptor. Letting it go closes it; `close()` does so and reports what the disk says.
struct Descriptor: ~Copyable, Sendable {
  private(set) var number: Int32
  let path: String

  /// Never follows a link in the last segment, and never waits for the other end of a pipe.
  init(
    opening path: String, _ flags: Int32, mode: mode_t = 0, as operation: FileError.Operation = .open
  ) throws(FileError) {
    let safe = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    number = try unsafe Int32(Disk.call(operation, path) { unsafe Int(open($0, safe, mode)) })
    self.path = path
  }

  /// The same, for one name inside an open folder; `path` is only what errors name.
  init(opening name: String, in folder: borrowing Descriptor, _ flags: Int32, path: String) throws(FileError) {
    guard !name.utf8.contains(0) else { throw FileError(.open, path, FileError.badPath) }
    let (parent, safe) = (folder.number, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    number = try Int32(Disk.retry(.open, path) { unsafe Int(openat(parent, name, safe)) })
    self.path = path
  }

  /// Takes over a descriptor that the system has just given.
  init(owning number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit {
    if number != Descriptor.closed { _ = Glibc.close(number) }
  }

  private static let closed: Int32 = -1

  /// Disks that report a failed write late, such as network shares, report it here.
  consuming func close() throws(FileError) {
    var last = self
    let number = last.number
    last.number = Descriptor.closed
    // Linux has given the descriptor up even when it says EINTR; closing again could close somebody else's.
    if Glibc.close(number) != 0, errno != EINTR { throw FileError(.write, last.path, errno) }
  }

  /// What the open file is.
  func status() throws(FileError) -> Status {
    var answer = stat()
    let number = number
    _ = try Disk.retry(.inspect, path) { unsafe Int(fstat(number, &answer)) }
    return Status(answer)
  }
}

extension Disk {
  /// Makes one call on a path, again while signals interrupt it; below zero is a failure with `errno`.
  static func call(
    _ operation: FileError.Operation, _ path: String, _ body: (UnsafePointer<CChar>) -> Int
  ) throws(FileError) -> Int {
    // C would end the path at a NUL and reach another file than the one that was checked.
    guard !path.utf8.contains(0) else { throw FileError(operation, path, FileError.badPath) }
    return try retry(operation, path) { unsafe path.withCString { unsafe body($0) } }
  }

  /// Makes one call, again while signals interrupt it; below zero is a failure with `errno`.
  @discardableResult
  static func retry(
    _ operation: FileError.Operation, _ path: String, _ body: () -> Int
  ) throws(FileError) -> Int {
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw FileError(operation, path, errno) }
    }
  }
}

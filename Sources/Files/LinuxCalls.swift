// Calls of Linux that Swift's Glibc module leaves out, looked up by name in the C library.
import Glibc

/// Calls that only Linux has; a C library without one of them says ENOSYS, as an old kernel would.
enum LinuxCalls {
  /// Waits until the file system of an open file has written everything.
  static func syncfs(_ descriptor: Int32) -> Int32 {
    typealias Call = @convention(c) (Int32) -> Int32
    guard let address = unsafe dlsym(nil, "syncfs") else { return unknown() }
    return unsafe unsafeBitCast(address, to: Call.self)(descriptor)
  }

  /// Begins to write the bytes of an open file to the disk, without waiting.
  static func startWriting(_ descriptor: Int32) -> Int32 {
    typealias Call = @convention(c) (Int32, Int64, Int64, UInt32) -> Int32
    guard let address = unsafe dlsym(nil, "sync_file_range") else { return unknown() }
    return unsafe unsafeBitCast(address, to: Call.self)(descriptor, 0, 0, writeFlag)
  }

  /// Exchanges two paths in one instant.
  static func exchange(_ one: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) -> Int32 {
    typealias Call = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    guard let address = unsafe dlsym(nil, "renameat2") else { return unknown() }
    return unsafe unsafeBitCast(address, to: Call.self)(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag)
  }

  /// SYNC_FILE_RANGE_WRITE of linux/fs.h.
  private static let writeFlag: UInt32 = 1 << 1

  /// Which kind of file system holds a path, as a number of statfs(2); nil when the system does not say.
  static func fileSystem(of path: UnsafePointer<CChar>) -> Int? {
    typealias Call = @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer) -> Int32
    guard let address = unsafe dlsym(nil, "statfs") else { return nil }
    // The structure begins with the kind; all of it is shorter than this.
    var answer = [Int](repeating: 0, count: 64)
    let failed = unsafe unsafeBitCast(address, to: Call.self)(path, &answer)
    return failed == 0 ? answer[0] : nil
  }

  /// Has every allocation of at least so many bytes be the system's own pages, now and later.
  static func keepApart(from bytes: Int32) -> Int32 {
    typealias Call = @convention(c) (Int32, Int32) -> Int32
    guard let address = unsafe dlsym(nil, "mallopt") else { return unknown() }
    return unsafe unsafeBitCast(address, to: Call.self)(pageThreshold, bytes)
  }

  /// Gives the system the pages of memory on which nothing lies any more.
  static func trim() {
    typealias Call = @convention(c) (Int) -> Int32
    guard let address = unsafe dlsym(nil, "malloc_trim") else { return }
    _ = unsafe unsafeBitCast(address, to: Call.self)(0)
  }

  /// M_MMAP_THRESHOLD of malloc.h.
  private static let pageThreshold: Int32 = -3

  /// RENAME_EXCHANGE of linux/fs.h.
  private static let exchangeFlag: UInt32 = 1 << 1

  private static func unknown() -> Int32 {
    errno = ENOSYS
    return -1
  }
}

// Reading: whole regular files up to a limit, their first bytes, and standard input.
import Glibc

extension Disk {
  /// All bytes of a regular file. A longer file than `limit` (bytes), a link, a folder, a pipe and a device are
  /// errors, found without waiting.
  package static func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    try Descriptor(opening: path, O_RDONLY).readWhole(atMost: limit)
  }

  /// The same for a relative path below a folder, where no segment may be a link or `..`: it cannot lead out.
  package static func read(_ path: String, below folder: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    let whole = Path.join(folder, path)
    let segments = Path.segments(of: path)
    guard let name = segments.last, path.utf8.first != UInt8(ascii: "/"), !segments.contains("..") else {
      throw FileError(.open, whole, FileError.badPath)
    }
    // The folder itself is the caller's to choose, link or not; what lies below it is not.
    let start = try realPath(folder)
    var inside = try Descriptor(opening: start, O_RDONLY | O_DIRECTORY)
    for segment in segments.dropLast() {
      inside = try Descriptor(opening: segment, in: inside, O_RDONLY | O_DIRECTORY, path: whole)
    }
    return try Descriptor(opening: name, in: inside, O_RDONLY, path: whole).readWhole(atMost: limit)
  }

  /// The first bytes of a regular file: `count` of them, or all when it is shorter.
  package static func readHeader(_ path: String, _ count: Int) throws(FileError) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY)
    try file.requireRegular()
    return try file.read(upTo: max(0, count))
  }

  /// Everything that arrives on standard input; more than `limit` bytes is an error.
  package static func readStandardInput(atMost limit: Int) throws(FileError) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let part = try chunk(of: 0, upTo: min(65_536, max(0, limit - all.count) + 1), path: "-")
      if part.isEmpty { return all }
      all += part
      if all.count > limit { throw FileError(.read, "-", EFBIG) }
    }
  }

  /// What one call to read gives; empty at the end.
  static func chunk(of descriptor: Int32, upTo count: Int, path: String) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(FileError) {
        let start = buffer.baseAddress
        filled = try retry(.read, path) { unsafe Glibc.read(descriptor, start, count) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

extension Descriptor {
  /// All bytes of a regular file, in one allocation.
  borrowing func readWhole(atMost limit: Int) throws(FileError) -> [UInt8] {
    let size = try requireRegular()
    guard size <= limit else { throw FileError(.read, path, EFBIG) }
    // One byte more than expected: a full buffer says that somebody is still writing.
    let bytes = try read(upTo: size + 1, enough: size)
    guard bytes.count <= size else { throw FileError(.read, path, FileError.changing) }
    return bytes
  }

  /// The size in bytes; anything but a regular file is an error.
  @discardableResult
  borrowing func requireRegular() throws(FileError) -> Int {
    let status = try status()
    switch status.kind {
    case .file: return status.size
    case .folder: throw FileError(.read, path, EISDIR)
    case .link, .other: throw FileError(.read, path, FileError.special)
    }
  }

  /// Bytes until the end or until `count`. For regular files the system hands out all it has in one call, so whoever
  /// knows how many are `enough` is spared the call that finds the end.
  borrowing func read(upTo count: Int, enough: Int? = nil) throws(FileError) -> [UInt8] {
    var bytes = try Disk.chunk(of: number, upTo: count, path: path)
    while !bytes.isEmpty, bytes.count < enough ?? count {
      let more = try Disk.chunk(of: number, upTo: count - bytes.count, path: path)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}

// Writing: whole files that appear complete or not at all, and the standard streams.
import Glibc

extension Disk {
  /// Puts a file in place in one instant: a temporary name beside it is written, closed and renamed over it. What
  /// stood there before stays whole until then; a link there is replaced, not followed.
  ///
  /// - Parameter durable: also waits until the bytes are on the disk, for a file that must outlive a power cut.
  package static func write(_ bytes: [UInt8], to path: String, durable: Bool = false) throws(FileError) {
    try write(pieces: [bytes[...]], to: path, durable: durable)
  }

  /// The same of bytes that lie in many pieces, which are never all put together in memory.
  package static func write(
    pieces: [ArraySlice<UInt8>], to path: String, durable: Bool = false
  ) throws(FileError) {
    let temporary = try writeBeside(pieces, path, durable: durable)
    do throws(FileError) {
      try rename(temporary, to: path)
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  /// Writes a file where nothing stands yet; anything there, even a broken link, is an error. A failed write leaves
  /// nothing behind. Gives the file as the system knows it, for whoever wants to know it again.
  @discardableResult
  package static func writeNew(_ bytes: [UInt8], to path: String, durable: Bool = false) throws(FileError) -> Status {
    try writeNew([bytes[...]], to: path, durable: durable)
  }

  private static func writeNew(
    _ pieces: [ArraySlice<UInt8>], to path: String, durable: Bool
  ) throws(FileError) -> Status {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, as: .write)
    do throws(FileError) {
      try writeAll(pieces, to: file.number, path)
      if durable {
        let number = file.number
        try retry(.sync, path) { Int(fsync(number)) }
      }
      let status = try file.status()
      try file.close()
      return status
    } catch {
      _ = unsafe unlink(path)
      throw error
    }
  }

  /// Writes to standard output.
  package static func writeStandardOutput(_ bytes: [UInt8]) throws(FileError) {
    try writeAll(bytes[...], to: STDOUT_FILENO, "stdout")
  }

  /// Writes to standard error.
  package static func writeStandardError(_ bytes: [UInt8]) throws(FileError) {
    try writeAll(bytes[...], to: STDERR_FILENO, "stderr")
  }

  /// Writes under a temporary name in the folder of a path and gives that name. Two builders, or the leavings of a
  /// dead one, do not meet: a name that is taken is passed over.
  private static func writeBeside(
    _ pieces: [ArraySlice<UInt8>], _ path: String, durable: Bool
  ) throws(FileError) -> String {
    let folder = Path.folder(of: path).map { Path.join($0, "") } ?? ""
    var attempt = 0
    while true {
      let temporary = "\(folder).guong-\(getpid())-\(attempt)"
      do throws(FileError) {
        _ = try writeNew(pieces, to: temporary, durable: durable)
        return temporary
      } catch  where error.code == EEXIST && attempt < 1_000 {
        attempt += 1
      }
    }
  }

  /// Gathers small pieces, so that not each of them costs a call.
  private static func writeAll(
    _ pieces: [ArraySlice<UInt8>], to descriptor: Int32, _ path: String
  ) throws(FileError) {
    let enough = 256 << 10
    var gathered: [UInt8] = []
    for piece in pieces {
      if !gathered.isEmpty, gathered.count + piece.count > enough {
        try writeAll(gathered[...], to: descriptor, path)
        gathered.removeAll(keepingCapacity: true)
      }
      if piece.count < enough, pieces.count > 1 {
        gathered += piece
      } else {
        try writeAll(piece, to: descriptor, path)
      }
    }
    try writeAll(gathered[...], to: descriptor, path)
  }

  /// Writes every byte, however many calls it takes, and waits when a pipe is full.
  private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      do throws(FileError) {
        done += try retry(.write, path) {
          unsafe bytes.withUnsafeBytes { buffer in
            let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
            return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
          }
        }
      } catch  where error.code == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        try retry(.write, path) { unsafe Int(poll(&wait, 1, -1)) }
      }
    }
  }
}

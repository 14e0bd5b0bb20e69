// An open folder, read name by name through readdir, because names need not be text.
import Glibc

/// Owns a folder that is being listed.
@safe struct FolderReader: ~Copyable {
  private let stream: OpaquePointer
  private let path: String

  /// Refuses a link in the last segment, so that no listing leads out of the tree; but for a folder that a person
  /// named, who may mean the one behind a link.
  init(_ path: String, following: Bool = false) throws(FileError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
    let number = try unsafe Int32(Disk.call(.list, path) { unsafe Int(open($0, flags)) })
    guard let stream = unsafe fdopendir(number) else {
      let code = errno
      _ = Glibc.close(number)
      throw FileError(.list, path, code)
    }
    unsafe self.stream = stream
    self.path = path
  }

  deinit {
    _ = unsafe closedir(stream)
  }

  /// The next name other than `.` and `..`, with the kind as the folder notes it; nil at the end.
  func next() throws(FileError) -> (name: [UInt8], type: UInt8)? {
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw FileError(.list, path, errno) }
        return nil
      }
      // The record ends after its name, so it is read from where it lies and never copied as a whole.
      let field = unsafe UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
      let length = unsafe strlen(field.assumingMemoryBound(to: CChar.self))
      let name = unsafe Array(UnsafeRawBufferPointer(start: field, count: length))
      let isItselfOrParent = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
      if !isItselfOrParent { return unsafe (name, entry.pointee.d_type) }
    }
  }

  /// The kind of a name: as the folder notes it, or as the system says; nil when it has vanished.
  func kind(of name: [UInt8], noted type: UInt8) throws(FileError) -> FileKind? {
    if let kind = FileKind(type) { return kind }
    return try status(of: name)?.kind
  }

  /// What a name in the folder stands for, links not followed; nil when it has vanished.
  func status(of name: [UInt8]) throws(FileError) -> Status? {
    var terminated: [CChar] = []
    terminated.reserveCapacity(name.count + 1)
    for byte in name { terminated.append(CChar(bitPattern: byte)) }
    terminated.append(0)
    var answer = stat()
    do throws(FileError) {
      let folder = unsafe dirfd(stream)
      try Disk.retry(.inspect, path) { unsafe Int(fstatat(folder, terminated, &answer, AT_SYMLINK_NOFOLLOW)) }
      return Status(answer)
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}

extension FileKind {
  /// From the mark that a folder keeps beside a name; nil when this file system keeps none.
  init?(_ type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}

// A system call that failed: what was tried, on which file, and the system's reason in plain words.
package import Diagnostics

/// The disk, the rights or the system stood in the way. It says nothing about what people wrote.
package struct FileError: Error, Sendable, Hashable {
  /// What was being done.
  package enum Operation: String, Sendable, Hashable, CaseIterable {
    case open, read, write, list, inspect, makeFolder, rename, remove, link, sync, lock, locate
  }

  /// What could not be done.
  package let operation: Operation
  /// As it was given to the operation.
  package let path: String
  /// An `errno` of Linux, such as 28 (ENOSPC).
  package let code: Int32

  /// A failure as the system reports it.
  package init(_ operation: Operation, _ path: String, _ code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension FileError {
  /// One sentence, such as “không ghi được 'site/index.html': không đủ chỗ trên đĩa”.
  package var message: Bilingual {
    let (action, cause) = (operation.words, FileError.cause(code))
    return Bilingual(vi: "\(action.vi) '\(path)': \(cause.vi)", en: "\(action.en) '\(path)': \(cause.en)")
  }

  /// A file that somebody changed while it was being used.
  package static func changed(_ path: String) -> FileError { FileError(.read, path, changing) }

  /// True when there is nothing at the path.
  package var isMissing: Bool {
    FileError.missing.contains(code)
  }

  /// True when a folder stands where a file was meant.
  package var isFolder: Bool {
    code == FileError.folder
  }

  /// True when nobody reads a stream any more.
  package var isClosedPipe: Bool {
    code == FileError.closedPipe
  }

  /// True when something stands at the path already.
  package var isTaken: Bool {
    code == FileError.taken
  }

  /// True when the file system does not know such a thing, or does not allow it between these two paths.
  package var isUnsupported: Bool {
    FileError.unsupported.contains(code)
  }
}

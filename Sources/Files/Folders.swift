// Folders: their entries as the disk stores them, made with their parents, removed when empty.
import Glibc

/// One name in a folder.
package struct Entry: Sendable, Hashable {
  /// Nil when the name is not UTF-8: no path of ours can reach it, so the author has to be told.
  package let name: String?
  /// As the disk stores it.
  package let rawName: [UInt8]
  /// Of the name itself: a link is a link.
  package let kind: FileKind

  /// The name for a message, with bytes that are not UTF-8 as `\xE1`.
  package var shownName: String {
    if let name { return name }
    return rawName.map { byte in
      if (0x20...0x7E).contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

extension Disk {
  /// The entries of a folder without `.` and `..`, in order of their bytes. It is no link unless links are followed.
  package static func list(_ folder: String, following: Bool = false) throws(FileError) -> [Entry] {
    let reader = try FolderReader(folder, following: following)
    var entries: [Entry] = []
    while let (raw, type) = try reader.next() {
      guard let kind = try reader.kind(of: raw, noted: type) else { continue }
      entries.append(Entry(name: String(validating: raw, as: UTF8.self), rawName: raw, kind: kind))
    }
    return entries.sorted { $0.rawName.lexicographicallyPrecedes($1.rawName) }
  }

  /// Whether nothing at all is in a folder.
  package static func isEmpty(_ folder: String) throws(FileError) -> Bool {
    try FolderReader(folder).next() == nil
  }

  /// Makes a folder; with `parents`, those above it too. One that is there already is fine.
  package static func makeFolder(_ path: String, parents: Bool = false) throws(FileError) {
    var missing = [path]
    var settled: String?
    while let next = missing.last {
      do throws(FileError) {
        _ = try unsafe call(.makeFolder, next) { unsafe Int(mkdir($0, 0o777)) }
        settled = missing.removeLast()
      } catch  where error.code == EEXIST {
        guard try status(next)?.kind == .folder else { throw error }
        settled = missing.removeLast()
      } catch  where error.code == ENOENT && parents {
        // Each step up is shorter, and none is taken twice: a file system such as /proc says ENOENT for ever.
        guard let above = Path.folder(of: next), !(settled.map { Path.same($0, above) } ?? false) else { throw error }
        missing.append(above)
      }
    }
  }

  /// Gives a folder the owner, group and mode of another, where they differ; as far as allowed: who may not give a
  /// folder away may still give it to a group of theirs.
  package static func takeRights(
    of model: String, for folder: String, asFarAsAllowed: Bool = false
  ) throws(FileError) {
    var (wanted, found) = (stat(), stat())
    _ = try unsafe call(.inspect, model) { unsafe Int(lstat($0, &wanted)) }
    _ = try unsafe call(.inspect, folder) { unsafe Int(lstat($0, &found)) }
    if (wanted.st_uid, wanted.st_gid) != (found.st_uid, found.st_gid) {
      for owner in asFarAsAllowed ? [wanted.st_uid, found.st_uid] : [wanted.st_uid] {
        do throws(FileError) {
          _ = try unsafe call(.write, folder) { [wanted] in unsafe Int(lchown($0, owner, wanted.st_gid)) }
          break
        } catch  where asFarAsAllowed && error.code == EPERM {
          continue
        }
      }
    }
    if wanted.st_mode != found.st_mode {
      _ = try unsafe call(.write, folder) { [wanted] in unsafe Int(chmod($0, wanted.st_mode & 0o7777)) }
    }
  }

  /// Lets nobody but its owner and group look into a folder. Another's folder stays as it is: only the owner may say.
  package static func closeToOthers(_ folder: String) throws(FileError) {
    var found = stat()
    _ = try unsafe call(.inspect, folder) { unsafe Int(lstat($0, &found)) }
    guard found.st_mode & 0o007 != 0 else { return }
    do throws(FileError) {
      _ = try unsafe call(.write, folder) { [found] in unsafe Int(chmod($0, found.st_mode & 0o7770)) }
    } catch  where error.code == EPERM {
      return
    }
  }

  /// Whether a folder stands at a path; fails for one that takes no files.
  package static func takesFiles(_ folder: String) throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try unsafe call(.write, folder) { unsafe Int(access($0, W_OK | X_OK)) }
      return true
    } catch  where error.isMissing {
      return false
    } catch {
      guard try status(folder)?.kind == .folder else { return false }
      throw error
    }
  }

  /// Removes an empty folder; one that is not empty is an error.
  package static func removeFolder(_ path: String) throws(FileError) {
    _ = try unsafe call(.remove, path) { unsafe Int(rmdir($0)) }
  }

  /// Removes a folder if nothing is in it; says whether it did.
  @discardableResult
  package static func removeEmptyFolder(_ path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try removeFolder(path)
      return true
    } catch  where error.code == ENOTEMPTY || error.code == EEXIST || error.isMissing {
      return false
    }
  }
}

// Paths as text: joined, split, ordered and made absolute, without asking the disk unless a function says so.
import Archive
import Glibc

/// Pure functions on paths. A path is UTF-8 with `/` between segments.
package enum Path {
  /// One path below another.
  package static func join(_ folder: String, _ name: String) -> String {
    var path = ""
    path.reserveCapacity(folder.utf8.count + 1 + name.utf8.count)
    path += folder
    if folder.utf8.last != slash { path += "/" }
    path += name
    return path
  }

  /// The folder that holds a path, slashes at its end aside; nil for `/`, the empty path and a single name.
  package static func folder(of path: String) -> String? {
    let bytes = path.utf8
    guard let end = bytes.lastIndex(where: { $0 != slash }),
      let cut = bytes[...end].lastIndex(of: slash)
    else { return nil }
    guard let last = bytes[..<cut].lastIndex(where: { $0 != slash }) else { return "/" }
    return String(path[...last])
  }

  /// The last segment, slashes at the end aside; empty for `/`.
  package static func name(of path: String) -> String {
    segments(of: path).last ?? ""
  }

  /// What stands between slashes, without empty segments.
  package static func segments(of path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }
  }

  /// Order by bytes: the same for every locale, and never equal for two spellings of é.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    Archive.precedes(one, other)
  }

  /// Whether two paths are the same bytes.
  package static func same(_ one: String, _ other: String) -> Bool {
    isSame(one, other)
  }

  /// Whether a path lies below a folder; a path is not below itself. Both absolute and without `..`.
  package static func lies(_ path: String, below folder: String) -> Bool {
    let (deep, high) = (path.utf8.split(separator: slash), folder.utf8.split(separator: slash))
    return deep.count > high.count && zip(deep, high).allSatisfy { $0.elementsEqual($1) }
  }

  private static let slash = UInt8(ascii: "/")
}

extension Disk {
  /// The folder that relative paths start from.
  package static func currentFolder() throws(FileError) -> String {
    guard let buffer = unsafe getcwd(nil, 0) else { throw FileError(.locate, ".", errno) }
    defer { unsafe free(buffer) }
    guard let path = unsafe String(validatingCString: buffer) else { throw FileError(.locate, ".", EILSEQ) }
    return path
  }

  /// The path from `/`, without `.` and empty segments; `..` stays, for only the disk knows where it leads.
  package static func absolute(_ path: String) throws(FileError) -> String {
    let whole = path.utf8.first == UInt8(ascii: "/") ? path : Path.join(try currentFolder(), path)
    return "/" + Path.segments(of: whole).filter { !Path.same($0, ".") }.joined(separator: "/")
  }

  /// Where a path truly leads, links and `..` resolved. The part that does not exist yet is added as it stands.
  package static func realPath(_ path: String) throws(FileError) -> String {
    var existing = try absolute(path)
    var rest: [String] = []
    while true {
      do throws(FileError) {
        return rest.reversed().reduce(try resolve(existing), step)
      } catch  where error.code == ENOENT && Path.folder(of: existing) != nil {
        rest.append(Path.name(of: existing))
        existing = Path.folder(of: existing) ?? "/"
      }
    }
  }

  /// One segment further, for the part of a path that the disk does not know.
  private static func step(_ path: String, _ segment: String) -> String {
    Path.same(segment, "..") ? Path.folder(of: path) ?? "/" : Path.join(path, segment)
  }

  /// The real path of something that exists.
  private static func resolve(_ path: String) throws(FileError) -> String {
    var found: String?
    _ = try unsafe call(.locate, path) { name in
      guard let buffer = unsafe realpath(name, nil) else { return -1 }
      defer { unsafe free(buffer) }
      unsafe found = String(validatingCString: buffer)
      return 0
    }
    guard let found else { throw FileError(.locate, path, EILSEQ) }
    return found
  }
}

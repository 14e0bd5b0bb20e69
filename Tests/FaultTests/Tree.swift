// All that stands in a folder, to be compared: the bytes of each file, and which file on the disk it is.
import Files

/// What stands at a path.
struct Standing: Equatable {
  /// Nil for a folder.
  var bytes: [UInt8]?
  let inode: UInt64
  let modified: Int64
}

/// A folder at one moment; empty when there is none.
struct Tree {
  private(set) var things: [String: Standing] = [:]

  init(_ folder: String) throws {
    guard try Disk.exists(folder) else { return }
    for file in try Disk.walk(folder).files {
      let status = file.status
      let bytes: [UInt8]? =
        switch status.kind {
        case .folder: nil
        case .file: try Disk.read(Path.join(folder, file.path), atMost: 1 << 24)
        case .link, .other: Array("not a file".utf8)
        }
      things[file.path] = Standing(bytes: bytes, inode: status.inode, modified: status.modified)
    }
  }

  var files: [String] { things.filter { $0.value.bytes != nil }.keys.sorted(by: Path.precedes) }

  subscript(path: String) -> [UInt8]? { things[path]?.bytes }

  /// What is not the same in both, one line a path, in order.
  func differences(from other: Tree) -> [String] {
    Set(things.keys).union(other.things.keys).sorted(by: Path.precedes).compactMap { path in
      switch (things[path], other.things[path]) {
      case (let one?, let two?):
        one.bytes == two.bytes ? nil : "\(path): other bytes\(firstDifference(one.bytes ?? [], two.bytes ?? []))"
      case (_?, nil): "\(path): too much"
      case (nil, _): "\(path): missing"
      }
    }
  }

  /// Files whose bytes are as they were and that are nevertheless other files, or were touched.
  func rewritten(since before: Tree) -> [String] {
    files.filter { path in
      guard let (old, new) = before.things[path].flatMap({ old in things[path].map { (old, $0) } }) else {
        return false
      }
      return old.bytes == new.bytes && old != new
    }
  }

  /// Where two contents part, with a little around it.
  private func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> String {
    let at = zip(one, other).prefix { $0 == $1 }.count
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, at - 30)..<min(bytes.count, at + 50)], as: UTF8.self)
    }
    return " from byte \(at): '\(around(one))' is not '\(around(other))'"
  }
}

extension Project {
  func tree(_ name: String) throws -> Tree { try Tree(path(name)) }
}

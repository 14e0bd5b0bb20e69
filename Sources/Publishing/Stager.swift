// One file at a time: compare it with what stands, and stage it when it differs.
import Archive
import Diagnostics
package import Files
package import Model

/// What one file of the new site needs.
package struct Put: Sendable, Hashable {
  enum Change: Sendable, Hashable {
    /// It stands as it should: inode and times stay.
    case none
    /// It waits in the stage; `over` is the fingerprint of the file it replaces, nil when nothing stands there.
    case staged(over: Fingerprint?)
    case refused(Diagnostic)
  }

  let entry: Manifest.Entry
  let change: Change
}

/// Takes the files of the new site. A value without state of its own: any number of tasks may use it at once.
package struct Stager: Sendable {
  let folders: Folders
  let content: String
  let findings: Findings
  /// What the last build wrote, by path.
  let listed: [String: Manifest.Entry]
  let standing: Standing

  /// A picture or a document that is copied may have so many bytes.
  package static let largestCopy = 256 << 20

  /// Compares a file with what stands at its path and stages it when it differs. Nothing in the site changes yet.
  package func put(_ file: OutputFile) throws(FileError) -> Put {
    var steps = Steps()
    return try put(file, &steps)
  }

  func put(_ file: OutputFile, _ steps: inout Steps) throws(FileError) -> Put {
    if let fault = OutputPath.fault(file.path) {
      let nothing = Manifest.Entry(path: file.path, size: 0, print: Fingerprint([]))
      return Put(entry: nothing, change: .refused(findings.badPath(file.path, fault)))
    }
    let bytes = try bytes(of: file.content)
    let entry = Manifest.Entry(path: file.path, size: bytes.count, print: Fingerprint(bytes))
    let change = try change(to: bytes, entry)
    guard case .staged = change else { return Put(entry: entry, change: change) }
    do throws(FileError) {
      try stage(bytes, file.path, &steps)
      return Put(entry: entry, change: change)
    } catch  where error.isTaken {
      return Put(entry: entry, change: .refused(findings.clash(file.path, file.path)))
    }
  }

  private func bytes(of content: OutputContent) throws(FileError) -> [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .copy(let path): try Disk.read(path, below: self.content, atMost: Stager.largestCopy)
    }
  }

  /// Reads no more of the old file than either the new one or the listed one has.
  private func change(to bytes: [UInt8], _ entry: Manifest.Entry) throws(FileError) -> Put.Change {
    // A folder or link there may yet be in the way; that is known only when all files are.
    guard let status = standing[entry.path], status.kind == .file else { return .staged(over: nil) }
    let old = listed[entry.path]
    guard status.size == bytes.count || status.size == old?.size else { return foreign(entry.path) }
    let found = try Disk.read(folders.inSite(entry.path), atMost: status.size)
    if found.isSame(as: bytes) { return .none }
    guard let old, old.size == status.size, Fingerprint(found) == old.print else { return foreign(entry.path) }
    return .staged(over: old.print)
  }

  /// A file there that is not what a build of ours wrote.
  private func foreign(_ path: String) -> Put.Change {
    .refused(listed[path] == nil ? findings.inTheWay(of: path, path) : findings.edited(path))
  }

  private func stage(_ bytes: [UInt8], _ path: String, _ steps: inout Steps) throws(FileError) {
    let target = folders.inStage(path)
    try steps.take(.write, target)
    do throws(FileError) {
      try Disk.writeNew(bytes, to: target)
    } catch  where error.isMissing {
      try Disk.makeFolder(Path.folder(of: target) ?? folders.stage, parents: true)
      try Disk.writeNew(bytes, to: target)
    }
  }
}

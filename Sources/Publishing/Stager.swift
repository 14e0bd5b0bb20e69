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
    indirect case refused(Diagnostic)
  }

  /// As it stands or waits in the stage. Without time and inode when it was refused.
  let file: Known
  let change: Change
  /// Whether all folders above it are known to be folders, and no links.
  var isReached = false
}

/// Takes the files of the new site. A value without state of its own: any number of tasks may use it at once.
package struct Stager: Sendable {
  let folders: Folders
  let content: String
  let findings: Findings
  /// What the last build wrote; nil when it is not known.
  let listed: Manifest?
  let standing: Standing
  /// When the workshop was opened, by the clock of its file system.
  let opened: Int64

  /// A picture or a document that is copied may have so many bytes.
  package static let largestCopy = 256 << 20

  /// Compares a file with what stands at its path and stages it when it differs. Nothing in the site changes yet.
  package func put(_ file: OutputFile) throws(FileError) -> Put {
    var steps = Steps()
    return try put(file, &steps)
  }

  func put(_ file: OutputFile, _ steps: inout Steps) throws(FileError) -> Put {
    if let fault = OutputPath.fault(file.path) {
      return refused(file.path, 0, Fingerprint([]), findings.badPath(file.path, fault))
    }
    let bytes = try bytes(of: file.content)
    let (path, print) = (file.path, Fingerprint(bytes))
    let change: Put.Change
    if let status = try standing.file(path) {
      change = try self.change(to: bytes, path, status)
      if change == .none { return unchanged(path, print, status) }
    } else {
      // A folder or link there may yet be in the way; that is known only when all files are.
      change = .staged(over: nil)
    }
    if case .refused(let finding) = change { return refused(path, bytes.count, print, finding) }
    do throws(FileError) {
      let status = try stage(bytes, path, &steps)
      return Put(file: Known(path: path, size: bytes.count, print: print, status), change: change)
    } catch  where error.isTaken {
      return refused(path, bytes.count, print, findings.clash(path, path))
    }
  }

  /// The file's put when it still stands as it is known, without its bytes having to be made again; nil when it has to
  /// be made and `put`. One look at the file is enough when its size, times and inode are as remembered; otherwise,
  /// as after a checkout or from a cache of CI, it is read.
  ///
  /// What is remembered may be old or of another folder: it counts only where the manifest, which belongs to what
  /// stands, names the same bytes. A file that a person edited is left to `put`, which refuses it.
  package func keep(_ known: Known) throws(FileError) -> Put? {
    guard let listed, let number = listed.number(of: known.path), listed.size(at: number) == known.size,
      listed.print(at: number) == known.print, let status = try standing.look(known.path), status.kind == .file,
      status.size == known.size
    else { return nil }
    // Whether a link leads there is seen when all files are known, for each folder once.
    if known.isSame(as: status) { return Put(file: known, change: .none) }
    guard try standing.link(above: known.path) == nil,
      Fingerprint(try Disk.read(folders.inSite(known.path), atMost: known.size)) == known.print
    else { return nil }
    return unchanged(known.path, known.print, status)
  }

  /// The same for some files in the order of their paths, each folder above them looked at once.
  package func keep(_ files: [Known]) throws(FileError) -> [Put?] {
    var (puts, visits, isReached): ([Put?], FolderVisits, Bool) = ([], FolderVisits(), true)
    puts.reserveCapacity(files.count)
    for known in files {
      // A link takes all behind it along: from there on nothing is vouched for.
      for folder in visits.new(above: known.path) where try standing.look(folder)?.kind != .folder { isReached = false }
      var put = try keep(known)
      put?.isReached = isReached
      puts.append(put)
    }
    return puts
  }

  /// Whether files stand just as they are known, reached through folders alone: one look at each of them and of their
  /// folders. Only those are read whose times could not be believed.
  ///
  /// - Parameter number: where the first of them stands in the list of the whole site, in the order of paths.
  package func stands(_ files: ArraySlice<Known>, from number: Int) throws(FileError) -> Bool {
    guard let listed else { return false }
    var visits = FolderVisits()
    for (offset, known) in files.enumerated() {
      guard listed.lists(known, at: number + offset), let status = try standing.look(known.path),
        status.kind == .file, try isStill(known, status)
      else { return false }
      for folder in visits.new(above: known.path) where try standing.look(folder)?.kind != .folder { return false }
    }
    return true
  }

  /// Whether a file is as it is known; one that had changed too shortly before is read.
  private func isStill(_ known: Known, _ status: Files.Status) throws(FileError) -> Bool {
    if known.isSame(as: status) { return true }
    guard known.modified == Known.unsettled, known.size == status.size else { return false }
    return Fingerprint(try Disk.read(folders.inSite(known.path), atMost: known.size)) == known.print
  }

  /// The bytes of a file that stands as it is known, for a new one to be made from; nil when it does not.
  package func bytes(of known: Known) throws(FileError) -> [UInt8]? {
    guard let put = try keep(known) else { return nil }
    let bytes = try Disk.read(folders.inSite(known.path), atMost: put.file.size)
    return Fingerprint(bytes) == known.print ? bytes : nil
  }

  private func bytes(of content: OutputContent) throws(FileError) -> [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .copy(let path): try Disk.read(path, below: self.content, atMost: Stager.largestCopy)
    }
  }

  /// Reads no more of the old file than either the new one or the listed one has.
  private func change(to bytes: [UInt8], _ path: String, _ status: Files.Status) throws(FileError) -> Put.Change {
    let number = listed?.number(of: path)
    let (oldSize, oldPrint) = (number.flatMap { listed?.size(at: $0) }, number.flatMap { listed?.print(at: $0) })
    let foreign = Put.Change.refused(number == nil ? findings.inTheWay(of: path, path) : findings.edited(path))
    guard status.size == bytes.count || status.size == oldSize else { return foreign }
    let found = try Disk.read(folders.inSite(path), atMost: status.size)
    if found.isSame(as: bytes) { return .none }
    guard let oldPrint, oldSize == status.size, Fingerprint(found) == oldPrint else { return foreign }
    return .staged(over: oldPrint)
  }

  private func unchanged(_ path: String, _ print: Fingerprint, _ status: Files.Status) -> Put {
    // The status was taken before the bytes were read, and nobody else's change since can bear an older time.
    let file = Known(path: path, size: status.size, print: print, status).settled(before: opened)
    return Put(file: file, change: .none)
  }

  private func refused(_ path: String, _ size: Int, _ print: Fingerprint, _ finding: Diagnostic) -> Put {
    Put(
      file: Known(path: path, size: size, print: print, modified: Known.unsettled, changed: 0, inode: 0),
      change: .refused(finding))
  }

  private func stage(_ bytes: [UInt8], _ path: String, _ steps: inout Steps) throws(FileError) -> Files.Status {
    let target = folders.inStage(path)
    try steps.take(.write, target)
    do throws(FileError) {
      return try Disk.writeNew(bytes, to: target)
    } catch  where error.isMissing {
      try Disk.makeFolder(Path.folder(of: target) ?? folders.stage, parents: true)
      return try Disk.writeNew(bytes, to: target)
    }
  }
}

// From stage to site: the moves of a journal, made now or by the next start.
import Archive
import Diagnostics
import Files

/// Carries out journals and tidies the workshop.
struct Mover {
  let folders: Folders

  /// Waits until all that is staged is on the disk. Few files are waited for one by one, since the whole file system
  /// may hold much of other programs' that is not ours to wait for.
  func sync(_ written: [String]) throws(FileError) {
    guard written.count <= Mover.few else { return try Disk.syncFileSystem(of: folders.stage) }
    var visits = FolderVisits()
    var inside: [String] = []
    for path in written { inside += visits.new(above: path) }
    try Disk.syncFiles(written.map(folders.inStage) + [folders.stagedManifest])
    for folder in inside { try Disk.syncFolder(folders.inStage(folder)) }
    try Disk.syncFolder(folders.stage)
  }

  /// So many files cost less one by one than a whole file system that others write to.
  private static let few = 16

  /// Fails where a folder takes no files, while the old site still stands whole.
  func expectRoom(for journal: Journal) throws(FileError) {
    guard try Disk.takesFiles(folders.site) else { return }
    var asked: Set<String> = [""]
    // A folder that loses its last file goes from the one above, so removals ask on; they come first, since what they
    // asked nobody asks again.
    for step in journal.steps where step.isRemoval {
      for folder in OutputPath.folders(above: step.path).reversed() where asked.insert(folder).inserted {
        _ = try Disk.takesFiles(folders.inSite(folder))
      }
    }
    for step in journal.steps where !step.isRemoval {
      // A folder that is to be made is made in the one above.
      for folder in OutputPath.folders(above: step.path).reversed() {
        guard asked.insert(folder).inserted, try !Disk.takesFiles(folders.inSite(folder)) else { break }
      }
    }
  }

  /// Makes every move of a closed journal, then lets the journal go. Any of it may have been done before.
  func carry(_ journal: Journal, _ steps: inout Steps) throws(FileError) {
    for step in journal.steps {
      try steps.take(.rename, folders.inSite(step.path))
      switch step {
      case .remove(let path, _): try remove(path)
      case .write(let path, _, _): try move(folders.inStage(path), to: folders.inSite(path))
      }
    }
    try steps.take(.rename, folders.manifest)
    try move(folders.stagedManifest, to: folders.manifest)
    try steps.take(.remove, folders.journal)
    try Disk.remove(folders.journal)
    try steps.take(.remove, folders.stage)
    try clearStage()
  }

  /// A new site arrives whole.
  func install(_ steps: inout Steps) throws(FileError) {
    // An empty folder may stand there that somebody gave to the web server.
    if try Disk.takesFiles(folders.site) {
      try Disk.takeRights(of: folders.site, for: folders.stage, asFarAsAllowed: true)
    }
    try steps.take(.rename, folders.site)
    try Disk.makeFolder(Path.folder(of: folders.site) ?? "/", parents: true)
    try Disk.rename(folders.stage, to: folders.site)
    try Disk.syncFolder(Path.folder(of: folders.site) ?? "/")
  }

  /// What a person did to the site since the journal was closed, and what must not be lost by finishing it.
  func obstacles(to journal: Journal, _ findings: Findings) throws(FileError) -> [Diagnostic] {
    let standing = try Standing(in: folders.site)
    let gone = Set(journal.steps.filter(\.isRemoval).map(\.path))
    var found: [Diagnostic] = []
    for step in journal.steps {
      let obstacle =
        step.isRemoval
        ? try standing.link(above: step.path) : try standing.obstacle(to: step.path, removing: gone)
      if let obstacle {
        found.append(findings.inTheWay(of: step.path, obstacle))
      } else if let status = try standing.file(step.path) {
        let print = Fingerprint(try Disk.read(folders.inSite(step.path), atMost: status.size))
        if !step.expects(print) { found.append(findings.edited(step.path)) }
      }
    }
    return found
  }

  /// Empties the stage and the workshop's leavings: names that only a build of ours writes, links not followed.
  func clearStage() throws(FileError) {
    for entry in try Disk.list(folders.workshop) {
      if let name = entry.name, name.utf8.starts(with: ".guong-".utf8), entry.kind == .file {
        try Disk.remove(Path.join(folders.workshop, name))
      }
    }
    guard try Disk.exists(folders.stage) else { return }
    for file in try Disk.walk(folders.stage, depth: OutputPath.longest).files.reversed() {
      let path = folders.inStage(file.path)
      if file.status.kind == .folder { try Disk.removeEmptyFolder(path) } else { try Disk.remove(path) }
    }
    // A name that is not UTF-8 would stay, and the next site would arrive with it.
    try Disk.removeFolder(folders.stage)
  }

  /// A file as the disk knows it in its place. The site stands by now: what cannot be looked at is read by the next
  /// build.
  func renamed(_ file: Known) -> Known {
    do throws(FileError) {
      return file.renamed(try Disk.status(folders.inSite(file.path)))
    } catch {
      return file
    }
  }

  /// Moves one file, making the folders above it. One that has left the stage has been moved before.
  private func move(_ staged: String, to target: String) throws(FileError) {
    do throws(FileError) {
      try Disk.rename(staged, to: target)
    } catch  where error.isMissing {
      guard try Disk.exists(staged) else { return }
      try Disk.makeFolder(Path.folder(of: target) ?? "/", parents: true)
      try Disk.rename(staged, to: target)
    } catch  where error.isFolder {
      // Somebody emptied the folder; one that is not empty was told before anything moved.
      try Disk.removeFolder(target)
      try Disk.rename(staged, to: target)
    }
  }

  /// Removes one file, and the folders above it that it leaves empty.
  private func remove(_ path: String) throws(FileError) {
    do throws(FileError) {
      try Disk.remove(folders.inSite(path))
    } catch  where error.isMissing || error.isFolder {
      // Removed before the death that this start makes good; a folder of new pages may stand there since.
    }
    for folder in OutputPath.folders(above: path).reversed() {
      let folder = folders.inSite(folder)
      if try !Disk.removeEmptyFolder(folder), try Disk.exists(folder) { return }
    }
  }
}

// Two trees change places in one instant, and the old one is taken apart name by name.
import Archive
import Diagnostics
import Files

/// The exchange of a whole staged site with the one that stands.
///
/// A mark in the workshop says that the stage may hold the old site. While it stands nothing in the stage is removed
/// unless it is in the site too or is what a build wrote: so it does not matter on which side of the exchange a build
/// died, and what a person put into the old site at the last moment is not lost.
struct Exchange {
  let folders: Folders

  /// Exchanges the trees; the stage must be whole and on the disk.
  func carry(_ steps: inout Steps) throws(FileError) {
    try steps.take(.write, folders.exchange)
    try Disk.write(Array("guong exchange 1\n".utf8), to: folders.exchange, durable: true)
    try Disk.syncFolder(folders.workshop)
    try steps.take(.rename, folders.site)
    try Disk.exchange(folders.stage, folders.site)
  }

  /// Takes back what `carry` began when the file system knows no exchange.
  func withdraw() throws(FileError) {
    if try Disk.exists(folders.exchange) { try Disk.remove(folders.exchange) }
  }

  /// Takes apart what an exchange left in the stage, now or after a death; gives the paths that must not be lost.
  func settle(_ steps: inout Steps) throws(FileError) -> [String] {
    guard try Disk.exists(folders.exchange) else { return [] }
    if try Disk.exists(folders.stage) {
      // The old tree is not touched before the disk knows that the new one stands.
      try Disk.syncFolder(folders.workshop)
      try Disk.syncFolder(Path.folder(of: folders.site) ?? "/")
      let left = try takeApart(&steps)
      guard left.isEmpty else { return left }
      if try Disk.exists(folders.stagedManifest) {
        try steps.take(.remove, folders.stagedManifest)
        try Disk.remove(folders.stagedManifest)
      }
      try steps.take(.remove, folders.stage)
      try Disk.removeFolder(folders.stage)
    }
    try steps.take(.remove, folders.exchange)
    try Disk.remove(folders.exchange)
    return []
  }

  /// Everything but the manifest, which says what in the tree is ours.
  private func takeApart(_ steps: inout Steps) throws(FileError) -> [String] {
    let walk = try Disk.walk(folders.stage, depth: OutputPath.longest)
    let listed = try Disk.exists(folders.stagedManifest) ? manifest() : nil
    var left = walk.unreadable
    for file in walk.files.reversed() where !Path.same(file.path, Manifest.name) {
      let path = folders.inStage(file.path)
      if file.status.kind == .folder {
        try steps.take(.remove, path)
        try Disk.removeEmptyFolder(path)
      } else if try mayGo(file, listed) {
        try steps.take(.remove, path)
        try Disk.remove(path)
      } else {
        left.append(file.path)
      }
    }
    return left.sorted(by: Path.precedes)
  }

  private func manifest() throws(FileError) -> Manifest? {
    Manifest(try Disk.read(folders.stagedManifest, atMost: Manifest.limit))
  }

  /// Whether a file stands in the site by the same name, or is what the manifest of its own tree says.
  private func mayGo(_ file: WalkedFile, _ listed: Manifest?) throws(FileError) -> Bool {
    if let other = try Disk.status(folders.inSite(file.path)), other.inode == file.status.inode,
      other.device == file.status.device
    {
      return true
    }
    guard file.status.kind == .file, let listed, let number = listed.number(of: file.path),
      listed.size(at: number) == file.status.size
    else { return false }
    return Fingerprint(try Disk.read(folders.inStage(file.path), atMost: file.status.size)) == listed.print(at: number)
  }
}

// Makes of the stage a whole site, without copying: what stays gets a second name.
import Diagnostics
import Files

/// The tree that is to be exchanged with the site.
struct WholeTree {
  let folders: Folders

  /// Gives a name in the stage to each file that did not change, and to all that people put into the site: files,
  /// links and empty folders. Folders get the rights of those that they replace. Nil when a name cannot be carried,
  /// because it is not UTF-8 or lies too deep.
  func complete(_ plan: Plan, over listed: Manifest?, _ steps: inout Steps) throws(FileError) -> String? {
    for put in plan.puts where put.change == .none { try link(put.file.path, &steps) }
    let walk = try Disk.walk(folders.site, depth: OutputPath.longest)
    if let strange = walk.unreadable.first ?? walk.tooDeep.first { return strange }
    let emptied = Set(plan.removed.flatMap(OutputPath.folders))
    for file in walk.files {
      if file.status.kind == .folder {
        // An empty one may stand where a file must go.
        guard !emptied.contains(file.path), plan.manifest.number(of: file.path) == nil else { continue }
        try Disk.makeFolder(folders.inStage(file.path), parents: true)
      } else if listed?.number(of: file.path) == nil, plan.manifest.number(of: file.path) == nil,
        !Path.same(file.path, Manifest.name)
      {
        try link(file.path, &steps)
      }
    }
    try steps.take(.write, folders.stage)
    for file in walk.files.reversed() where file.status.kind == .folder {
      guard try Disk.status(folders.inStage(file.path))?.kind == .folder else { continue }
      try Disk.takeRights(of: folders.inSite(file.path), for: folders.inStage(file.path))
    }
    try Disk.takeRights(of: folders.site, for: folders.stage)
    return nil
  }

  private func link(_ path: String, _ steps: inout Steps) throws(FileError) {
    let target = folders.inStage(path)
    try steps.take(.link, target)
    do throws(FileError) {
      try Disk.hardLink(folders.inSite(path), to: target)
    } catch  where error.isMissing {
      try Disk.makeFolder(Path.folder(of: target) ?? folders.stage, parents: true)
      try Disk.hardLink(folders.inSite(path), to: target)
    }
  }
}

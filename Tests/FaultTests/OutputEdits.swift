// What people do to the output, the memory and the workshop: pages come back, edits by hand are kept.
import Files

/// Accidents and edits beside the sources.
let outputEdits = [
  Edit { scene in
    guard let page = try scene.page() else { return nil }
    try Disk.remove(scene.project.path(page))
    return "\(page) removed by hand"
  },
  Edit { scene in
    guard let page = try scene.page(), let status = try Disk.status(scene.project.path(page)) else { return nil }
    var bytes = try scene.project.bytes(page)
    guard let at = scene.chance.one(of: Array(bytes.indices)) else { return nil }
    bytes[at] ^= 1
    if scene.chance.once(in: 2) {
      try scene.project.write(page, bytes)
    } else {
      try scene.project.overwrite(page, bytes)
    }
    if scene.chance.once(in: 2) { try scene.project.setTime(page, status.modified) }
    scene.editedPage = page
    return "\(page) edited by hand at \(at)"
  },
  Edit { scene in
    guard let page = try scene.page() else { return nil }
    try scene.project.shell("touch '\(page)'")
    return "\(page) touched"
  },
  Edit { scene in
    guard let page = try scene.page() else { return nil }
    try scene.project.shell("rm '\(page)' && mkdir '\(page)'")
    return "\(page) is an empty folder"
  },
  Edit { scene in
    guard try scene.project.exists(scene.workshop + "/memory") else { return nil }
    try Disk.remove(scene.project.path(scene.workshop + "/memory"))
    return "the memory is gone"
  },
  Edit { scene in
    try scene.project.shell("rm -rf \(scene.workshop)")
    return "the workshop is gone"
  },
  Edit { scene in
    try scene.project.shell("rm -rf \(scene.output)")
    return "the site is gone, its memory is not"
  },
  Edit { scene in
    guard try scene.project.exists(scene.output) else { return nil }
    try scene.project.shell("cp -r \(scene.output) a.tmp && rm -r \(scene.output) && mv a.tmp \(scene.output)")
    return "the site is a copy: all inodes and times are new"
  },
  Edit { scene in
    guard try scene.project.exists(scene.output) else { return nil }
    try scene.project.shell("cp -a \(scene.output) a.tmp && rm -r \(scene.output) && mv a.tmp \(scene.output)")
    return "the site is a copy with its times"
  },
  // A site of another time than its memory: git checkout of the one, a cache of the other.
  Edit { scene in try scene.mismatch("site", scene.output) },
  Edit { scene in try scene.mismatch("memory", scene.workshop) },
]

extension Scene {
  /// A page of the site that stands, never the manifest.
  fileprivate mutating func page() throws -> String? {
    guard try project.exists(output) else { return nil }
    return chance.one(of: try sources(output, ".html", ".css", ".xml", ".png"))
  }

  /// Puts a folder back as it was some builds ago; the first time it is only kept.
  fileprivate func mismatch(_ what: String, _ folder: String) throws -> String? {
    guard try project.exists(folder) else { return nil }
    let copy = Path.join(project.aside, folder)
    guard try Disk.exists(copy) else {
      try project.shell("cp -a \(folder) '\(copy)'")
      return nil
    }
    try project.shell("rm -rf \(folder) && cp -a '\(copy)' \(folder)")
    return "the \(what) is one of some builds ago"
  }
}

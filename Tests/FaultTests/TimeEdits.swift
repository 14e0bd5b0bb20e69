// Edits of times alone, which change no page, and edits while a build runs.
import Files

/// Touches, clocks that go back, writers who do not wait.
let timeEdits = [
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.allSources().keys.sorted(by: Path.precedes)) else { return nil }
    try scene.project.shell("touch '\(path)'")
    return "\(path) touched"
  },
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    try scene.project.setTime(path, Int64(scene.chance.number(below: 1_600_000_000)) * 1_000_000_000)
    return "\(path) has a time of years ago"
  },
  Edit { scene in
    try scene.project.shell("touch content content/stories content/stories/2022 themes/guong/templates")
    return "folders touched"
  },
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    try scene.project.shell("cp -p '\(path)' a.tmp && mv a.tmp '\(path)'")
    return "\(path) is another file with the same bytes and time"
  },
  Edit { scene in
    try scene.project.shell("cp -r content a.tmp && rm -r content && mv a.tmp content")
    return "content copied: all inodes and times are new"
  },
  Edit { scene in try scene.editDuringBuild() },
  Edit { scene in try scene.editDuringBuild() },
]

extension Scene {
  /// Changes one byte while a build reads, and keeps size and time: that build may see the old or the new one, the next
  /// must see the new one.
  fileprivate mutating func editDuringBuild() throws -> String? {
    guard let path = try story(), let status = try Disk.status(project.path(path)) else { return nil }
    var bytes = try project.bytes(path)
    guard let at = bytes.lastIndex(where: { (0x61...0x7A).contains($0) }) else { return nil }
    let wait = Double(chance.number(below: 400)) / 1000
    let build = try project.start(words(output: output))
    pause(wait)
    bytes[at] = bytes[at] == 0x61 ? 0x65 : 0x61
    try project.overwrite(path, bytes)
    try project.setTime(path, status.modified)
    let run = try build.end()
    return "\(path) changed \(wait) s into a build (\(run.ending))"
  }
}

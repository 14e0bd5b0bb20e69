// Edits of names: stories come, go, change their ids and change places.
import Files

/// Adding, removing, renaming.
let nameEdits = [
  Edit { scene in
    let number = 100 + scene.chance.number(below: 900)
    try scene.put("content/stories/2022/may-\(number).md", Array(scene.synthetic(number).utf8))
    return "a story may-\(number) more"
  },
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    try scene.keep(path)
    try Disk.remove(scene.project.path(path))
    return "\(path) removed"
  },
  // Another id.
  Edit { scene in
    guard let path = try scene.flatStory() else { return nil }
    let target = path.replacing(".md", by: "-\(scene.chance.number(below: 100)).md")
    try Disk.rename(scene.project.path(path), to: scene.project.path(target))
    return "\(path) renamed to \(target)"
  },
  // Only the case of a letter.
  Edit { scene in
    guard let path = try scene.flatStory() else { return nil }
    let name = Path.name(of: path)
    let other = name.first?.isUppercase ?? false ? name.lowercased() : name.prefix(1).uppercased() + name.dropFirst()
    let target = Path.join(Path.folder(of: path) ?? "", other)
    try Disk.rename(scene.project.path(path), to: scene.project.path(target))
    return "\(path) renamed to \(target)"
  },
  // Two files change places: each name keeps a time and a size that somebody had.
  Edit { scene in
    guard let one = try scene.flatStory(), let other = try scene.flatStory(), one != other else { return nil }
    try Disk.exchange(scene.project.path(one), scene.project.path(other))
    if scene.chance.once(in: 2), let status = try Disk.status(scene.project.path(one)) {
      try scene.project.setTime(other, status.modified)
    }
    return "\(one) and \(other) exchanged"
  },
  Edit { scene in try scene.bringBack() },
  Edit { scene in try scene.bringBack() },
  // A file becomes a folder with an index, or the other way round.
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    if path.hasSuffix("/index.md"), let folder = Path.folder(of: path) {
      try scene.project.shell("mv '\(path)' '\(folder).md'")
      return "\(path) out of its folder"
    }
    let folder = path.replacing(".md", by: "")
    try scene.project.shell("mkdir -p '\(folder)' && mv '\(path)' '\(folder)/index.md'")
    return "\(path) into a folder"
  },
  // A folder of another year, with the same id.
  Edit { scene in
    guard let path = try scene.flatStory(), path.contains("/2022/") else { return nil }
    try scene.project.shell("mkdir -p content/stories/2021 && mv '\(path)' content/stories/2021/")
    return "\(path) to another year"
  },
  // A file gives way to a folder of its name, which holds nothing.
  Edit { scene in
    guard let path = try scene.flatStory() else { return nil }
    try scene.keep(path)
    try scene.project.shell("rm '\(path)' && mkdir '\(path)'")
    return "\(path) is an empty folder"
  },
]

extension Scene {
  /// A story that is a file by itself.
  fileprivate mutating func flatStory() throws -> String? {
    chance.one(of: try sources("content/stories", ".md").filter { !$0.hasSuffix("/index.md") })
  }
}

// Edits of pictures: other bytes, other names, none.
import Files

/// Pictures of stories.
let pictureEdits = [
  Edit { scene in
    let all = try scene.sources("content", ".png")
    guard let one = scene.chance.one(of: all), let other = scene.chance.one(of: all), one != other else { return nil }
    try scene.put(one, try scene.project.bytes(other))
    return "\(one) is now as \(other)"
  },
  Edit { scene in
    let all = try scene.sources("content", ".png")
    guard let one = scene.chance.one(of: all), let other = scene.chance.one(of: all), one != other else { return nil }
    try Disk.exchange(scene.project.path(one), scene.project.path(other))
    return "\(one) and \(other) exchanged"
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("content", ".png")) else { return nil }
    try scene.keep(path)
    try Disk.remove(scene.project.path(path))
    return "\(path) removed"
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("content", ".png")), let folder = Path.folder(of: path)
    else {
      return nil
    }
    try scene.put(Path.join(folder, "anh-\(scene.chance.number(below: 3)).png"), try scene.project.bytes(path))
    return "a picture more beside \(path)"
  },
]

// Edits that break the content or the theme: nothing may be published, and a clean build must find the same.
import Files

/// Mistakes of all kinds.
let breakages = [
  Edit { scene in try scene.insert("  : [", after: "title: ") },
  Edit { scene in try scene.insert("loai: deed", after: "title: ") },
  Edit { scene in try scene.insert("photo: {file: khong-co.png, alt: Không có}", after: "title: ") },
  Edit { scene in try scene.insert("criteria: [C9]", after: "title: ") },
  Edit { scene in try scene.changeBody { $1 + " [không có](khong-co-\($0.chance.number(below: 9)).md)" } },
  Edit { scene in try scene.changeBody { scene, line in line + " ![](khong-co.png)" } },
  Edit { scene in try scene.changeBody { scene, line in line + " <b>thô</b>" } },
  // One id twice.
  Edit { scene in
    guard let path = try scene.story(), !path.hasSuffix("/index.md") else { return nil }
    try scene.put("content/stories/2020/" + Path.name(of: path), try scene.project.bytes(path))
    return "\(path) twice"
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("themes", ".html")) else { return nil }
    try scene.put(
      path,
      lines: try scene.lines(path) + [["{{#khong}}", "{{khong.co}}", "{{>khong-co}}"][scene.chance.number(below: 3)]])
    return "\(path) is broken"
  },
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    try scene.put(
      path, [[], Array("---\n".utf8), [0xFF, 0xFE, 0x41], Array("Không có gì.\n".utf8)][scene.chance.number(below: 4)])
    return "\(path) is empty or not a story"
  },
  Edit { scene in
    let name = ["content/organisation.yaml", "content/site.yaml", "content/consents.yaml"][
      scene.chance.number(below: 3)]
    try scene.put(name, lines: try scene.lines(name) + ["thua: [", ""])
    return "\(name) is broken"
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("content/scores", ".json")) else { return nil }
    try scene.put(path, Array(try scene.project.bytes(path).dropLast(9)))
    return "\(path) is cut"
  },
  // A file that nothing asks for is a warning.
  Edit { scene in
    try scene.put("content/ghi-chu-\(scene.chance.number(below: 3)).txt", Array("việc cần làm\n".utf8))
    return "a file that nothing uses"
  },
]

extension Scene {
  /// Puts a line after the first one that begins with a key.
  fileprivate mutating func insert(_ line: String, after key: String) throws -> String? {
    guard let path = try story() else { return nil }
    var lines = try lines(path)
    guard let index = lines.firstIndex(where: { $0.hasPrefix(key) }) else { return nil }
    lines.insert(line, at: index + 1)
    try put(path, lines: lines)
    return "\(path): \(line)"
  }
}

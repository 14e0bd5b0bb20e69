// Edits of what stands below the front matter.
import Files

/// Words, headings, links.
let bodyEdits = [
  Edit { scene in
    try scene.changeBody { scene, line in line + " " + scene.word() }
  },
  // The same number of bytes, and the time put back: only the bytes tell.
  Edit { scene in
    guard let path = try scene.story(), let status = try Disk.status(scene.project.path(path)) else { return nil }
    var bytes = try scene.project.bytes(path)
    let letters = bytes.indices.filter { (0x61...0x7A).contains(bytes[$0]) && $0 > bytes.count / 2 }
    guard let at = scene.chance.one(of: letters) else { return nil }
    bytes[at] = bytes[at] == 0x61 ? 0x65 : 0x61
    try scene.project.overwrite(path, bytes)
    try scene.project.setTime(path, status.modified)
    return "\(path): one byte at \(at), size and time as before"
  },
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    try scene.put(path, lines: try scene.lines(path) + ["", "## Phần \(scene.word())", "", "Thêm một đoạn.", ""])
    return "\(path): a heading more"
  },
  Edit { scene in
    try scene.changeBody { scene, line in line + " Xem [bài này](\(scene.anyStoryBeside)) nữa." }
  },
  // Another target for a link that is there; a dangling one is an error in both builds.
  Edit { scene in
    guard let path = try scene.story() else { return nil }
    var lines = try scene.lines(path)
    guard let index = lines.firstIndex(where: { $0.contains("](may-") }) else { return nil }
    lines[index] = lines[index].replacing("](may-", by: "](may-1")
    try scene.put(path, lines: lines)
    return "\(path): a link leads elsewhere"
  },
  // The page then depends on more than the text: on results, and on who took the story up.
  Edit { scene in try scene.moveTable(scene.chance.one(of: ["results", "adoptions"]) ?? "results") },
  Edit { scene in
    try scene.changeBody { scene, line in
      let word = scene.word()
      return line + " ~~\(word)~~ https://may.example/\(word)[^\(word)]\n\n[^\(word)]: Xem \(word)@may.example.\n"
    }
  },
]

extension Scene {
  /// Changes a line of text in a random story.
  mutating func changeBody(_ new: (inout Scene, String) -> String) throws -> String? {
    guard let path = try story() else { return nil }
    var lines = try lines(path)
    let start = (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
    let texts = lines.indices.filter { $0 >= start && lines[$0].first?.isLetter ?? false }
    guard let index = chance.one(of: texts) else { return nil }
    lines[index] = new(&self, lines[index])
    try put(path, lines: lines)
    return "\(path):\(index + 1): \(lines[index].suffix(60))"
  }

  /// Places a computed table in a story that has it, or takes it out; now and then in one that has none, which is an
  /// error in both builds.
  fileprivate mutating func moveTable(_ name: String) throws -> String? {
    let stories = try sources("content/stories", ".md")
    let having = try stories.filter { try self.lines($0).contains { $0.hasPrefix(name + ":") } }
    guard let path = chance.one(of: chance.once(in: 6) ? stories : having) else { return nil }
    var lines = try lines(path)
    if let index = lines.firstIndex(of: "```" + name) {
      lines.removeSubrange(index...min(index + 1, lines.count - 1))
      try put(path, lines: lines)
      return "\(path): without block \(name)"
    }
    let start = (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
    let gaps = lines.indices.filter { $0 >= start && (lines[$0].isEmpty || lines[$0].hasPrefix("## ")) }
    let index = chance.one(of: gaps) ?? lines.count
    lines.insert(contentsOf: ["", "```" + name, "```", ""], at: index)
    try put(path, lines: lines)
    return "\(path):\(index + 1): block \(name)"
  }

  fileprivate var anyStoryBeside: String {
    mutating get { "may-\(chance.number(below: 24)).md" }
  }
}

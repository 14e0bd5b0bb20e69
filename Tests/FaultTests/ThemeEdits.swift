// Edits of the theme.
import Files

/// Templates, words, styles.
let themeEdits = [
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("themes", ".html")) else { return nil }
    try scene.put(path, lines: try scene.lines(path) + ["<!-- \(scene.chance.number(below: 1000)) -->"])
    return "\(path): a line more"
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("themes", ".html")) else { return nil }
    let text = try scene.project.text(path)
    try scene.put(path, Array(text.replacing("</p>", by: " </p>").utf8))
    return "\(path): spaces more"
  },
  Edit { scene in
    let key = ["home: ", "latest: ", "allStories: ", "asOf: ", "removedTitle: ", "menu: "]
    return try scene.change(
      scene.sources("themes", "words.yaml"), after: "\n\(scene.chance.one(of: key) ?? "")".replacing("\n", by: "")
    ) { $1 + " " + $0.word() }
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("themes", ".css", ".js", ".svg")) else { return nil }
    try scene.put(path, try scene.project.bytes(path) + Array("\n".utf8))
    return "\(path): a line more"
  },
  Edit { scene in
    let name =
      "themes/\(["guong", "kia", "con"][scene.chance.number(below: 3)])/assets/them-\(scene.chance.number(below: 3)).css"
    if try scene.project.exists(name) {
      try Disk.remove(scene.project.path(name))
      return "\(name) removed"
    }
    try scene.put(name, Array("p { margin: \(scene.chance.number(below: 9))px }\n".utf8))
    return "\(name) added"
  },
  Edit { scene in
    let base = ["guong", "kia"][scene.chance.number(below: 2)]
    try scene.put("themes/con/theme.yaml", Array("base: \(base)\n".utf8))
    return "themes/con/theme.yaml: \(base)"
  },
  Edit { scene in
    let name = "themes/con/templates/story-row.html"
    if try scene.project.exists(name) {
      try Disk.remove(scene.project.path(name))
      return "\(name) removed"
    }
    let base = ["guong", "kia"][scene.chance.number(below: 2)]
    try scene.put(name, try scene.project.bytes("themes/\(base)/templates/story-row.html") + Array("\n".utf8))
    return "\(name) added"
  },
]

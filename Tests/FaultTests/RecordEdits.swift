// Edits of what the office keeps: people, units, the movement, decisions, scores, consents, the site's own words.
import Files

/// One value in a record.
let recordEdits = [
  Edit { scene in try scene.change(["content/organisation.yaml"], after: " name: ") { $1 + " " + $0.word() } },
  Edit { scene in
    try scene.change(["content/organisation.yaml"], after: "short: ") { $1 + "\($0.chance.number(below: 9))" }
  },
  Edit { scene in try scene.change(["content/organisation.yaml"], after: "position: ") { "Phó " + $1 } },
  Edit { scene in
    try scene.change(scene.sources("content/campaigns", ".yaml"), after: "name: ") { scene, old in
      old.hasSuffix("}") ? old.replacing(",", by: " mới,") : old + " mới"
    }
  },
  Edit { scene in
    try scene.change(scene.sources("content/campaigns", ".yaml"), after: "text: ") { $0.word() + " " + $1 }
  },
  Edit { scene in
    try scene.change(scene.sources("content/campaigns", ".yaml"), after: "lead: ") { $1 + " " + $0.word() }
  },
  Edit { scene in
    try scene.change(scene.sources("content/decisions", ".yaml"), after: "title: ") { $1 + " " + $0.word() }
  },
  Edit { scene in
    try scene.change(scene.sources("content/decisions", ".yaml"), after: "reason: ") { $1 + " " + $0.word() }
  },
  Edit { scene in
    try scene.change(scene.sources("content/scores", ".json"), after: #""C2.1": ""#) { "3" + $1.dropFirst() }
  },
  Edit { scene in
    try scene.change(scene.sources("content/scores", ".json"), after: #""C5.1": ""#) { "7" + $1.dropFirst() }
  },
  Edit { scene in
    try scene.change(["content/scores/vhcs-2022/rubric.json"], after: #""id": "tot", "name": "tốt", "min": "#) {
      scene, _ in
      "\"\(65 + scene.chance.number(below: 20))\"},"
    }
  },
  Edit { scene in
    guard let path = scene.chance.one(of: try scene.sources("content/scores", "giam-doc.json")) else { return nil }
    try scene.keep(path)
    try Disk.remove(scene.project.path(path))
    return "\(path) removed"
  },
  Edit { scene in
    try scene.change(["content/consents.yaml"], after: "scope: ") { scene, old in
      ["public", "noticeboard", "intranet"][scene.chance.number(below: 3)] + old.drop { $0 != "," }
    }
  },
  Edit { scene in
    var lines = try scene.lines("content/consents.yaml")
    guard let index = scene.chance.one(of: lines.indices.filter { lines[$0].hasPrefix("- ") }) else { return nil }
    let gone = lines.remove(at: index)
    try scene.put("content/consents.yaml", lines: lines)
    return "without consent \(gone)"
  },
  Edit { scene in
    try scene.change(["content/inspections.yaml"], after: "note: ") { scene, old in
      old.hasPrefix("\"") ? "\"" + scene.word() + " " + old.dropFirst() : scene.word() + " " + old
    }
  },
  Edit { scene in
    try scene.change(["content/inspections.yaml"], after: "due: ") { scene, old in
      "2022-12-\(10 + scene.chance.number(below: 20))" + old.dropFirst("2022-12-31".count)
    }
  },
  Edit { scene in try scene.change(["content/site.yaml"], after: "title: ") { $1 + " " + $0.word() } },
  Edit { scene in try scene.change(["content/site.yaml"], after: "notice: ") { $1 + " " + $0.word() } },
  Edit { scene in
    try scene.change(["content/site.yaml"], after: "showRanks: ") { scene, old in
      old == "recognised" ? "none" : "recognised"
    }
  },
  Edit { scene in
    try scene.change(["content/site.yaml"], after: "menu: ") {
      $1 == "[gioi-thieu]" ? "[quyen-rieng-tu]" : "[gioi-thieu]"
    }
  },
  Edit { scene in
    try scene.change(["content/site.yaml"], after: "theme: ") { scene, now in
      ["guong", "kia", "con"].filter { $0 != now }[scene.chance.number(below: 2)]
    }
  },
  Edit { scene in try scene.change(scene.sources("content/pages", ".md"), after: "## ") { $1 + " " + $0.word() } },
  Edit { scene in try scene.change(scene.sources("content/pages", ".md"), after: "title: ") { $1 + " " + $0.word() } },
]

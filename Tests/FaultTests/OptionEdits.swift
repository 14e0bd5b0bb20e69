// Edits of nothing on the disk: the next build is asked for another day, edition or strictness.

/// The same sources, asked for otherwise.
let optionEdits = [
  Edit { scene in
    scene.asked.day =
      ["2022-06-30", "2022-12-30", "2022-12-31", "2023-01-01", "2023-06-01"][scene.chance.number(below: 5)]
    return "as of \(scene.asked.day)"
  },
  Edit { scene in
    scene.asked.edition = ["staff", "manager", "public"][scene.chance.number(below: 3)]
    return "the \(scene.asked.edition) edition"
  },
  Edit { scene in
    scene.asked.drafts.toggle()
    return "drafts: \(scene.asked.drafts)"
  },
  Edit { scene in
    scene.asked.strict.toggle()
    return "strict: \(scene.asked.strict)"
  },
  Edit { scene in
    scene.asked.theme = scene.asked.theme == nil ? ["guong", "kia", "con"][scene.chance.number(below: 3)] : nil
    return "theme: \(scene.asked.theme ?? "the site's")"
  },
]

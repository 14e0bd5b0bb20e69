// Edits of nothing on the disk: the next build is asked for another day, edition or strictness.

/// The same sources, asked for otherwise.
let optionEdits = [
  Edit { scene in
    scene.day = ["2022-06-30", "2022-12-30", "2022-12-31", "2023-01-01", "2023-06-01"][scene.chance.number(below: 5)]
    return "as of \(scene.day)"
  },
  Edit { scene in
    scene.edition = ["staff", "manager", "public"][scene.chance.number(below: 3)]
    return "the \(scene.edition) edition"
  },
  Edit { scene in
    scene.drafts.toggle()
    return "drafts: \(scene.drafts)"
  },
  Edit { scene in
    scene.strict.toggle()
    return "strict: \(scene.strict)"
  },
  Edit { scene in
    scene.theme = scene.theme == nil ? ["guong", "kia", "con"][scene.chance.number(below: 3)] : nil
    return "theme: \(scene.theme ?? "the site's")"
  },
]

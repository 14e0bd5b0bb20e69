// Edits of a story's fields: each shows on other pages as well.

private let days = ["2022-02-14", "2022-05-20", "2022-09-01", "2022-12-30", "2022-12-31"]

/// Fields and values that they may get; nil takes the field away.
private let values: [(key: String, values: [String?])] = [
  ("date", days), ("published", days + [nil]), ("discovered", days + [nil]),
  ("kind", ["deed", "news", "practice", "person", "collective", "emerging"]),
  ("criteria", ["[C1]", "[C2.1, C5.1]", "[C3, C4]", "C1.2"]),
  ("units", ["[van-phong]", "[thanh-tra, phong-bien-gioi]", "phong-lanh-su"]),
  ("people", ["[lam-chi-bao]", "[an-khong-co]", nil]), ("consent", ["[dy-lam-chi-bao]", nil]),
  ("status", ["draft", "published", "withdrawn", "revoked", "archived", nil]), ("status", ["draft", nil]),
  ("embargo", ["2023-01-01", "2022-12-31", "2022-06-01", nil]), ("expires", ["2022-12-31", "2023-06-01", nil]),
  ("tags", ["[máy kể]", "[đúng giờ, cửa]", nil]), ("field", ["lanh-su", "thanh-tra", nil]),
  ("values", ["[liem]", "[can, kiem]", nil]), ("toward", ["[nhan-dan]", "[dong-nghiep, gia-dinh]", nil]),
  ("stage", ["discovered", "nurtured", nil]), ("aliases", ["[cu/mot]", "[cu/hai, cu/ba]", nil]),
  ("summary", ["Một câu tóm tắt khác.", nil]),
]

/// Titles and every other field of one line.
let frontMatterEdits = [
  Edit { scene in
    try scene.change(scene.sources("content/stories", ".md"), after: "title: ") { scene, old in
      // Two stories of one title are told apart by their ids.
      scene.chance.once(in: 4) ? "Việc tốt máy kể số 3" : old + " " + scene.word()
    }
  },
  Edit { scene in try scene.setField() },
  Edit { scene in try scene.setField() },
  Edit { scene in try scene.setField() },
]

extension Scene {
  /// Gives a field of a random story another value, in place of all lines that the old one had.
  fileprivate mutating func setField() throws -> String? {
    guard let path = try story(), let (key, values) = chance.one(of: values), let value = chance.one(of: values) else {
      return nil
    }
    var lines = try lines(path)
    guard let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
    let start = lines[..<end].firstIndex { $0.hasPrefix(key + ":") } ?? end
    let after = start == end ? end : lines[(start + 1)..<end].firstIndex { !$0.hasPrefix(" ") } ?? end
    lines.replaceSubrange(start..<after, with: value.map { ["\(key): \($0)"] } ?? [])
    try put(path, lines: lines)
    return "\(path): \(key): \(value ?? "nothing")"
  }
}

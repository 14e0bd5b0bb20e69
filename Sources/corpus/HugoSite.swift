// The corpus as the content and data of a Hugo site; its configuration and layouts are in `Tests/Bench/hugo`.
import Files

/// Writes the corpus for Hugo into a folder.
struct HugoSite {
  let folder: String

  /// Makes the folders and writes what stands around the stories: a page for each term, and the names as data.
  func begin() throws(FileError) {
    for part in ["data"] + Kind.allCases.map({ "content/" + $0.folder }) {
      try Disk.makeFolder(folder + "/" + part, parents: true)
    }
    for number in 1...peopleCount { try term("nguoi/nguoi-\(number)", title: personName(number)) }
    for number in 1...unitCount { try term("don-vi/phong-\(number)", title: "Phòng số \(number)") }
    for number in 1...criterionCount { try term("tieu-chi/c\(number)", title: "Tiêu chí \(number)") }
    for (folder, words) in [("gia-tri", valueNames), ("linh-vuc", fieldNames), ("doi-voi", groupNames)] {
      for word in words { try term("\(folder)/\(word.id)", title: word.name) }
    }
    try write(peopleText, to: "data/people.yaml")
    try write(unitsText, to: "data/units.yaml")
    try write(criteriaText, to: "data/criteria.yaml")
    try write(names(valueNames), to: "data/values.yaml")
    try write(names(fieldNames), to: "data/fields.yaml")
    try write(names(groupNames), to: "data/groups.yaml")
  }

  /// Writes a story. Its link is the other story's address, for Hugo does not look for files by their name alone.
  func write(_ story: SyntheticStory) throws(FileError) {
    let text = """
      ---
      title: \(story.title)
      date: \(story.day)
      tieu-chi: [\(story.badges.joined(separator: ", "))]
      muc: [\(story.criteria.map(Self.itemTerm).joined(separator: ", "))]
      nguoi: [\(story.person)]
      don-vi: [\(story.unit)]
      gia-tri: [\(story.value)]
      linh-vuc: [\(story.field)]
      doi-voi: [\(groupNames[0].id)]
      tags: [\(story.tags.joined(separator: ", "))]
      summary: \(story.summary)
      results:
        - {metric: \(story.metric), unit: ngày, before: \(story.before), after: \(story.after), source: Sổ theo dõi}
      ---
      \(story.text(linkingTo: "/\(story.linked.kind.folder)/bai-\(story.linked.index)/"))
      """
    try write(text, to: "content/\(story.kind.folder)/\(story.file)")
  }

  /// The term of an item or criterion: `c1-3` for `C1.3`.
  private static func itemTerm(_ criterion: String) -> String {
    criterion.lowercased().split(separator: ".").joined(separator: "-")
  }

  private func term(_ path: String, title: String) throws(FileError) {
    try Disk.makeFolder(folder + "/content/" + path, parents: true)
    try write("---\ntitle: \(title)\n---\n", to: "content/\(path)/_index.md")
  }

  private func write(_ text: String, to path: String) throws(FileError) {
    try Disk.writeNew(Array(text.utf8), to: folder + "/" + path)
  }
}

extension SyntheticStory {
  /// The criteria, each once, as terms: `c1` for `C1.3`.
  fileprivate var badges: [String] {
    var seen: [String] = []
    for criterion in criteria.map({ String($0.prefix(2)).lowercased() }) where !seen.contains(criterion) {
      seen.append(criterion)
    }
    return seen
  }
}

private let unitsText =
  (1...unitCount).map { "phong-\($0): {number: \($0), name: Phòng số \($0)}\n" }.joined()

private let criteriaText =
  (1...criterionCount).map { number in
    "c\(number):\n  code: C\(number)\n  name: Tiêu chí \(number)\n  text: Nội dung của tiêu chí \(number)\n  items:\n"
      + (1...itemCount).map { item in
        "    - {id: c\(number)-\(item), code: C\(number).\(item), name: Mục \(item), text: Nội dung của mục \(item)}\n"
      }.joined()
  }.joined()

/// The people by id, each with the first letter of the given name, which the list of people goes by.
private let peopleText =
  (1...peopleCount).map { number in
    let given = givenName(number)
    return "nguoi-\(number): {name: \(personName(number)), given: \(given), letter: \"\(given.prefix(1))\", "
      + "unit: phong-\(unitOfPerson(number)), position: Chuyên viên}\n"
  }.joined()

private func names(_ list: [(id: String, name: String)]) -> String {
  list.map { "\($0.id): \($0.name)\n" }.joined()
}

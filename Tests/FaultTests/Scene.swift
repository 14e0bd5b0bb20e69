// What random edits work on: the sample with its theme, some synthetic stories, and the options of a build.
import Files
import Glibc

/// The options of the next build.
struct Asked {
  var day = "2022-12-31"
  var edition = "staff"
  var drafts = false
  var strict = false
  /// The theme in place of the site's.
  var theme: String?
}

/// A large project, and the chance that changes it.
struct Scene {
  let project: Project
  var chance: Chance
  var asked = Asked()
  /// Files as they once were: kept with their times, to come back with them.
  private var kept: [(path: String, copy: String)] = []
  /// A page that somebody edited by hand since the last build.
  var editedPage: String?

  init(_ project: Project, seed: UInt64) throws {
    self.project = project
    chance = Chance(seed)
    try project.copy("content", to: "content")
    try project.copy("themes/guong", to: "themes/guong")
    try project.copy("themes/guong", to: "themes/kia")
    // A theme that says only what it changes, of the second.
    for path in ["templates/story-card.html", "templates/criterion-badge.html", "assets/guong.css"] {
      try project.write("themes/con/\(path)", try project.bytes("themes/kia/\(path)"))
    }
    try project.write("themes/con/theme.yaml", "base: kia\n")
    try project.write("themes/con/words.yaml", "latest: Mới đây\nallStories: Mọi bài\n")
    for number in 0..<24 { try project.write("content/stories/2022/may-\(number).md", synthetic(number)) }
  }

  /// The words of a build into a folder.
  func words(output: String) -> [String] {
    ["build", "--as-of", asked.day, "--edition", asked.edition, "--output", output]
      + (asked.drafts ? ["--drafts"] : []) + (asked.strict ? ["--strict"] : [])
      + (asked.theme.map { ["--theme", $0] } ?? [])
  }

  /// Where this edition goes.
  var output: String { "site-" + asked.edition }
  var workshop: String { ".\(output).guong" }

  /// A story that no person wrote. It names no one, so that it needs no consent.
  mutating func synthetic(_ number: Int) -> String {
    let day = "2022-0\(chance.number(below: 8) + 2)-1\(chance.number(below: 10))"
    return """
      ---
      title: Việc tốt máy kể số \(number)
      kind: \(["deed", "news"][chance.number(below: 2)])
      date: \(day)
      criteria: [C\(chance.number(below: 5) + 1)]
      units: [\(["van-phong", "phong-lanh-su", "thanh-tra"][chance.number(below: 3)])]
      tags: [\(word())]
      summary: Một việc \(word()) trong ngày \(day).
      ---
      ## Bối cảnh

      Buổi sáng \(word()), có người \(word()) trước cửa.

      ## Việc đã làm

      Xem thêm [bài trước](may-\(max(0, number - 1)).md) và \(word()).

      """
  }

  mutating func word() -> String {
    ["mở cửa", "nhặt giấy", "lắng nghe", "tận tụy", "xếp ghế", "tưới cây", "trả lời thư", "sửa máy"][
      chance.number(below: 8)]
  }
}

// What stands in the sources.
extension Scene {
  /// Paths of sources below a folder, with one of some endings.
  func sources(_ folder: String, _ endings: String...) throws -> [String] {
    try Disk.walk(project.path(folder)).files
      .filter { file in file.status.kind == .file && endings.contains { file.path.hasSuffix($0) } }
      .map { Path.join(folder, $0.path) }
  }

  mutating func story() throws -> String? { chance.one(of: try sources("content/stories", ".md")) }

  /// Everything people write, by path.
  func allSources() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for folder in ["content", "themes"] {
      let tree = try project.tree(folder)
      for path in tree.files { found[folder + "/" + path] = tree[path] }
    }
    return found
  }
}

// How sources change, each time in another manner: nothing may rest on times, sizes or inodes alone.
extension Scene {
  /// Writes a source in place or anew, and leaves its time as it falls, as it was, or wrong by years.
  mutating func put(_ path: String, _ bytes: [UInt8]) throws {
    let old = try Disk.status(project.path(path))
    if old != nil, chance.once(in: 3) { try keep(path) }
    if old?.kind == .file, chance.once(in: 2) {
      try project.overwrite(path, bytes)
    } else {
      try project.write(path, bytes)
    }
    let year: Int64 = 365 * 86_400 * 1_000_000_000
    let now = Int64(Surroundings.now) * 1_000_000_000
    switch chance.number(below: 7) {
    case 0, 1: if let old { try project.setTime(path, old.modified) }
    case 2: try project.setTime(path, now - Int64(1 + chance.number(below: 20)) * year)
    case 3: try project.setTime(path, now + year)
    default: break
    }
  }

  mutating func put(_ path: String, lines: [String]) throws {
    try put(path, Array(lines.joined(separator: "\n").utf8))
  }

  func lines(_ path: String) throws -> [String] {
    try project.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// Keeps a file with its time, as `cp -p` does.
  mutating func keep(_ path: String) throws {
    let copy = Path.join(project.aside, "kept-\(kept.count)")
    try project.shell("cp -p -- '\(path)' '\(copy)'")
    kept.append((path, copy))
  }

  /// Brings a file back that was kept, with its old time, into the file that stands or over it.
  mutating func bringBack() throws -> String? {
    guard let (path, copy) = chance.one(of: kept), try project.exists(Path.folder(of: path) ?? ".") else { return nil }
    let isNew = chance.once(in: 2)
    try project.shell(isNew ? "cp -p '\(copy)' a.tmp && mv a.tmp '\(path)'" : "cp -p '\(copy)' '\(path)'")
    return "\(path) \(isNew ? "replaced" : "overwritten") by an older one with its old time"
  }
}

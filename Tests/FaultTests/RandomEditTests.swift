// Whatever people do between two builds, an incremental build makes what a clean one makes, and says what it says.
import Files
import Testing

@Suite("incremental = clean")
struct RandomEditTests {
  /// Two runs, so that two processors have work.
  @Test("after random edits of every kind", arguments: 0..<2)
  func randomEdits(part: Int) throws {
    try Project.with { project in
      let seed = Effort.seed &+ UInt64(part) << 32
      var walk = try EditWalk(Scene(project, seed: seed))
      let steps = Effort.count(10, long: 500)
      for number in 0..<steps {
        let problems = try walk.step()
        guard problems.isEmpty else {
          let tale = walk.tale.suffix(12).joined(separator: "\n  ")
          let told = problems.prefix(5)
          Issue.record("GUONG_SEED=\(Effort.seed), part \(part), step \(number), after\n  \(tale)\n\(told)")
          return
        }
      }
      // Edits that only ever broke the content would show nothing.
      let why = walk.refusals.sorted { $0.value > $1.value }.prefix(8)
      #expect(walk.published * 3 > steps, "only \(walk.published) of \(steps) steps published something: \(why)")
    }
  }
}

/// One edit after another, each followed by two builds.
private struct EditWalk {
  var scene: Scene
  /// What was done, oldest first.
  private(set) var tale: [String] = []
  private(set) var published = 0
  /// How often a clean build said what.
  private(set) var refusals: [String: Int] = [:]
  /// The sources, and what was asked for, when all was well.
  private var good: (sources: [String: [UInt8]], asked: Asked)
  private var isBroken = false

  init(_ scene: Scene) throws {
    self.scene = scene
    good = (try scene.allSources(), scene.asked)
  }

  /// Edits, builds twice and says what differs.
  mutating func step() throws -> [String] {
    if isBroken, !scene.chance.once(in: 4) {
      try mend()
    } else {
      for _ in 0..<(scene.chance.once(in: 5) ? 3 : 1) where scene.editedPage == nil { tale.append(try scene.edit()) }
    }
    let before = try scene.project.tree(scene.output)
    let clean = try build("clean")
    defer { _ = try? scene.project.shell("rm -rf clean .clean.guong") }
    if let page = scene.editedPage, clean.code == 0, let problem = try keepsEdit(page, before) { return [problem] }
    let run = try build(scene.output)
    tale.append("  \(run.ending), \(run.said.split(separator: "\n").last ?? "")")
    isBroken = clean.code != 0
    if isBroken {
      refusals[clean.said.split(separator: "\n").first.map(String.init) ?? "", default: 0] += 1
      let problems = try comparison(run, clean) + unchanged(since: before)
      try dropEditedPage()
      return problems
    }
    good = (try scene.allSources(), scene.asked)
    published += 1
    return try comparison(run, clean) + sameSites(since: before)
  }

  private func build(_ output: String) throws -> Run { try scene.project.guong(scene.words(output: output)) }

  /// Both must end alike and find the same.
  private func comparison(_ run: Run, _ clean: Run) -> [String] {
    let same = run.code == clean.code && run.findings == clean.findings
    return same ? [] : ["clean: \(clean.ending): \(clean.said)\nincremental: \(run.ending): \(run.said)"]
  }

  private func sameSites(since before: Tree) throws -> [String] {
    let (site, clean) = (try scene.project.tree(scene.output), try scene.project.tree("clean"))
    // The manifest arrives with the pages, and is for no reader.
    let pages = site.files.filter { $0 != ".guong-manifest" }
    let isStill = pages.allSatisfy { site.things[$0] == before.things[$0] }
    let rewritten = site.rewritten(since: before).filter { isStill || pages.contains($0) }
    return site.differences(from: clean) + rewritten.map { "\($0): rewritten with the same bytes" }
  }

  private func unchanged(since before: Tree) throws -> [String] {
    let site = try scene.project.tree(scene.output)
    return site.differences(from: before) + site.rewritten(since: before).map { "\($0): rewritten by a failed build" }
  }

  /// A page edited by hand stops the build, which says so and changes nothing; then the person removes it.
  private mutating func keepsEdit(_ page: String, _ before: Tree) throws -> String? {
    let run = try build(scene.output)
    let problems = try unchanged(since: before)
    guard run.code == 2, run.said.contains("\(page): lỗi: tệp này đã được sửa bằng tay"), problems.isEmpty else {
      return "\(page) was edited by hand, and the build ended with \(run.ending): \(run.said)\(problems)"
    }
    try dropEditedPage()
    return nil
  }

  private mutating func dropEditedPage() throws {
    if let page = scene.editedPage { try Disk.remove(scene.project.path(page)) }
    scene.editedPage = nil
  }

  /// Brings the sources and the options back to when all was well.
  private mutating func mend() throws {
    let now = try scene.allSources()
    for path in now.keys.sorted(by: Path.precedes) where good.sources[path] == nil {
      try Disk.remove(scene.project.path(path))
    }
    for (path, bytes) in good.sources.sorted(by: { Path.precedes($0.key, $1.key) }) where now[path] != bytes {
      // An empty folder may have its place.
      try scene.project.shell("rmdir '\(path)' 2> /dev/null")
      try scene.put(path, bytes)
    }
    scene.asked = good.asked
    tale.append("mended")
  }
}

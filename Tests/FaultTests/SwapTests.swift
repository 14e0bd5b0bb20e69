// With `--swap`, a reader who opens the site once sees one version of it, whenever that is.
import Files
import Glibc
import Testing

@Suite("--swap")
struct SwapTests {
  /// The reader opens the folder, reads every page of it through that one opening, and looks whether the name still
  /// leads there. All that it found is of one version; and when no swap came between, nothing is missing.
  @Test("no reader ever sees a mixed site, an incomplete one or none")
  func reader() throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      let (plain, other) = (try versions.tree(.plain), try versions.tree(.other))
      let telling = plain.files.filter { plain[$0] != other[$0] && $0 != ".guong-manifest" }
      try #require(telling.count > 10)
      var (worn, looks) = (Version.plain, 0)
      for _ in 0..<Effort.count(10, long: 200) {
        worn = worn.next
        try versions.wear(worn)
        let build = try versions.project.start(TwoVersions.build + ["--swap"])
        var end: Run?
        while end == nil {
          end = try build.endIfOver()
          looks += 1
          let problem = try look(at: versions, telling, plain, other)
          try #require(problem == nil, "\(problem ?? "")")
        }
        try #require(end?.code == 0, "\(end?.said ?? "")")
        #expect(try versions.sores(worn) == [])
      }
      #expect(looks > 50)
    }
  }

  @Test("a swapped site takes later builds of both ways, and unchanged files keep inode and time through all")
  func bothWays() throws {
    try TwoVersions.with { versions in
      var worn = Version.other
      for way in [["--swap"], ["--swap"], [], ["--swap"], [], [], ["--swap"]] {
        worn = worn.next
        try versions.wear(worn)
        let before = try versions.project.tree(TwoVersions.site)
        #expect(try versions.project.guong(TwoVersions.build + way).code == 0)
        #expect(try versions.sores(worn) == [])
        let after = try versions.project.tree(TwoVersions.site)
        #expect(after.rewritten(since: before) == [])
        #expect(try versions.project.guong(TwoVersions.build + way).code == 0)
        #expect(try versions.project.tree(TwoVersions.site).rewritten(since: after) == [])
      }
    }
  }

  /// One look of a reader; nil when it saw one whole version.
  private func look(at versions: TwoVersions, _ telling: [String], _ plain: Tree, _ other: Tree) throws -> String? {
    let site = versions.project.path(TwoVersions.site)
    let folder = unsafe open(site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return "there is no site: errno \(errno)" }
    defer { _ = close(folder) }
    var (plains, others, missing) = ([String](), [String](), [String]())
    for path in telling {
      guard let bytes = read(path, in: folder) else {
        if other[path] == nil { others.append(path) } else { missing.append(path) }
        continue
      }
      if bytes == plain[path] { plains.append(path) }
      if bytes == other[path] { others.append(path) }
      if bytes != plain[path] && bytes != other[path] { return "\(path) is torn" }
    }
    let isStill = isSame(folder, site)
    if isStill, !missing.isEmpty { return "missing: \(missing)" }
    // In a site that was swapped away, a page that only one version has may also be gone because it is being removed.
    let certain = isStill ? others : others.filter { other[$0] != nil }
    return plains.isEmpty || certain.isEmpty ? nil : "mixed: old \(plains), new \(certain)"
  }

  /// A file's bytes, through an open folder; nil when it is not there.
  private func read(_ path: String, in folder: Int32) -> [UInt8]? {
    let file = unsafe openat(folder, path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    var (bytes, room) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = unsafe Glibc.read(file, &room, room.count)
      guard count > 0 else { return bytes }
      bytes += room[..<count]
    }
  }

  /// Whether a name still leads to an open folder.
  private func isSame(_ folder: Int32, _ path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    guard unsafe fstat(folder, &opened) == 0, unsafe lstat(path, &named) == 0 else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}

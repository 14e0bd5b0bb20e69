// A memory of something else than what is built: of another request, another place, or of no use because all was copied.
import Files
import Testing

@Suite("a memory of something else")
struct ForeignMemoryTests {
  /// A build of the same project, or nearly, whose memory the next build of the site is given.
  struct Foreign: Sendable, CustomTestStringConvertible {
    let name: String
    /// Shell that leads to it, in the project.
    var shell = ":"
    var words: [String] = []
    var testDescription: String { name }
  }

  static let foreigns = [
    Foreign(name: "the same site in another folder"),
    Foreign(name: "the managers' edition", words: ["--edition", "manager"]),
    Foreign(name: "an earlier day", words: ["--as-of", "2022-03-05"]),
    Foreign(name: "a later day", words: ["--as-of", "2023-01-01"]),
    Foreign(name: "drafts", words: ["--drafts"]),
    Foreign(name: "a share", words: ["--shard", "1/2"]),
    Foreign(
      name: "content of the same names, sizes and times in another folder",
      shell: "cp -a content khac && sed -i 's/nhỏ/nhẹ/' khac/stories/2022/nhat-giay.md"
        + " && touch -r content/stories/2022/nhat-giay.md khac/stories/2022/nhat-giay.md",
      words: ["khac"]),
    Foreign(
      name: "another theme of the same name", shell: "cp -a themes khac && sed -i 's/<ol>/<ul>/' khac/bare/templates/*",
      words: ["--themes", "khac"]),
  ]

  /// The sources stand as they did for the other build, which makes this the memory that is easiest to believe.
  @Test("leads to the site that a clean build makes", arguments: foreigns, [false, true])
  func foreign(_ foreign: Foreign, hasEdit: Bool) throws {
    try TwoVersions.with { versions in
      let project = versions.project
      #expect(try versions.mend(to: .plain) == [])
      rest()
      let words =
        ["build", "--output", "other"] + (foreign.words.contains("--as-of") ? [] : ["--as-of", "2022-12-31"])
      try project.shell(foreign.shell)
      #expect(try project.guong(words + foreign.words).code == 0)
      try project.shell("mv .other.guong/memory \(Memory.path) && rm -rf other .other.guong khac")
      if hasEdit { try versions.wear(.other) }
      let version = hasEdit ? Version.other : .plain
      let before = try project.tree(TwoVersions.site)
      #expect(try versions.mend(to: version) == [])
      #expect(try project.tree(TwoVersions.site).rewritten(since: before) == [])
      #expect(try versions.mend(to: version) == [])
    }
  }

  /// As a machine that starts from a cache does: no inode and no time is as it was.
  @Test("a project copied to another machine is built on, and nothing is written anew", arguments: [false, true])
  func copied(hasEdit: Bool) throws {
    try TwoVersions.with { versions in
      let project = versions.project
      #expect(try versions.mend(to: .plain) == [])
      try project.shell("mkdir may && cp -r content themes site .site.guong may")
      try project.shell("rm -r content themes site .site.guong && mv may/* may/.site.guong . && rmdir may")
      if hasEdit { try versions.wear(.other) }
      let (version, before) = (hasEdit ? Version.other : .plain, try project.tree(TwoVersions.site))
      for _ in 0..<2 {
        #expect(try versions.mend(to: version) == [])
        let after = try project.tree(TwoVersions.site)
        #expect(after.rewritten(since: before) == [])
        #expect(hasEdit || after.things == before.things)
      }
    }
  }

  @Test("touched sources change nothing, not even the manifest", arguments: ["touch", "touch -d 2001-01-01"])
  func touched(how: String) throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      let before = try versions.project.tree(TwoVersions.site)
      for _ in 0..<2 {
        try versions.project.shell("find content themes -type f -exec \(how) {} +")
        #expect(try versions.mend(to: .plain) == [])
        #expect(try versions.project.tree(TwoVersions.site).things == before.things)
      }
    }
  }

  @Test("with --fresh the memory says nothing, and the site is the same")
  func fresh() throws {
    try TwoVersions.with { versions in
      var worn = Version.other
      for way in [[], ["--fresh"], [], ["--fresh", "--swap"], ["--fresh"], []] {
        worn = worn.next
        try versions.wear(worn)
        for _ in 0..<2 {
          let before = try versions.project.tree(TwoVersions.site)
          let run = try versions.project.guong(TwoVersions.build + way)
          #expect(run.code == 0, "\(run.said)")
          #expect(try versions.sores(worn) == [], "\(way)")
          #expect(try versions.project.tree(TwoVersions.site).rewritten(since: before) == [], "\(way)")
          rest()
        }
      }
    }
  }
}

/// Waits until sources have rested, so that their times are believed.
func rest() { pause(0.06) }

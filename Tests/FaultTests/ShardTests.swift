// Shards of a build: each page in one of them, and all together the whole site, byte for byte.
import Files
import Testing

@Suite("--shard")
struct ShardTests {
  @Test("the union of the shards is the whole", arguments: [1, 2, 3, 8])
  func union(count: Int) throws {
    try Project.with { project in
      try project.copy("content", to: "content")
      try project.copy("themes", to: "themes")
      var (union, owners) = ([String: [UInt8]](), [String: Int]())
      for index in 1...count {
        let words = ["build", "--as-of", "2022-12-31", "--shard", "\(index)/\(count)", "--output", "phan-\(index)"]
        let run = try project.guong(words)
        #expect(run.code == 0, "\(run.said)")
        let shard = try project.tree("phan-\(index)")
        for path in shard.files where path != ".guong-manifest" {
          if let old = union[path] { #expect(old == shard[path], "\(path): two shards differ") }
          union[path] = shard[path]
          owners[path, default: 0] += 1
        }
      }
      let whole = try Tree(Path.join(Project.guong, "site"))
      let paths = whole.files.filter { $0 != ".guong-manifest" }
      #expect(union.keys.sorted(by: Path.precedes) == paths)
      for path in paths where union[path] != whole[path] { Issue.record("\(path): not as in the whole") }
      // Sharing the work is what shards are for.
      if count > 1 { #expect(owners.values.count { $0 == count } < paths.count / 2) }
    }
  }

  @Test(
    "a share that does not exist is a wrong command", arguments: ["0/3", "4/3", "1", "a/b", "1/0", "-1/3", "1/3/5", ""])
  func wrong(share: String) throws {
    try TwoVersions.with { versions in
      let run = try versions.project.guong(TwoVersions.build + ["--shard=\(share)"])
      #expect(run.code == 2 && run.said.contains("lỗi: "), "\(run.said)")
      #expect(try !versions.project.exists(TwoVersions.site))
    }
  }
}

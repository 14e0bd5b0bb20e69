// A small disk that is full: a sentence, the old site as it was, and a right build once there is room.
import Files
import Testing

@Suite("a full disk", .enabled(if: Namespace.command != nil, "mounting a small disk needs 'unshare'"))
struct FullDiskTests {
  /// What is left of the disk, in bytes or in files.
  struct Room: Sendable, CustomTestStringConvertible {
    var bytes: Int?
    var files: Int?
    var testDescription: String { bytes.map { "\($0) bytes" } ?? "\(files ?? 0) files" }
  }

  static let rooms =
    stride(from: 0, through: 400_000, by: Effort.count(50_000, long: 4096)).map { Room(bytes: $0) }
    + stride(from: 0, through: 120, by: Effort.count(30, long: 2)).map { Room(files: $0) }

  @Test("over an old site", arguments: rooms)
  func overOld(room: Room) throws {
    try TwoVersions.with { versions in
      let end = try crowd(versions, room, isNew: false)
      let during = try versions.project.tree("during")
      let (old, new) = (try versions.tree(.plain), try versions.tree(.other))
      for path in Set(during.files).union(old.files) where during[path] != old[path] {
        #expect(during[path] == new[path], "\(path) is torn or lost")
      }
      // Files move one by one once the journal is closed, and only then.
      if try end.code == 2 && !versions.project.exists("during-workshop/journal") {
        #expect(during.differences(from: old) == [])
      }
      try expectMended(versions, end)
    }
  }

  @Test("where no site stands yet", arguments: rooms)
  func overNothing(room: Room) throws {
    try TwoVersions.with { versions in
      let end = try crowd(versions, room, isNew: true)
      if end.code == 2 { #expect(try versions.project.tree("during").files == []) }
      try expectMended(versions, end)
    }
  }

  private func expectMended(_ versions: TwoVersions, _ end: Run) throws {
    let project = versions.project
    #expect(end.code == 0 || end.code == 2, "\(end.ending): \(end.said)")
    if end.code == 2 { #expect(end.said.contains("không đủ chỗ trên đĩa"), "\(end.said)") }
    if end.code == 0 { #expect(try project.tree("during").differences(from: versions.tree(.other)) == []) }
    #expect(try project.text("mended") == "0\n")
    #expect(try project.tree("after").differences(from: versions.tree(.other)) == [])
    let left = try Disk.list(project.path("after-workshop")).map(\.shownName)
    #expect(Set(left).isSubset(of: [".gitignore", "lock", "memory"]), "\(left)")
  }

  /// Builds on a disk of its own, fills it, builds the other version, makes room and builds again. What stood there is
  /// copied out, since nobody else sees that disk.
  private func crowd(_ versions: TwoVersions, _ room: Room, isNew: Bool) throws -> Run {
    let project = versions.project
    try versions.wear(.other, in: "khac/")
    let tool = "'\(try Tool.path.get())' \(TwoVersions.build.joined(separator: " ")) --output disk/site"
    let fill =
      room.bytes.map { "head -c $(( $(df --output=avail -B1 disk | tail -1) - \($0) )) /dev/zero > disk/fill" }
      ?? "for i in $(seq $(( $(df --output=iavail disk | tail -1) - \(room.files ?? 0) - 1 ))); "
      + "do : > disk/fill/$i; done"
    try project.write(
      "crowd.sh",
      """
      mkdir disk && mount -t tmpfs -o size=1m,nr_inodes=400 none disk || exit 90
      \(isNew ? "" : tool + " || exit 91")
      \(room.bytes == nil ? "mkdir disk/fill" : "")
      \(fill)
      \(tool) khac/content --themes khac/themes 2> said
      echo $? > code
      if [ -e disk/site ]; then cp -a disk/site during; fi
      if [ -e disk/.site.guong ]; then cp -a disk/.site.guong during-workshop; fi
      rm -r disk/fill
      \(tool) khac/content --themes khac/themes 2> said-after
      echo $? > mended
      cp -a disk/site after
      cp -a disk/.site.guong after-workshop
      """)
    let script = try project.shell("\(Namespace.command ?? "") sh crowd.sh")
    try #require(script.code == 0, "\(script.ending): \(script.said)")
    return Run(code: Int(try project.text("code").prefix { $0.isNumber }), signal: nil, said: try project.text("said"))
  }
}

/// A place of one's own to mount disks in.
enum Namespace {
  /// What to begin a command with; nil where the system allows none.
  static let command: String? = ["unshare -m", "unshare -r -m"].first { command in
    let run = try? Project.with { try $0.shell("mkdir disk && \(command) mount -t tmpfs -o size=64k none disk") }
    return run?.code == 0
  }
}

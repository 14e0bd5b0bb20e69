// Two builds at once into one folder: one after the other or only one, and never a bit of each.
import Files
import Testing

@Suite("two builds at once")
struct TwoBuildsTests {
  @Test("one wins or both in turn; who loses says who holds the lock, and the tree is one of the two", arguments: ways)
  func atOnce(way: [String]) throws {
    try TwoVersions.with { versions in
      let project = versions.project
      try versions.wear(.other, in: "khac/")
      try project.shell("mv khac/content content-khac && mv khac/themes themes-khac && rmdir khac")
      let one = TwoVersions.build + way
      let other = TwoVersions.build + way + ["content-khac", "--themes", "themes-khac"]
      var (chance, lost) = (Chance(Effort.seed), 0)
      for round in 0..<Effort.count(8, long: 200) {
        let first = try project.start(one)
        pause(Double(chance.number(below: 80)) / 1000)
        let second = try project.start(other)
        let (ends, place) = ((try first.end(), try second.end()), "round \(round), seed \(Effort.seed)" as Comment)
        for (run, holder) in [(ends.0, second.number), (ends.1, first.number)] where run.code != 0 {
          lost += 1
          #expect(run.code == 2, "\(run.said)")
          #expect(run.said.contains("một lần xuất bản khác (\(holder)) đang ghi vào 'site'"), "\(run.said)")
        }
        #expect(ends.0.code == 0 || ends.1.code == 0, place)
        try expectOne(of: versions, ends.0.code == 0, ends.1.code == 0, place)
      }
      #expect(lost > 0 || !Effort.isLong, "no two builds ever met")
      try project.shell("rm -rf content-khac themes-khac")
      #expect(try versions.mend(to: .plain) == [])
    }
  }

  /// The site is what one of those that ended well makes.
  private func expectOne(of versions: TwoVersions, _ one: Bool, _ other: Bool, _ place: Comment) throws {
    let site = try versions.project.tree(TwoVersions.site)
    let isOne = try one && site.differences(from: versions.tree(.plain)).isEmpty
    let isOther = try other && site.differences(from: versions.tree(.other)).isEmpty
    #expect(isOne || isOther, place)
    let left = try Disk.list(versions.project.path(TwoVersions.workshop)).map(\.shownName)
    #expect(Set(left).isSubset(of: [".gitignore", "lock", "memory"]), place)
  }
}

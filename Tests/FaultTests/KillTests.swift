// A build that is killed, at any moment and at any call, leaves no torn file, and the next one is right.
import Files
import Testing

@Suite("kill -9")
struct KillTests {
  @Test("at random moments", arguments: ways)
  func atMoments(way: [String]) throws {
    try TwoVersions.with { versions in
      var (chance, worn, died) = (Chance(Effort.seed), Version.plain, 0)
      let usual = try time(of: versions, way)
      for round in 0..<Effort.count(8, long: 200) {
        worn = worn.next
        try versions.wear(worn)
        let build = try versions.project.start(TwoVersions.build + way)
        pause(usual * Double(chance.number(below: 1200)) / 1000)
        build.killNow()
        if try build.end().signal == 9 { died += 1 }
        try expectWhole(versions, worn, way, "round \(round)")
      }
      #expect(died > 0, "no build was killed before its end")
    }
  }

  @Test("at every call on a file of the project", arguments: ways)
  func atCalls(way: [String]) throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      try forEachCall(samples: 8, seed: Effort.seed) { number, worn in
        try versions.wear(worn)
        let fault = Fault(at: number, code: 0, project: versions.project)
        let run = try fault.run(TwoVersions.build + way)
        let place = try fault.note()
        #expect((run.signal == 9) == (place != nil), "call \(number): \(run.ending): \(run.said)")
        try expectWhole(versions, worn, way, "call \(number), \(place ?? "not reached")")
        return fault
      }
    }
  }

  @Test("a site left between two versions is completed by the next build, even when the content is wrong by then")
  func wrongByThen() throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      try versions.wear(.other)
      let project = versions.project
      let calls = try callsOfBuild(versions)
      var number = calls
      while try !project.exists(TwoVersions.workshop + "/journal") {
        // The last calls of a build are its moves; each try is nearer to them.
        number -= 1 + calls / 40
        try #require(number > 0, "no kill left a journal")
        try versions.wear(.plain)
        try #require(try versions.mend(to: .plain) == [])
        try versions.wear(.other)
        _ = try Fault(at: number, code: 0, project: project).run(TwoVersions.build)
      }
      #expect(try !project.tree(TwoVersions.site).differences(from: versions.tree(.other)).isEmpty)
      try project.write("content/pages/sai.md", Array("không có tiêu đề\n".utf8))
      #expect(try project.guong(TwoVersions.build).code == 1)
      #expect(try project.tree(TwoVersions.site).differences(from: versions.tree(.other)) == [])
      try Disk.remove(project.path("content/pages/sai.md"))
      #expect(try versions.mend(to: .other) == [])
    }
  }

  /// How many calls a build from the plain version to the other makes; the other stands then.
  private func callsOfBuild(_ versions: TwoVersions) throws -> Int {
    let fault = Fault(at: 1 << 30, code: 0, project: versions.project)
    #expect(try fault.run(TwoVersions.build).code == 0)
    return try fault.count()
  }

  /// Nothing torn now, with `--swap` nothing mixed either, and all well after the next build.
  private func expectWhole(_ versions: TwoVersions, _ worn: Version, _ way: [String], _ place: String) throws {
    #expect(try versions.wounds(between: worn.next, and: worn) == [], "\(place), seed \(Effort.seed)")
    if way.contains("--swap") {
      let site = try versions.project.tree(TwoVersions.site)
      let (old, new) = (try versions.tree(worn.next), try versions.tree(worn))
      #expect(site.differences(from: old) == [] || site.differences(from: new) == [], "mixed: \(place)")
    }
    #expect(try versions.mend(to: worn) == [], "\(place), seed \(Effort.seed)")
  }

  /// How long a build that changes the site takes, in seconds; also leaves the plain site standing.
  private func time(of versions: TwoVersions, _ way: [String]) throws -> Double {
    #expect(try versions.mend(to: .plain) == [])
    try versions.wear(.other)
    let begin = seconds()
    #expect(try versions.project.guong(TwoVersions.build + way).code == 0)
    let passed = seconds() - begin
    try versions.wear(.plain)
    #expect(try versions.mend(to: .plain) == [])
    return passed
  }
}

/// How a site may be published.
let ways: [[String]] = [[], ["--swap"]]

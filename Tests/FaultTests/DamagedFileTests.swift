// Content files of every kind, damaged by chance, given to the tool as it is shipped: it ends in 0 or 1, soon and small.
import Files
import SampleSites
import Testing

// A debug build is held to no speed: `make slow` hands over the tool as it is shipped.
@Suite("damaged files", .enabled(if: Surroundings.environment("GUONG_TOOL") != nil))
struct DamagedFileTests {
  /// Seconds of the processor and megabytes that any of them may take (promise 1).
  private static let (seconds, megabytes) = (3, 300)

  @Test("the tool ends in 0 or 1, never by a signal, whatever became of a file", arguments: SampleSite.kinds)
  func ends(_ path: String) throws {
    let original = try #require(SampleSite.smallest.files[path])
    var dice = Dice(path, seed: Effort.seed)
    try Project.with { project in
      try project.copy("Tests/BuildingTests/Themes/bare", to: "themes/guong")
      for (path, bytes) in SampleSite.smallest.files { try project.write("content/" + path, bytes) }
      var codes: Set<Int> = []
      for number in 0..<Effort.count(12, long: 5_000) {
        let bytes = dice.damage(original)
        try project.write("content/" + path, bytes)
        let run = try limited(
          ["build", "--as-of", "2022-12-01"], in: project, seconds: DamagedFileTests.seconds,
          megabytes: DamagedFileTests.megabytes)
        #expect(
          run.code == 0 || run.code == 1, "\(number) of seed \(Effort.seed): \(run.ending): \(run.said.prefix(400))")
        codes.formUnion([run.code ?? -1])
      }
      // Damage that nothing notices would test nothing.
      #expect(codes.contains(1))
    }
  }
}

// A site that is built on and on in changing surroundings is at each time the one that a clean build makes.
//
// GuongTests show the same of builds into new folders.
import Files
import Testing

@Suite("builds one after another in other surroundings")
struct SurroundingsTests {
  /// What differs from one build to the next.
  struct Surrounding: Sendable, CustomTestStringConvertible {
    let name: String
    /// Shell before the build, in the project.
    var before = ":"
    /// Shell after it.
    var after = ":"
    /// Shell that leads the command.
    var lead = ""
    var words = ["--output", "site"]
    var testDescription: String { name }
  }

  static let surroundings: [Surrounding] = [
    Surrounding(name: "zone", lead: "env TZ=Pacific/Kiritimati"),
    Surrounding(name: "language", lead: "env LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8"),
    Surrounding(name: "HOME", lead: "env HOME=/nonexistent"),
    Surrounding(name: "mask", before: "umask 077"),
    Surrounding(name: "one processor", lead: "taskset -c 0"),
    Surrounding(name: "absolute paths", words: ["--output", "$PWD/site", "--themes", "$PWD/themes", "$PWD/content"]),
    Surrounding(
      name: "slashes and dots", words: ["--output", "./site/", "--themes", ".//themes/.", "../project/content"]),
    Surrounding(
      name: "another folder to stand in", before: "cd content/stories",
      words: ["--output", "../../site", "--themes", "../../themes", ".."]),
    Surrounding(
      name: "files made in another order",
      before: "mkdir a && (cd content && find . -type f | sort -r | xargs -I{} cp --parents {} ../a)"
        + " && rm -r content && mv a content"),
    Surrounding(
      name: "sources elsewhere", before: "mv content themes ../aside/", after: "mv ../aside/content ../aside/themes .",
      words: ["--output", "site", "--themes", "../aside/themes", "../aside/content"]),
  ]

  @Test("each change of surroundings changes nothing but what the content changes")
  func wandering() throws {
    try TwoVersions.with { versions in
      var worn = Version.other
      for round in 0..<Effort.count(1, long: 20) {
        for (number, surrounding) in SurroundingsTests.surroundings.enumerated() {
          worn = worn.next
          // Every second time only the surroundings change.
          if number % 2 == round % 2 { try versions.wear(worn) } else { worn = worn.next }
          let words = surrounding.words + ["--jobs", "\(1 + number % 3)"]
          let command = (["'\(try Tool.path.get())'"] + TwoVersions.build + words).joined(separator: " ")
          let run = try versions.project.shell(
            "\(surrounding.before); \(surrounding.lead) \(command); code=$?; \(surrounding.after); exit $code")
          #expect(run.code == 0, "\(surrounding.name): \(run.said)")
          let site = try versions.project.tree(TwoVersions.site)
          #expect(try site.differences(from: versions.tree(worn)) == [], "\(surrounding.name)")
        }
      }
    }
  }

  @Test("the sample is the same bytes with any number of jobs")
  func jobs() throws {
    try Project.with { project in
      try project.copy("content", to: "content")
      try project.copy("themes", to: "themes")
      let committed = try Tree(Path.join(Project.guong, "site"))
      for jobs in ["1", "2", "7"] {
        let run = try project.guong(["build", "--as-of", "2022-12-31", "--jobs", jobs, "--output", "site-\(jobs)"])
        #expect(run.code == 0, "\(run.said)")
        #expect(try project.tree("site-\(jobs)").differences(from: committed) == [])
      }
    }
  }
}

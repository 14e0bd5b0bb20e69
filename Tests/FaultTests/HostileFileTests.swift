// A file of 1 MiB that somebody made to break the tool: it is built or refused, in time and without filling the memory.
import Files
import Glibc
import Testing

/// A file and where it lies in the project.
struct HostileFile: Sendable, CustomTestStringConvertible {
  let path: String
  let name: String
  /// Made when it is needed: all of them together would be hundreds of megabytes.
  let text: @Sendable () -> [UInt8]
  var testDescription: String { "\(path): \(name)" }

  init(_ path: String, _ name: String, _ text: @autoclosure @escaping @Sendable () -> String) {
    (self.path, self.name, self.text) = (path, name, { Array(text().utf8) })
  }
}

// A debug build is held to no speed: `make slow` hands over the tool as it is shipped.
@Suite("hostile files", .enabled(if: Surroundings.environment("GUONG_TOOL") != nil))
struct HostileFileTests {
  /// The largest file that must be cheap (promise 2).
  static let size = 1 << 20

  /// What the tool may take: the promise in long runs on a quiet machine; in `make test` as much as tells a hold from a
  /// busy or slow machine, where threads that wait for each other hold more memory at once.
  static let (seconds, megabytes) = Effort.isLong ? (3, 300) : (12, 900)

  @Test("a file of 1 MiB ends in 0 or 1, within its share of the processor and of memory", arguments: hostileFiles)
  func ends(_ file: HostileFile) throws {
    try Project.with { project in
      try smallSite(project)
      let text = file.text()
      #expect(text.count > HostileFileTests.size / 32 && text.count <= HostileFileTests.size, "\(text.count) bytes")
      try project.write(file.path, text)
      for words in [TwoVersions.build, ["fix"]] {
        let run = try limited(
          words, in: project, seconds: HostileFileTests.seconds, megabytes: HostileFileTests.megabytes)
        #expect(run.code == 0 || run.code == 1, "\(words[0]): \(run.ending): \(run.said.prefix(400))")
        #expect(run.said.utf8.count < 1 << 18, "\(words[0]) says \(run.said.utf8.count) bytes")
      }
    }
  }

  @Test("the small site itself is built, and what never ends is ended by the limits")
  func bites() throws {
    try Project.with { project in
      try smallSite(project)
      let whole = try limited(TwoVersions.build, in: project, seconds: 3, megabytes: 300)
      #expect(whole.code == 0, "\(whole.said)")
      let endless = try limited(["-c", "while :; do :; done"], of: "/bin/sh", in: project, seconds: 1, megabytes: 300)
      #expect(endless.signal != nil, "\(endless.ending)")
    }
  }

  /// One file of each kind, small and right.
  private func smallSite(_ project: Project) throws {
    try project.copy("Tests/BuildingTests/Themes/bare", to: "themes/bare")
    for (path, text) in HostileFileTests.small { try project.write(path, text) }
  }

  private static let small = [
    "content/site.yaml": "title: Gương\nagency: Sở Mẫu\ntheme: bare\n",
    "content/organisation.yaml": """
    units: [{id: van-phong, name: Văn phòng}, {id: phong-a, name: Phòng A}]
    people: [{id: an, name: Lê Văn An, memberships: [{unit: van-phong, position: Trưởng phòng, from: 2022-01-01}]}]
    """,
    "content/campaigns/pt.yaml": campaignHead
      + "criteria: [{id: C1, name: A, text: A, items: [{id: C1.1, name: A, text: A}]}]\n",
    "content/stories/2022/a.md": storyHead + "---\nMột việc.\n",
    "content/scores/pt/rubric.json": """
    {"id": "r", "effective": ["2022-02-01", "2022-12-31"], "scale": "100", "decimals": 2,
      "criteria": [{"id": "C1", "max": "100", "items": [{"id": "C1.1", "max": "100", "mode": "award"}]}],
      "bands": [{"id": "x", "name": "x", "min": "0"}]}
    """,
  ]
}

/// The facts of a story that is right.
let storyHead = "---\ntitle: Bài x\nkind: deed\ndate: 2022-03-01\ncriteria: [C1]\nunits: [van-phong]\n"

/// The facts of a movement that is right, but its criteria.
let campaignHead = "id: pt\nname: PT\nwindow: {from: 2022-02-01, to: 2022-12-31}\n"

/// A text again and again, as often as it fits.
func many(_ text: String, _ size: Int = HostileFileTests.size - 512) -> String {
  String(repeating: text, count: max(0, size) / text.utf8.count)
}

/// Texts by their number, as many as fit.
func numbered(_ size: Int = HostileFileTests.size - 512, _ text: (Int) -> String) -> String {
  var all = ""
  var (count, number) = (0, 0)
  while true {
    let next = text(number)
    (count, number) = (count + next.utf8.count, number + 1)
    guard count <= size else { return all }
    all += next
  }
}

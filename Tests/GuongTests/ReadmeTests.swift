// Every command that README.md shows runs.
import Files
import Testing

@Suite("the README")
struct ReadmeTests {
  @Test("every command that it shows runs, from the project's folder")
  func commands() throws {
    let shown = try lines().filter { $0.hasPrefix(".build/release/guong ") }
    #expect(shown.count >= 9)
    try Desk.with { desk in
      for line in shown {
        // What is written goes to the test's own folder, and the tool is the one that was built with the tests.
        let command = line.replacing(".build/release/guong", with: try desk.quoted(Desk.tool()))
          .replacing("--output site", with: "--output " + desk.path("out"))
          .replacing("trang-moi", with: desk.path("trang-moi"))
        let run = try desk.shell(command, in: Desk.project)
        #expect(run.code == 0, "\(line): \(run.said)")
      }
    }
  }

  @Test("every verb of its table is one of the tool's, and the tool has no other")
  func verbs() throws {
    let table = try lines().compactMap { $0.firstMatch(of: /^\| `guong ([a-z]+)/).map { String($0.1) } }
    try Desk.with { desk in
      let help = try desk.guong("--help").result
      let verbs = help.split(separator: "\n").compactMap {
        $0.wholeMatch(of: /\ \ ([a-z]+) +\S.*/).map { String($0.1) }
      }
      #expect(Set(table) == Set(verbs), "\(help)")
    }
  }

  private func lines() throws -> [String] {
    let text = String(decoding: try Disk.read(Desk.project + "/README.md", atMost: 1 << 20), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }
}

// Every command that README.md shows runs.
import Files
import Testing

@Suite("the README")
struct ReadmeTests {
  @Test("every command that it shows runs, from the project's folder")
  func commands() throws {
    let root = Desk.project
    let text = String(decoding: try Disk.read(root + "/README.md", atMost: 1 << 20), as: UTF8.self)
    let shown = text.split(separator: "\n").filter { $0.hasPrefix(".build/release/guong ") }
    #expect(shown.count >= 4)
    try Desk.with { desk in
      for line in shown {
        // The site goes to the test's own folder, and the tool is the one that was built with the tests.
        let words = line.split(separator: " ").dropFirst().map { $0 == "site" ? desk.path("out") : String($0) }
        let run = try desk.guong(words, in: root)
        #expect(run.code == 0, "\(line): \(run.said)")
      }
    }
  }
}

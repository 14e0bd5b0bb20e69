// What becomes of a result that nobody takes: a full disk and a closed stream are told, a reader who has enough is not.
import Files
import Testing

@Suite("results that do not arrive")
struct StreamTests {
  private static let commands = [
    ["check", "--format", "json"], ["check", "--format", "sarif"], ["build", "--format", "json"], ["schema", "story"],
    ["explain"], ["theme", "fields"],
  ]

  private func run(_ desk: Desk, _ words: [String], _ rest: String) throws -> Run {
    let command = ([try Desk.tool()] + words).map(desk.quoted).joined(separator: " ")
    return try desk.shell(command + rest)
  }

  @Test("on a full disk the command ends with 2 and says so", arguments: commands)
  func full(words: [String]) throws {
    try Desk.with { desk in
      let run = try run(desk, words + ["--lang", "en"], " > /dev/full")
      #expect(run.code == 2 && run.said.contains("cannot write 'stdout': no space left on the disk"), "\(run.said)")
    }
  }

  @Test("where the stream is closed too, and no file of the site is taken for it", arguments: commands)
  func closed(words: [String]) throws {
    try Desk.with { desk in
      let run = try run(desk, words, " >&-")
      #expect(run.code == 2 && run.said.contains("không ghi được 'stdout'"), "\(run.said)")
      if words[0] == "build" { #expect(try desk.guong("verify").code == 0) }
    }
  }

  @Test("a reader who has seen enough is no error")
  func enough() throws {
    try Desk.with { desk in
      let run = try run(desk, ["schema", "story"], " | true")
      #expect(run.said.isEmpty, "\(run.said)")
    }
  }
}

// Reports of checks and builds for programs: on standard output, in one piece, however the command ends.
import Files
import Testing

@Suite("report forms")
struct ReportFormTests {
  @Test("a clean site gives an empty report, whole and valid", arguments: ["check", "build"])
  func clean(_ verb: String) throws {
    try Desk.with { desk in
      let reports = try ["gitlab", "github", "text", "json", "sarif"].map { form in
        try desk.guong(verb, "--format", form).result
      }
      #expect(reports[0] == "[]\n" && reports[1].isEmpty && reports[2].isEmpty)
      #expect(reports[3].contains(#""findings": []"#) && reports[4].contains(#""results": []"#))
    }
  }

  @Test("findings go to standard output with paths as they were typed, and only the verdict to standard error")
  func findings() throws {
    try Desk.with { desk in
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: "tag: x\n"))
      try desk.write("content/ghi-chu.txt", "x\n")
      let run = try desk.guong("check", "./content", "--format", "github")
      #expect(run.code == 1)
      #expect(run.said == "1 lỗi, 1 cảnh báo. Hãy sửa rồi kiểm tra lại.\n")
      let lines = run.result.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasPrefix("::warning file=./content/ghi-chu.txt,title=file-unused::"), "\(lines[0])")
      #expect(
        lines[1].hasPrefix("::error file=./content/stories/2022/mo-cua-som.md,line=8,col=1,title=unknown-key::'tag' "))
      let quiet = try desk.guong("check", "-q", "--format", "github").result
      #expect(quiet.split(separator: "\n").count == 1)
    }
  }

  @Test("a build that cannot run says so in the report too, and still ends with 2")
  func cannotRun() throws {
    try Desk.with { desk in
      let missing = try desk.guong("check", "khong-co", "--format", "gitlab")
      #expect(missing.code == 2 && missing.said.contains("không xem được thư mục 'khong-co'"))
      #expect(missing.result.contains(#""check_name": "cannot-run""#) && missing.result.hasSuffix("]\n"))
      let refused = try desk.guong("build", "--output", "content", "--format", "json")
      #expect(refused.code == 2 && refused.result.contains(#""rule": "output-folder""#))
    }
  }

  @Test("a form that does not exist is refused with those that do")
  func unknown() throws {
    try Desk.with { desk in
      let run = try desk.guong("check", "--format", "xml")
      #expect(run.code == 2 && run.said.contains("chỉ nhận text, json, sarif, github, gitlab"), "\(run.said)")
    }
  }
}

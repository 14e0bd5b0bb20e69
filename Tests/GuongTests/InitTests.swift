// `guong init`: a small site that builds without a finding, in any year, and never in somebody's folder.
import Files
import Testing

@Suite("init")
struct InitTests {
  @Test("what is printed works: init, new, build", arguments: [nil, "2022-01-01", "2024-02-29", "2031-12-31"])
  func works(_ today: String?) throws {
    try Desk.with { desk in
      let asOf = today.map { ["--as-of", $0] } ?? []
      let made = try desk.guong(["init", "x"] + asOf)
      #expect(made.code == 0 && made.result == "x\n")
      #expect(made.said.contains("cd 'x', rồi guong preview"))
      let site = desk.path("x")
      let bare = try desk.guong(["build", "--strict", "-o", "trang"] + asOf, in: site)
      #expect(bare.code == 0 && bare.said.hasPrefix("Đã dựng "), "\(bare.said)")
      #expect(try Disk.exists(site + "/trang/viec-tot/tra-lai-vi-trong-ca-truc/index.html"))
      #expect(try desk.guong(["new", "deed", "Trả lại ví cho khách"] + asOf, in: site).code == 0)
      let run = try desk.guong(["build"] + asOf, in: site)
      #expect(run.code == 0 && !run.said.contains("cảnh báo"), "\(run.said)")
    }
  }

  @Test("every audience's edition of it builds, drafts too", arguments: ["staff", "manager", "public"])
  func editions(_ edition: String) throws {
    try Desk.with { desk in
      #expect(try desk.guong("init", "x").code == 0)
      let run = try desk.guong("build", "--strict", "--drafts", "--edition", edition, in: desk.path("x"))
      #expect(run.code == 0, "\(run.said)")
    }
  }

  @Test("it brings the theme of this project, byte for byte, and says that it is fictional")
  func theme() throws {
    try Desk.with { desk in
      let made = try desk.guong("init", "a/b")
      #expect(made.code == 0)
      #expect(try desk.snapshot("a/b/themes/guong") == desk.snapshot(Desk.project + "/themes/guong"))
      #expect(try desk.text("a/b/content/site.yaml").contains("hư cấu"))
    }
  }

  @Test("a folder with anything in it, a file and a link are refused and stay as they are")
  func refused() throws {
    try Desk.with { desk in
      try desk.write("day/.an", "x")
      try desk.write("tep", "x")
      for (folder, sentence) in [("day", "đã có tệp"), ("tep", "'tep'"), (".", "đã có tệp")] {
        let before = try desk.snapshot(".").filter { !$0.key.hasPrefix(".") }
        let run = try desk.guong("init", folder)
        #expect(run.code == 2 && run.said.contains(sentence), "\(folder): \(run.said)")
        #expect(try desk.snapshot(".").filter { !$0.key.hasPrefix(".") } == before)
      }
      let link = try desk.shell("mkdir that && ln -s that lien-ket && \(desk.quoted(Desk.tool())) init lien-ket")
      #expect(link.code == 2 && link.said.contains("'lien-ket'"), "\(link.said)")
      #expect(try Disk.isEmpty(desk.path("that")))
    }
  }
}

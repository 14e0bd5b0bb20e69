// `guong explain`: of a rule what it says, of a file where its page is or why there is none.
import Explanations
import Files
import Testing

@Suite("explain")
struct ExplainTests {
  @Test("alone it lists every rule, a line each")
  func list() throws {
    try Desk.with { desk in
      let run = try desk.guong("explain")
      #expect(run.code == 0 && run.said.isEmpty)
      let lines = run.result.split(separator: "\n").map(String.init)
      #expect(lines.count > 100 && lines == lines.sorted())
      #expect(lines.contains("unknown-key – Tên trường không ai đọc"))
    }
  }

  @Test("a rule has its page, in both languages")
  func rule() throws {
    try Desk.with { desk in
      let page = try desk.guong("explain", "unknown-person")
      #expect(page.code == 0 && page.said.isEmpty)
      #expect(page.result.contains("\nSai (content/stories/2022/viec-tot.md):\n    people: [tran-thi-bic]\n"))
      #expect(page.result.hasSuffix("\nĐúng:\n    people: [tran-thi-bich]\n"))
      let english = try desk.guong("explain", "unknown-person", "--lang", "en").result
      #expect(english.hasPrefix("unknown-person: A person whom organisation.yaml does not know\n"))
    }
  }

  @Test(
    "a command of an example ends as its page says",
    arguments: explanations.filter { $0.example?.subject == .command })
  func commands(page: Explanation) throws {
    let example = try #require(page.example)
    try Desk.with { desk in
      func run(_ part: Example.Part) throws -> Run {
        let line = String(decoding: part.content.bytes ?? [], as: UTF8.self).split(separator: " ").map(String.init)
        try #require(line.first == "guong")
        return try desk.guong(Array(line.dropFirst()))
      }
      let wrong = try run(example.wrong)
      #expect(wrong.code == 2 && wrong.said.contains("[\(page.rule)]"), "\(wrong.said)")
      #expect(try run(example.right).code == 0)
    }
  }

  @Test(
    "a published site that was changed is told as its page says, and mended as it says",
    arguments: explanations.filter { $0.example?.subject == .site })
  func sites(page: Explanation) throws {
    let part = try #require(page.example?.wrong)
    let file = try #require(part.file)
    try Desk.with { desk in
      func published() throws -> [Run] {
        [try desk.guong("verify"), try desk.guong("build", "content", "-o", "site")]
      }
      #expect(try desk.guong("build", "content", "-o", "site").code == 0)
      // A folder may have been made where a page stood.
      _ = try desk.shell("test -f site/index.html && test \(file) != site/ghi-chu.txt && rm site/index.html")
      if let bytes = part.content.bytes { try desk.write(file, String(decoding: bytes, as: UTF8.self)) }
      let wrong = try published()
      #expect(wrong.contains { $0.code != 0 && $0.said.contains("[\(page.rule)]") }, "\(wrong.map(\.said))")
      _ = try desk.shell("rm -rf \(file); test -d site/index.html && rm -r site/index.html")
      #expect(try published()[1].code == 0)
      #expect(try published().map(\.code) == [0, 0])
    }
  }

  @Test(
    "an asset of a theme is refused and published as its page says",
    arguments: explanations.filter { $0.example?.subject == .asset })
  func assets(page: Explanation) throws {
    let example = try #require(page.example)
    try Desk.with { desk in
      func path(_ part: Example.Part) throws -> String {
        try #require(part.file).replacing("themes/guong/", with: "themes/bare/")
      }
      func run(_ parts: [Example.Part]) throws -> Run {
        for part in parts {
          try desk.write(try path(part), String(decoding: part.content.bytes ?? [], as: UTF8.self))
        }
        return try desk.guong("build", "content", "-o", "site")
      }
      let wrong = try run(example.beside + [example.wrong])
      #expect(wrong.code == 2 && wrong.said.contains("[\(page.rule)]"), "\(wrong.said)")
      try Disk.remove(desk.path(try path(example.wrong)))
      #expect(try run([example.right]).code == 0)
    }
  }

  @Test("what is neither a rule nor a file is refused, with the near rule")
  func unknown() throws {
    try Desk.with { desk in
      let near = try desk.guong("explain", "unknown-persn")
      #expect(near.code == 2 && near.said.contains("có phải ý bạn là 'unknown-person'?"))
      #expect(try desk.guong("explain", "content/khong-co.md").code == 2)
    }
  }

  @Test(
    "a story that is not shown tells every reason",
    arguments: [
      ("status: draft\n", "bài còn là bản nháp"), ("status: review\n", "chờ duyệt"),
      ("status: withdrawn\n", "bài đã gỡ"), ("status: revoked\n", "bài đã gỡ"),
      ("published: 2022-12-05\n", "đến ngày 05/12/2022 mới đăng"),
      ("embargo: 5/12/2022\n", "không đăng trước ngày 05/12/2022"),
      ("expires: 2022-03-01\n", "đã hết hạn đăng từ ngày 01/03/2022"),
    ])
  func omitted(_ line: String, _ reason: String) throws {
    try Desk.with { desk in
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: line))
      let run = try desk.guong("explain", "content/stories/2022/mo-cua-som.md", "--as-of", "2022-12-01")
      #expect(run.code == 0)
      #expect(run.result.contains("Chưa có trong bản này của trang, vì:\n  - "), "\(run.result)")
      #expect(run.result.contains(reason), "\(run.result)")
    }
  }

  @Test("a story without the consent that an edition asks tells whose")
  func consent() throws {
    try Desk.with { desk in
      let path = "content/stories/2022/mo-cua-som.md"
      let shown = try desk.guong("explain", path).result
      #expect(shown.contains("Có trong trang, ở: viec-tot/mo-cua-som/index.html"), "\(shown)")
      let hidden = try desk.guong("explain", path, "--edition", "public").result
      #expect(hidden.contains("bản 'public' cần phiếu đồng ý còn hiệu lực của: an"), "\(hidden)")
    }
  }

  @Test("sources and referrers are told, whatever way the file is named")
  func surroundings() throws {
    try Desk.with { desk in
      try desk.write(
        "content/stories/2022/bai/index.md", Desk.deed(more: "adopts: mo-cua-som\n", body: "[b](nhat-giay)"))
      let paths = [
        "content/stories/2022/mo-cua-som.md", "stories/2022/mo-cua-som.md",
        desk.path("content/stories/2022/mo-cua-som.md"),
      ]
      for path in paths {
        let said = try desk.guong("explain", path).result
        #expect(said.hasPrefix("content/stories/2022/mo-cua-som.md\n"), "\(said)")
        #expect(said.contains("  làm từ: content/organisation.yaml\n"), "\(said)")
        #expect(said.contains("  được nhắc ở: content/stories/2022/bai/index.md (làm theo bài này)\n"), "\(said)")
      }
      let folder = try desk.guong("explain", "content/stories/2022/bai").result
      #expect(folder.hasPrefix("content/stories/2022/bai/index.md\nCó trong trang"), "\(folder)")
      let other = try desk.guong("explain", "content/stories/2022/nhat-giay.md").result
      #expect(other.contains("content/stories/2022/bai/index.md (có liên kết tới)"), "\(other)")
    }
  }

  @Test("the inspections have a page for managers alone, once there was one")
  func inspections() throws {
    try Desk.with { desk in
      try desk.write(
        "content/inspections.yaml", "- {id: kt-01, date: 2022-02-15, by: [an], unit: van-phong, findings: []}\n")
      func said(_ options: String...) throws -> String {
        try desk.guong(["explain", "content/inspections.yaml"] + options).result
      }
      let shown = try said("--edition", "manager", "--as-of", "2022-02-15")
      #expect(shown.contains("Có trong trang, ở: kiem-tra/index.html"), "\(shown)")
      for hidden in [try said("--as-of", "2022-02-15"), try said("--edition", "manager", "--as-of", "2022-02-14")] {
        #expect(hidden.contains("chỉ bản dành cho quản lý có"), "\(hidden)")
      }
    }
  }

  @Test("a register, a file that nothing uses and one with errors say so")
  func others() throws {
    try Desk.with { desk in
      try desk.write("content/ghi-chu.txt", "x")
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: "tag: x\n"))
      let said = try ["site.yaml", "ghi-chu.txt", "stories/2022/mo-cua-som.md"].map {
        try desk.guong("explain", $0).result
      }
      #expect(said[0].contains("không có trang riêng"))
      #expect(said[1].contains("không dùng tệp này vào đâu"))
      #expect(said[2].contains("tệp có lỗi") && said[2].contains("[unknown-key]"))
    }
  }
}

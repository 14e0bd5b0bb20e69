// `guong forget`: every place that still names a person, in the content and in the site, and nothing else.
import Files
import Testing

@Suite("forget")
struct ForgetTests {
  private static let story = "content/stories/2022/mo-cua-som.md"
  private static let organisation = """
    units: [{id: van-phong, name: Văn phòng}]
    people:
      - {id: an, name: Lê Văn An, memberships: [{unit: van-phong, position: Trưởng phòng, from: 2022-01-01}]}
      - {id: tran-thi-bich, name: Trần Thị Bích, memberships: [{unit: van-phong, position: Cán bộ, from: 2022-01-01}]}
      - {id: le-van-anh, name: Lê Văn Anh, memberships: [{unit: van-phong, position: Cán bộ, from: 2022-01-01}]}

    """

  /// A story that names Bích in many ways, beside one that An is told of.
  private func withBich(_ body: (Desk) throws -> Void) throws {
    try Desk.with { desk in
      try desk.write("content/organisation.yaml", Self.organisation)
      try desk.write(
        Self.story,
        Desk.deed("Chị Bích mở cửa", body: "Chị Trần Thị Bích mở cửa sớm.\n\nCùng làm: Lê Văn Anh.\n")
          .replacing("people: [an]", with: "people: [tran-thi-bich, le-van-anh]"))
      try body(desk)
    }
  }

  @Test("every place is told with file, line, column and part, in both folders, with counts and what else to do")
  func lists() throws {
    try withBich { desk in
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      let before = try desk.snapshot(".").filter { !$0.key.hasPrefix(".") }
      let run = try desk.guong("forget", "tran-thi-bich", "--dry-run")
      #expect(run.code == 1 && run.said.isEmpty, "\(run.said)")
      #expect(
        run.result.hasPrefix(
          """
          Trần Thị Bích (mã: tran-thi-bich)

          Nội dung (content):
          content/organisation.yaml:4:10: trường 'id': “tran-thi-bich”
          content/organisation.yaml:4:31: trường 'name': “Trần Thị Bích”
          content/stories/2022/mo-cua-som.md:6:10: trường 'people': “tran-thi-bich”
          content/stories/2022/mo-cua-som.md:9:5: chữ: “Trần Thị Bích”
          4 chỗ trong 2 tệp hoặc thư mục.

          Trang đã dựng (site):

          """), "\(run.result)")
      #expect(run.result.contains("site/viec-tot/mo-cua-som/index.html:"), "\(run.result)")
      for wanted in ["lịch sử kho mã (git)", "bộ nhớ đệm", "áp phích", "xóa '.site.guong'", "chưa xóa, chưa sửa gì"] {
        #expect(run.result.contains(wanted), "\(wanted): \(run.result)")
      }
      #expect(!run.result.contains("“Lê Văn Anh”") && !run.result.contains("“le-van-anh”"))
      #expect(try desk.guong("forget", "trần thị bích").result == run.result)
      #expect(try desk.snapshot(".").filter { !$0.key.hasPrefix(".") } == before)
    }
  }

  @Test("once a story is withdrawn and the site built again, the site names nobody while the content still does")
  func withdrawn() throws {
    try withBich { desk in
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      let before = try desk.guong("forget", "tran-thi-bich", "--lang", "en", "-q")
      #expect(before.code == 1 && before.result.contains("\nsite/viec-tot/"), "\(before.result)")

      let text = try desk.text(Self.story).replacing("kind: deed", with: "kind: deed\nstatus: withdrawn")
      try desk.write(Self.story, text)
      let build = try desk.guong("build", "--as-of", "2022-12-31")
      #expect(build.code == 0, "\(build.said)")
      let after = try desk.guong("forget", "tran-thi-bich", "--lang", "en", "-q")
      #expect(after.code == 1)
      #expect(after.result.contains("\n4 places in 2 files or folders.\n"), "\(after.result)")
      #expect(after.result.hasSuffix("Published site (site):\nNone.\n\nThis person is still named in 4 places.\n"))

      // What the story said goes from the content as well, and the person from the register.
      try Disk.remove(desk.path(Self.story))
      try desk.write(
        "content/organisation.yaml",
        Self.organisation.split(separator: "\n").filter { !$0.contains("Bích") }.joined(separator: "\n") + "\n")
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      let unknown = try desk.guong("forget", "Trần Thị Bích")
      #expect(unknown.code == 2 && unknown.said.contains("thêm --removed"), "\(unknown.said)")
      let gone = try desk.guong("forget", "Trần Thị Bích", "--removed")
      #expect(gone.code == 0 && gone.result.contains("\nKhông còn chỗ nào nêu tên người này.\n"), "\(gone.result)")
    }
  }

  @Test("names of files and folders, tables, pictures and compressed files are looked at; history and links are not")
  func kinds() throws {
    try withBich { desk in
      try desk.write("content/stories/2022/tran-thi-bich/anh.png", "Trần Thị Bích")
      try desk.write("content/Bích Trần Thị.pdf", "Trần Thị Bích")
      try desk.write("content/bang.csv", "STT;Họ tên\n1;TRAN THI BICH\n")
      try desk.write("content/.git/log", "Trần Thị Bích")
      try desk.write("content/nen.bin", "Trần\u{0}Trần Thị Bích")
      try desk.write(
        "web/a.html", "<a href=\"/tr%E1%BA%A7n-th%E1%BB%8B-b%C3%ADch\">B&iacute;ch, Tr&#7847;n Th&#7883;</a>")
      try desk.write("web/a.html.gz", "?")
      _ = try desk.shell("ln -s ../../content web/noi")
      let run = try desk.guong("forget", "tran-thi-bich", "content/", "--output", "web/")
      for line in [
        "content/stories/2022/tran-thi-bich: tên thư mục: “tran-thi-bich”",
        "content/Bích Trần Thị.pdf: tên tệp: “Bích Trần Thị”", "content/bang.csv:2:3: chữ: “TRAN THI BICH”",
        "web/a.html:1:11: thuộc tính 'href': “tr%E1%BA%A7n-th%E1%BB%8B-b%C3%ADch”",
        "web/a.html:1:47: chữ: “B&iacute;ch, Tr&#7847;n Th&#7883;”", "web/a.html.gz: bản nén của tệp vừa nêu",
      ] {
        #expect(run.result.contains("\n" + line + "\n"), "\(line): \(run.result)")
      }
      #expect(run.code == 1 && !run.result.contains(".git/") && !run.result.contains("web/noi"))
      #expect(run.result.contains("\n3 chỗ trong 2 tệp hoặc thư mục.\n") && run.result.contains("\n- 3 tệp ảnh, PDF"))
    }
  }

  @Test("a table in an old encoding cannot be promised to name nobody, and is told")
  func oldEncoding() throws {
    try Desk.with { desk in
      try Disk.write(Array("Tr".utf8) + [0xE2, 0xCC] + Array("n Thi Bich\n".utf8), to: desk.path("content/cu.csv"))
      let run = try desk.guong("forget", "Trần Thị Bích", "--removed", "-q")
      #expect(run.code == 1)
      #expect(
        run.result.hasSuffix(
          """
          content/cu.csv: chưa xem được hết (quá lớn, quá sâu, tên hoặc chữ không phải UTF-8)
          Không có chỗ nào.

          Trang đã dựng: chưa xem, vì không có thư mục 'site'; nêu thư mục khác bằng --output.

          Không còn chỗ nào nêu tên người này. 1 tệp hoặc thư mục chưa xem được hết, ghi ở trên.

          """), "\(run.result)")
    }
  }

  @Test("two people of one name: the id is asked for, and each place says whose name it is too")
  func namesakes() throws {
    try withBich { desk in
      try desk.write(
        "content/organisation.yaml",
        Self.organisation
          + "  - {id: bich-2, name: Trần Thị Bích, memberships: [{unit: van-phong, position: A, from: 2022-01-01}]}\n")
      let shared = try desk.guong("forget", "Trần Thị Bích")
      #expect(shared.code == 2 && shared.result.isEmpty)
      #expect(
        shared.said == """
          lỗi: Có 2 người tên 'Trần Thị Bích' [command]
            = gợi ý: ghi mã của người cần tìm: tran-thi-bich, bich-2

          """)
      let run = try desk.guong("forget", "bich-2")
      let story = "content/stories/2022/mo-cua-som.md:9:5: chữ: “Trần Thị Bích” – cũng là tên của tran-thi-bich"
      #expect(run.code == 1 && run.result.contains(story), "\(run.result)")
      #expect(run.result.contains("content/organisation.yaml:6:10: trường 'id': “bich-2”"), "\(run.result)")
      #expect(!run.result.contains("mo-cua-som.md:6"), "the id of another is another's: \(run.result)")
      #expect(run.result.contains("Còn 4 chỗ nêu tên người này. Trong đó 3 chỗ có thể là người khác cùng tên"))
      #expect(run.result.contains("Trang đã dựng: chưa xem, vì không có thư mục 'site'"))
      #expect(try desk.guong("forget", "bich-2", "--lang", "en").result.contains(" – also the name of tran-thi-bich\n"))
    }
  }

  @Test(
    "who is unknown is refused with a guess, and so is what cannot be looked at",
    arguments: [
      (["tran-thi-bick"], "có phải ý bạn là 'tran-thi-bich'?"),
      (["Tran Thi Bich"], "có phải ý bạn là 'Trần Thị Bích'?"),
      (["Trần Thị Bính"], "có phải ý bạn là 'Trần Thị Bích'?"),
      (["Phan Gia Bảo"], "ghi họ tên đầy đủ và thêm --removed"),
      ([], "còn thiếu mã hoặc họ tên của một người"), (["...", "--removed"], "Không có người nào"),
      (["an", "khong-co"], "không xem được thư mục 'khong-co'"), (["an", "themes"], "themes/organisation.yaml"),
      (["an", "--output", "khong-co"], "không xem được thư mục 'khong-co'"),
    ])
  func refused(_ words: [String], _ sentence: String) throws {
    try withBich { desk in
      let run = try desk.guong(["forget"] + words)
      #expect(run.code == 2 && run.said.contains(sentence), "\(run.said)")
    }
  }

  @Test("a register with errors is told as such; those of other files do not matter")
  func brokenContent() throws {
    try withBich { desk in
      try desk.write("content/site.yaml", "title: [\n")
      #expect(try desk.guong("forget", "an").code == 1)
      try desk.write("content/organisation.yaml", "people: [\n")
      let run = try desk.guong("forget", "an")
      #expect(run.code == 2 && run.said.contains("content/organisation.yaml:"), "\(run.said)")
    }
  }
}

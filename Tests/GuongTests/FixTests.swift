// `guong fix`: shows what it would change, writes when told to, and touches nothing else.
import Files
import Testing

@Suite("fix")
struct FixTests {
  private static let story = "content/stories/2022/mo-cua-som.md"

  @Test("without --apply the repairs are shown and nothing is written")
  func shows() throws {
    try Desk.with { desk in
      try desk.write(Self.story, Desk.deed("Ðón dân", more: "tag: [a]\n", body: "Anh\u{200B} An.\r\n"))
      let before = try desk.snapshot("content")
      let run = try desk.guong("fix")
      #expect(run.code == 0)
      #expect(
        run.result == """
          content/stories/2022/mo-cua-som.md – sửa: cách xuống dòng của Windows (CRLF); ký tự ẩn; chữ Ð, ð thành Đ, đ; \
          tên trường gõ sai
          2 | - title: Ðón dân
            | + title: Đón dân
          8 | - tag: [a]
            | + tags: [a]
          10 | - Anh\\u{200B} An.
             | + Anh An.

          """, "\(run.result)")
      #expect(run.said == "1 tệp cần sửa; chưa ghi gì. Thêm --apply để ghi.\n")
      #expect(try desk.snapshot("content") == before)
    }
  }

  @Test("with --apply they are written, the site builds, and a second run has nothing to do")
  func applies() throws {
    try Desk.with { desk in
      try desk.write(Self.story, Desk.deed("Ðón dân", more: "tag: [a]\n"))
      _ = try desk.shell("chmod 640 \(Self.story)")
      #expect(try desk.guong("check").code == 1)
      let run = try desk.guong("fix", "--apply", "content/")
      #expect(run.code == 0 && run.said == "Đã sửa 1 tệp.\n")
      #expect(try desk.text(Self.story).contains("title: Đón dân\n") && desk.text(Self.story).contains("\ntags: [a]\n"))
      #expect(try desk.shell("stat -c %a \(Self.story)").result == "640\n")
      #expect(try desk.guong("check", "--strict").code == 0)
      let before = try desk.identities("content")
      let again = try desk.guong("fix", "--apply", "--lang", "en")
      #expect(again.code == 0 && again.result.isEmpty && again.said == "There is nothing to mend.\n")
      #expect(try desk.identities("content") == before)
    }
  }

  @Test("a file in UTF-16, as Notepad writes it, can be read afterwards")
  func utf16() throws {
    try Desk.with { desk in
      let text = Desk.deed("Mở cửa sớm")
      let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      try Disk.write(bytes, to: desk.path(Self.story))
      #expect(try desk.guong("check").said.contains("[not-utf8]"))
      #expect(try desk.guong("fix", "--apply").result.contains("UTF-16 thành UTF-8"))
      #expect(try desk.text(Self.story) == text)
    }
  }

  @Test("links, pictures, unknown files and what lies outside stay as they are")
  func untouched() throws {
    try Desk.with { desk in
      try desk.write("ngoai/bai.md", Desk.deed("Ð"))
      try desk.write("content/ghi-chu.txt", "Ð\r\n")
      try desk.write("content/stories/2022/bai/anh.png", "Ð\r\n")
      try desk.write("content/stories/2022/hong.md", "Ð\u{0}")
      _ = try desk.shell("ln -s ../../../ngoai/bai.md content/stories/2022/noi.md; ln -s ../ngoai content/pages")
      let outside = try desk.text("ngoai/bai.md")
      let run = try desk.guong("fix", "--apply")
      #expect(run.code == 0 && run.said == "Không có gì phải sửa.\n", "\(run.result)\(run.said)")
      #expect(try desk.text("ngoai/bai.md") == outside && desk.text("content/ghi-chu.txt") == "Ð\r\n")
    }
  }

  @Test("a telephone's picture loses what it tells beside its pixels, and the site builds")
  func picture() throws {
    try Desk.with { desk in
      let file = "content/stories/2022/cua/cua.jpg"
      let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0]
      let pixels: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9]
      try desk.write("content/stories/2022/cua/index.md", Desk.deed("Mở cửa", body: "![Cửa đang mở](cua.jpg)"))
      try Disk.write(
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 10] + Array("Exif\0\0XY".utf8) + frame + pixels, to: desk.path(file))
      #expect(try desk.guong("check").said.contains("[picture-metadata]"))
      let run = try desk.guong("fix", "--apply")
      #expect(
        run.result == "\(file) – sửa: bỏ thông tin ẩn của ảnh, giữ nguyên điểm ảnh (42 → 30 byte)\n", "\(run.result)")
      #expect(try Disk.read(desk.path(file), atMost: 100) == [0xFF, 0xD8] + frame + pixels)
      let check = try desk.guong("check")
      #expect(check.code == 0, "\(check.said)")
    }
  }

  @Test("on a terminal it asks, and only a yes writes", arguments: [("c", true), ("k", false), ("", false)])
  func asks(_ answer: String, _ writes: Bool) throws {
    try Desk.with { desk in
      try desk.write(Self.story, Desk.deed("Ðón"))
      let tool = try desk.quoted(Desk.tool())
      let run = try desk.shell("printf '\(answer)\\n' | script -qec \"\(tool) fix\" /dev/null")
      #expect(run.result.contains("Ghi 1 tệp này?"), "\(run.result)")
      #expect(try desk.text(Self.story).contains("Đón") == writes)
    }
  }
}

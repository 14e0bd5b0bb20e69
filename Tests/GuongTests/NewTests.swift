// `guong new`: every form builds as it stands, takes its id from the title, and overwrites nothing.
import Files
import Testing

@Suite("new")
struct NewTests {
  @Test(
    "a form builds as it stands, drafts shown, without a finding",
    arguments: [
      "person", "collective", "deed", "initiative", "practice", "emerging", "news", "page", "review", "decision",
    ], [[], ["--photos"]])
  func builds(_ kind: String, _ more: [String]) throws {
    try Desk.with { desk in
      let made = try desk.guong(["new", kind, "Trả lại ví: “của rơi”", "--date", "2022-03-05"] + more)
      #expect(made.code == 0, "\(made.said)")
      let run = try desk.guong("build", "--drafts", "--strict", "--as-of", "2022-12-31")
      #expect(run.code == 0 && !run.said.contains("cảnh báo"), "\(run.said)")
    }
  }

  @Test("the path is the result, the id comes from the title, the year from the day")
  func paths() throws {
    try Desk.with { desk in
      let deed = try desk.guong("new", "deed", "Đỗ Văn Cường trả lại ví cho khách", "--date", "2022-03-05")
      #expect(deed.result == "content/stories/2022/do-van-cuong-tra-lai-vi-cho-khach.md\n")
      #expect(deed.said.hasPrefix("Đã tạo bản nháp 'content/stories/2022/do-van-cuong"), "\(deed.said)")
      let news = try desk.guong("new", "news", "Tin", "--as-of", "2023-01-02", "--photos", "-q")
      #expect(news.result == "content/stories/2023/tin/index.md\n" && news.said.isEmpty)
      let page = try desk.guong("new", "page", "Hướng dẫn", "--id", "giup")
      #expect(page.result == "content/pages/giup.md\n")
      #expect(try desk.text("content/stories/2023/tin/index.md").contains("date: 2023-01-02\n"))
    }
  }

  @Test("an id that is taken is refused with a free one, and nothing is written")
  func taken() throws {
    try Desk.with { desk in
      #expect(try desk.guong("new", "deed", "Bài một", "--date", "2022-03-05").code == 0)
      #expect(try desk.guong("new", "news", "Bài mốt", "--id", "bai-mot-2", "--date", "2022-03-05").code == 0)
      let before = try desk.snapshot("content")
      for words in [["deed", "Bài mốt"], ["page", "Bài một"], ["news", "Bài một", "--date", "2021-01-01"]] {
        let run = try desk.guong(["new"] + words)
        #expect(run.code == 2 && run.result.isEmpty)
        #expect(run.said.contains("Mã 'bai-mot' đã có người dùng"), "\(run.said)")
        #expect(run.said.contains("--id bai-mot-3"), "\(run.said)")
      }
      let reserved = try desk.guong("new", "deed", "Con")
      #expect(reserved.code == 2 && reserved.said.contains("Windows") && reserved.said.contains("--id con-2"))
      #expect(try desk.snapshot("content") == before)
    }
  }

  @Test(
    "a title or an id that cannot be one is refused",
    arguments: [["?!"], [""], ["a\nb"], ["a\u{202E}b"], ["Tên", "--id", "Không Được"], ["Tên", "--id", "../x"]])
  func refused(_ words: [String]) throws {
    try Desk.with { desk in
      let before = try desk.snapshot("content")
      let run = try desk.guong(["new", "deed"] + words)
      #expect(run.code == 2 && run.said.contains("Không tạo được mã từ"), "\(run.said)")
      #expect(try desk.snapshot("content") == before)
    }
  }

  @Test("a content folder that is not there is no place for a form")
  func nowhere() throws {
    try Desk.with { desk in
      let run = try desk.guong("new", "deed", "Tên", "--content", "khong-co")
      #expect(run.code == 2 && run.said.contains("không xem được thư mục 'khong-co'"))
      #expect(try !Disk.exists(desk.path("khong-co")))
    }
  }
}

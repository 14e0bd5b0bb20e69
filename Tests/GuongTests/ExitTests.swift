// Exit codes are fixed: 0 built, 1 errors in the content, 2 could not run; and a failed run changes nothing.
import Files
import Testing

@Suite("exit codes", .serialized)
struct ExitTests {
  @Test("a site that can be built ends with 0, and says how many files there are")
  func good() throws {
    try Desk.with { desk in
      let run = try desk.guong("build", "--as-of", "2022-12-31")
      #expect(run.code == 0 && run.result.isEmpty)
      #expect(
        run.said.hasPrefix("Đã dựng \(Desk.files) tệp: \(Desk.files) mới hoặc đổi, 0 giữ nguyên, 0 gỡ bỏ;"),
        "\(run.said)")
      #expect(try desk.text("site/viec-tot/mo-cua-som/index.html").contains("Anh An mở cửa sớm."))
    }
  }

  @Test("more processors than anybody has are no mistake", arguments: ["64", "1000000000000000000"])
  func manyJobs(jobs: String) throws {
    try Desk.with { desk in
      let run = try desk.guong("check", "--jobs", jobs)
      #expect(run.code == 0, "\(run)")
    }
  }

  @Test("an error in the content ends with 1, and the old site stays byte for byte")
  func contentError() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      let before = try desk.snapshot("site")
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed("Tên mới", more: "people: [anh]\n"))
      try desk.write("content/stories/2022/bai-moi.md", Desk.deed("Bài mới"))
      let run = try desk.guong("build")
      #expect(run.code == 1)
      #expect(run.said.contains("content/stories/2022/mo-cua-som.md:"))
      #expect(run.said.hasSuffix("Chưa đăng gì, trang cũ giữ nguyên.\n"))
      #expect(try desk.snapshot("site") == before)
    }
  }

  @Test("what is asked wrongly ends with 2, in a Vietnamese sentence", arguments: wrongWords)
  func wrong(_ words: [String], _ sentence: String) throws {
    try Desk.with { desk in
      let run = try desk.guong(words)
      #expect(run.code == 2 && run.result.isEmpty)
      #expect(run.said.contains(sentence), "\(run.said)")
      #expect(try !Disk.exists(desk.path("site")))
    }
  }

  @Test("an output folder that would cost somebody their files ends with 2, in a sentence with a way out")
  func dangerousOutputs() throws {
    try Desk.with { desk in
      try desk.write("khac/thu.txt", "của người khác\n")
      let outputs = [
        ("/", "gốc của cả ổ đĩa"), (desk.path("nha"), "thư mục cá nhân"), ("content", "thư mục nội dung"),
        ("content/site", "thư mục nội dung"), ("themes", "thư mục giao diện"), (".", "thư mục dự án"),
        ("khac", "đã có tệp mà Guong không tạo ra"), ("content/site.yaml", "thư mục nội dung"),
        ("khac/thu.txt", "là một tệp"), ("..", "chứa"),
      ]
      try Disk.makeFolder(desk.path("nha"))
      for (output, sentence) in outputs {
        let before = try desk.snapshot(".").filter { !$0.key.hasPrefix(".") }
        let run = try desk.guong("build", "--output", output, before: "HOME=\(desk.path("nha"))")
        #expect(run.code == 2, "\(output)")
        #expect(run.said.contains(sentence) && run.said.contains("gợi ý: "), "\(output): \(run.said)")
        #expect(try desk.snapshot(".").filter { !$0.key.hasPrefix(".") } == before, "\(output)")
      }
    }
  }

  @Test("the home folder of the account is refused even when HOME is not set")
  func homeOfAccount() throws {
    try Desk.with { desk in
      let run = try desk.guong("build", "--output", Surroundings.homes.last ?? "/root", before: "env -u HOME")
      #expect(run.code == 2 && run.said.contains("thư mục cá nhân"))
    }
  }

  @Test("one edition is never written over another's folder")
  func otherEdition() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build", "--edition", "manager").code == 0)
      let before = try desk.snapshot("site")
      let run = try desk.guong("build", "--edition", "staff")
      #expect(run.code == 2 && run.said.contains("đang chứa bản 'manager'"))
      #expect(try desk.snapshot("site") == before)
    }
  }

  @Test("a warning ends with 0, with 1 when --strict is given, and then nothing is published")
  func strict() throws {
    try Desk.with { desk in
      try desk.write("content/ghi-chu.txt", "việc cần làm\n")
      let strict = try desk.guong("build", "--strict")
      #expect(strict.code == 1 && strict.said.contains("[file-unused]"))
      let sentence = "1 cảnh báo, và --strict coi cảnh báo là lỗi. Chưa đăng gì, trang cũ giữ nguyên.\n"
      #expect(strict.said.hasSuffix(sentence), "\(strict.said)")
      #expect(try !Disk.exists(desk.path("site")))
      #expect(try desk.guong("check", "--strict").code == 1)
      #expect(try desk.guong("check").code == 0)
      let lenient = try desk.guong("build")
      #expect(lenient.code == 0 && lenient.said.contains("1 cảnh báo"))
    }
  }

  @Test("a check writes nothing at all")
  func check() throws {
    try Desk.with { desk in
      let before = try desk.snapshot(".").filter { !$0.key.hasPrefix(".") }
      let run = try desk.guong("check")
      #expect(run.code == 0 && run.said == "Nội dung ổn: sẽ có \(Desk.files) tệp.\n")
      #expect(try desk.snapshot(".").filter { !$0.key.hasPrefix(".") } == before)
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: "tag: x\n"))
      let broken = try desk.guong("check", "--lang", "en")
      #expect(broken.code == 1 && broken.said.hasSuffix("1 error, 0 warnings. Mend this, then check again.\n"))
    }
  }

  @Test("nobody reading the messages is no reason to fail")
  func closedPipe() throws {
    try Desk.with { desk in
      _ = try desk.shell("{ \(desk.quoted(Desk.tool())) build -v; echo $? > code; } 2>&1 | true")
      #expect(try desk.text("code") == "0\n")
      _ = try desk.shell("\(desk.quoted(Desk.tool())) build -v 2>&-; echo $? > code")
      #expect(try desk.text("code") == "0\n")
    }
  }
}

/// Words that the tool cannot follow, and what it must say to them.
private let wrongWords: [([String], String)] = [
  (["build", "--oops"], "lỗi: không có tùy chọn '--oops'"),
  (["build", "-z"], "  = gợi ý: xem cách dùng: guong build --help"),
  (["build", "--as-of", "2022-02-30"], "lỗi: '--as-of' không nhận '2022-02-30', chỉ nhận ngày có trong lịch"),
  (["build", "--as-of", "hôm nay"], "lỗi: '--as-of' không nhận 'hôm nay'"),
  (["build", "--shard", "9/8"], "lỗi: '--shard' không nhận '9/8', chỉ nhận phần thứ mấy trên mấy, như 3/8"),
  (["build", "--shard", "1/2/3"], "lỗi: '--shard' không nhận '1/2/3'"),
  (["check", "--jobs", "0"], "lỗi: '--jobs' không nhận '0', chỉ nhận số từ 1 trở lên"),
  (["check", "--jobs", "-1"], "lỗi: '--jobs' không nhận '-1', chỉ nhận số từ 1 trở lên"),
  (["build", "--as-of"], "lỗi: '--as-of' còn thiếu giá trị"),
  (["build", "--edition", "all"], "lỗi: '--edition' không nhận 'all', chỉ nhận staff, manager, public"),
  (["build", "--lang", "fr"], "lỗi: '--lang' không nhận 'fr'"),
  (["build", "--color", "red"], "lỗi: '--color' không nhận 'red'"),
  (["build", "content", "thua"], "lỗi: không hiểu 'thua'"),
  (["dung"], "lỗi: không hiểu 'dung' [command]\n  = gợi ý: xem cách dùng: guong --help"),
  (["render"], "lỗi: còn thiếu <file>"),
  (
    ["new", "viec", "Tên"],
    "lỗi: loại (kind) không nhận 'viec', chỉ nhận person, collective, deed, initiative, practice,"
  ),
  (["new"], "lỗi: còn thiếu loại (kind)"),
  (["new", "deed"], "lỗi: còn thiếu tiêu đề, đặt trong dấu ngoặc kép"),
  (["schema", "bai"], "lỗi: loại (kind) không nhận 'bai', chỉ nhận story, page, review, site,"),
  (["init"], "lỗi: còn thiếu tên thư mục mới"),
  (["explain", "content"], "lỗi: 'content' không phải tệp trong thư mục 'content'"),
  (["explain", "themes/bare/words.yaml"], "lỗi: 'themes/bare/words.yaml' không phải tệp trong thư mục 'content'"),
  (["forget"], "lỗi: còn thiếu mã hoặc họ tên của một người"),
  (["fix", "khong-co"], "lỗi: không xem được thư mục 'khong-co': không tìm thấy"),
  (["build", "khong-co"], "lỗi: không xem được thư mục 'khong-co': không tìm thấy"),
  (["build", "content/site.yaml"], "lỗi: không xem được thư mục 'content/site.yaml': "),
  (["build", "--themes", "khong-co"], "lỗi: không xem được thư mục 'khong-co': không tìm thấy"),
  (["check", "khong-co"], "lỗi: không xem được thư mục 'khong-co': không tìm thấy"),
  (["render", "khong-co.md"], "lỗi: không mở được 'khong-co.md': không tìm thấy"),
  (["render", "content"], "lỗi: không đọc được 'content': đó là một thư mục"),
]

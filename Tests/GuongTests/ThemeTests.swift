// `guong theme` and `guong explain --data`: for those who make themes.
import Files
import Testing

@Suite("theme")
struct ThemeTests {
  @Test("a sound theme is told what it has, and one on a base what it changes")
  func account() throws {
    try Desk.with { desk in
      try desk.write("themes/rieng/theme.yaml", "base: bare\ndescription: Bản riêng của phòng\n")
      try desk.write("themes/rieng/templates/card.html", "<li>{{title}}</li>")
      let run = try desk.guong("theme", "check", "rieng")
      #expect(run.code == 0 && run.said == "Giao diện ổn.\n")
      #expect(run.result.hasPrefix("rieng: Bản riêng của phòng\n  nền: bare\n  mẫu thay: card\n  mẫu lấy của nền: "))
      let english = try desk.guong("theme", "check", "--lang", "en")
      #expect(english.code == 0 && english.result.hasPrefix("bare\n  templates: "))
      #expect(english.result.contains("\nrieng: Bản riêng của phòng\n  built on: bare\n"))
      #expect(try desk.guong("theme", "check", "-q").result.isEmpty)
    }
  }

  @Test("a mistake is told at its place as the author knows it, and ends with 1")
  func mistake() throws {
    try Desk.with { desk in
      try desk.write("giao-dien/rieng/theme.yaml", "base: bare\n")
      try desk.write("giao-dien/rieng/templates/card.html", "<li>\n{{titel}}</li>")
      _ = try desk.shell("cp -r themes/bare giao-dien/bare")
      let run = try desk.guong("theme", "check", "giao-dien/rieng/")
      #expect(run.code == 1)
      #expect(run.said.contains("giao-dien/rieng/templates/card.html:2:"))
      #expect(run.said.contains("có phải ý bạn là 'title'?"))
      #expect(run.said.hasSuffix("1 lỗi, 0 cảnh báo. Hãy sửa rồi kiểm tra lại.\n"))
      let inside = try desk.guong("theme", "check", ".", "--format", "github", in: desk.path("giao-dien/rieng"))
      #expect(inside.code == 1 && inside.result.hasPrefix("::error file="))
    }
  }

  @Test("warnings count with --strict alone")
  func strict() throws {
    try Desk.with { desk in
      try desk.write("themes/rieng/theme.yaml", "base: bare\n")
      try desk.write("themes/rieng/words.yaml", "thua: chữ thừa\n")
      let run = try desk.guong("theme", "check", "rieng")
      #expect(run.code == 0 && run.said.contains("[word-unused]"))
      #expect(try desk.guong("theme", "check", "rieng", "--strict").code == 1)
    }
  }

  @Test("an unknown theme is told the one that was meant, and a missing folder ends with 2")
  func unknown() throws {
    try Desk.with { desk in
      let run = try desk.guong("theme", "check", "baer")
      #expect(run.code == 1 && run.said.contains("[unknown-theme]") && run.said.contains("'bare'"))
      #expect(try desk.guong("theme", "check", "khong-co/rieng").code == 2)
      #expect(try desk.guong("theme", "check", "--themes", "khong-co").code == 2)
      _ = try desk.shell("mkdir trong")
      let empty = try desk.guong("theme", "check", "--themes", "trong")
      #expect(empty.code == 1 && empty.said.contains("Chưa có giao diện nào trong 'trong'"))
      let build = try desk.guong("build", "--theme", "baer", "-o", "site")
      #expect(build.code == 1 && build.said.contains("có phải ý bạn là 'bare'?"))
    }
  }

  @Test("fields of a kind are listed, an unknown kind is told the one that was meant")
  func fields() throws {
    try Desk.with { desk in
      let kinds = try desk.guong("theme", "fields")
      #expect(kinds.code == 0 && kinds.result.contains("story – một bài: sang-kien/ten-bai/\n"))
      let story = try desk.guong("theme", "fields", "story", "--lang", "en")
      #expect(story.code == 0 && story.result.contains("\ngroup story-card\n"))
      let wrong = try desk.guong("theme", "fields", "storry")
      #expect(wrong.code == 2 && wrong.said.contains("có phải ý bạn là 'story'?"))
      let all = try desk.guong("theme", "fields", "--format", "markdown")
      #expect(all.code == 0 && all.result.hasPrefix("# Các trường của từng loại trang\n"))
    }
  }

  @Test(
    "a page's data is JSON, whichever way its address is written",
    arguments: [
      "viec-tot/mo-cua-som", "viec-tot/mo-cua-som/", "/viec-tot/mo-cua-som/index.html",
      "site/viec-tot/mo-cua-som/index.html",
    ])
  func data(address: String) throws {
    try Desk.with { desk in
      let run = try desk.guong("explain", "--data", address, "--as-of", "2022-12-31")
      #expect(run.code == 0)
      #expect(run.result.hasPrefix("{\n  \"site\": {\n    \"title\": \"Gương mẫu\",\n"))
      #expect(run.result.contains("\"title\": \"Mở cửa sớm\"") && run.result.contains("<p>Anh An mở cửa sớm.</p>"))
      #expect(run.result.hasSuffix("\n}\n"))
      #expect(run.said.hasPrefix("viec-tot/mo-cua-som/index.html: mẫu 'story'; "))
    }
  }

  @Test("a poster's code is a slot after the bodies, and is told as it is drawn")
  func code() throws {
    try Desk.with { desk in
      let run = try desk.guong("explain", "--data", "viec-tot/mo-cua-som/ap-phich.html", "--as-of", "2022-12-31")
      #expect(run.code == 0, "\(run.said)")
      #expect(run.result.contains("\"modules\": \"<path d=") || !run.result.contains("\"modules\""))
    }
  }

  @Test("an address without a page is told the one that was meant, a table that it has no data")
  func lost() throws {
    try Desk.with { desk in
      let run = try desk.guong("explain", "--data", "viec-tot/mo-cua-sm", "--as-of", "2022-12-31")
      #expect(run.code == 2 && run.said.contains("có phải ý bạn là 'viec-tot/mo-cua-som/index.html'?"))
      #expect(try desk.guong("explain", "--data", "khong/co/gi", "--as-of", "2022-12-31").code == 2)
      let table = try desk.guong("explain", "--data", "lich/lich.ics", "--as-of", "2022-12-31")
      #expect(table.code == 2 && table.said.contains("Không mẫu nào vẽ 'lich/lich.ics'"))
    }
  }

  @Test("errors in the content forbid it, a broken theme does not")
  func broken() throws {
    try Desk.with { desk in
      try desk.write("themes/bare/templates/story.html", "{{titel}}")
      #expect(try desk.guong("explain", "--data", "viec-tot/mo-cua-som", "--as-of", "2022-12-31").code == 0)
      try desk.write("content/organisation.yaml", "units: {")
      let run = try desk.guong("explain", "--data", "viec-tot/mo-cua-som", "--as-of", "2022-12-31")
      #expect(run.code == 1 && run.result.isEmpty && run.said.contains("content/organisation.yaml:"))
    }
  }
}

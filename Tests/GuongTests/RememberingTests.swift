// What builds remember, as a clerk meets it: why a page was made anew, building from nothing, compressed companions.
import Files
import Testing

@Suite("builds that remember")
struct RememberingTests {
  private static let page = "viec-tot/mo-cua-som/index.html"
  private static let story = "content/stories/2022/mo-cua-som.md"

  /// Builds as of one day; the site is there afterwards.
  private func build(_ desk: Desk, _ more: String...) throws {
    let run = try desk.guong(["build", "--as-of", "2022-12-31", "--lang", "en"] + more)
    #expect(run.code == 0, "\(run.said)")
  }

  private func why(_ desk: Desk, _ file: String, _ more: String...) throws -> String {
    try desk.guong(["explain", "--as-of", "2022-12-31", "--lang", "en", "--why-rebuilt", file] + more).result
  }

  @Test("nothing is remembered before the first build, and a page nobody makes is said to be none")
  func nothing() throws {
    try Desk.with { desk in
      #expect(try why(desk, "site/index.html").hasPrefix("No memory of a last build of 'site'"))
      try build(desk)
      let run = try desk.guong("explain", "--why-rebuilt", "site/khong-co/", "--as-of", "2022-12-31", "--lang", "en")
      #expect(run.code == 1 && run.result == "Next time: there is no file 'khong-co/index.html'.\n")
    }
  }

  @Test("a page says whether a text, what it says, its template or the site's loss had it made anew")
  func reasons() throws {
    try Desk.with { desk in
      try build(desk)
      let first = "\(Self.page): last made because there was no such file.\nNext time: it stays.\n"
      #expect(try why(desk, "site/" + Self.page) == first)
      #expect(try why(desk, "/viec-tot/mo-cua-som") == first)
      // However the way into the site is spelled.
      #expect(try why(desk, "./site/" + Self.page) == first)
      #expect(try why(desk, desk.path("site/viec-tot/mo-cua-som/")) == first)
      #expect(try why(desk, "site/" + Self.page, "--output", "./site/") == first)

      try desk.write(Self.story, Desk.deed(body: "Anh An mở cửa rất sớm.\n"))
      let changed = "  changed: stories/2022/mo-cua-som.md\n"
      let summary = "what it says changed"
      #expect(try why(desk, Self.page).hasSuffix("Next time: made anew because \(summary).\n" + changed))
      try build(desk)
      #expect(try why(desk, Self.page).contains("last made because \(summary)."))

      try desk.write(Self.story, Desk.deed(body: "Anh An mở cửa rất sớm.\n\nMỗi ngày.\n"))
      #expect(try why(desk, Self.page).contains("because the text of its body changed."))
      try build(desk)
      #expect(try why(desk, Self.page).contains("last made because the text of its body changed."))

      try Disk.remove(desk.path("site/" + Self.page))
      try build(desk)
      #expect(try why(desk, Self.page).contains("because the file did not stand in the site as it was left."))

      let template = "themes/bare/templates/story.html"
      try desk.write(template, try desk.text(template) + "<!-- -->\n")
      try build(desk)
      #expect(try why(desk, Self.page).contains("last made because its template changed."))
      #expect(try why(desk, "index.html").contains("last made because \(summary)."))
    }
  }

  @Test("errors in the content are told, and another day is seen as one")
  func forbidden() throws {
    try Desk.with { desk in
      try build(desk)
      try desk.write(Self.story, "---\ntitle:\n---\n")
      #expect(try why(desk, "index.html").contains("Next time: the content has errors and nothing is built"))
    }
  }

  @Test("a build from nothing writes what a build that remembers has written, and leaves it be")
  func fresh() throws {
    try Desk.with { desk in
      try build(desk)
      try desk.write(Self.story, Desk.deed("Mở cửa sớm hơn"))
      try build(desk)
      let before = try desk.identities("site")
      let run = try desk.guong("build", "--as-of", "2022-12-31", "--fresh")
      #expect(run.said.contains(": 0 mới hoặc đổi, \(Desk.files) giữ nguyên"), "\(run.said)")
      #expect(try desk.identities("site") == before)
    }
  }

  @Test("compressed files stand beside texts when they are wanted, follow them, and go when they are not")
  func compressed() throws {
    try Desk.with { desk in
      try build(desk, "--compress")
      #expect(try desk.guong("verify").code == 0)
      #expect(try desk.shell("gunzip -c site/index.html.gz | cmp - site/index.html").code == 0)
      let before = try desk.identities("site")
      try build(desk, "--compress")
      #expect(try desk.identities("site") == before)
      try desk.write(Self.story, Desk.deed(body: "Anh An mở cửa sớm.\n\nMỗi ngày.\n"))
      try build(desk, "--compress")
      let page = "site/" + Self.page
      #expect(try desk.text(page).contains("Mỗi ngày."))
      #expect(try desk.shell("gunzip -c \(page).gz | cmp - \(page)").code == 0)
      try build(desk)
      #expect(try Disk.walk(desk.path("site")).files.allSatisfy { !$0.path.hasSuffix(".gz") })
    }
  }
}

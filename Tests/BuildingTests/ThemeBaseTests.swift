// A theme that says only what it changes: the rest is that of its base, for pages, findings and the memory alike.
import Archive
import Building
import Diagnostics
import Exact
import Files
import HTMLReading
import Model
import Testing

@Suite("a theme on a base")
struct ThemeBaseTests {
  @Test("that changes nothing draws the site of its base, byte for byte")
  func nothing() async throws {
    try await withThemes { request in
      let base = try await build(request)
      let built = try await build(request.with(theme: "con"))
      #expect(built.files == base.files && base.files != nil)
      #expect(built.diagnostics == base.diagnostics)
    }
  }

  @Test("has its own partials, words and assets on the pages of the base too")
  func overriding() async throws {
    try await withThemes { request in
      try request.write("con/templates/card.html", "<li class=\"rieng\">{{title}} {{words.seen}}</li>")
      try request.write("con/words.yaml", "seen: đã xem\nmissing: Trang này không có\n")
      try request.write("con/assets/bare.css", "p { color: #003a8c }")
      let built = try await build(request.with(theme: "con"))
      #expect(built.diagnostics == (try await build(request)).diagnostics)
      let files = try #require(built.files)
      let pages = files.filter { $0.path.hasSuffix(".html") }.compactMap { text(of: $0) }
      #expect(pages.contains { $0.contains("<li class=\"rieng\">") && $0.contains("đã xem</li>") })
      #expect(pages.contains { $0.contains("Trang này không có") })
      #expect(files.first { $0.path == "assets/bare.css" }.flatMap(text) == "p { color: #003a8c }")
    }
  }

  @Test("is asked only for what is its own: words and templates of the base are never called unused")
  func unused() async throws {
    try await withThemes { request in
      try request.write("con/templates/card.html", "<li>{{title}}</li>")
      try request.write("con/templates/crad.html", "<li>{{title}}</li>")
      try request.write("con/words.yaml", "proposall: đề xuất\n")
      let found = try await build(request.with(theme: "con")).diagnostics.filter {
        $0.place?.file.hasPrefix("themes/") ?? true
      }
      #expect(found.map(\.rule) == ["template-unused", "word-unused"])
      #expect(found.map { $0.place?.file } == ["themes/con/templates/crad.html", "themes/con/words.yaml"])
    }
  }

  @Test("with a layout that lacks a block of the base's pages is drawn without it, and told so once")
  func layout() async throws {
    try await withThemes { request in
      try request.write("con/templates/layout.html", "<!doctype html>\n<title>a</title>\n{{$main}}{{/main}}")
      let built = try await build(request.with(theme: "con"))
      #expect(built.files != nil)
      let found = built.diagnostics.filter { $0.place?.file == "themes/con/templates/layout.html" }
      #expect(found.map(\.rule) == ["template-unknown-block"] && found.first?.severity == .warning)
      #expect(found.first?.hint?.vi == "thêm {{$title}}{{/title}} vào tệp này")
    }
  }

  @Test("tells mistakes at the file that has them, of the theme or of its base")
  func places() async throws {
    try await withThemes { request in
      try request.write("con/templates/card.html", "<li>{{titel}}</li>")
      try request.write("bare/templates/who.html", "{{nmae}}")
      let found = try await build(request.with(theme: "con")).diagnostics.filter { $0.severity == .error }
      #expect(Set(found.map(\.rule)) == ["template-unknown-name"])
      #expect(
        Set(found.compactMap { $0.place?.file })
          == ["themes/con/templates/card.html", "themes/bare/templates/who.html"])
    }
  }

  @Test("a theme that lacks a kind of page is told the file to add, and that a base would have it")
  func missing() async throws {
    try await withThemes { request in
      try request.write("moi/words.yaml", "body: {notes: a, note: b, back: c, done: d, open: e}\n")
      let (account, found) = try account(ofTheme: "moi", in: request.themes)
      #expect(Set(found.map(\.rule)) == ["template-missing"])
      let story = try #require(found.first { $0.place?.file == "themes/moi/templates/story.html" })
      #expect(story.hint?.en.contains("'base: …' into themes/moi/theme.yaml") ?? false)
      #expect(account?.bases == [] && account?.templates.added == [])
    }
  }

  @Test("an account of it says what it replaces, adds and takes")
  func accounted() async throws {
    try await withThemes { request in
      try request.write("con/theme.yaml", "base: bare\ndescription: Chỉ đổi thẻ\n")
      try request.write("con/templates/card.html", "<li>{{title}} {{>moi}}</li>")
      try request.write("con/templates/moi.html", "mới")
      try request.write("con/words.yaml", "removed: Bài đã gỡ\n")
      try request.write("con/assets/con.css", "p{}")
      let (told, found) = try account(ofTheme: "con", in: request.themes)
      let account = try #require(told)
      #expect(found == [])
      #expect(account.bases == ["bare"] && account.description == "Chỉ đổi thẻ")
      #expect(account.templates.replaced == ["card"] && account.templates.added == ["moi"])
      #expect(account.templates.taken.contains("story") && !account.templates.taken.contains("card"))
      #expect(account.words.replaced == ["removed"] && account.words.taken.contains("body.note"))
      #expect(account.assets.added == ["con.css"] && account.assets.taken == ["bare.css"])
      #expect(try Building.themes(in: request.themes) == ["bare", "con"])
    }
  }

  @Test("a build that remembers is a clean one, whichever of the two themes is edited, or named")
  func remembered() async throws {
    try await withThemes { bare in
      var request = bare
      request.tool = Tool(mark: Mark(try #require(try Disk.status(request.content))), print: Fingerprint([]))
      request.moment = Surroundings.nanoseconds + 3_600_000_000_000
      var last = try await request.with(theme: "con").build()
      let edits: [(theme: String?, file: String, text: String)] = [
        ("con", "bare/assets/bare.css", "p { margin: 1px }"), ("con", "con/assets/con.css", "p { margin: 2px }"),
        ("con", "con/templates/card.html", "<li>{{title}}</li>"), ("con", "bare/templates/who.html", "<b>{{name}}</b>"),
        ("con", "bare/words.yaml", try Ground.text(Path.join(request.themes, "bare/words.yaml")) + "# Hết.\n"),
        (nil, "con/words.yaml", "proposal: xin\n"), ("con", "con/templates/figure.html", "<i>{{alt}}</i>"),
        ("con", "con/theme.yaml", "base: nen\n"), ("con", "nen/templates/card.html", "<li>nền {{title}}</li>"),
        ("con", "nen/theme.yaml", "base: bare\ndescription: Nền\n"), (nil, "nen/assets/n.css", "p{}"),
      ]
      try request.write("nen/theme.yaml", "base: bare\n")
      for edit in edits {
        try request.write(edit.file, edit.text)
        let asked = request.with(theme: edit.theme)
        last = try await asked.build(after: last)
        let clean = try await asked.build()
        #expect(last.files == clean.files, "\(edit.file)")
      }
    }
  }

  @Test("built again and again it is the site of a build from nothing")
  func rehearsed() async throws {
    try await withThemes { bare in
      var rehearsal = try await Rehearsal(bare.with(theme: "con"))
      for (file, text) in [
        ("bare/templates/who.html", "<b>{{name}}</b>"), ("con/templates/card.html", "<li>{{title}}</li>"),
        ("con/theme.yaml", "base: baer\n"), ("con/theme.yaml", "base: bare\n"), ("bare/assets/bare.css", "p{}"),
      ] {
        try bare.write(file, text)
        var request = bare.with(theme: "con")
        request.moment = Surroundings.nanoseconds
        try await rehearsal.again(request, changed: [])
        let clean = try await build(request)
        #expect(rehearsal.prepared.diagnostics == clean.diagnostics, "\(file)")
        #expect((rehearsal.prepared.site == nil) == (clean.files == nil))
        for file in clean.files ?? [] { #expect(try rehearsal.prepared.site?.file(at: file.path) == file) }
      }
    }
  }

  @Test("the request's theme stands in the place of the site's, and an unknown one is told without a place")
  func named() async throws {
    try await withThemes { request in
      let found = try await build(request.with(theme: "cno")).diagnostics.filter { $0.severity == .error }
      #expect(found.map(\.rule) == ["unknown-theme"] && found.first?.place == nil)
      #expect(found.first?.hint?.vi == "có phải ý bạn là 'con'?")
    }
  }

  @Test(
    "every theme of the project draws the whole sample with nothing to tell of it, and no link of it is dead",
    arguments: try Ground.shipped())
  func sample(theme: String) async throws {
    var request = BuildRequest(
      content: Path.join(Ground.project, "content"), themes: Path.join(Ground.project, "themes"), audience: .manager,
      asOf: try #require(Day(iso: "2022-12-31")), drafts: true)
    request.theme = theme
    let built = try await build(request)
    #expect(built.diagnostics.filter { $0.place?.file.hasPrefix("themes/") ?? true } == [])
    let files = try #require(built.files)
    #expect(files.count > 400)
    let bytes: [(String, [UInt8])] = files.map { file in
      if case .bytes(let bytes) = file.content { (file.path, bytes) } else { (file.path, []) }
    }
    #expect(deadLinks(in: Dictionary(bytes, uniquingKeysWith: { first, _ in first })) == [])
    for (path, bytes) in bytes where path.hasSuffix(".html") { #expect(Tokens(bytes, .html).faults.isEmpty, "\(path)") }
  }
}

extension Ground {
  /// The names of the project's themes.
  static func shipped() throws -> [String] { try Building.themes(in: Path.join(project, "themes")) }
}

extension BuildRequest {
  fileprivate func with(theme: String?) -> BuildRequest {
    var request = self
    request.theme = theme
    return request
  }

  /// Writes a file of a theme.
  fileprivate func write(_ path: String, _ text: String) throws {
    try Ground.write(Array(text.utf8), to: Path.join(themes, path))
  }
}

/// The site of every kind of story, with the theme `bare` and one that builds on it.
private func withThemes(_ body: (BuildRequest) async throws -> Void) async throws {
  let folder = try temporary("themes")
  defer { Ground.forget(folder) }
  for (source, target) in [(try SiteCase("every-kind").content, "content"), (Ground.themes, "themes")] {
    for (path, bytes) in try Ground.files(in: source) {
      try Ground.write(bytes, to: Path.join(Path.join(folder, target), path))
    }
  }
  try Ground.write(Array("base: bare\n".utf8), to: Path.join(folder, "themes/con/theme.yaml"))
  try await body(
    BuildRequest(
      content: Path.join(folder, "content"), themes: Path.join(folder, "themes"), audience: .manager,
      asOf: try #require(Day(iso: "2022-12-31")), drafts: true))
}

private func text(of file: OutputFile) -> String? {
  guard case .bytes(let bytes) = file.content else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}

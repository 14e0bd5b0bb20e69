// A theme's folder becomes templates, words and assets.
import Diagnostics
import Glibc
import Loading
import Model
import SampleSites
import Testing

@Suite("themes")
struct ThemeLoadingTests {
  func theme(_ files: [String: String], named name: String = "guong") throws -> (
    theme: Theme?, diagnostics: [Diagnostic]
  ) {
    try withScratchFolder { folder in
      for (path, text) in files { try place(Array(text.utf8), at: path, below: folder) }
      return try loadTheme(
        themes: folder, name: Placed(name, at: Spot(line: 4, column: 8)), namedIn: "content/site.yaml")
    }
  }

  @Test("templates lose their ending, feeds keep theirs, assets their path")
  func files() throws {
    let (theme, found) = try theme([
      "guong/templates/story.html": "<p>", "guong/templates/feed.xml": "<feed>", "guong/words.yaml": "a: A",
      "guong/assets/css/site.css": "p{}", "guong/README.md": "x",
    ])
    #expect(found == [])
    #expect(theme?.templates.map(\.name) == ["feed.xml", "story"])
    #expect(theme?.templates.map(\.file) == ["themes/guong/templates/feed.xml", "themes/guong/templates/story.html"])
    #expect(theme?.assets == [Asset(path: "css/site.css", bytes: Array("p{}".utf8))])
  }

  @Test("a link in a theme is an error, and a file beside its folders a warning")
  func strays() throws {
    let found = try withScratchFolder { folder in
      try place(Array("p{}".utf8), at: "guong/css/site.css", below: folder)
      try place(Array("a: A".utf8), at: "guong/words.yaml", below: folder)
      #expect(unsafe symlink("/etc/passwd", folder + "/guong/story.html") == 0)
      return try loadTheme(
        themes: folder, name: Placed("guong", at: Spot(line: 4, column: 8)), namedIn: "content/site.yaml"
      ).diagnostics
    }
    #expect(found.map(\.rule) == ["file-unused", "not-a-file"])
    #expect(found.map { $0.place?.file } == ["themes/guong/css/site.css", "themes/guong/story.html"])
  }

  @Test("words inside words have dotted keys and their places")
  func words() throws {
    let text = "menu:\n  home: Trang chủ\n  lists: {stories: Bài viết}\ntitle: Gương\n"
    let words = try #require(try theme(["guong/words.yaml": text]).theme?.words)
    #expect(words.mapValues(\.value) == ["menu.home": "Trang chủ", "menu.lists.stories": "Bài viết", "title": "Gương"])
    #expect(words["menu.home"]?.spot == Spot(line: 2, column: 9, width: 9))
  }

  @Test("a list among the words is an error where it stands")
  func list() throws {
    let (_, found) = try theme(["guong/words.yaml": "a: A\nb: [x, y]\n"])
    #expect(found.map(\.rule) == ["word-form"])
    #expect(found.map { start(of: $0.place) } == [Place(file: "themes/guong/words.yaml", Spot(line: 2, column: 4))])
  }

  @Test("a theme that is not there is an error where the site names it")
  func unknown() throws {
    let (none, found) = try theme(["guong/words.yaml": "a: A"], named: "guongg")
    #expect(none == nil)
    #expect(found.map(\.rule) == ["unknown-theme"])
    #expect(found.map(\.place) == [Place(file: "content/site.yaml", Spot(line: 4, column: 8))])
  }

  @Test("what a theme lacks is taken from its base, and what it has is its own")
  func base() throws {
    let (read, found) = try theme(
      [
        "con/theme.yaml": "base: guong\ndescription: Bản riêng\n", "con/templates/story.html": "con",
        "con/words.yaml": "a: con",
        "con/assets/x.css": "con", "guong/templates/story.html": "nền", "guong/templates/list.html": "nền",
        "guong/words.yaml": "a: nền\nb: nền", "guong/assets/x.css": "nền", "guong/assets/a.svg": "nền",
      ], named: "con")
    let theme = try #require(read)
    #expect(found == [])
    #expect(theme.card.description == "Bản riêng")
    #expect(theme.allTemplates.map(\.file) == ["themes/guong/templates/list.html", "themes/con/templates/story.html"])
    #expect(theme.allAssets.map(\.path) == ["a.svg", "x.css"])
    #expect(theme.allAssets.map { String(decoding: $0.bytes, as: UTF8.self) } == ["nền", "con"])
    #expect(theme.word("a")?.value == "con" && theme.word("b")?.value == "nền" && theme.word("c") == nil)
    #expect(theme.templates.count == 1 && theme.layers.map(\.name) == ["con", "guong"])
  }

  @Test("a base of a base counts after it, and four of them are enough")
  func chain() throws {
    var files = ["c0/theme.yaml": "base: c1"]
    for number in 1...3 { files["c\(number)/theme.yaml"] = "base: c\(number + 1)" }
    files["c4/words.yaml"] = "a: A"
    #expect(try theme(files, named: "c0").theme?.layers.map(\.name) == ["c0", "c1", "c2", "c3", "c4"])
    files["c4/theme.yaml"] = "base: c5"
    files["c5/words.yaml"] = "a: A"
    let (none, found) = try theme(files, named: "c0")
    #expect(none == nil && found.map(\.rule) == ["base-depth"])
    #expect(found.map { start(of: $0.place) } == [Place(file: "themes/c4/theme.yaml", Spot(line: 1, column: 7))])
  }

  @Test("a base that is not there, or that leads back, is an error where it is named")
  func wrongBases() throws {
    let files = ["con/theme.yaml": "# Nền\nbase: guogn\n", "guong/words.yaml": "a: A"]
    let (none, unknown) = try theme(files, named: "con")
    #expect(none == nil && unknown.map(\.rule) == ["unknown-base"])
    #expect(unknown.map { start(of: $0.place) } == [Place(file: "themes/con/theme.yaml", Spot(line: 2, column: 7))])
    #expect(unknown.first?.hint?.vi == "có phải ý bạn là 'guong'?")
    let circle = ["a/theme.yaml": "base: b", "b/theme.yaml": "base: a"]
    let (neither, cycle) = try theme(circle, named: "a")
    #expect(neither == nil && cycle.map(\.rule) == ["base-cycle"])
    #expect(cycle.first?.place?.file == "themes/b/theme.yaml")
    #expect(cycle.first?.message.en == "'a' is its own base: a → b → a")
    #expect(try theme(["a/theme.yaml": "base: a"], named: "a").diagnostics.map(\.rule) == ["base-cycle"])
  }

  @Test("a theme.yaml with a mistake is told alone, without all that the theme then lacks")
  func brokenCard() throws {
    let (none, found) = try theme(["con/theme.yaml": "bese: guong", "guong/words.yaml": "a: A"], named: "con")
    #expect(none == nil && found.map(\.rule) == ["unknown-key"])
    #expect(found.first?.hint?.vi.contains("'base'") ?? false)
    let (empty, silence) = try theme(["con/theme.yaml": "# chưa có gì\n"], named: "con")
    #expect(empty?.card == ThemeCard() && silence == [])
  }

  @Test("the theme is told of each folder before it is read")
  func told() throws {
    try withScratchFolder { folder in
      try place(Array("base: guong".utf8), at: "con/theme.yaml", below: folder)
      try place(Array("a: A".utf8), at: "guong/words.yaml", below: folder)
      var told: [String] = []
      let name = Placed("con", at: Spot.wholeFile)
      _ = try loadTheme(themes: folder, name: name, namedIn: nil) { told.append($0) }
      #expect(told == ["con", "guong"])
      #expect(try themeNames(in: folder) == ["con", "guong"])
    }
  }

  @Test("a name that is a way to elsewhere is no theme", arguments: ["..", "a/b", "", ".an", "/"])
  func ways(name: String) throws {
    let (none, found) = try theme(["guong/words.yaml": "a: A", "a/b/words.yaml": "a: A"], named: name)
    #expect(none == nil && found.map(\.rule) == ["unknown-theme"])
  }

  @Test("a template that is not UTF-8 is an error")
  func encoding() throws {
    try withScratchFolder { folder in
      try place([0x61, 0xFF], at: "guong/templates/a.html", below: folder)
      let (theme, found) = try loadTheme(
        themes: folder, name: Placed("guong", at: .wholeFile), namedIn: "content/site.yaml")
      #expect(theme?.templates.isEmpty == true)
      #expect(found.map(\.rule) == ["not-utf8"])
    }
  }
}

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

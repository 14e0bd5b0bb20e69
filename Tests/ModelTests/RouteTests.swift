// Where links lead: from what an author wrote to an address of the site, or to nowhere.
import Archive
import Diagnostics
import Exact
import Markdown
import Model
import Testing

@Suite("routes")
struct RouteTests {
  private let routes = Routes(
    stories: [
      story("mot-cua", .initiative, file: "content/stories/2022/mot-cua.md"),
      story("san-vuon", .collective, file: "content/stories/2022/san-vuon/index.md"),
    ],
    pages: [page("gioi-thieu", file: "content/pages/gioi-thieu.md")],
    pictures: [
      picture("content/stories/2022/san-vuon/vuon.png"), picture("content/stories/2022/lac.png"),
    ])

  @Test(
    "a link leads to the page of the file or the id it names",
    arguments: [
      ("mot-cua", "sang-kien/mot-cua/index.html", ""), ("mot-cua.md", "sang-kien/mot-cua/index.html", ""),
      ("./mot-cua.md#ket-qua", "sang-kien/mot-cua/index.html", "ket-qua"),
      ("san-vuon/index.md", "guong-tap-the/san-vuon/index.html", ""),
      ("san-vuon#a#b", "guong-tap-the/san-vuon/index.html", "a#b"),
      ("../../pages/gioi-thieu.md", "gioi-thieu/index.html", ""),
      ("../2022//mot-cua.md", "sang-kien/mot-cua/index.html", ""),
    ])
  func pages(written: String, address: String, fragment: String) {
    let target = routes.target(of: written, from: "content/stories/2022/mot-cua.md")
    guard case .page(address, _, fragment) = target else {
      Issue.record("'\(written)' leads to \(target)")
      return
    }
  }

  @Test(
    "what names nothing of the site leads nowhere",
    arguments: [
      "", "#", "khong-co", "khong-co.md", "/content/stories/2022/mot-cua.md", "/", "..", "../..", "../../..",
      "../../../content/../../etc/passwd", "../../../../etc/passwd", "mot-cua.md?x=1", "lac.png", "MOT-CUA",
    ])
  func nowhere(written: String) {
    #expect(routes.target(of: written, from: "content/stories/2022/mot-cua.md") == .nowhere)
  }

  @Test("a fragment alone stays on its page, and anything with a scheme leads outside")
  func fragmentsAndSchemes() {
    let from = "content/stories/2022/mot-cua.md"
    #expect(routes.target(of: "#ket-qua", from: from) == .fragment("ket-qua"))
    for address in ["https://songbe.example/a#b", "mailto:a@songbe.example", "tel:0123", "javascript:alert(1)"] {
      #expect(routes.target(of: address, from: from) == .outside(address))
    }
  }

  @Test("a picture stands beside the page of its story, and one without such a story nowhere")
  func pictures() {
    let address = "guong-tap-the/san-vuon/vuon.png"
    #expect(routes.target(of: "vuon.png", from: "content/stories/2022/san-vuon/index.md") == .picture(address: address))
    #expect(routes.picture("content/stories/2022/san-vuon/vuon.png") == address)
    #expect(routes.picture("content/stories/2022/lac.png") == nil)
    #expect(routes.picture("content/stories/2022/san-vuon/khac.png") == nil)
  }

  @Test(
    "a relative path is resolved from its file and never climbs out",
    arguments: [
      ("b.md", "content/a.md", "content/b.md"), ("./b/./c.md", "content/a.md", "content/b/c.md"),
      ("../x.md", "content/s/a.md", "content/x.md"), ("../../x.md", "content/s/a.md", "x.md"),
      ("b.md", "a.md", "b.md"), ("../../../x.md", "content/s/a.md", nil), ("/x.md", "content/a.md", nil),
      ("a/../../../x.md", "content/s/a.md", "x.md"), ("..", "a.md", nil),
    ] as [(String, String, String?)])
  func resolve(path: String, file: String, expected: String?) {
    #expect(Routes.resolve(path, from: file) == expected)
  }
}

private func story(_ id: String, _ kind: StoryKind, file: String) -> Story {
  let today = Placed(Day(iso: "2022-06-01")!, at: .wholeFile)
  let facts = StoryFacts(
    id: ID(id), file: file, title: Placed(id, at: .wholeFile), kind: kind, date: today, published: today,
    discovered: nil, criteria: [], people: [], units: [], summary: "", stage: Placed(.discovered, at: .wholeFile),
    status: .published, values: [], field: nil, toward: [], movements: [], tags: [], results: [], savings: [],
    evidence: [], adopts: nil, adoptions: [], nurture: nil, decision: nil, award: nil, photos: [], consents: [],
    embargo: nil, expires: nil, aliases: [], body: body(file))
  return Story(facts)
}

private func page(_ id: String, file: String) -> PlainPage {
  PlainPage(id: ID(id), file: file, title: Placed(id, at: .wholeFile), summary: nil, body: body(file))
}

private func body(_ file: String) -> Body {
  Body(source: Source(bytes: [], file: file), outline: Outline())
}

private func picture(_ file: String) -> Picture {
  Picture(file: file, type: .png, width: 1, height: 1, print: Fingerprint([1]))
}

// Digests and slides: what happened in a month, and what the screen in the lobby shows.
import Archive
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("digests and slides")
struct DigestTests {
  private let stories = [
    story("moi", published: "2022-06-30"), story("giua", published: "2022-06-01"),
    story("cu", published: "2022-05-31") { $0.adoptions = [adoption("b", "2022-06-15")] },
    story("nhap", published: "2022-07-01") { $0.status = .draft },
  ]

  private var pages: [Page] { composed(edition(stories, units: [unit("a"), unit("b")])) }

  @Test("there is one for each month with a story that is out, and a list of them")
  func months() {
    #expect(
      pages.map(\.path).filter { $0.hasPrefix("ban-tin/") }
        == [
          "ban-tin/2022-05/index.html", "ban-tin/2022-05/thu.html", "ban-tin/2022-05/thu.txt",
          "ban-tin/2022-06/index.html", "ban-tin/2022-06/thu.html", "ban-tin/2022-06/thu.txt", "ban-tin/index.html",
        ])
    #expect(
      pages.at(Addresses.digests)?.parts("digests").map { $0.text("stories") } == ["2", "1"])
  }

  @Test("a month has the stories published and the practices taken up in it")
  func june() throws {
    let june = try #require(pages.at("ban-tin/2022-06/index.html"))
    #expect(june.parts("stories").map { $0.text("title") } == ["Bài moi", "Bài giua"])
    #expect(june.parts("takeUps").flatMap { $0.parts("story") }.map { $0.text("label") } == ["Bài cu"])
    #expect(june.parts("takeUps").flatMap { $0.parts("date") }.map { $0.text("short") } == ["15/06/2022"])
    #expect(june.parts("earlier").map { $0.address("address") } == ["ban-tin/2022-05/index.html"])
    #expect(june.parts("later").isEmpty)
  }

  @Test("the page, the e-mail and the plain text say the same")
  func forms() {
    let june = pages.filter { $0.path.hasPrefix("ban-tin/2022-06/") }
    #expect(june.map(\.template) == ["digest", "digest-mail", "digest.txt"])
    #expect(Set(june.map(\.view)).count == 1)
  }

  @Test("no month has more stories than are read; the others are counted")
  func most() throws {
    let many = (10...30).map { story("s\($0)", published: "2022-05-\($0)") }
    let may = try #require(composed(edition(many)).at("ban-tin/2022-05/index.html"))
    #expect(may.parts("stories").count == 12 && may.text("more") == "9")
  }

  @Test("without a story there is no digest, and nothing leads to one")
  func none() {
    let pages = composed(edition([]))
    #expect(!pages.contains { $0.path.hasPrefix("ban-tin/") })
    let ways = pages.at(Addresses.movement)?.parts("ways") ?? []
    #expect(!ways.isEmpty && !ways.contains { $0.address("address") == Addresses.digests })
  }

  @Test("slides begin with the movement, and each that leads on has its code, numbered in order")
  func slides() throws {
    let page = try #require(pages.first { $0.path == Addresses.slides })
    let slides = page.part.parts("show").flatMap { $0.parts("slides") }
    #expect(slides.first?.text("title") == campaign.name)
    #expect(
      slides.map { $0.text("title") }.contains("Bài moi") && !slides.map { $0.text("title") }.contains("Bài nhap"))
    #expect(slides.flatMap { $0.parts("code") }.map { $0.text("text") } == page.codes)
    #expect(
      page.codes.first == "https://guong.songbe.example/"
        && page.codes.contains("https://guong.songbe.example/kinh-nghiem/moi/"))
  }

  @Test("the mark of the slides changes when one of them does, and with nothing else")
  func mark() throws {
    func mark(_ stories: [Story], asOf: String = "2022-12-31") throws -> String {
      let pages = composed(edition(stories, units: [unit("a"), unit("b")], asOf: asOf))
      let mark = try #require(pages.at(Addresses.slides)).text("edition")
      let script = try #require(pages.first { $0.path == Addresses.slidesEdition }?.plainText)
      #expect(script == "guongEdition(\"\(mark)\");\n")
      return mark
    }
    let first = try mark(stories)
    #expect(try mark(stories) == first)
    var other = stories
    other[3].title = at("Bản nháp khác")
    #expect(try mark(other) == first)
    other[0].title = at("Bài khác")
    #expect(try mark(other) != first)
    #expect(try mark(stories, asOf: "2022-12-30") != first)
  }

  @Test("the mark of the slides changes with a picture that comes under the same name")
  func picture() throws {
    func mark(_ print: Fingerprint) throws -> String {
      var edition = edition([
        story("x") {
          $0.photos = [Photo(file: at("a.png"), alt: "a", credit: nil, caption: nil, people: [], taken: nil)]
        }
      ])
      edition.pictures = [
        Picture(file: "content/stories/2022/x/a.png", type: .png, width: 1, height: 1, print: print)
      ]
      return try #require(composed(edition).at(Addresses.slides)).text("edition")
    }
    #expect(try mark(Fingerprint([1])) == mark(Fingerprint([1])))
    #expect(try mark(Fingerprint([1])) != mark(Fingerprint([2])))
  }

  @Test("a month in which a practice was only taken up is told too")
  func onlyTakenUp() throws {
    let pages = composed(
      edition(
        [story("cu", published: "2022-05-31") { $0.adoptions = [adoption("b", "2022-07-15")] }],
        units: [unit("a"), unit("b")]))
    #expect(pages.at("ban-tin/2022-07/index.html")?.parts("takeUps").count == 1)
    #expect(pages.at("ban-tin/2022-06/index.html") == nil)
  }

  @Test("what only a draft says is in no digest, on no slide and on no roll's poster")
  func drafts() throws {
    let roll = HonourRoll(period: .month(year: 2022, 5), entries: [honour("an")], quotas: [], assessed: 1)
    let pages = composed(
      edition(
        [
          story("goc", published: "2022-05-01"),
          story("nhap", "b", published: "2022-05-02") { story in
            story.status = .draft
            story.title = at("Bài nháp")
            story.adopts = at(ID("goc"))
            story.people = [Credit(person: at(ID("an")), role: .subject)]
          },
        ], units: [unit("a"), unit("b")], people: [person("an", "Nguyễn An")], recognised: ["an"], honours: [roll]))
    let told = pages.filter {
      $0.path.hasPrefix("ban-tin/") || $0.path.hasPrefix("man-hinh/") || Addresses.isPoster($0.path)
    }
    #expect(told.count > 4)
    for page in told { #expect(String(describing: page.view).ranges(of: "Bài nháp").isEmpty, "\(page.path)") }
    #expect(pages.at("ban-tin/2022-05/index.html")?.parts("takeUps").isEmpty == true)
  }
}

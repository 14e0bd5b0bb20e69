// The page on which lists combine, and the feeds of units and criteria.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("filters and feeds")
struct FilterTests {
  private let stories = [
    story("moi", "b", kind: .deed, published: "2022-06-30") { $0.criteria = [at("C1.1"), at("C1.2")] },
    story("cu") { story in
      story.date = at(day("2021-12-31"))
      story.title = at("Bài \"hai\" </script>")
    },
  ]

  private var pages: [Page] { composed(edition(stories, units: [unit("a"), unit("b"), unit("khong-bai")])) }

  @Test("choices are those that some story has, each with its list and its number")
  func choices() throws {
    let page = try #require(pages.at(Addresses.filter))
    #expect(page.parts("units").map { $0.text("key") } == ["a", "b"])
    #expect(page.parts("years").map { $0.text("label") } == ["2022", "2021"])
    #expect(page.parts("years").map { $0.address("address") } == ["nam/2022/index.html", "nam/2021/index.html"])
    #expect(page.parts("kinds").map { $0.text("count") } == ["1", "1"])
    // Two items of a criterion are one choice.
    #expect(page.parts("criteria").first.map { [$0.text("key").prefix(2), $0.text("count")[...]] } == ["C1", "1"])
  }

  @Test("the scripts have one line for each story of their year")
  func shards() throws {
    let shards = pages.filter { $0.path.hasPrefix("loc/") && $0.path.hasSuffix(".js") }
    #expect(shards.map(\.path) == ["loc/2021.js", "loc/2022.js"])
    #expect(
      shards.first?.plainText
        == """
        guongFilter([
        ["Bài \\"hai\\" \\u003C/script>","kinh-nghiem/cu/index.html","2021-12-31","practice",[],["a"],[]]
        ]);

        """)
  }

  @Test("every unit and every criterion has a feed of its own stories, as Atom and as JSON; the site has one of all")
  func feeds() throws {
    let pages = pages
    let atoms = pages.filter { $0.template == "feed.xml" }
    let criteria = campaign.criteria.map { "tieu-chi/\($0.id.text.lowercased())/feed.xml" }
    #expect(
      Set(atoms.map(\.path))
        == Set(["feed.xml", "don-vi/a/feed.xml", "don-vi/b/feed.xml", "don-vi/khong-bai/feed.xml"] + criteria))
    #expect(pages.at("feed.xml")?.parts("entries").count == 2)
    #expect(pages.at("don-vi/b/feed.xml")?.parts("entries").count == 1)
    #expect(pages.at("tieu-chi/c1/feed.xml")?.parts("entries").count == 1)
    let json = pages.filter { $0.path.hasSuffix("feed.json") }
    #expect(json.count == atoms.count)
    let unit = try #require(json.first { $0.path == "don-vi/b/feed.json" }?.plainText)
    #expect(unit.contains(#""url": "https://guong.songbe.example/viec-tot/moi/""#) && !unit.contains("kinh-nghiem"))
    // The id is the one that Atom has for the story.
    #expect(unit.contains(#""id": "https://guong.songbe.example/viec-tot/moi/index.html""#))
  }

  @Test("pages lead to their own feeds, but not where nobody knows where the site will stand")
  func ways() {
    let site = pages
    #expect(site.at("don-vi/b/index.html")?.parts("page").map { $0.address("feed") } == ["don-vi/b/feed.xml"])
    var nowhere = edition(stories, units: [unit("a"), unit("b")])
    nowhere.site.address = nil
    let pages = composed(nowhere)
    #expect(!pages.contains { $0.path.hasSuffix("feed.xml") || $0.path.hasSuffix("feed.json") })
    #expect(pages.at("don-vi/b/index.html")?.parts("page").map { $0.address("feed") } == [nil])
  }
}

// Several movements in one site: each with its own criteria and results, the earlier ones in folders of their own.
import Diagnostics
import Exact
import Model
import Testing

@testable import Composing

@Suite("several movements")
struct MovementsTests {
  /// The year before, with criteria of the same ids and other names.
  private func before(window: ClosedRange<Day> = day("2021-01-01")...day("2021-12-31")) -> Movement {
    var old = campaign
    old.id = ID("cu")
    old.name = "Phong trào cũ"
    old.window = window
    old.criteria = [
      Criterion(id: ID("C1"), name: "Tiêu chí cũ", text: "", items: [CriterionItem(id: ID("C1.1"), name: "", text: "")])
    ]
    return Movement(campaign: old)
  }

  private func two(_ stories: [Story], before: Movement? = nil, honours: [HonourRoll] = []) -> [Page] {
    var edition = edition(stories, honours: honours)
    edition.earlier = [before ?? self.before()]
    return composed(edition)
  }

  private let stories = [
    story("moi") { $0.criteria = [at("C1.1")] },
    story("cu", published: "2021-06-01") {
      ($0.date, $0.criteria) = (at(day("2021-05-01")), [at("C1.1")])
    },
  ]

  private func roll(_ period: String) -> HonourRoll {
    HonourRoll(period: Period(period)!, entries: [], quotas: [], assessed: 1)
  }

  @Test("the movement under way has the plain addresses, an earlier one its folder")
  func addresses() {
    let paths = Set(two(stories).map(\.path))
    #expect(
      paths.isSuperset(of: [
        "phong-trao/index.html", "tieu-chi/c1/index.html", "tieu-chi/c2/index.html", "phong-trao/cu/index.html",
        "phong-trao/cu/tieu-chi/index.html", "phong-trao/cu/tieu-chi/c1/index.html",
        "phong-trao/cu/kip-thoi/index.html",
        "phong-trao/cu/lich/lich.ics", "nam/index.html", "nam/2021/index.html", "nam/2022/index.html",
      ]))
    #expect(!paths.contains("phong-trao/cu/tieu-chi/c2/index.html"))
    #expect(!paths.contains("phong-trao/cu/nhan-rong/index.html"))
  }

  @Test("a story's badge is of the movement that its day belongs to")
  func badges() throws {
    let cards = try #require(two(stories).at("bai-viet/index.html")).parts("stories")
    let badges = cards.map { $0.parts("criteria").map { [$0.text("name"), $0.address("address") ?? ""] } }
    #expect(
      badges == [
        [["C1", "tieu-chi/c1/index.html"]], [["Tiêu chí cũ", "phong-trao/cu/tieu-chi/c1/index.html"]],
      ])
  }

  @Test("each movement counts its own stories alone")
  func counts() throws {
    let pages = two(stories + [story("nua") { $0.criteria = [at("C1.1")] }])
    for (path, count) in [("tieu-chi/index.html", "2"), ("phong-trao/cu/tieu-chi/index.html", "1")] {
      #expect(try #require(pages.at(path)).parts("criteria").first?.text("count") == count, "\(path)")
    }
    let items = try #require(pages.at("phong-trao/cu/tieu-chi/c1/index.html")).parts("items")
    #expect(items.flatMap { $0.parts("stories") }.map { $0.text("title") } == ["Bài cu"])
  }

  @Test("pages of an earlier movement say so, and lead to both; other pages say nothing")
  func past() throws {
    let pages = two(stories)
    let head = try #require(pages.at("phong-trao/cu/tieu-chi/c1/index.html")).parts("page").first
    let past = try #require(head?.parts("past").first)
    #expect(past.parts("movement").map { $0.address("address") } == ["phong-trao/cu/index.html"])
    #expect(past.parts("present").map { $0.address("address") } == ["phong-trao/index.html"])
    for path in ["tieu-chi/c1/index.html", "bai-viet/index.html"] {
      #expect(pages.at(path)?.parts("page").first?.parts("past").isEmpty ?? true)
    }
  }

  @Test("of two movements in one calendar year the later one's periods have its name where the earlier's days reach")
  func sharedYear() {
    var old = before(window: day("2021-09-01")...day("2022-01-31"))
    old.rubric = smallRubric
    old.honours = [roll("2022-01"), roll("2022")]
    let paths = Set(two(stories, before: old, honours: [roll("2022-02"), roll("2022")]).map(\.path))
    #expect(
      paths.isSuperset(of: [
        "bang-vinh-danh/2022-01/index.html", "bang-vinh-danh/2022/index.html", "bang-vinh-danh/2022-02/index.html",
        "bang-vinh-danh/2022-c/index.html",
      ]))
  }

  @Test("years stand side by side, each with what it left; a single year has no such page")
  func years() throws {
    let pages = two(stories)
    let rows = try #require(pages.at(Addresses.years)).parts("years")
    #expect(rows.map { $0.text("year") } == ["2022", "2021"])
    #expect(
      rows.map { $0.parts("counts").map { $0.text("count") } } == [
        ["1", "0", "1", "0", "0", "0"], ["1", "0", "1", "0", "0", "0"],
      ])
    #expect(rows.map { $0.parts("movements").map { $0.text("label") } } == [["Phong trào"], ["Phong trào cũ"]])
    #expect(composed(edition([story("moi")])).at(Addresses.years) == nil)
  }

  @Test("a year's list holds the stories of its deeds, whenever they were published")
  func lists() throws {
    let late = story("muon", published: "2022-03-01") { $0.date = at(day("2021-12-20")) }
    let pages = two(stories + [late])
    let titles = { (path: String) in try #require(pages.at(path)).parts("stories").map { $0.text("title") } }
    #expect(try titles("nam/2021/index.html") == ["Bài cu", "Bài muon"])
    #expect(try titles("nam/2022/index.html") == ["Bài moi"])
    #expect(try #require(pages.at("tin/index.html")).parts("years").map { $0.text("count") } == ["1", "2"])
  }
}

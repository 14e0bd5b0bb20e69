// Values, fields of work and groups each have a page with their stories, and a number (R8, R9, R14).
import Model
import Testing

@testable import Composing

@Suite("words of the movement")
struct TermTests {
  private func movement(_ id: String, _ values: [Term], fields: [Term] = []) -> Movement {
    var own = campaign
    own.id = ID(id)
    own.values = [ValueGroup(name: "Nhóm", words: values)]
    own.fields = fields
    return Movement(campaign: own)
  }

  private func pages() -> [Page] {
    var edition = edition([
      story("a", "a", published: "2022-06-01") { ($0.values, $0.field) = ([at("tan-tuy")], at("lanh-su")) },
      story("b", "a", published: "2022-05-01") {
        ($0.values, $0.field) = ([at("tan-tuy"), at("liem")], at("lanh-su"))
      },
    ])
    edition.movement = movement(
      "c", [Term(id: "tan-tuy", name: "tận tụy"), Term(id: "liem", name: "liêm"), Term(id: "can", name: "cần")],
      fields: [Term(id: "lanh-su", name: "Lãnh sự")])
    edition.earlier = [movement("cu", [Term(id: "liem", name: "thanh liêm"), Term(id: "dung-hen", name: "đúng hẹn")])]
    edition.earlier[0].campaign.window = day("2021-01-01")...day("2021-12-31")
    return composed(edition)
  }

  @Test("every word has its number, zeros too; a word of two movements is one, by the later name")
  func index() throws {
    let groups = try #require(pages().at(Addresses.terms)).parts("groups")
    #expect(groups.map { token($0, "term", TermKind.self) } == [.value, .field])
    let lines = groups.map { $0.parts("terms").map { [$0.text("label"), $0.text("count")] } }
    #expect(lines[0] == [["tận tụy", "2"], ["liêm", "1"], ["cần", "0"], ["đúng hẹn", "0"]])
    #expect(lines[1] == [["Lãnh sự", "2"]])
  }

  @Test("a word's page lists its stories, the newest first, and leads to the other words")
  func page() throws {
    let page = try #require(pages().at("chu-de/gia-tri/tan-tuy/index.html"))
    #expect(page.parts("stories").map { $0.text("title") } == ["Bài a", "Bài b"])
    #expect(page.parts("others").filter { $0.flag("current") }.map { $0.text("label") } == ["tận tụy"])
    #expect(try #require(pages().at("chu-de/gia-tri/can/index.html")).parts("stories").isEmpty)
  }

  @Test("a story leads to the pages of its words")
  func links() throws {
    let story = try #require(pages().at("kinh-nghiem/b/index.html"))
    #expect(
      story.parts("values").map { $0.address("address") } == [
        "chu-de/gia-tri/tan-tuy/index.html", "chu-de/gia-tri/liem/index.html",
      ])
    #expect(story.parts("field").map { $0.text("label") } == ["Lãnh sự"])
  }

  @Test("a site without vocabularies has no such page, and leads to none")
  func none() throws {
    let pages = composed(edition([story("a")]))
    #expect(!pages.contains { $0.path.hasPrefix("chu-de") })
    #expect(try #require(pages.at(Addresses.allStories)).parts("site").first?.address("terms") == nil)
  }
}

// Posters: one for each story that is out and for each roll with names, with the way to read on.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("posters")
struct PosterTests {
  private func poster(_ story: Story) -> Page? {
    composed(edition([story], people: [person("an", "Nguyễn An")], recognised: ["an"])).first {
      $0.path == "kinh-nghiem/\(story.id.text)/ap-phich.html"
    }
  }

  private func titled(_ title: String, _ summary: String) -> Story {
    story("x") { story in
      story.title = at(title)
      story.summary = summary
    }
  }

  @Test("a story's says where it is read, as a code")
  func code() throws {
    let page = try #require(poster(story("x")))
    #expect(page.codes == ["https://guong.songbe.example/kinh-nghiem/x/"])
    #expect(page.part.parts("code").map { $0.text("text") } == page.codes)
    // A code of 45 bytes is 33 modules wide, and has four more on each side.
    #expect(page.part.parts("code").map { $0.text("size") } == ["41"])
  }

  @Test("a draft has none, and its page leads to none")
  func draft() {
    let pages = composed(edition([story("x") { $0.status = .draft }]))
    #expect(!pages.contains { Addresses.isPoster($0.path) })
    #expect(pages.at("kinh-nghiem/x/index.html")?.address("poster") == nil)
  }

  @Test("an initiative's names its authors, and nobody who only helped")
  func authors() throws {
    let page = try #require(
      poster(
        story("x") { story in
          story.people = [
            Credit(person: at(ID("an")), role: .author), Credit(person: at(ID("an")), role: .helper),
          ]
        }))
    #expect(page.part.parts("names").map { $0.text("name") } == ["Nguyễn An"])
  }

  @Test("a story of an earlier movement has that one's name at its foot")
  func earlier() throws {
    let edition = try sample(.staff)
    let old = try #require(edition.stories.first { edition.placeOfMovement(on: $0.date.value) == 1 })
    let path = Addresses.poster(of: Addresses.story(old.id, old.kind))
    let page = try #require(try samplePages(.staff).at(path))
    #expect(page.parts("site").map { $0.text("campaign") } == [edition.movements[1].campaign.name])
  }

  @Test("type grows smaller as there is more to set")
  func amount() {
    func amount(_ title: String, _ summary: String) -> Composing.Amount? {
      let page = poster(titled(title, summary))
      guard case .symbol(let place)? = page?.part["amount"] else { return nil }
      return Composing.Amount.allCases[place]
    }
    #expect(amount("Một tờ giấy", "Ngắn.") == .little)
    #expect(amount(String(repeating: "Một tờ ", count: 12), String(repeating: "chữ ", count: 30)) == .some)
    #expect(amount(String(repeating: "Một tờ ", count: 20), String(repeating: "chữ ", count: 30)) == .much)
    #expect(amount(String(repeating: "Một tờ ", count: 40), String(repeating: "chữ ", count: 90)) == .most)
  }

  @Test("what is too long for a sheet is cut at a word")
  func cut() throws {
    let long = String(repeating: "chữ ", count: 200)
    let page = try #require(poster(titled(long, long))?.part)
    #expect(page.text("title").unicodeScalars.count <= 160 && page.text("title").hasSuffix("chữ…"))
    #expect(page.text("summary").unicodeScalars.count <= 260 && page.text("summary").hasSuffix("chữ…"))
  }

  @Test("a roll without names has none; the sample's others have one each, and every roll leads to its own")
  func rolls() throws {
    let pages = try samplePages(.staff)
    let rolls = try sample(.staff).movements.flatMap(\.honours)
    let posters = pages.filter { $0.template == "poster-roll" }
    #expect(posters.count == rolls.count { !$0.isEmpty } && !posters.isEmpty)
    #expect(
      Set(pages.filter { $0.template == "honour" }.compactMap { $0.part.address("poster") }) == Set(posters.map(\.path))
    )
    #expect(posters.allSatisfy { $0.codes.count == 1 && !$0.part.parts("names").isEmpty })
  }

  @Test("stand in no map of the site: they say what another page says")
  func unlisted() throws {
    guard case .list(let items)? = try samplePages(.staff).at(Addresses.sitemap)?["addresses"] else {
      Issue.record("a sitemap lists addresses")
      return
    }
    #expect(items.count > 50)
    for item in items {
      guard case .address(let address) = item else { continue }
      #expect(!Addresses.isPoster(address), "\(address)")
    }
  }

  @Test("a story leads to the one before and the one after it")
  func neighbours() throws {
    let pages = composed(
      edition(["2022-05-03", "2022-05-02", "2022-05-01"].enumerated().map { story("s\($0)", published: $1) }))
    let middle = try #require(pages.at("kinh-nghiem/s1/index.html"))
    #expect(middle.parts("newer").map { $0.text("label") } == ["Bài s0"])
    #expect(middle.parts("older").map { $0.text("label") } == ["Bài s2"])
    #expect(pages.at("kinh-nghiem/s0/index.html")?.parts("newer").count == 0)
    #expect(pages.at("kinh-nghiem/s2/index.html")?.parts("older").count == 0)
  }
}

// The page of searching, before anybody has asked.
import Composing
import Diagnostics
import Model
import Testing

@Suite("the page of searching")
struct SearchPageTests {
  private func page(_ edition: Edition) throws -> Part { try #require(composed(edition).at(Addresses.search)) }

  @Test("it counts what there is, and offers the person and the unit that most stories are about")
  func examples() throws {
    let people = [person("an", "Lê Thị An"), person("ha", "Nguyễn Thu Hà"), person("vu", "Vũ Quang")]
    let credits = [["ha"], ["ha", "an"], ["an"], ["ha"]]
    let stories = credits.enumerated().map { number, ids in
      story("x\(number)", number == 0 ? "b" : "a") {
        $0.people = ids.map { Credit(person: at(ID($0)), role: .subject) }
      }
    }
    let page = try page(edition(stories, units: [unit("b"), unit("a")], people: people, recognised: ["an", "ha"]))
    #expect(["stories", "people", "units"].map(page.text) == ["4", "2", "2"])
    #expect(page.parts("examples").map { $0.text("text") } == ["Nguyễn Thu Hà", "Phòng a"])
  }

  @Test("where nothing is told of anybody there are no examples")
  func noExamples() throws {
    #expect(try page(edition()).parts("examples").isEmpty)
  }

  @Test("of the sample a word without marks is among them")
  func sampleExamples() throws {
    let examples = try page(sample(.staff)).parts("examples")
    #expect(examples.map { $0.flag("bare") } == [false, true, false])
  }

  @Test("every group of results and every kind of story has its name there")
  func names() throws {
    let page = try page(edition())
    #expect(page.parts("groups").count == 8 && page.parts("kinds").count == StoryKind.allCases.count)
  }
}

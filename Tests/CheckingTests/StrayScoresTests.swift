// Rule: points are given in a movement, by a rubric.
import Diagnostics
import SampleSites
import Testing

@Suite("stray scores")
struct StrayScoresTests {
  @Test("sheets without a rubric are one error")
  func noRubric() throws {
    let found = try judge(SampleSite.smallest.without("scores/pt-2022/rubric.json"))
    #expect(found.map(\.rule) == ["file-missing"])
    #expect(found.map(\.place) == [Place(file: "content/scores/pt-2022/rubric.json")])
  }

  @Test("scores in a folder that is no movement's are one error, with the near movement")
  func noMovement() throws {
    let rubric = try #require(SampleSite.smallest.files["scores/pt-2022/rubric.json"])
    let found = try judge(SampleSite.smallest.with("scores/pt-2002/rubric.json", rubric))
    #expect(
      found.filter { $0.rule == "stray-scores" }.map(\.place) == [Place(file: "content/scores/pt-2002/rubric.json")])
    #expect(found.filter { $0.rule == "stray-scores" }.map { $0.hint?.en } == ["did you mean 'pt-2022'?"])
  }

  @Test("no scores at all are no error")
  func none() throws {
    let site = SampleSite.smallest.without("scores/pt-2022/rubric.json").without(
      "scores/pt-2022/2022-03/van-phong.json")
    #expect(try judge(site) == [])
  }

  @Test("a rubric that could not be read is no second error")
  func unread() throws {
    let found = try judge(SampleSite.smallest.with(["scores/pt-2022/rubric.json": "{"]))
    #expect(found.map { $0.place?.file } == ["content/scores/pt-2022/rubric.json"])
    #expect(found.count == 1)
  }
}

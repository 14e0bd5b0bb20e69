// The plan held against the site: counts that are alive, and gaps that show.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("the plan held against the site")
struct PlanTests {
  private func clause(_ id: String, _ part: String, _ shown: [String]) -> Clause {
    Clause(id: id, part: part, text: "Điều " + id, shown: shown.map { at($0) })
  }

  private func page(_ clauses: [Clause], _ stories: [Story]) throws -> Part {
    var edition = edition(stories)
    edition.movement.campaign.clauses = clauses
    return try #require(composed(edition).at(Addresses.plan))
  }

  @Test("each clause counts what carries it out; what counts nothing is a gap")
  func counts() throws {
    let stories = [
      story("x") { $0.criteria = [at("C1.2")] }, story("y") { ($0.criteria, $0.kind) = ([at("C1")], .deed) },
      story("tin", kind: .news) { $0.criteria = [at("C1")] },
    ]
    let page = try page(
      [
        clause("1", "I", ["criterion:C1", "criterion:C1.2", "criterion:C1.1"]), clause("2", "I", ["kind:deed"]),
        clause("3", "II", ["kind:initiative", "spread"]), clause("4", "II", []), clause("5", "I", ["kind:news"]),
      ], stories)
    #expect(page.parts("parts").map { $0.text("label") } == ["I", "II", "I"])
    let clauses = page.parts("parts").flatMap { $0.parts("clauses") }
    #expect(
      clauses.map { $0.parts("topics").map { $0.text("count") } } == [["2", "1", "0"], ["1"], ["0", "0"], [], ["1"]])
    #expect(clauses.map { $0.flag("isGap") } == [false, false, true, true, false])
    #expect(["total", "done", "gaps"].map(page.text) == ["5", "3", "2"])
  }

  @Test("a movement without clauses has no such page")
  func none() {
    #expect(composed(edition()).at(Addresses.plan) == nil)
  }

  @Test(
    "a topic is a kind, with a value where it stands for one of many",
    arguments: [
      ("spread", true), ("criterion:C1", true), ("kind:deed", true), ("criterion", false), ("criterion:", false),
      ("spread:x", false), ("", false), (":", false), ("lan", false), ("value:a:b", true),
    ])
  func topics(text: String, isOne: Bool) {
    #expect((ClauseTopic(text) != nil) == isOne)
  }

  @Test(
    "every clause of the sample is carried out, in every edition that staff read",
    arguments: [Audience.staff, .manager])
  func sample(audience: Audience) throws {
    let page = try #require(try samplePages(audience).at(Addresses.plan))
    #expect(Int(page.text("total")) ?? 0 > 20 && page.text("total") == page.text("done"))
  }
}

// The pages of rules: every wrong example breaks its rule and no other, every right one breaks none, and no rule lacks a page.
import Checking
import Diagnostics
import Exact
import Explanations
import Files
import Loading
import Model
import SampleSites
import Scoring
import Testing

@Suite("explanations")
struct ExplanationTests {
  /// Those about content.
  private static let examples = explanations.filter { $0.example.map { !$0.isTemplate && !$0.isTable } ?? false }

  @Test("a wrong example breaks exactly its rule", arguments: examples)
  func wrong(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    let found = try judged(example, example.file, example.wrong)
    #expect(Set(found.map(\.rule)) == [explanation.rule], "\(found.map(\.message.vi))")
    #expect(found.allSatisfy { $0.place != nil })
  }

  @Test("a right example breaks no rule", arguments: examples)
  func right(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    #expect(try judged(example, example.rightFile, example.right) == [])
  }

  @Test("a rule has one page, and every sentence is there in two languages")
  func wording() {
    #expect(Set(explanations.map(\.rule)).count == explanations.count)
    for page in explanations {
      for text in [page.title, page.why] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(page.rule)")
      }
      #expect(!page.title.vi.hasSuffix(".") && !page.title.en.hasSuffix("."), "\(page.rule)")
      #expect(page.why.vi.hasSuffix(".") && page.why.en.hasSuffix("."), "\(page.rule)")
    }
  }

  /// What is found when lines, or a file, stand in the place that an example is for.
  private func judged(_ example: Example, _ file: String, _ lines: String) throws -> [Diagnostic] {
    guard let place = example.place else { return try judged(SampleSite.smallest.with([file: lines])) }
    let text = String(decoding: try #require(SampleSite.smallest.files[file]), as: UTF8.self)
    let parts = text.split(separator: place, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(place)' stands \(parts.count - 1) times in \(file)")
    return try judged(SampleSite.smallest.with([file: parts[0] + lines + parts[1]]))
  }

  private func judged(_ site: SampleSite) throws -> [Diagnostic] {
    try site.onDisk { folder in
      let loaded = try load(content: folder)
      guard let library = loaded.library else { return loaded.diagnostics }
      let asOf = try #require(Day(iso: "2022-12-01"))
      let scores = library.rubrics.flatMap { rubric in
        library.campaigns.first { $0.id == rubric.campaign }.map {
          checkScores(library, campaign: $0, rubric: rubric)
        } ?? []
      }
      return loaded.diagnostics + check(library, options: CheckOptions(asOf: asOf, audience: .staff)) + scores
    }
  }
}

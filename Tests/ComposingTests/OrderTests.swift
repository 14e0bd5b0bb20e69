// The order in which files are read and entries are written changes nothing on any page.
import Model
import Redacting
import Scoring
import Testing

@testable import Composing

@Suite("order of input")
struct OrderTests {
  @Test("sheets, decisions, people and consents in another order make the same pages", arguments: Audience.allCases)
  func shuffled(audience: Audience) throws {
    let library = try sampleLibrary()
    let expected = pages(library, audience)
    for seed in 1...2 {
      var other = library
      var dice = Shuffle(state: UInt64(seed))
      dice.shuffle(&other.sheets)
      dice.shuffle(&other.decisions)
      dice.shuffle(&other.people)
      dice.shuffle(&other.consents)
      dice.shuffle(&other.closings)
      #expect(other.sheets != library.sheets)
      #expect(pages(other, audience) == expected)
    }
  }

  private func pages(_ library: Library, _ audience: Audience) -> [Page] {
    let asOf = day("2022-12-31")
    let results = score(library, campaign: library.campaigns[0], rubric: library.rubrics[0], asOf: asOf)
    return composed(
      redact(
        library, campaign: library.campaigns[0], results: [results],
        options: RedactionOptions(audience: audience, asOf: asOf)))
  }
}

/// The same order for the same seed, on every machine.
private struct Shuffle {
  var state: UInt64

  mutating func shuffle<Item>(_ items: inout [Item]) {
    for index in items.indices.dropFirst() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      items.swapAt(index, Int(state >> 33) % (index + 1))
    }
  }
}

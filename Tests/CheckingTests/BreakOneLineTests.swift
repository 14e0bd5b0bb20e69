// Whoever breaks one line of the sample is told that line, in both languages, and nothing is built.
import Building
import Diagnostics
import SampleSites
import Testing

@Suite("break one line")
struct BreakOneLineTests {
  @Test("the sample as it stands has no error and no warning")
  func whole() async throws {
    let built = try await SampleContent.build(SampleContent.site)
    #expect(built.diagnostics == [])
    #expect(built.files?.isEmpty == false)
  }

  @Test("a broken line is named, with its rule", arguments: breaksOfFrame + breaksOfStories + breaksOfScores)
  func named(mistake: Break) async throws {
    let text = try SampleContent.text(mistake.file)
    let range = try #require(text.firstRange(of: mistake.right), "the sample has no such line any more")
    let line = text[..<range.lowerBound].utf8.count { $0 == 0x0A } + 1
    let broken = text[..<range.lowerBound] + mistake.wrong + text[range.upperBound...]
    let built = try await SampleContent.build(SampleContent.brief.with([mistake.file: String(broken)]))

    let errors = built.diagnostics.filter { $0.severity == .error }
    let here = errors.filter { $0.place?.file == "content/" + mistake.file && $0.place?.spot.line == Int32(line) }
    #expect(
      here.map(\.rule).contains(mistake.rule), "found \(errors.map { "\($0.rule) \($0.place.map(shown) ?? "")" })")
    #expect(built.files == nil)
    // One mistake, few findings. Sheets apart, each of which says that it names what is no longer there.
    let elsewhere = errors.filter { !($0.place?.file.hasPrefix("content/scores/") ?? false) }
    #expect(elsewhere.count <= 4, "found \(errors.map { "\($0.rule) \($0.place.map(shown) ?? "")" })")
    for finding in built.diagnostics { expectWellWorded(finding) }
  }

  private func shown(_ place: Place) -> String { "\(place.file):\(place.spot.line):\(place.spot.column)" }
}

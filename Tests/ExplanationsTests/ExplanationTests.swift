// The pages of rules: every wrong example breaks its rule and no other, every right one breaks none, and no rule lacks a page.
import Checking
import Diagnostics
import Exact
import Explanations
import Files
import Glibc
import Loading
import Model
import SampleSites
import Scoring
import Testing

@Suite("explanations")
struct ExplanationTests {
  /// Those about content.
  private static let examples = explanations.filter { $0.example?.subject == .content }

  @Test("a wrong example breaks exactly its rule", arguments: examples)
  func wrong(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    let found = try judged(example, example.wrong)
    #expect(Set(found.map(\.rule)) == [explanation.rule], "\(found.map(\.message.vi))")
    #expect(found.allSatisfy { $0.place != nil })
  }

  @Test("a right example breaks no rule", arguments: examples)
  func right(_ explanation: Explanation) throws {
    let example = try #require(explanation.example)
    #expect(try judged(example, example.right) == [])
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

  /// What is found when a part stands in the smallest site, with what has to stand beside it.
  private func judged(_ example: Example, _ part: Example.Part) throws -> [Diagnostic] {
    var site = SampleSite.smallest
    var links: [String] = []
    for part in example.beside + [part] {
      let file = try #require(part.file?.split(separator: "/", maxSplits: 1).last.map(String.init))
      site.files[file] = try part.bytes(instead: site.files[file])
      if case .link = part.content { links.append(file) }
    }
    return try judged(site, links)
  }

  private func judged(_ site: SampleSite, _ links: [String]) throws -> [Diagnostic] {
    try withScratchFolder { themes in
      try place(Array("title: Gương".utf8), at: "guong/words.yaml", below: themes)
      return try site.onDisk { folder in
        for link in links {
          #expect(unsafe symlink(Path.join(folder, "site.yaml"), Path.join(folder, link)) == 0)
        }
        let loaded = try load(content: folder)
        guard let library = loaded.library else { return loaded.diagnostics }
        let site = library.site
        let theme = try loadTheme(themes: themes, name: site.theme, namedIn: site.file).diagnostics
        return try loaded.diagnostics + theme + checked(library)
      }
    }
  }

  private func checked(_ library: Library) throws -> [Diagnostic] {
    let asOf = try #require(Day(iso: "2022-12-01"))
    let scores = library.rubrics.flatMap { rubric in
      library.campaigns.first { $0.id == rubric.campaign }.map {
        checkScores(library, campaign: $0, rubric: rubric)
      } ?? []
    }
    return check(library, options: CheckOptions(asOf: asOf, audience: .staff)) + scores
  }
}

/// By its rule: the log of a run prints arguments.
extension Explanation: CustomTestStringConvertible {
  public var testDescription: String { rule }
}

extension Example.Part {
  /// The file with the part in it; nil when there is none.
  func bytes(instead old: [UInt8]?) throws -> [UInt8]? {
    guard let place, let bytes = content.bytes else { return content.bytes }
    let text = String(decoding: try #require(old), as: UTF8.self)
    let parts = text.split(separator: place, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(place)' stands \(parts.count - 1) times in \(file ?? "")")
    return Array(parts[0].utf8) + bytes + Array(parts[1].utf8)
  }
}

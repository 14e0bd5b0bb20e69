// The sample's pages with the sample's theme, and what drawing makes of them.
import Archive
import Composing
import Diagnostics
import Exact
import Loading
import Markdown
import Model
import Redacting
import Rendering
import Scoring
import Testing

/// Where the sample says it stands.
let address = "https://guong.songbe.example/"

private let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The sample's theme, compiled.
func theme() throws -> CompiledTheme { try sampleTheme.get() }

/// The same, compiled after a change.
func theme(_ change: (inout Theme) -> Void) throws -> CompiledTheme {
  let loaded = try loadTheme(
    themes: project + "/themes", name: Placed("guong", at: .wholeFile), namedIn: "content/site.yaml")
  var theme = try #require(loaded.theme)
  change(&theme)
  return try #require(compile(theme, kinds: PageKind.all.map { ($0.template, $0.schema) }).theme)
}

/// Compiled once, for everybody who draws with it.
private let sampleTheme = Result { try theme { _ in } }

/// Every page of the sample for an audience, at the end of its year.
func pages(_ audience: Audience) throws -> [Page] {
  let library = try sampleLibrary.get()
  let (campaign, rubric) = (try #require(library.campaigns.last), try #require(library.rubrics.last))
  let asOf = try #require(Day(iso: "2022-12-31"))
  let composition = compose(
    redact(
      library, campaign: campaign, results: [score(library, campaign: campaign, rubric: rubric, asOf: asOf)],
      options: RedactionOptions(audience: audience, asOf: asOf)))
  return (0..<composition.count).map { composition[$0] }
}

/// Read once, for everybody who composes it.
private let sampleLibrary = Result { try #require(try load(content: project + "/content").library) }

extension Page {
  /// What drawing makes of the page with the texts of its bodies.
  func drawn(with theme: CompiledTheme) throws -> [UInt8] {
    let texts = try bodies.map { try #require(readText($0.text, in: project + "/content")) }
    return render(self, with: theme, address: address, texts: texts).bytes
  }
}

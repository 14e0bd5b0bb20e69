// The heart: the stages in their order, each handing its values to the next. Nothing is written here.
import Checking
import Composing
import Diagnostics
import Exact
package import Files
import Loading
import Model
import Redacting
import Rendering
import Scoring

/// Does all that has to be done before the first page is drawn. What people must mend comes back as findings; only a
/// disk that fails is thrown.
package func prepare(
  _ request: BuildRequest, _ look: Look, _ watch: inout Stopwatch
) async throws(FileError) -> Prepared {
  var look = look
  let loaded = assemble(look.survey, await look.readings(in: request.content, request.jobs))
  guard let library = loaded.library, let campaign = library.campaign(on: request.asOf) else {
    return Prepared(failedWith: loaded.diagnostics)
  }
  watch.lap("load")

  let (theme, drawing) = try compiledTheme(of: library.site, in: request.themes, at: look.moment)
  watch.lap("theme")

  let judgements = drawing + judge(library, request)
  let findings = (loaded.diagnostics + judgements).sorted()
  watch.lap("check")
  guard let theme, !findings.contains(where: { $0.severity == .error }) else {
    return Prepared(failedWith: findings)
  }

  let results = library.rubrics.first { $0.campaign == campaign.id }
    .map { score(library, campaign: campaign, rubric: $0, asOf: request.asOf) }
  watch.lap("score")

  let edition = redact(
    library, campaign: campaign, results: results,
    options: RedactionOptions(audience: request.audience, asOf: request.asOf, drafts: request.drafts))
  watch.lap("redact")

  let pages = compose(edition)
  let clashes = clashes(of: pages, in: edition)
  watch.lap("compose")
  guard clashes.isEmpty else { return Prepared(failedWith: findings + clashes) }
  let site = Blueprint(
    pages: pages, theme: theme.compiled, themeMarks: theme.marks, address: edition.site.address,
    assets: theme.compiled.assets.map(\.file), copies: copies(edition, pages.routes), content: request.content,
    jobs: request.jobs, progress: request.progress, share: request.share, look: look, tool: request.tool,
    request: request.print, judgements: judgements)
  return Prepared(site: site, diagnostics: findings)
}

/// A theme ready to draw with, and its files as they stood before they were read.
private struct ReadyTheme {
  let compiled: CompiledTheme
  let marks: RememberedTheme
}

/// The theme that a site names, checked and compiled; nil, with findings, when it cannot draw every kind of page.
private func compiledTheme(
  of site: Site, in themes: String, at moment: Int64
) throws(FileError) -> (theme: ReadyTheme?, diagnostics: [Diagnostic]) {
  // No folder of themes is a mistake in the command; no such theme in it, one in site.yaml.
  if try !Disk.exists(themes) { _ = try Disk.list(themes) }
  let marks = try RememberedTheme(named: site.theme.value, in: themes, at: moment)
  let (theme, reading) = try loadTheme(themes: themes, name: site.theme, namedIn: site.file)
  guard let theme else { return (nil, reading) }
  let (compiled, findings) = compile(theme, kinds: PageKind.all.map { ($0.template, $0.schema) })
  return (compiled.map { ReadyTheme(compiled: $0, marks: marks) }, reading + findings)
}

/// The pictures that pages show, copied as they stand.
private func copies(_ edition: Edition, _ routes: Routes) -> [(path: String, source: String)] {
  edition.pictures.compactMap { picture in
    routes.picture(picture.file).map { ($0, String(picture.file.dropFirst(name(of: "").utf8.count))) }
  }
}

extension Asset {
  fileprivate var file: OutputFile { OutputFile(path: Addresses.assets + path, content: .bytes(bytes)) }
}

/// What is wrong with what files say together.
private func judge(_ library: Library, _ request: BuildRequest) -> [Diagnostic] {
  check(library, options: CheckOptions(asOf: request.asOf, audience: request.audience))
    + library.rubrics.flatMap { checkScores(library, of: $0) }
}

/// What is wrong with the scores of a rubric, whatever movement pages are made of: no sheet goes unlooked at.
private func checkScores(_ library: Library, of rubric: Rubric) -> [Diagnostic] {
  guard let campaign = library.campaigns.first(where: { $0.id == rubric.campaign }) else { return [] }
  return checkScores(library, campaign: campaign, rubric: rubric)
}

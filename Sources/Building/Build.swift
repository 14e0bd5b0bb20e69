// The heart: the stages in their order, each handing its values to the next. Nothing is written here.
import Checking
import Composing
import Diagnostics
import Exact
package import Files
import Indexing
import Loading
import Model
import Redacting
import Rendering
import Scoring

/// Does all that has to be done before the first page is drawn. What people must mend comes back as findings; only a
/// disk that fails is thrown.
package func prepare(
  _ request: BuildRequest, _ look: consuming Look, _ watch: inout Stopwatch
) async throws(FileError) -> Prepared {
  let readings = await look.readings(in: request.content, request.jobs)
  return try await prepare(request, look, consume readings, &watch)
}

/// The same from readings that are at hand, one for each file of the look.
func prepare(
  _ request: BuildRequest, _ look: Look, _ readings: consuming [Reading], _ watch: inout Stopwatch
) async throws(FileError) -> Prepared {
  let loaded = assemble(look.survey, consume readings)
  let noticed = loaded.diagnostics
  guard let library = (consume loaded).library, let campaign = library.campaign(on: request.asOf) else {
    return Prepared(failedWith: noticed)
  }
  watch.lap("load")

  // The theme does not wait for the stories to be checked, nor they for it.
  let (card, moment) = (library.site, look.moment)
  async let ready = readyThemeResult(of: card, request, at: moment)
  let judgements = await judge(library, request)
  watch.lap("check")
  let (theme, drawing) = try await ready.get()
  let findings = listed(noticed + judgements + drawing)
  watch.lap("theme")
  guard let theme, !findings.hasErrors else { return Prepared(failedWith: findings) }

  let edition = edition(of: consume library, campaign, request, &watch)
  // What is searched and what is shown are read from the same edition, neither from the other: side by side.
  async let searched = index(edition)
  let composed = compose(edition)
  let pages = composed.with(await searched)
  let clashes = clashes(of: pages, in: edition)
  watch.lap("compose")
  guard clashes.isEmpty else { return Prepared(failedWith: findings + clashes) }
  let site = Blueprint(
    pages: pages, pageCount: pages.paths.count { $0.utf8.suffix(5).elementsEqual(".html".utf8) }, theme: theme,
    origin: card, address: edition.site.address, copies: copies(edition, pages.routes),
    content: request.content, jobs: request.jobs, progress: request.progress, share: request.share, look: look,
    tool: request.tool, request: request.print, noticed: noticed, judgements: judgements)
  return Prepared(site: site, diagnostics: findings)
}

/// What the audience may see of a library with nothing wrong. The library goes with it: of a large site an edition says
/// as much again.
func edition(
  of library: consuming Library, _ campaign: Campaign, _ request: BuildRequest, _ watch: inout Stopwatch
) -> Edition {
  let results = scored(library, asOf: request.asOf)
  watch.lap("score")
  let edition = redact(
    library, campaign: campaign, results: results,
    options: RedactionOptions(audience: request.audience, asOf: request.asOf, drafts: request.drafts))
  watch.lap("redact")
  return edition
}

/// The results of every movement that is scored.
private func scored(_ library: Library, asOf: Day) -> [Results] {
  library.rubrics.compactMap { rubric in
    library.campaigns.first { $0.id == rubric.campaign }
      .map { score(library, campaign: $0, rubric: rubric, asOf: asOf) }
  }
}

/// The pictures that pages show, copied as they stand.
func copies(_ edition: Edition, _ routes: Routes) -> [(path: String, source: String)] {
  edition.pictures.compactMap { picture in
    routes.picture(picture.file).map { ($0, String(picture.file.dropFirst(name(of: "").utf8.count))) }
  }
}

/// What is wrong with what files say together.
func judge(_ library: Library, _ request: BuildRequest) async -> [Diagnostic] {
  let check = Check(library, CheckOptions(asOf: request.asOf, audience: request.audience))
  let found = await inChunks(check.parts, request.jobs) { check.findings($0) }
  return found.joined() + library.rubrics.flatMap { checkScores(library, of: $0) }
}

/// What is wrong with the scores of a rubric, whatever movement pages are made of: no sheet goes unlooked at.
private func checkScores(_ library: Library, of rubric: Rubric) -> [Diagnostic] {
  guard let campaign = library.campaigns.first(where: { $0.id == rubric.campaign }) else { return [] }
  return checkScores(library, campaign: campaign, rubric: rubric)
}

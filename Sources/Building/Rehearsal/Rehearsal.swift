// A site built again and again in one process: each build begins with what the one before read and composed.
import Archive
import Diagnostics
package import Files
import Loading
import Model

/// One build of many, and what the next one may take from it.
package struct Rehearsal: Sendable {
  /// What came of it.
  package private(set) var prepared: Prepared
  /// Whether the pages had to be composed.
  package private(set) var isComposed = true
  /// The files of content; only their paths are of interest.
  private var survey: Survey
  /// One for each file, in their order.
  private var sources: [HeldSource]
  /// Of the request.
  private var request: Fingerprint
  /// The site that these sources make, whatever state its theme is in; nil when they make none.
  private var site: Blueprint?

  /// The first build.
  package init(_ request: BuildRequest) async throws(FileError) {
    survey = try Loading.survey(content: request.content)
    sources = await survey.files.sources(request, held: [])
    prepared = try await composed(survey, sources, request)
    (self.request, site) = (request.print, prepared.site)
  }
}

extension Rehearsal {
  /// Builds again. The answer is that of a build from nothing: what was read before is held to the same law as a
  /// memory, and what was composed stays only where nothing but texts of bodies, or the theme, has changed. After an
  /// error all is as it was before.
  ///
  /// - Parameter changed: paths inside the content folder: no other file of it has changed since the last build. Nil
  ///   when that is not known.
  package mutating func again(_ request: BuildRequest, changed: [String]?) async throws(FileError) {
    if let told = changed.flatMap({ files(at: $0, in: request.content) }) {
      let before = told.map { sources[$0.number] }
      let now = await told.map(\.file).sources(request, held: before)
      try await take(before, now, survey, request) { sources in
        for (index, file) in told.enumerated() { sources[file.number] = now[index] }
      }
    } else {
      let survey = try Loading.survey(content: request.content)
      let now = await survey.files.sources(request, held: sources)
      try await take(sources, now, survey, request) { $0 = now }
    }
  }

  /// Takes in what some sources are now; `put` puts them among all.
  private mutating func take(
    _ before: [HeldSource], _ now: [HeldSource], _ survey: Survey, _ request: BuildRequest,
    put: (inout [HeldSource]) -> Void
  ) async throws(FileError) {
    if let site = kept(now.texts(changedSince: before), survey, request) {
      (self.site, prepared) = try await site.prepared(request)
      isComposed = false
      put(&sources)
    } else {
      var all = sources
      put(&all)
      prepared = try await composed(survey, all, request)
      (sources, site, isComposed) = (all, prepared.site, true)
    }
    (self.survey, self.request) = (survey, request.print)
  }

  /// The site with other texts; nil when more than these may differ. The law is that of `Patch`.
  private func kept(_ texts: [String: BodyText]?, _ survey: Survey, _ request: BuildRequest) -> Blueprint? {
    guard var site, let texts, self.request == request.print, survey.diagnostics.isEmpty else { return nil }
    let changed = Set(texts.keys)
    guard !(site.noticed + site.judgements).contains(where: { $0.speaks(of: changed) }) else { return nil }
    site.texts.merge(texts) { $1 }
    return site
  }

  /// The files at some paths, each with its number among the sources; nil unless all of them are known and still files.
  private func files(at paths: [String], in folder: String) -> [(number: Int, file: WalkedFile)]? {
    var files: [(number: Int, file: WalkedFile)] = []
    for path in paths.sorted(by: Path.precedes) {
      do throws(FileError) {
        guard let number = sources.number(of: path), let status = try Disk.status(Path.join(folder, path)),
          status.kind == .file
        else { return nil }
        files.append((number, WalkedFile(path: path, status: status)))
      } catch {
        return nil
      }
    }
    return files
  }
}

/// What sources make from nothing.
private func composed(
  _ survey: Survey, _ sources: [HeldSource], _ request: BuildRequest
) async throws(FileError) -> Prepared {
  var watch = request.stopwatch
  let look = Look(survey: survey, moment: request.moment, memory: nil, sources: [])
  return try await prepare(request, look, sources.map(\.reading), &watch)
}

extension Blueprint {
  /// The same site with its theme as it stands now, and what comes of it.
  fileprivate func prepared(_ request: BuildRequest) async throws(FileError) -> (site: Blueprint, prepared: Prepared) {
    var site = self
    if try !theme.marks.stands(in: request.themes) {
      let (theme, findings) = try await readyTheme(of: origin, request, at: request.moment)
      guard let theme else { return (self, Prepared(failedWith: noticed + judgements + findings)) }
      site.theme = theme
    }
    return (site, Prepared(site: site, diagnostics: listed(noticed + judgements + site.theme.findings)))
  }
}

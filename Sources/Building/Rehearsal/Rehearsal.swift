// A site built again and again in one process: each build begins with what the one before read and composed.
import Archive
package import Files
import Loading

/// One build of many, and what the next one may take from it.
package struct Rehearsal: Sendable {
  /// What came of it.
  package let prepared: Prepared
  /// In order of the bytes of their paths.
  private let sources: [HeldSource]
  /// Of the request.
  private let request: Fingerprint
  /// The site that these sources make, whatever state its theme is in; nil when they make none.
  private let site: Blueprint?
}

extension Rehearsal {
  /// Builds again. The answer is that of a build from nothing: what was read before is held to the same law as a
  /// memory, and what was composed stays only where nothing but texts of bodies, or the theme, has changed.
  package init(_ request: BuildRequest, after last: Rehearsal?) async throws(FileError) {
    let survey = try survey(content: request.content)
    let held = last?.sources ?? []
    let seen = await look(at: survey.files, request, knowing: held)
    sources = zip(survey.files, seen).map { HeldSource($0, $1, at: request.moment, held: held) }
    self.request = request.print
    if let site = last?.kept(with: sources, survey, self.request) {
      (self.site, prepared) = try site.prepared(request)
    } else {
      var watch = request.stopwatch
      let look = Look(survey: survey, moment: request.moment, memory: nil, sources: [])
      prepared = try prepare(request, look, sources.map(\.reading), &watch)
      site = prepared.site
    }
  }

  /// The site with other sources; nil when more than the texts of bodies may differ. The law is that of `Patch`.
  private func kept(with now: [HeldSource], _ survey: Survey, _ request: Fingerprint) -> Blueprint? {
    guard var site, request == self.request, survey.diagnostics.isEmpty, let texts = now.texts(changedSince: sources)
    else { return nil }
    let changed = Set(texts.keys)
    guard !(site.noticed + site.judgements).contains(where: { $0.speaks(of: changed) }) else { return nil }
    site.texts.merge(texts) { $1 }
    return site
  }
}

extension Blueprint {
  /// The same site with its theme as it stands now, and what comes of it.
  fileprivate func prepared(_ request: BuildRequest) throws(FileError) -> (site: Blueprint, prepared: Prepared) {
    var site = self
    if try !theme.marks.stands(in: request.themes) {
      let (theme, findings) = try readyTheme(of: origin, in: request.themes, at: request.moment)
      guard let theme else { return (self, Prepared(failedWith: noticed + judgements + findings)) }
      site.theme = theme
    }
    return (site, Prepared(site: site, diagnostics: (noticed + judgements + site.theme.findings).sorted()))
  }
}

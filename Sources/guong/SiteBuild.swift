// One build from the first look to the last rename: drawing and publishing file by file.
import Building
import Diagnostics
import Files
import Publishing

/// What is built, and where it goes.
struct SiteBuild {
  private(set) var request: BuildRequest
  let place: OutputPlace
  /// What was seen of that place before anything was read.
  private(set) var examined: Examination
  /// Whether what the last build remembers is left aside.
  let isFresh: Bool
  /// How the new site takes the old one's place.
  let arrival: Arrival
  /// Says what was found; false when it forbids to publish.
  let accept: ([Diagnostic]) -> Bool
}

/// What came of a build.
enum SiteOutcome {
  case published(Publication, timings: [Timing])
  /// Findings forbid it; they have been told.
  case forbidden
}

extension SiteBuild {
  /// Builds and publishes. The last build's memory saves work and changes nothing else.
  ///
  /// A site that a dead build left between two versions is completed first: readers do not wait for somebody to mend
  /// the content.
  mutating func run() async throws(FileError) -> SiteOutcome {
    if try Workshop.isUnfinished(place) {
      let findings = try Workshop.complete(place, knowing: examined)
      guard findings.isEmpty else { return .published(.refused(findings), timings: []) }
      examined = try examine(place)
    }
    var watch = request.stopwatch
    let (path, isFresh) = (try place.memory(), isFresh)
    async let remembered = isFresh ? nil : Memory.load(from: path)
    let survey = try survey(request)
    let memory = await remembered
    request.tool = Program.tool(memory?.tool)
    let look = await look(request, survey, memory)
    watch.lap("look")
    if let patch = try Patch(look, request) {
      guard accept(patch.diagnostics) else { return .forbidden }
      if let done = try await publish(patch) { return .published(done, timings: watch.timings) }
      // What was found has been told; whatever else turns up has not.
      return try await publishWhole(look, &watch) { found in found == patch.diagnostics || accept(found) }
    }
    return try await publishWhole(look, &watch, accept: accept)
  }

  /// Publishes a site of which only texts of bodies changed; nil when that is not all that there is to do.
  private func publish(_ patch: Patch) async throws(FileError) -> Publication? {
    switch try Workshop.open(place, knowing: examined) {
    case .refused(let findings): return .refused(findings)
    case .open(let workshop):
      let stager = workshop.stager
      let standing = try await patch.standing { files, number throws(FileError) in
        try stager.stands(files, from: number)
      }
      if let standing, let done = workshop.leave(standing) { return .done(done) }
      async let sources = patch.recalledSources
      let made: [Made<[Put]>]?
      let site = Compression(stager, isWanted: request.compresses, patch.memory)
      do throws(FileError) {
        made = try await patch.draw { known throws(FileError) in
          try stager.bytes(of: known)
        } keep: { files throws(FileError) in
          try site.keep(files)
        } make: { file throws(FileError) in
          try site.put(file)
        }
      } catch {
        try workshop.abandon(after: error)
      }
      guard let made else { return nil }
      let publication = try workshop.finish(made.flatMap(\.answer), by: arrival)
      let recollection = patch.recollection(made)
      remember(recollection, await sources, publication)
      workshop.release()
      Leftovers.keep((patch, recollection))
      return publication
    }
  }

  private func publishWhole(
    _ look: consuming Look, _ watch: inout Stopwatch, accept: ([Diagnostic]) -> Bool
  ) async throws(FileError) -> SiteOutcome {
    let memory = look.memory
    let prepared = try await prepare(request, look, &watch)
    guard accept(prepared.diagnostics), let site = (consume prepared).site else { return .forbidden }
    if site.count > SiteBuild.large { Surroundings.handPiecesBack() }
    switch try Workshop.open(place, knowing: examined) {
    case .refused(let findings): return .published(.refused(findings), timings: [])
    case .open(let workshop):
      let files = Compression(workshop.stager, isWanted: request.compresses, memory)
      watch.lap("open")
      let (made, remains): ([Made<[Put]>], Remains)
      do throws(FileError) {
        (made, remains) = try await draw(consume site, files)
      } catch {
        try workshop.abandon(after: error)
      }
      if made.count > SiteBuild.large { Surroundings.handPiecesBack() }
      watch.lap("draw")
      // The list of sources is written while the files move.
      async let sources = remains.look.recalledSources
      let publication = try workshop.finish(made.flatMap(\.answer), by: arrival)
      watch.lap("publish")
      let recollection = remains.recollection(made)
      remember(recollection, await sources, publication)
      workshop.release()
      watch.lap("remember")
      Leftovers.keep((made, remains, recollection, publication))
      return .published(publication, timings: watch.timings)
    }
  }

  /// From so many files on, what stages leave behind weighs more than the time to tidy up.
  private static let large = 50_000

  /// Makes every file. What the pages were made from goes with the end of this: moving and remembering have a use for
  /// its room.
  private func draw(
    _ site: consuming Blueprint, _ files: Compression
  ) async throws(FileError) -> (made: [Made<[Put]>], remains: Remains) {
    let made = try await site.draw { known throws(FileError) in
      try files.keep(known)
    } make: { file throws(FileError) in
      try files.put(file)
    }
    return (made, site.remains)
  }

  /// Leaves a memory for the next build. A disk that does not take it is no reason to fail: the site stands.
  private func remember(_ recollection: Recollection, _ sources: RecalledSources, _ publication: Publication) {
    guard case .done(let published) = publication,
      let pieces = recollection.file(sources, published.standing)
    else { return }
    do throws(FileError) {
      try Disk.write(pieces: pieces, to: place.memory())
    } catch {
      // The next build does without, as the first did.
    }
  }
}
